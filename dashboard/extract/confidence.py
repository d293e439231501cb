"""A reading in, how likely it is right out: by its traits, with weights learnt from labelled articles.

The weights are those of the slot "fact" in data/ranking.csv; data/README.md tells how they are made.
"""

from dashboard.extract.ranking import Traits, Weights, score, sigmoid
from dashboard.extract.reading import Reading

# Below this a reading is left: a surplus row is worse than a missed one, and these are more often wrong than right.
LEAST_CONFIDENCE = 0.5
_SMALL, _LARGE = 20, 20_000  # people: fewer or more are seldom a deployment of their own


def confidence_of(reading: Reading, weights: Weights) -> float:
    """0 to 1, two decimals."""
    return round(sigmoid(score(fact_traits(reading), weights)), 2)


def fact_traits(reading: Reading) -> Traits:
    """What makes a reading more or less likely to be right; those that it lacks are left out."""
    force, trigger, mention = reading.force, reading.trigger, reading.mention
    value = mention.count.value
    chosen = force is not None and force.how in ("before", "sentence")
    elsewhere = reading.place_from != "clause"
    sites = (*reading.origins, *reading.destinations)
    traits = {
        "always": 1.0,
        "force_share": reading.force_share,
        "place_share": reading.place_share,
        "force_chosen": chosen,
        "force_chosen_share": chosen * reading.force_share,
        "force_subject": force is not None and force.how == "subject",
        "place_chosen": elsewhere,
        "place_chosen_share": elsewhere * reading.place_share,
        "place_in_sentence": reading.place_from == "sentence",
        "hypothetical": reading.state.hypothetical,
        "dated": reading.when.span is not None,
        "unit": reading.unit is not None,
        "vague": value is None,
        "few": value is not None and value < _SMALL,
        "many": value is not None and value >= _LARGE,
        "organisation": force is not None and force.kind == "organisation",
        "demonym": force is not None and force.kind == "demonym",
        "unknown_place": any(site.level is None for site in sites),
        "several_sentences": len(set(reading.evidence)) > 1,
        f"head_{mention.head}": 1.0,
        f"class_{trigger.verb_class or 'none'}": 1.0,
        f"relation_{trigger.relation}": 1.0,
        f"status_{reading.state.status}": 1.0,
        **reading.doubt,
    }
    return {name: float(value) for name, value in traits.items() if value}
