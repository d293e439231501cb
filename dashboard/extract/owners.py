"""A mention in, the force that owns it out: "Kenya's 600 soldiers", "Lithuania, whose 53 soldiers serve"."""

from dashboard.extract.force import Force, force_of
from dashboard.extract.gapping import gapped_names
from dashboard.extract.mention import Mention
from dashboard.extract.respective import respective_sender
from dashboard.extract.sentence import Sentence
from dashboard.extract.trigger import Trigger
from dashboard.extract.verb_class import is_lent


def owner(mention: Mention, sentence: Sentence) -> Force | None:
    """ "Kenya's 600 soldiers", "the French 2,400", "Canada's share is around 450"."""
    for find in (respective_sender, _gapped, _before, _counted, _of_group, _lender, _of_them):
        at = find(mention, sentence)
        if at is not None:
            return force_of(sentence.chunks[at], "phrase")
    return None


def relative_owner(mention: Mention, sentence: Sentence) -> Force | None:
    """ "Lithuania, whose 53 soldiers serve" """
    chunks = sentence.chunks
    at = mention.first - 1
    while at >= 0 and at > mention.first - 4 and chunks[at].lower != "whose":
        at -= 1
    if at < 1 or chunks[at].lower != "whose":
        return None
    back = at - 2 if chunks[at - 1].code == "," else at - 1
    return force_of(chunks[back], "phrase") if back >= 0 else None


def partitive_owner(mention: Mention, sentence: Sentence) -> Force | None:
    """ "The Americans, of whom the country holds some 3,500", "Of Americans the region holds 60,000"."""
    chunks = sentence.chunks
    if mention.head == "partitive":
        return _them(mention, sentence)
    if mention.head != "elliptic":
        return None
    if len(chunks) > 1 and chunks[0].lower == "of" and chunks[1].is_name("demonym"):
        return force_of(chunks[1], "phrase")
    for at in range(mention.first - 1, 1, -1):
        if chunks[at].lower in ("whom", "which") and sentence.lower(at - 1) == "of":
            back = at - 3 if sentence.lower(at - 2) == "," else at - 2
            return force_of(chunks[back], "phrase") if back >= 0 and chunks[back].is_name("demonym") else None
    return None


def _them(mention: Mention, sentence: Sentence) -> Force | None:
    """ "As for the Italians, 65 of them", "Ottawa, with 1,900 of its own": who is named before."""
    before = mention.first - 1
    if mention.noun == "own":
        beside = sentence.lower(before) in ("with", "has", "had") and before > 0
        named = sentence.chunks[before - 2 if sentence.lower(before - 1) == "," else before - 1] if beside else None
        return force_of(named, "subject") if named else None
    if mention.noun not in ("them", "whom"):
        return None
    for at in range(before, 0, -1):
        if sentence.chunks[at].is_name("demonym") and sentence.chunks[at].lower.endswith("s"):
            people = sentence.lower(at - 1) == "the" and sentence.chunks[at + 1].code in ",rP-"
            return force_of(sentence.chunks[at], "phrase") if people else None
        if sentence.chunks[at].code in "TG;":
            return None
    return None


def antecedent(mention: Mention, trigger: Trigger, sentence: Sentence) -> Force | None:
    """ "falls to Rwanda, which has 1,000 soldiers there": the name that the relative clause hangs on."""
    clause = sentence.clauses[sentence.clause_at(mention.at)]
    if trigger.relation != "object" or clause.kind != "relative" or clause.opener not in ("which", "who", "that"):
        return None
    between = sentence.chunks[clause.first + 1 : max(trigger.first, clause.first)]
    if trigger.first <= clause.first or any(chunk.code not in "aD" for chunk in between):
        return None
    back = clause.first - 2 if sentence.lower(clause.first - 1) == "," else clause.first - 1
    return force_of(sentence.chunks[back], "subject") if back >= 0 else None


def contact(mention: Mention, sentence: Sentence) -> Force | None:
    """ "the 800 soldiers Britain sent": the subject of a relative clause without its pronoun."""
    behind = next((group for group in sentence.groups if group.first == mention.last + 1), None)
    if behind is None or behind.passive or not behind.classes & {"send", "give", "stay"}:
        return None
    return force_of(sentence.chunks[mention.last], "phrase")


def lender(mention: Mention, sentence: Sentence) -> Force | None:
    """ "500 soldiers provided by Canada arrived" """
    lent = next((group for group in sentence.groups if group.first == mention.last), None)
    if lent is None or not is_lent(lent, sentence) or lent.last + 2 >= len(sentence.chunks):
        return None
    several = sentence.chunks[lent.last + 2].code in ",c"  # "by Canada, Italy and Spain"
    return None if several else force_of(sentence.chunks[lent.last + 1], "phrase")


def told_nation(mention: Mention, trigger: Trigger, sentence: Sentence) -> Force | None:
    """ "860 of those are Americans", "put the number of Russians in Ossetia at more than 10,000"."""
    if trigger.lemma == "be" and trigger.relation == "subject" and 0 < trigger.last < len(sentence.chunks):
        told = sentence.chunks[trigger.last]
        return force_of(told, "phrase") if told.is_name("demonym") and told.lower.endswith("s") else None
    if trigger.lemma == "number" and trigger.relation == "object" and trigger.last > 0:
        between = [c for c in sentence.chunks[trigger.last : mention.first] if c.is_name("demonym", "organisation")]
        return force_of(between[0], "phrase") if between else None
    return None


