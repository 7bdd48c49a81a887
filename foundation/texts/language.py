"""Which language is spoken: that of the terminal, of the browser, or the one chosen by a switch."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Literal, get_args

Language = Literal["en", "de"]
LANGUAGES: tuple[Language, ...] = get_args(Language)

_in_force: ContextVar[Language | None] = ContextVar("language", default=None)
_ask: Callable[[], Language | None] = lambda: None  # noqa: E731


def language() -> Language:
    """The language in force here: what was chosen in this thread, else what `ask` was given says, else English."""
    return _in_force.get() or _ask() or "en"


def choose(wanted: Language) -> None:
    """From here on, in this thread, speak this language."""
    _in_force.set(wanted)


def ask(source: Callable[[], Language | None]) -> None:
    """Where nothing was chosen, ask `source`; it serves a program whose threads each belong to somebody else."""
    global _ask
    _ask = source


@contextmanager
def speaking(wanted: Language) -> Iterator[None]:
    """Speak this language inside a `with` block."""
    token = _in_force.set(wanted)
    try:
        yield
    finally:
        _in_force.reset(token)


def of_terminal(environment: Mapping[str, str] = os.environ) -> Language:
    """The language of the terminal: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set, as POSIX has it."""
    told = next((v for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (v := environment.get(name))), "")
    return closest([told])


def of_browser(accept_language: str) -> Language:
    """The language a browser asks for, by its `Accept-Language` header, such as `de-AT,de;q=0.9,en;q=0.5`."""
    asked = []
    for i, part in enumerate(accept_language.split(",")):
        tag, _, weight = part.partition(";q=")
        try:
            asked.append((-float(weight or 1), i, tag.strip()))
        except ValueError:
            continue
    return closest([tag for _, _, tag in sorted(asked)])


def closest(tags: list[str]) -> Language:
    """The first language among the tags (`de_DE.UTF-8`, `de-AT`) that the catalogue has; English if it has none."""
    for tag in tags:
        short = tag.replace("_", "-").split("-")[0].split(".")[0].lower()
        for known in LANGUAGES:
            if short == known:
                return known
    return "en"
