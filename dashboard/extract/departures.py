"""A reading that looks like a withdrawal in; one that only sets out for a mission is made a deployment."""

from collections.abc import Sequence

from dashboard.extract.memory import Memory
from dashboard.extract.reading import Reading, Site
from dashboard.extract.spot import Spot
from dashboard.extract.status import State
from dashboard.records import Status

_SETTING_OUT = (
    "leave",
    "depart",
    "fly out",
    "fly off",
    "march out",
    "move out",
    "set off",
    "set out",
    "head out",
    "board",
    "take off",
    "lift off",
)
_LANDING = ("land", "touch down", "disembark", "come down", "climb down", "step off", "get off")
_LEAVING = ("leave", "depart", "fly out", "fly off", "take off", "lift off", "board")


def adjust_setting_out(reading: Reading, memory: Memory) -> None:
    """ "The 130 soldiers flew out on Tuesday" on their way to a mission: no withdrawal where none is told of."""
    if reading.state.status == "withdrawn" and reading.trigger.lemma in _SETTING_OUT and not memory.withdrawal:
        planned = reading.trigger.modality != "actual" or reading.trigger.time in (
            "future",
            "infinitive",
            "progressive",
            "present",
        )
        reading.state = State("planned" if planned else "deployed", reading.state.hypothetical)


def adjust_from_home(reading: Reading, origins: Sequence[Spot], memory: Memory) -> None:
    """ "will depart from CFB Trenton": who leaves a base in the force's own country goes somewhere else."""
    force = reading.force
    if reading.state.status != "withdrawn" or reading.trigger.lemma not in _LEAVING or force is None or not origins:
        return
    if all(spot.level == "base" and memory.is_home(force, Site.of(spot)) for spot in origins):
        reading.state = State(_gone_or_going(reading), reading.state.hypothetical)


def _lands_at_home(reading: Reading, memory: Memory) -> bool:
    """ "The 250 Danes landed at Aalborg": whose aircraft or ship comes to their own country are back."""
    force = reading.force
    if force is None or reading.trigger.lemma not in _LANDING or reading.trigger.relation == "object":
        return False
    if any(site.iso3 is None or memory.is_home(force, site) for site in reading.origins):
        return False  # "landed in Ciudad Juarez on a plane from Merida"
    return bool(reading.destinations) and all(memory.is_home(force, site) for site in reading.destinations)


def _gone_or_going(reading: Reading) -> Status:
    planned = reading.trigger.modality != "actual" or reading.trigger.time in ("future", "infinitive", "present")
    return "planned" if planned else "deployed"


def adjust_going(reading: Reading, memory: Memory) -> None:
    """ "An initial party of 70 went in April": in an article about a withdrawal, to go nowhere is to go home."""
    bare = reading.trigger.lemma in ("go", "fly", "move") and reading.state.status == "deployed"
    if bare and memory.withdrawal:
        reading.state = State("withdrawn", reading.state.hypothetical)


def adjust_departure(reading: Reading, memory: Memory) -> None:
    """Leaving a place in the force's own country, or one abroad for another abroad, is no withdrawal."""
    if reading.state.status == "deployed" and _lands_at_home(reading, memory):
        reading.state = State("withdrawn", reading.state.hypothetical)
        return
    if reading.state.status != "withdrawn" or not reading.origins:
        return
    leaves = reading.trigger.lemma in _LEAVING
    home = reading.force is not None and memory.is_home(reading.force, reading.origins[0])
    onward = bool(reading.destinations) and not memory.withdrawal
    if (leaves and (home or onward)) or (home and reading.destinations):
        reading.state = State(_gone_or_going(reading), reading.state.hypothetical)
