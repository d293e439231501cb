"""A mention in, the places out that stand in front of its clause or are its subject: "Lithuania has 500 Germans"."""

from dashboard.extract.mention import Mention
from dashboard.extract.sentence import Sentence
from dashboard.extract.spot import Spot
from dashboard.extract.trigger import Trigger


def fronted(mention: Mention, sentence: Sentence) -> list[Spot]:
    """ "In Gao, officials said, 200 soldiers are stationed": who says so stands between the place and the troops."""
    clause = sentence.clause_at(mention.at)
    apart = clause > 1 and sentence.clauses[clause].kind == "main" and sentence.clauses[clause - 1].kind == "reporting"
    if not apart or sentence.groups_in(clause - 2):
        return []
    roles = sentence.lexicon.grammar["roles"]["be"]
    opening = [spot for spot in sentence.spots if sentence.clause_at(spot.first) == clause - 2]
    return [spot for spot in opening if spot.preposition in roles]


def foreign_to(mention: Mention, trigger: Trigger, sentence: Sentence) -> list[Spot]:
    """ "Lithuania has 1,600 German soldiers": the subject is a place, for the troops are another country's."""
    owners = {chunk.name.iso3 for chunk in mention.names if chunk.name}
    subject = [s for s in sentence.spots if s.last <= trigger.first and sentence.clause_at(s.first) == trigger.clause]
    return [s for s in subject[-1:] if s.iso3 and s.iso3 not in owners and s.last == trigger.first]
