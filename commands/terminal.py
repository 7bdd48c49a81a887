"""Text that somebody else wrote, on its way to the terminal."""

from __future__ import annotations

import unicodedata

from rich.markup import escape


def plain(text: str) -> str:
    """The text with control characters, which a terminal would obey, as spaces, and without a meaning for Rich."""
    return escape("".join(" " if unicodedata.category(c) == "Cc" else c for c in text))
