"""Place names in, positions out: the gazetteer first, an online geocoder only where it is switched on."""
