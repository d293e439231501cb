"""Seconds that folding takes, and how it grows, beside a comparison of all pairs at a smaller size.

Run it with `python -m tests.benchmarks.reconcile [REPORTS]`. The reports are made by chance with a fixed seed: forces
and countries as unevenly spread as in news, movements that several outlets tell of in mixed wordings, presences with
new figures.
"""

import datetime as dt
import random
import sys
import time
from collections.abc import Callable, Iterable
from itertools import combinations

from dashboard.reconcile import reconcile, refold
from dashboard.reconcile.clue import belief
from dashboard.reconcile.reading import reading_of
from dashboard.reconcile.same import compare
from dashboard.records import Fact, FactSpans, Place, Report, Span, Status

FORCES = [f"Force {number}" for number in range(60)]
COUNTRIES = [
    Place(f"Country {number}", f"country-{number}", number - 60.0, 3.0 * number - 179, "country", f"C{number:02}")
    for number in range(99)
]
TOWNS = [
    Place(f"Town {number}", f"town-{number}", country.lat, country.lon, "city", country.country_iso3)
    for number, country in ((number, COUNTRIES[number % 99]) for number in range(400))
]
FIRST, YEARS = dt.date(2004, 1, 1), 20
SIZES = [100, 150, 200, 300, 500, 600, 800, 1000, 1200, 1500, 1700, 2000, 2500, 3000, 4700, 5000, 8000, 10000]
COURSE: tuple[Status, ...] = ("planned", "planned", "deployed", "deployed", "deployed", "stationed")
ALL_PAIRS = 2000


def reports(many: int, seed: int = 1) -> list[Report]:
    """So many reports of movements, presences and pull-outs, six outlets to each on average."""
    chance = random.Random(seed)
    made: list[Report] = []
    while len(made) < many:
        event = _presence if chance.random() < 0.3 else _movement
        made += event(chance, len(made))
    return made[:many]


def _movement(chance: random.Random, number: int) -> Iterable[Report]:
    force, place = FORCES[int(60 * chance.random() ** 3)], TOWNS[int(400 * chance.random() ** 2)]
    country = next(each for each in COUNTRIES if each.country_iso3 == place.country_iso3)
    begin = FIRST + dt.timedelta(days=chance.randrange(365 * YEARS))
    size = chance.choice(SIZES) + chance.choice((0, 0, chance.randrange(100)))
    is_leaving = chance.random() < 0.2
    for outlet in range(1 + int(chance.expovariate(1 / 5))):
        day = begin + dt.timedelta(days=int(chance.expovariate(1 / 5)))
        status = "withdrawn" if is_leaving else COURSE[min(5, (day - begin).days // 3 + chance.randrange(2))]
        where = chance.choice((place, country))
        rough = chance.random() < 0.3
        count = round(size, -2) if rough and size > 1000 else size
        yield _report(f"m{number}-{outlet}", force, count, rough, where, status, day)


def _presence(chance: random.Random, number: int) -> Iterable[Report]:
    force, place = FORCES[int(60 * chance.random() ** 3)], COUNTRIES[int(99 * chance.random() ** 2)]
    day = FIRST + dt.timedelta(days=chance.randrange(365 * YEARS))
    size = chance.choice(SIZES) + chance.randrange(50)
    for outlet in range(1 + int(chance.expovariate(1 / 6))):
        yield _report(f"p{number}-{outlet}", force, size, chance.random() < 0.4, place, "stationed", day)
        day += dt.timedelta(days=int(chance.expovariate(1 / 20)))
        size = int(size * chance.uniform(0.9, 1.2)) if chance.random() < 0.3 else size


def _report(article: str, force: str, count: int, rough: bool, place: Place, status: Status, day: dt.date) -> Report:
    sentence = f"{force} has {'about ' if rough else ''}{count:,} soldiers for {place.name}, {article} writes."
    start = sentence.index(f"{count:,}")
    number = Span(start, start + len(f"{count:,}"))
    is_said = status != "planned"
    fact = Fact(
        article_id=article,
        force=force,
        count=count,
        count_low=None if rough else count,
        count_high=None if rough else count,
        approximate=rough,
        origins=(place.name,) if status == "withdrawn" else (),
        destinations=() if status == "withdrawn" else (place.name,),
        status=status,
        hypothetical=False,
        date=day if is_said else None,
        date_end=day if is_said else None,
        unit=None,
        evidence=(sentence,),
        evidence_spans=(Span(0, len(sentence)),),
        spans=FactSpans(number),
        rule="made",
        confidence=0.9,
        count_text=f"{count:,}",
    )
    places = (place,)
    return Report(fact, day, places, ()) if status == "withdrawn" else Report(fact, day, (), places)


def all_pairs(some: list[Report]) -> int:
    """Compare every report with every other, as one would without blocks: how many pairs are likely one deployment."""
    readings = [reading_of(report) for report in some]
    return sum(belief(compare(*pair).weight) > 0.5 for pair in combinations(readings, 2))


def seconds(work: Callable[[], object]) -> float:
    """Processor time of one run."""
    start = time.process_time()
    work()
    return time.process_time() - start


def main() -> None:
    """Print a line for a quarter, a half and all of the reports, for one more article, and for all pairs."""
    many = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    for part in (many // 4, many // 2, many):
        made = reports(part)
        taken = seconds(lambda made=made: reconcile(made))  # type: ignore[misc]
        sys.stdout.write(f"{part:,} reports: {taken:.1f} s, {1e6 * taken / part:.0f} µs each\n")
    before, one_more = reconcile(made), reports(many + 1)
    taken = seconds(lambda: refold(before, one_more))
    sys.stdout.write(f"one more report than {many:,}: {taken:.1f} s\n")
    some = reports(ALL_PAIRS)
    folded, compared = seconds(lambda: reconcile(some)), seconds(lambda: all_pairs(some))
    sys.stdout.write(
        f"{ALL_PAIRS:,} reports: {folded:.2f} s; all pairs alone take {compared / folded:.0f} times as long\n"
    )


if __name__ == "__main__":
    main()
