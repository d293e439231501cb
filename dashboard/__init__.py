"""Troop deployments, from the sentences of news articles to a table, a map and a timeline."""

__version__ = "0.1.0"
