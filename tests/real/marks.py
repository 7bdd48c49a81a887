"""Shin lines marked by eye on pictures of real people, and what is measured in the same pictures.

`marks.csv` holds the lean of the shin's front outline, read at five heights between 35 and 75 % of ankle to knee in an
enlarged part of the picture, before the measured value was known; good to about 2 degrees. `index` marks come with the
clips, `here` marks were read for this file.
"""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from vision.lunge.measurement import Measurement

MARKS_CSV = Path(__file__).with_name("marks.csv")


@dataclass(frozen=True)
class Mark:
    """One picture: a photo, or a frame of a film; `inclination_deg` as read by eye."""

    file: str
    frame: int
    side: str
    inclination_deg: float

    def measured_deg(self, measurement: Measurement) -> float:
        """The lean measured in this picture; NaN where the outline was not trusted or the film looks at a slant."""
        if any(notice.code == "camera-turned" for notice in measurement.trial.warnings):
            return float("nan")
        return float(measurement.frames.tibial_inclination_deg[self.frame])


def read_marks() -> list[Mark]:
    """All marks, in the order of the file."""
    with MARKS_CSV.open(newline="", encoding="utf-8") as stream:
        return [Mark(row["file"], int(row["frame"] or 0), row["side"], float(row["inclination_deg"]))
                for row in csv.DictReader(stream)]


def pairs(folder: Path, measure: Callable[[Path, str], Measurement]) -> list[tuple[Mark, float]]:
    """Each mark with what is measured there."""
    return [(mark, mark.measured_deg(measure(folder / mark.file, mark.side))) for mark in read_marks()]
