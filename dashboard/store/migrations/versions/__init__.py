"""One module per step: what the tables were made of at that time, whatever they are made of today."""
