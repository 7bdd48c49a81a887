"""One clip of a study: where it is, how it is to be measured, and what its file's name tells."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from foundation.errors import KneewallError
from study.errors import ClipToldWronglyError
from vision.trial import AskedSide, Protocol, Side

CALIBRATION_SUFFIXES = (".json", ".png", ".jpg", ".jpeg", ".mp4", ".mov")
BESIDE = "_calibration"
"""What the name of a calibration ends with that lies beside its clip."""
SIDE_WORDS: Mapping[str, Side] = {"left": "left", "l": "left", "right": "right", "r": "right"}


@dataclass(frozen=True)
class StudyClip:
    """One film or photo of a study, and how it is to be measured.

    Attributes:
        name: what the study calls it: the path as it was told, or below the folder that was named.
        path: where it is, absolute.
        side: the tested leg; "auto" where nobody told, for every leg that lunges.
        calibration: a picture, film or saved calibration that shows the sheet; None looks in the clip itself.
        foot_length_cm: heel to longest toe, where the study knows it.
        protocol: how the test was done.
        labels: the list's own columns (subject, session, rater...), carried into the results.
        problem: why the clip cannot be measured as it was told; None where nothing is wrong.
    """

    name: str
    path: Path
    side: AskedSide = "auto"
    calibration: Path | None = None
    foot_length_cm: float | None = None
    protocol: Protocol = field(default_factory=Protocol)
    labels: Mapping[str, str] = field(default_factory=dict)
    problem: KneewallError | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "name", as_text(self.name))


@dataclass(frozen=True)
class Common:
    """What holds for every clip that is not told otherwise by a list, by its name or by a file beside it."""

    side: Side | None = None
    calibration: Path | None = None
    foot_length_cm: float | None = None
    protocol: Protocol = field(default_factory=Protocol)


def side_in_name(path: Path) -> Side | None:
    """The side that a file's name tells by one of the words left, right, l or r; None if none or both do.

    Words end at anything that is no letter: `anna_left_2.mp4`, `03-R.mov`; but not `leftover.mp4`.
    """
    words = re.split(r"[^a-z]+", path.stem.lower())
    sides = {SIDE_WORDS[word] for word in words if word in SIDE_WORDS}
    return sides.pop() if len(sides) == 1 else None


def parse_side(text: str) -> Side:
    """A side as a list tells it: left, right, l or r.

    Raises:
        ClipToldWronglyError: it is none of them.
    """
    if text.lower() not in SIDE_WORDS:
        raise ClipToldWronglyError("side-word-unknown", {"given": text})
    return SIDE_WORDS[text.lower()]


def as_text(name: str) -> str:
    """A file's name, which may hold bytes that are no text, as something that can be kept and printed."""
    return name.encode("utf-8", "replace").decode()


def calibration_beside(clip: Path) -> Path | None:
    """The file `NAME_calibration.*` that lies beside a clip NAME, if there is one."""
    for suffix in CALIBRATION_SUFFIXES:
        beside = clip.with_name(f"{clip.stem}{BESIDE}{suffix}")
        if beside.is_file():
            return beside.absolute()
    return None
