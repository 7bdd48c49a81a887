"""The clips of a study: found in a folder, by a pattern, or told by a list."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from study.clip import BESIDE, Common, StudyClip, calibration_beside, side_in_name
from study.clip_list import read_clip_list
from study.errors import ClipToldWronglyError, NoClipsError
from vision.trial import AskedSide, Side

FILM_SUFFIXES = frozenset({".mp4", ".mov", ".m4v", ".webm", ".avi", ".mkv", ".3gp", ".mts", ".mpg", ".wmv"})


def find_clips(sources: Sequence[str], common: Common) -> list[StudyClip]:
    """The clips that folders, patterns, files and lists name, each once, in order.

    A folder stands for every film below it; a pattern such as `clips/**/*.mp4` for what it matches, photos too; a
    `.csv` for the list in it. `NAME_calibration.*` beside a clip NAME is its calibration, never a clip.

    Raises:
        NoClipsError: nothing was found.
        TableError: a list cannot be read.
    """
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
        raise NoClipsError("no-film-there", {"places": ", ".join(map(repr, sources))})
    return clips


def _by_name(files: Iterable[tuple[str, Path]], common: Common) -> list[StudyClip]:
    """Clips of which nothing is told but their files' names."""
    clips = []
    for name, path in files:
        if path.stem.endswith(BESIDE):
            continue
        side: AskedSide = "auto"
        problem = None
        try:
            side = _side(path, common.side)
        except ClipToldWronglyError as error:
            problem = error
        clips.append(StudyClip(name, path.absolute(), side, calibration_beside(path) or common.calibration,
                               common.foot_length_cm, common.protocol, problem=problem))
    return clips


def _side(path: Path, told: Side | None) -> AskedSide:
    named = side_in_name(path)
    if told is not None and named is not None and told != named:
        raise ClipToldWronglyError("sides-contradict", {"named": named, "told": told})
    return told or named or "auto"


def _identity(clip: StudyClip) -> tuple[object, ...]:
    """Clips that are told twice in the same way are one."""
    return (os.path.normcase(clip.path), clip.side, clip.calibration, clip.foot_length_cm, clip.protocol,
            tuple(clip.labels.items()))
