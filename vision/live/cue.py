"""What the person at the wall is told: a code and values for the catalogue of texts, a sound, and how urgent it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Earcon = Literal["ready", "heel-up", "best", "hold", "back", "count", "done", "attention"]
"""Sounds that stand for a cue where there is no voice; each differs from the others in pitch and in rhythm."""


@dataclass(frozen=True)
class Cue:
    """One thing to say.

    Attributes:
        code: of its sentence in the catalogue of texts, where it is called `live-` and this code.
        time_s: when it is said, on the states' clock.
        values: what the sentence names.
        sound: played beside it.
        urgent: it may cut off what is being said; any other waits, and the newest of those that wait is said.
        spoken: False for a mere sound.
    """

    code: str
    time_s: float
    values: Mapping[str, Any] = field(default_factory=dict)
    sound: Earcon | None = None
    urgent: bool = False
    spoken: bool = True

    def __post_init__(self) -> None:
        if not self.code or self.code != self.code.lower() or " " in self.code:
            raise ValueError(f"a cue's code is lower-case words joined by hyphens, got {self.code!r}")
