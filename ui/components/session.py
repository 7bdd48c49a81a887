"""The exercises of a plan, one at a time, with a large clock; each is told the moment it ends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import streamlit as st

_HERE = Path(__file__).parent


@dataclass(frozen=True)
class Ended:
    """One exercise that ended; `number` tells one message from another. Pain from 0 to 10, None where not said."""

    number: str
    key: str
    outcome: str
    sets: int
    level: str
    pain_before: int | None
    pain_after: int | None


def run_session(lines: Sequence[Mapping[str, Any]], words: Mapping[str, str], *, plan: str, start: int, language: str,
                key: str) -> Ended | None:
    """Show the session; what has just ended, or None.

    Args:
        lines: for each exercise its `key`, `name`, `figure` (SVG), `steps`, `easier`, `harder`, `dose` in words,
            `level`, `sets`, `repetitions`, `hold_s`, `set_s`, `rest_s`, and `sides`: an empty text where both work
            at once.
        words: what is said and written, by its place in `session.js`.
        plan: which session this is; another one starts anew.
        start: the first exercise that was not done yet.
        language: of the voice, such as "en".
        key: the widget's identity.
    """
    mount = st.components.v2.component(
        "session",
        html=(_HERE / "session.html").read_text(encoding="utf-8"),
        css=(_HERE / "session.css").read_text(encoding="utf-8"),
        js=(_HERE / "session.js").read_text(encoding="utf-8"),
    )
    result = mount(
        data={"lines": list(lines), "words": dict(words), "plan": plan, "start": start, "language": language},
        on_done_change=lambda: None, key=key,
    )
    done = result.get("done")
    if not isinstance(done, Mapping):
        return None
    return Ended(str(done["number"]), str(done["key"]), str(done["outcome"]), int(done["sets"]), str(done["level"]),
                 _score(done.get("pain_before")), _score(done.get("pain_after")))


def _score(value: Any) -> int | None:
    return None if value is None else int(value)
