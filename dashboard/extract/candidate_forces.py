"""A mention without a force in, the forces that it may mean out, each with the traits that they are ranked by."""

from collections.abc import Sequence

from dashboard.extract.allusions import (
    alliance,
    body_named,
    by_commander,
    by_pronoun,
    official_of,
    several,
)
from dashboard.extract.force import Force
from dashboard.extract.memory import Memory
from dashboard.extract.namings import NEVER, ForceNaming, forces_in
from dashboard.extract.observers import is_helped
from dashboard.extract.ranking import Traits
from dashboard.extract.reading import Reading
from dashboard.extract.sentence import Sentence
from dashboard.extract.spot import Spot

_BEHIND = 8  # chunks behind the mention in which a name may still tell whose the troops are
_FAR = 8  # sentences back to which the last troops are looked for


def force_candidates(
    reading: Reading, origins: Sequence[Spot], sentence: Sentence, index: int, memory: Memory
) -> list[tuple[Force, Traits]]:
    """Every force named before the mention's end, or right behind it, with its traits; in the order of their naming.

    The force that the reading has is among them, with how its clause tells it.
    """
    here = _Here(reading, sentence)
    own = reading.force
    if own:
        here.first.setdefault(own.name, own)
        here.first[own.name] = own
    names = list(dict.fromkeys([*memory.notes.namings.forces, *here.first]))
    told = _Told(reading, sentence, index, memory)
    told.left = {spot.iso3 for spot in origins if spot.iso3 and spot.level in ("base", "region")}
    total = sum(naming.times for naming in memory.notes.namings.forces.values()) + sum(here.times.values())
    found = []
    for name in names:
        traits = _traits(name, index, here, told, total or 1.0, memory)
        if own and own.name == name:
            traits = {**traits, **_by_clause(own, reading)}
        found.append((_named(name, here, memory), traits))
    return found


def _by_clause(own: Force, reading: Reading) -> Traits:
    """How the clause tells the force."""
    return {
        "told": 1.0,
        f"told_{own.how}": 1.0,
        f"told_{own.kind or 'name'}": 1.0,
        f"told_{own.how}_{reading.trigger.relation}": 1.0,
    }


class _Here:
    """How the mention's own sentence names forces."""

    def __init__(self, reading: Reading, sentence: Sentence) -> None:
        self.first: dict[str, Force] = {}
        self.times: dict[str, float] = {}
        self.acting: dict[str, float] = {}
        self.armed: dict[str, float] = {}
        self.clause: set[str] = set()
        self.behind: set[str] = set()
        self.iso3: dict[str, str] = {}
        self.nearest = ""
        home = sentence.clause_at(reading.mention.at)
        for at, force, acting, armed in forces_in(sentence):
            if is_helped(sentence, at):
                continue
            if at >= reading.mention.last:
                self.behind.add(force.name)
                if at > reading.mention.last + _BEHIND:
                    continue
            if _is_commander(sentence, at):
                continue
            self.nearest = force.name if at < reading.mention.first else self.nearest
            name = sentence.chunks[at].name
            if name and name.iso3:
                self.iso3[force.name] = name.iso3
            self.first.setdefault(force.name, force.found("sentence"))
            self.times[force.name] = self.times.get(force.name, 0.0) + 1
            self.acting[force.name] = self.acting.get(force.name, 0.0) + acting
            self.armed[force.name] = self.armed.get(force.name, 0.0) + armed
            if acting and sentence.clause_at(at) == home:
                self.clause.add(force.name)


def _is_commander(sentence: Sentence, at: int) -> bool:
    """ "Under an Irish general": a person's nation, not the troops'; one who speaks of them is told of elsewhere."""
    following = at + 1
    if not (sentence.chunks[at].is_name("demonym") and following < len(sentence.chunks)):
        return False
    under = {sentence.lower(at - 1), sentence.lower(at - 2)} & {"under", "by"}
    return bool(under) and sentence.chunks[following].has("commander")


