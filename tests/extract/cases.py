"""All rows that the extractor gets right, by what they guard."""

from tests.extract.case import Case
from tests.extract.cases_allusions import ALLUSIONS
from tests.extract.cases_contingents import CONTINGENTS
from tests.extract.cases_counts import COUNTS
from tests.extract.cases_dates import DATES
from tests.extract.cases_durations import DURATIONS
from tests.extract.cases_estimates import ESTIMATES
from tests.extract.cases_forces import FOLLOW_UPS, FORCES
from tests.extract.cases_fronted import FRONTED
from tests.extract.cases_inverted import INVERTED
from tests.extract.cases_lists import LISTS
from tests.extract.cases_missions import MISSIONS
from tests.extract.cases_moved import MOVED
from tests.extract.cases_no_fact import NO_FACT
from tests.extract.cases_number_words import LEVELS, NOTATIONS
from tests.extract.cases_parts import PARTS
from tests.extract.cases_peoples import PEOPLES
from tests.extract.cases_places import PLACES
from tests.extract.cases_refusals import REFUSALS
from tests.extract.cases_roundabout import ROUNDABOUT
from tests.extract.cases_sentences import SENTENCES
from tests.extract.cases_shared import SHARED
from tests.extract.cases_status import STATUS
from tests.extract.cases_turned import TURNED

CASES: list[Case] = [
    *COUNTS,
    *NOTATIONS,
    *LEVELS,
    *SENTENCES,
    *STATUS,
    *TURNED,
    *DATES,
    *DURATIONS,
    *PLACES,
    *PEOPLES,
    *ESTIMATES,
    *FORCES,
    *FOLLOW_UPS,
    *CONTINGENTS,
    *ALLUSIONS,
    *LISTS,
    *INVERTED,
    *FRONTED,
    *ROUNDABOUT,
    *SHARED,
    *MISSIONS,
    *PARTS,
    *MOVED,
    *REFUSALS,
    *NO_FACT,
]
