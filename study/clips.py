"""The clips of a study: found in a folder, by a pattern, or told by a list."""

from __future__ import annotations

import glob
import os
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from foundation.errors import KneewallError
from study.errors import ClipToldWronglyError, NoClipsError
from vision.trial import Protocol, Side

FILM_SUFFIXES = frozenset({".mp4", ".mov", ".m4v", ".webm", ".avi", ".mkv", ".3gp", ".mts", ".mpg", ".wmv"})
CALIBRATION_SUFFIXES = (".json", ".png", ".jpg", ".jpeg", ".mp4", ".mov")
_BESIDE = "_calibration"
SIDE_WORDS: Mapping[str, Side] = {"left": "left", "l": "left", "right": "right", "r": "right"}


@dataclass(frozen=True)
class StudyClip:
    """One film or photo of a study, and how it is to be measured.

    Attributes:
        name: what the study calls it: the path as it was told, or below the folder that was named.
        path: where it is, absolute.
        side: the tested leg; None only where `problem` says why.
        calibration: a picture, film or saved calibration that shows the sheet; None looks in the clip itself.
        foot_length_cm: heel to longest toe, where the study knows it.
        protocol: how the test was done.
        labels: the list's own columns (subject, session, rater...), carried into the results.
        problem: why the clip cannot be measured as it was told; None where nothing is wrong.
    """

    name: str
    path: Path
    side: Side | None = None
    calibration: Path | None = None
    foot_length_cm: float | None = None
    protocol: Protocol = field(default_factory=Protocol)
    labels: Mapping[str, str] = field(default_factory=dict)
    problem: KneewallError | None = None

    def __post_init__(self) -> None:
        if self.side is None and self.problem is None:
            raise ValueError(f"expected a side or a problem for {self.name!r}")
        object.__setattr__(self, "name", as_text(self.name))


@dataclass(frozen=True)
class Common:
    """What holds for every clip that is not told otherwise by a list, by its name or by a file beside it."""

    side: Side | None = None
    calibration: Path | None = None
    foot_length_cm: float | None = None
    protocol: Protocol = field(default_factory=Protocol)


def find_clips(sources: Sequence[str], common: Common) -> list[StudyClip]:
    """The clips that folders, patterns, files and lists name, each once, in order.

    A folder stands for every film below it; a pattern such as `clips/**/*.mp4` for what it matches, photos too; a
    `.csv` for the list in it. `NAME_calibration.*` beside a clip NAME is its calibration, never a clip.

    Raises:
        NoClipsError: nothing was found.
        TableError: a list cannot be read.
    """
    from study.clip_list import read_clip_list
    from vision.film.video import is_still

    found: list[StudyClip] = []
    for source in sources:
        path = Path(source)
        if path.is_dir():
            films = sorted(p for p in path.rglob("*") if p.suffix.lower() in FILM_SUFFIXES and p.is_file())
            found += _by_name(((str(p.relative_to(path)), p) for p in films if not p.name.startswith(".")), common)
        elif path.suffix.lower() == ".csv":
            found += read_clip_list(path, common)
        elif path.is_file():
            found += _by_name([(source, path)], common)
        else:
            # Not Path.glob, which takes no absolute pattern.
            matches = [Path(m) for m in sorted(glob.glob(source, recursive=True))]  # noqa: PTH207
            matches = [m for m in matches if m.is_file() and (m.suffix.lower() in FILM_SUFFIXES or is_still(m))]
            if not matches:
                raise NoClipsError("no-such-source", {"name": source})
            found += _by_name(((str(match), match) for match in matches), common)
    clips = list({_identity(clip): clip for clip in reversed(found)}.values())[::-1]
    if not clips:
        raise NoClipsError("no-film-there", {"places": ', '.join(map(repr, sources))})
    return clips


def _by_name(files: Iterable[tuple[str, Path]], common: Common) -> list[StudyClip]:
    """Clips of which nothing is told but their files' names."""
    clips = []
    for name, path in files:
        if path.stem.endswith(_BESIDE):
            continue
        side, problem = None, None
        try:
            side = _side(path, common.side)
        except ClipToldWronglyError as error:
            problem = error
        clips.append(StudyClip(name, path.absolute(), side, calibration_beside(path) or common.calibration,
                               common.foot_length_cm, common.protocol, problem=problem))
    return clips


def _side(path: Path, told: Side | None) -> Side:
    named = side_in_name(path)
    if told is not None and named is not None and told != named:
        raise ClipToldWronglyError("sides-contradict", {"named": named, "told": told})
    side = told or named
    if side is None:
        raise ClipToldWronglyError("side-untold")
    return side


def side_in_name(path: Path) -> Side | None:
    """The side that a file's name tells by one of the words left, right, l or r; None if none or both do.

    Words end at anything that is no letter: `anna_left_2.mp4`, `03-R.mov`; but not `leftover.mp4`.
    """
    words = re.split(r"[^a-z]+", path.stem.lower())
    sides = {SIDE_WORDS[word] for word in words if word in SIDE_WORDS}
    return sides.pop() if len(sides) == 1 else None


def as_text(name: str) -> str:
    """A file's name, which may hold bytes that are no text, as something that can be kept and printed."""
    return name.encode("utf-8", "replace").decode()


def parse_side(text: str) -> Side:
    """A side as a list tells it: left, right, l or r.

    Raises:
        ClipToldWronglyError: it is none of them.
    """
    if text.lower() not in SIDE_WORDS:
        raise ClipToldWronglyError("side-word-unknown", {"given": text})
    return SIDE_WORDS[text.lower()]


def calibration_beside(clip: Path) -> Path | None:
    """The file `NAME_calibration.*` that lies beside a clip NAME, if there is one."""
    for suffix in CALIBRATION_SUFFIXES:
        beside = clip.with_name(f"{clip.stem}{_BESIDE}{suffix}")
        if beside.is_file():
            return beside.absolute()
    return None


def _identity(clip: StudyClip) -> tuple[object, ...]:
    """Clips that are told twice in the same way are one."""
    return (os.path.normcase(clip.path), clip.side, clip.calibration, clip.foot_length_cm, clip.protocol,
            tuple(clip.labels.items()))