def agent(trigger: Trigger, sentence: Sentence) -> Force | None:
    """ "were sent to Haiti by Brazil", "by the French army": who does it, behind "by" in the passive's clause."""
    if trigger.group is None or not trigger.group.passive or trigger.relation != "modifier":
        return None
    if trigger.lemma in ("join", "replace", "relieve"):
        return None  # "will be replaced by Ghana"
    for at in range(trigger.last, len(sentence.chunks) - 1):
        if sentence.clause_at(at) != trigger.clause:
            return None
        named = at + 2 if sentence.lower(at + 1) == "the" and at + 2 < len(sentence.chunks) else at + 1
        if sentence.lower(at) == "by" and not sentence.chunks[named].is_name("place"):
            follows = sentence.chunks[named + 1].code if named + 1 < len(sentence.chunks) else "."
            body = sentence.lower(named + 1) in sentence.lexicon.lists["officials"]
            acts = body or follows not in "oTGXWFC"  # not "by American aircraft"
            return force_of(sentence.chunks[named], "phrase") if acts else None
    return None


def raised(mention: Mention, trigger: Trigger, sentence: Sentence) -> Force | None:
    """ "bring UNIFIL to an estimated 3,100": what the verb raises to the level."""
    if trigger.verb_class not in ("raise", "cut") or trigger.relation != "object" or trigger.last < 0:
        return None
    between = [c for c in sentence.chunks[trigger.last : mention.first] if c.is_name("organisation")]
    return force_of(between[0], "phrase") if between else None


def _gapped(mention: Mention, sentence: Sentence) -> int | None:
    """The country right before a bare count, or before the clause between them."""
    names = gapped_names(sentence.chunks, mention.at)
    if names:
        return names[-1]  # "Poland has pledged 500 troops, Belgium 302"
    chunks, at = sentence.chunks, mention.first - 1
    if at < 0 or mention.head != "elliptic":
        return None
    listed = chunks[at].is_name("capital") and at > 0 and chunks[at - 1].code in ",c;"  # "and Minsk 500"
    named = (chunks[at].is_name("country") or listed) and not chunks[mention.at].lower.startswith("from ")
    if named and not (at and chunks[at - 1].code == "P") and chunks[at].end + 1 == chunks[at + 1].start:
        return at
    clause = sentence.clauses[sentence.clause_at(mention.at)]
    if chunks[at].code != "," or clause.kind != "relative" or clause.opener not in ("which", "who", "whose", "where"):
        return None
    back = clause.first - 2 if sentence.lower(clause.first - 1) == "," else clause.first - 1
    return back if back >= 0 and chunks[back].code == "F" else None  # "and France, which holds the command, 2,000"


def _before(mention: Mention, sentence: Sentence) -> int | None:
    """ "Kenya's 600 soldiers", "the French 2,400"."""
    chunks, at = sentence.chunks, mention.first - 1
    while at >= 0 and (chunks[at].code in "WaG" or chunks[at].lower in ("the", "first", "of", "force", "contingent")):
        at -= 1
    if at >= 1 and chunks[at].code == "o" and chunks[at - 1].code == "F":
        return at - 1
    nation = at >= max(mention.first - 4, 0) and chunks[at].is_name("demonym")
    return at if nation else None


def _lender(mention: Mention, sentence: Sentence) -> int | None:
    """ "seven nations serve at Adazi, and Canada, with 450, accounts for": where they are is told before."""
    at = mention.first - 3
    opening = [sentence.lower(at + 1), sentence.lower(at + 2)]
    if mention.head != "elliptic" or at < 0 or opening != [",", "with"] or not sentence.chunks[at].is_name("country"):
        return None
    clause = sentence.clause_at(at)
    placed = [s for s in sentence.spots if s.last <= at and s.preposition and sentence.clause_at(s.first) == clause]
    return at if placed else None


def _of_them(mention: Mention, sentence: Sentence) -> int | None:
    """ "what the Americans have themselves, up at Pituffik, where about 150 of them": the people named last."""
    if mention.head != "partitive" or mention.noun not in ("them", "those", "these"):
        return None
    for at in range(mention.first - 1, -1, -1):
        chunk = sentence.chunks[at]
        if chunk.code in "TG":
            return None
        if chunk.is_name("demonym") and chunk.lower.endswith("s") and sentence.chunks[at + 1].code not in "TGWFCX-o":
            return at
    return None


def _counted(mention: Mention, sentence: Sentence) -> int | None:
    """ "the number of Germans in Lithuania has risen to 1,000": the people that are counted."""
    if mention.head != "elliptic":
        return None
    for at in range(mention.first - 1, 1, -1):
        if sentence.chunks[at].is_name("demonym") and sentence.lower(at - 1) == "of":
            return at if sentence.lower(at - 2) in ("number", "total") else None
    return None


def _of_group(mention: Mention, sentence: Sentence) -> int | None:
    """ "Canada's share is around 450", "the Danish battalion of 500": the group's owner owns its number."""
    if mention.head not in ("elliptic", "group"):
        return None
    chunks, clause = sentence.chunks, sentence.clause_at(mention.at)
    opening = [c.lower for c in chunks[max(mention.first - 4, 0) : mention.first]]
    if opening == ["to", "the", "number", "of"] and mention.first >= 5 and chunks[mention.first - 5].name is not None:
        return mention.first - 5  # "South Africans to the number of 1,495"
    for here in range(1, mention.first):
        follows = chunks[here + 1].code if here + 1 < len(chunks) else "."
        shared = follows in "GT" or (follows == "W" and chunks[here + 1].has("noun:send"))  # not "Seoul's spies"
        owned = chunks[here].code == "o" and shared
        grouped = chunks[here].code in "GT"
        if (owned or grouped) and chunks[here - 1].name is not None and sentence.clause_at(here) == clause:
            return here - 1
        if grouped and here > 1 and chunks[here - 1].code == "C" and chunks[here - 2].is_name("organisation"):
            return here - 2  # "the NATO-led Stabilisation Force there, 12,000 strong"
    return None
