"""What goes to the terminal: text that somebody else wrote, and the one JSON object of `--json`."""

from __future__ import annotations

import json
import unicodedata
from typing import Any

import typer
from rich.markup import escape

from foundation.texts.catalogue import worded


def plain(text: str) -> str:
    """The text with control characters, which a terminal would obey, as spaces, and without a meaning for Rich."""
    return escape("".join(" " if unicodedata.category(c) == "Cc" else c for c in text))


def print_json(document: Any) -> None:
    """The object as one line of JSON, the sentence of each notice beside its code and values, in English."""
    typer.echo(json.dumps(worded(document), allow_nan=False, ensure_ascii=False))
