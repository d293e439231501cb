"""A reading in, how far to trust it out: less, the further its slots were looked for."""

from dashboard.extract.reading import Reading

# Weights set by hand, to rank facts: they are no measured shares, and their product is no probability.
_HEAD = {"troops": 0.95, "group": 0.9, "soft": 0.85, "people": 0.85, "partitive": 0.85, "elliptic": 0.8}
_FORCE = {"phrase": 1.0, "subject": 0.95, "sentence": 0.9, "before": 0.9, "theme": 0.85}
_PLACE = {"clause": 1.0, "sentence": 0.85, "before": 0.85, "theme": 0.75}
_BARE_PLACE = 0.9
_ALL = 0.87


def confidence_of(reading: Reading) -> float:
    """0 to 1, two decimals."""
    force = _FORCE.get(reading.force.how, 0.8) if reading.force else 0.5
    value = _HEAD[reading.mention.head] * force * _PLACE[reading.place_from]
    if not reading.trigger.verb_class:
        value *= _BARE_PLACE
    return round(_ALL * value, 2)
