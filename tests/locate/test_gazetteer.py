"""The hand-kept list keeps its own rules."""

import csv
import time
import tracemalloc
from collections import defaultdict
from pathlib import Path

import numpy as np
import pytest

from dashboard.errors import DataFileError
from dashboard.locate.fold import fold
from dashboard.locate.gazetteer import Gazetteer, load_gazetteer, read_rows
from dashboard.locate.geodesy import EARTH_RADIUS_KM, kilometres, unit_vectors
from dashboard.records import LEVELS
from dashboard.settings import DATA

# Names that several rows share on purpose, and what decides between them (see the cases of test_resolve.py).
SHARED = {
    "congo": "the larger one, unless a place in the smaller one is named beside it",
    "georgia": "the country, unless a place in the state is named beside it or the name stands after a comma",
    "new york": "the city, unless it stands after a comma",
    "punjab": "India's, unless Pakistan is spoken of",
    "washington": "the capital, unless it stands after a comma or beside a base in the state",
}
# Towns of 15,000 people and more say where a country is; these are too far from any of them.
FAR_OFF = {
    "usa-aleutian-islands", "usa-wake-island", "ner-madama", "lby-maaten-al-sarra", "ecu-galapagos-islands",
    "rus-franz-josef-land", "rus-wrangel-island", "nor-kirkenes", "nor-vardo",
    "nor-garnison-sor-varanger", "mus-agalega",
}  # fmt: skip
# Another country's town is this much nearer than any of their own: they lie on a frontier, or far out at sea.
NEARER_KM = 40.0
ON_THE_EDGE = {
    "rus-kuril-islands", "yem-socotra", "twn-matsu-islands", "dnk-bornholm", "pan-darien-gap", "usa-aleutian-islands",
    "usa-wake-island", "usa-big-bend", "fin-ivalo", "ner-madama", "caf-birao", "afg-spin-boldak", "syr-al-tanf",
    "syr-tal-abyad", "syr-ras-al-ain", "yem-al-ghaydah", "tls-oecusse", "rus-iturup", "rus-kunashir",
    "kor-baengnyeong", "twn-pratas", "ind-demchok", "mli-labbezanga", "phl-itbayat", "afg-wakhan-corridor",
    "aus-cape-york", "esh-guerguerat", "rus-khasan", "nor-kirkenes", "nor-vardo",
    "nor-garnison-sor-varanger", "kaz-otar", "dza-in-guezzam", "esh-smara",
    "mus-agalega", "syc-assumption-island",
}  # fmt: skip
MOST_MEGABYTES = 60
DEGREES_OFF = 2.5
AREAS = {"country", "region", "sea", "supranational"}


def test_every_row_has_an_id_of_its_own(gazetteer: Gazetteer) -> None:
    assert len(gazetteer.by_id) == len(gazetteer.rows) >= 700


def test_there_are_countries_regions_bases_and_seas_enough(gazetteer: Gazetteer) -> None:
    count: dict[str, int] = defaultdict(int)
    for row in gazetteer.rows:
        count[row.level] += 1
    assert count["country"] >= 195
    assert count["base"] >= 250
    assert count["region"] >= 300
    assert count["sea"] >= 50
    assert set(count) == set(LEVELS)


def test_a_name_of_several_rows_has_a_rule_that_decides(gazetteer: Gazetteer) -> None:
    shared = {key for key, rows in gazetteer.by_name.items() if len({row.gazetteer_id for row in rows}) > 1}
    assert shared == set(SHARED)


def test_no_row_repeats_a_name(gazetteer: Gazetteer) -> None:
    for row in gazetteer.rows:
        names = (row.name, *row.aliases)
        assert len(set(names)) == len(names), row
        assert all(fold(name) for name in names), row
        assert len(set(row.demonyms)) == len(row.demonyms), row


def test_parents_exist_and_nothing_is_its_own(gazetteer: Gazetteer) -> None:
    for row in gazetteer.rows:
        if row.parent:
            assert row.parent in gazetteer.by_id, row
            assert row.parent != row.gazetteer_id, row
        if row.level in ("base", "city"):
            assert row.parent, row


def test_a_country_has_its_iso_code_as_id(gazetteer: Gazetteer) -> None:
    for row in gazetteer.rows:
        if row.kind in ("country", "territory"):
            assert row.gazetteer_id == row.country_iso3
            assert len(row.gazetteer_id) == 3
            assert row.gazetteer_id.isupper()


def test_positions_are_on_earth_and_near_towns_of_their_country(gazetteer: Gazetteer) -> None:
    for row in gazetteer.rows:
        assert -90 <= row.lat <= 90, row
        assert -180 <= row.lon <= 180, row
        towns = gazetteer.cities.by_country.get(row.country_iso3 or "", [])
        if len(towns) < 5 or row.gazetteer_id in FAR_OFF:
            continue
        lats, lons = zip(*towns, strict=True)
        wide = DEGREES_OFF * (3 if row.level in AREAS else 2)
        assert min(lats) - wide <= row.lat <= max(lats) + wide, row
        assert min(lons) - wide <= row.lon <= max(lons) + wide, row


