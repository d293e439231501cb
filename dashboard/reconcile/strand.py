"""Readings that are being gathered into one deployment, and whether two such gatherings agree as a whole."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import product

from dashboard.reconcile.clue import NEVER
from dashboard.reconcile.counts import same_count
from dashboard.reconcile.places import SAME, same_way
from dashboard.reconcile.reading import Reading
from dashboard.reconcile.same import can_be_of_one_body

# In a group a pair may be in doubt where the others hold it together, but not be as good as ruled out.
WORST = -3.0
# Figures of one presence within so many days have to agree; later ones may have grown.
SAME_TIME = 1
# 10,000 in Russia are not the 8,000 who were in Kursk that fortnight.
ABOUT_THAT_TIME = 14
# A movement that is told of for a season may begin or end some days beside it.
DAYS_OVER = 7
# A body that arrived is still that body when half of it left; twice as many are another presence.
MOST_GROWN = 2.0

Weigh = Callable[[int, int], float]
# For each article the days of its figures of a presence, None for any other report: an article that gives two numbers
# speaks of two deployments, or of one presence on two days.
Articles = dict[str, frozenset[int | None]]


@dataclass(slots=True)
class Strand:
    """Positions of readings that agree with each other: movements, and figures of a presence; `name` is one of them."""

    name: int
    flows: list[int] = field(default_factory=list)
    figures: list[int] = field(default_factory=list)
    articles: Articles = field(default_factory=dict)

    @property
    def readings(self) -> list[int]:
        """All positions."""
        return self.flows + self.figures


def join(one: Strand, other: Strand) -> Strand:
    """Both in one."""
    articles = dict(one.articles)
    for article, days in other.articles.items():
        articles[article] = articles.get(article, frozenset()) | days
    return Strand(one.name, one.flows + other.flows, one.figures + other.figures, articles)


def agree(one: Strand, other: Strand, readings: list[Reading], weigh: Weigh) -> bool:
    """True if the two can be one: no article tells them apart, and the reports of one agree with those of the other."""
    return (
        not _told_apart(one.articles, other.articles)
        and _same_movement(one.flows, other.flows, readings, weigh)
        and _same_presence(one.figures, other.figures, readings, weigh)
        and _became(one.flows + other.flows, one.figures + other.figures, readings, weigh)
    )


def _speak_for(weights: Iterable[float]) -> bool:
    """True if on the whole more speaks for than against, and nothing speaks too much against."""
    whole = 0.0
    for weight in weights:
        if weight < WORST:
            return False
        whole += weight
    return whole >= 0


def _told_apart(ones: Articles, others: Articles) -> bool:
    fewer, more = sorted((ones, others), key=len)
    for article in fewer.keys() & more.keys():
        days, theirs = fewer[article], more[article]
        if None in days or None in theirs or days & theirs:
            return True
    return False


def _same_movement(ones: list[int], others: list[int], readings: list[Reading], weigh: Weigh) -> bool:
    def weights() -> Iterator[float]:
        for mine, theirs in product(ones, others):
            weight = weigh(mine, theirs)
            if weight >= WORST or not _is_bridged(mine, theirs, [*ones, *others], readings):
                yield weight

    return _speak_for(weights())


def _is_bridged(one: int, other: int, flows: Iterable[int], readings: list[Reading]) -> bool:
    """True if only the days differ, and a report tells of all these days: "will leave by the end of the year"."""
    mine, theirs = readings[one], readings[other]
    if mine.status != theirs.status or not can_be_of_one_body(mine, theirs) or same_count(mine, theirs).weight < 0:
        return False
    first, last = min(mine.first, theirs.first), max(mine.last, theirs.last)
    spans = (readings[each] for each in flows if readings[each].is_dated)
    return any(each.first - DAYS_OVER <= first and last <= each.last + DAYS_OVER for each in spans)


def _same_presence(ones: list[int], others: list[int], readings: list[Reading], weigh: Weigh) -> bool:
    def weights() -> Iterator[float]:
        for mine, theirs in product(ones, others):
            one, other = readings[mine], readings[theirs]
            is_one_place = same_way(one.ways, other.ways).weight >= SAME
            if not can_be_of_one_body(one, other):
                yield NEVER
            elif abs(one.told - other.told) <= (SAME_TIME if is_one_place else ABOUT_THAT_TIME):
                yield weigh(mine, theirs)

    return _speak_for(weights())


def _became(flows: list[int], figures: list[int], readings: list[Reading], weigh: Weigh) -> bool:
    """True if the movement can have become the presence: its first figure is those who came, later ones are near."""
    if not flows or not figures:
        return True
    begin = min(readings[figure].told for figure in figures)
    first = [figure for figure in figures if readings[figure].told == begin]
    if not _speak_for(weigh(*pair) for pair in product(flows, first)):
        return False
    return all(_is_near(readings[flow], readings[figure]) for flow, figure in product(flows, figures))


def _is_near(flow: Reading, figure: Reading) -> bool:
    if not can_be_of_one_body(flow, figure) or flow.status == "withdrawn":
        return False
    if not flow.count or not figure.count:
        return True
    return max(flow.count, figure.count) <= MOST_GROWN * min(flow.count, figure.count)
