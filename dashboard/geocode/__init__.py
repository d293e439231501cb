"""Names in the store that the gazetteer lacks in, their places out: asked for online, one after the other."""