def test_a_place_lies_among_the_towns_of_its_country(gazetteer: Gazetteer) -> None:
    """No town of another country is much nearer to it than its own are, but for those listed; and each of them is."""
    towns = gazetteer.cities.by_country
    spots = unit_vectors(*np.array([town for iso3 in towns for town in towns[iso3]]).T)
    owners = np.array([iso3 for iso3 in towns for _ in towns[iso3]])
    edge = set()
    for row in gazetteer.rows:
        if row.level in ("base", "city", "region") and row.country_iso3 in towns:
            away = EARTH_RADIUS_KM * np.arccos(np.clip(spots @ unit_vectors(row.lat, row.lon)[0], -1, 1))
            wider = 2 if row.level == "region" else 1
            if away[owners == row.country_iso3].min() - away.min() > NEARER_KM * wider:
                edge.add(row.gazetteer_id)
    assert edge == ON_THE_EDGE


def test_a_base_lies_near_its_state(gazetteer: Gazetteer) -> None:
    for row in gazetteer.rows:
        parent = gazetteer.by_id.get(row.parent or "")
        if parent and row.level in ("base", "city") and parent.gazetteer_id.startswith("US-"):
            reach = 1200 if parent.gazetteer_id in ("US-AK", "US-CA", "US-TX") else 600
            assert kilometres(row.lat, row.lon, parent.lat, parent.lon) < reach, row


def test_hand_kept_towns_agree_with_geonames(gazetteer: Gazetteer) -> None:
    """A slip of the pen in a town's position shows: GeoNames knows the same name in the same country elsewhere."""
    for row in gazetteer.rows:
        if row.level != "city":
            continue
        twins = [town for town in gazetteer.cities.named(fold(row.name)) if town.country_iso3 == row.country_iso3]
        if twins:
            assert min(kilometres(row.lat, row.lon, town.lat, town.lon) for town in twins) < 40, row


def test_demonyms_lead_to_their_countries(gazetteer: Gazetteer) -> None:
    expected = {
        "USA": "American Americans", "DNK": "Danish Dane Danes", "GBR": "British Briton Britons",
        "NLD": "Dutch Dutchman", "TUR": "Turkish Turk Turks", "FIN": "Finnish Finn Finns",
        "SWE": "Swedish Swede Swedes", "POL": "Polish Pole Poles", "ESP": "Spanish Spaniard Spaniards",
        "ARE": "Emirati Emiratis", "PHL": "Filipino Filipinos Philippine",
        "THA": "Thai", "COD": "Congolese", "NER": "Nigerien", "NGA": "Nigerian", "KOR": "Korean", "GEO": "Georgian",
        "BFA": "Burkinabe", "CIV": "Ivorian", "AFG": "Afghan", "XKX": "Kosovar",
    }  # fmt: skip
    for iso3, words in expected.items():
        assert {gazetteer.people(word)[0].country_iso3 for word in words.split()} == {iso3}


def test_every_country_has_people_and_a_capital(gazetteer: Gazetteer) -> None:
    countries = [row for row in gazetteer.rows if row.kind == "country"]
    without = {row.gazetteer_id for row in countries if row.gazetteer_id not in gazetteer.capitals}
    assert without == {"VAT", "MCO", "SMR", "SGP", "PLW"}  # cities themselves, or a capital of a few hundred people
    assert all(row.demonyms for row in countries)


def test_place_words_are_folded_and_named_once_per_kind(gazetteer: Gazetteer) -> None:
    with (DATA / "place_words.csv").open(encoding="utf-8", newline="") as file:
        rows = [(row["word"], row["kind"]) for row in csv.DictReader(file)]
    assert len(set(rows)) == len(rows)
    assert all(fold(word) == word for word, _ in rows)
    assert len(gazetteer.words.common) > 150


def test_loading_is_quick_and_small() -> None:
    tracemalloc.start()
    load_gazetteer(DATA)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < MOST_MEGABYTES * 2**20
    start = time.process_time()
    load_gazetteer(DATA)
    assert time.process_time() - start < 1.0  # 0.12 s on an idle machine; the margin is for a busy one


HEADER = "gazetteer_id,name,level,country_iso3,parent,lat,lon,aliases,demonyms,kind,source\n"


@pytest.mark.parametrize(
    ("line", "word"), [("X,Here,village,,,1,2,,,x,hand", "village"), ("X,Here,city,,,north,2,,,x,hand", "numbers")]
)
def test_a_broken_row_is_named(line: str, word: str, tmp_path: Path) -> None:
    path = tmp_path / "gazetteer.csv"
    path.write_text(HEADER + line + "\n", "utf-8")
    with pytest.raises(DataFileError, match=rf"line 2: .*{word}"):
        read_rows(path)
