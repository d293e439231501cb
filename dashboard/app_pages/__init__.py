"""One page per file: ask the session, call one chart, show it."""