class _Told:
    """What the words around the mention tell of whom it means."""

    def __init__(self, reading: Reading, sentence: Sentence, index: int, memory: Memory) -> None:
        mention = reading.mention
        near = next((r for r in memory.recent(index) if r.force), None)
        far = next((r for r in memory.recent(index, _FAR) if r.force), None)
        self.near = near.force.name if near and near.force else ""
        self.far = far.force.name if far and far.force else ""
        self.beside = bool(near) and near is not None and index - near.sentence <= 1
        self.subject = memory.notes.subject.name if memory.notes.subject else ""
        body = memory.body_before(index)
        self.body = body.name if body else ""
        self.pronoun = by_pronoun(reading, sentence)
        self.them = any(c.lower in ("they", "their", "them") for c in sentence.chunks[: mention.last + 1])
        self.moving = reading.trigger.verb_class in ("send", "go", "give")
        self.more, self.part = mention.more, mention.head == "partitive"
        self.missions = mention.noun in sentence.lexicon.lists["of_missions"]
        mixed = len({c.name.force for c in mention.names if c.name}) > 1
        self.joint = alliance(reading, sentence) or several(reading, sentence) or mixed
        self.body_named = body_named(reading, sentence)
        self.told = {
            "commander": by_commander(reading, sentence),
            "official": official_of(sentence),
        }
        self.left: set[str] = set()
        self.placed = {spot.iso3 for spot in sentence.spots if spot.preposition and spot.iso3}


def _named(name: str, here: _Here, memory: Memory) -> Force:
    return here.first[name] if name in here.first else memory.notes.namings.forces[name].force


def _traits(name: str, index: int, here: _Here, told: _Told, total: float, memory: Memory) -> Traits:
    naming = memory.notes.namings.forces.get(name) or ForceNaming(here.first[name])
    times = (naming.times + here.times.get(name, 0.0)) or 1.0
    same, acts = name in here.times, here.acting.get(name, 0.0) > 0
    last_acting = index if acts else naming.last_acting
    last_armed = index if here.armed.get(name) else naming.last_armed
    iso3 = naming.iso3 or here.iso3.get(name)
    traits = {
        "share": times / total,
        "armed": (naming.armed + here.armed.get(name, 0.0)) / times,
        "acting": (naming.acting + here.acting.get(name, 0.0)) / times,
        "recency": _recency(index, index if same else naming.last),
        "recency_acting": _recency(index, last_acting),
        "recency_armed": _recency(index, last_armed),
        "acted_just_before": last_acting == index - 1,
        "title": naming.in_title,
        "title_subject": naming.title_subject,
        "sentence": same,
        "sentence_subject": acts,
        "clause_subject": name in here.clause,
        "behind": name in here.behind,
        "nearest_before": here.nearest == name,
        "first_in_sentence": next(iter(here.first), "") == name,
        "sentence_subject_by_pronoun": acts and told.pronoun,
        **memory.bearings.force_shares(name, iso3),
        **_of_kind(naming.force.kind, told),
        **_of_home(iso3, told, memory),
        **_of_troops(name, told),
        "theme": memory.theme.force is not None and memory.theme.force.name == name,
        **{key: force is not None and force.name == name for key, force in told.told.items()},
    }
    return {key: float(value) for key, value in traits.items() if value}


def _of_kind(kind: str, told: _Told) -> dict[str, bool]:
    """What the force is, and whether the words call for an organisation."""
    organisation = kind == "organisation"
    return {
        "organisation": organisation,
        "capital": kind == "capital",
        "metonym": kind == "metonym",
        "organisation_of_missions": told.missions and organisation,
        "organisation_joint": told.joint and organisation,
        "organisation_named_so": told.body_named and organisation,
    }


def _of_home(iso3: str | None, told: _Told, memory: Memory) -> dict[str, bool]:
    """Whether the troops are in the force's own country, come to it or leave it, or the article is about it."""
    here = iso3 is not None and iso3 in told.placed
    return {
        "at_its_home": here,
        "comes_to_its_home": here and told.moving,
        "leaves_home": iso3 is not None and iso3 in told.left,
        "host": iso3 is not None and memory.theme.place is not None and memory.theme.place.iso3 == iso3,
    }


def _of_troops(name: str, told: _Told) -> dict[str, bool]:
    """Whether it is the force of the troops or the subject last told of."""
    near, subject = told.near == name, told.subject == name
    return {
        "troops_before": near,
        "troops_far": told.far == name,
        "troops_beside": told.beside and near,
        "troops_by_pronoun": told.them and near,
        "more_of_troops": told.more and near,
        "part_of_troops": told.part and near,
        "body": told.body == name,
        "subject": subject,
        "subject_by_pronoun": told.pronoun and subject,
    }


def _recency(index: int, last: int) -> float:
    """1 in the same sentence, 1/2 one before, 0 for never."""
    return 1 / (1 + index - last) if last > NEVER else 0.0
