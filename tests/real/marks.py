"""Shins marked by eye on pictures of real people, and what is measured in the same pictures.

`marks.csv` holds a row per picture: the joints of ankle and knee, and the front outline of the shin at 35, 45, 55, 65
and 75 % of the way between them, in px of the picture, read before the measured value was known. The joints were read
in an enlarged part of the picture; the outline in a copy turned so that the line from ankle to knee stands upright,
which hides the lean from the reader. `marks_again.csv` is a second reading of twenty pictures, in other order and size,
mirrored, joints anew: `own_error` says how far two readings differ. `sources.csv` tells where the pictures come from;
none of them is kept here.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from foundation.errors import KneewallError
from study.agreement import Agreement, agreement
from vision.film.video import is_still
from vision.lunge.measurement import Measurement

HERE = Path(__file__).parent
LEVELS = (35, 45, 55, 65, 75)
"""Heights of the marked points, per cent of the way from ankle to knee."""
_SAME_LEG = 0.25
"""A measured line whose lower end is nearer than this to the marked one, in shin lengths, is of the same leg."""


@dataclass(frozen=True)
class ShinMark:
    """One marked picture: a photo, or a frame of a film.

    Attributes:
        picture: its name in the tables.
        file: where it is, below the folder of pictures.
        frame: number of the frame; 0 for a photo.
        person: who is seen; the same name, the same person.
        facing: +1 when the person faces right in the picture, -1 left.
        leg: "near" or "far" from the camera.
        seen: "side-on", "a little slanted" or "slanted", as judged by eye.
        clothing: over the shin: "bare", "leggings", "knee sleeve" or "wide trousers".
        ankle, knee: (2,) px, the joints.
        outline: (5, 2) px, the front outline at `LEVELS`, ankle end first.
    """

    picture: str
    file: str
    frame: int
    person: str
    facing: int
    leg: str
    seen: str
    clothing: str
    ankle: np.ndarray
    knee: np.ndarray
    outline: np.ndarray

    @property
    def inclination_deg(self) -> float:
        """Lean of the straight line through the marked outline against the picture's vertical; positive: knee ahead."""
        return lean_of(self.outline, self.facing)

    @property
    def length_px(self) -> float:
        """Ankle to knee."""
        return float(np.linalg.norm(self.knee - self.ankle))

    @property
    def asked(self) -> bool:
        """Whether an angle is asked of this picture: not at a slant, nor through trousers that hide the shin."""
        return self.seen != "slanted" and self.clothing != "wide trousers"

    def measured_in(self, measurements: Sequence[Measurement]) -> tuple[str, float]:
        """What came of it and the lean in deg: ("measured", x), or "not trusted", "slanted", "other leg" and NaN."""
        found = ("not trusted", float("nan"))
        for measurement in measurements:
            frames = measurement.frames
            lean = float(frames.tibial_inclination_deg[self.frame])
            if not np.isfinite(lean):
                continue
            off = float(np.linalg.norm(frames.shin_line_px[self.frame, 0] - self.outline[0]))
            if off > _SAME_LEG * self.length_px:
                found = ("other leg", float("nan"))
            elif any(notice.code == "camera-turned" for notice in measurement.trial.warnings):
                return "slanted", float("nan")
            else:
                return "measured", lean
        return found


def lean_of(points: np.ndarray, facing: int) -> float:
    """Lean in deg of the straight line nearest to (n, 2) px points, lowest first; positive towards `facing`."""
    along = np.linalg.svd(points - points.mean(0))[2][0]
    along = along if along @ (points[-1] - points[0]) > 0 else -along
    return float(np.degrees(np.arctan2(along[0] * facing, -along[1])))


def read_marks() -> list[ShinMark]:
    """All marks, in the order of the file."""
    return [ShinMark(row["picture"], row["file"], int(row["frame"] or 0), row["person"],
                     1 if row["facing"] == "right" else -1, row["leg"], row["seen"], row["clothing"], *_points(row))
            for row in _rows("marks.csv")]


def own_error() -> Agreement:
    """How the second reading agrees with the first."""
    first = {mark.picture: mark for mark in read_marks()}
    again = [(row["picture"], _points(row)[2]) for row in _rows("marks_again.csv")]
    return agreement(np.array([lean_of(points, first[picture].facing) for picture, points in again]),
                     np.array([first[picture].inclination_deg for picture, _ in again]))


def compare(marks: Sequence[ShinMark], folders: Sequence[Path],
            measure: Callable[[Path], Sequence[Measurement]],
            as_photo: Callable[[Path, int], Sequence[Measurement]] | None = None) -> list[tuple[ShinMark, str, float]]:
    """Each mark whose picture lies in one of the folders, with what came of measuring there and the lean in deg.

    A film that is refused as a film (it shows no lunge, say) may have its marked frames measured one by one, as photos.
    """
    compared = []
    for mark in marks:
        path = next((folder / mark.file for folder in folders if (folder / mark.file).is_file()), None)
        if path is None:
            continue
        try:
            compared.append((mark, *mark.measured_in(measure(path))))
        except KneewallError as refused:
            compared.append((mark, f"refused: {refused.code}", float("nan")))
            if as_photo is not None and not is_still(path):
                try:
                    compared[-1] = (mark, *replace(mark, frame=0).measured_in(as_photo(path, mark.frame)))
                except KneewallError as again:
                    compared[-1] = (mark, f"refused: {refused.code}; as a photo: {again.code}", float("nan"))
    return compared


def _rows(name: str) -> list[dict[str, str]]:
    with (HERE / name).open(newline="", encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


def _points(row: dict[str, str]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    def point(x: str, y: str) -> list[float]:
        return [float(row[x]), float(row[y])]

    return (np.array(point("ankle_x", "ankle_y")), np.array(point("knee_x", "knee_y")),
            np.array([point(f"x{level}", f"y{level}") for level in LEVELS]))
