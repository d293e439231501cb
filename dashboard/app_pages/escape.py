"""Untrusted text in, the same text for a Markdown line out."""


def plain(text: str) -> str:
    """Untrusted text for a Markdown line, where none of its characters means anything."""
    return "".join(f"\\{letter}" if letter in "\\`*_{}[]()<>#+-.!|~$:" else letter for letter in text)
