"""The per-frame results as a table that any spreadsheet opens."""

from __future__ import annotations

import csv
import math
import os
from collections.abc import Sequence
from pathlib import Path

from foundation.saving import replacing
from vision.lunge.measurement import Measurement, measured_leg

_DECIMALS = {
    "time_s": 4,
    "tibial_inclination_deg": 3,
    "landmark_inclination_deg": 3,
    "heel_lift_mm": 2,
    "toe_to_wall_cm": 3,
    "knee_x_cm": 3,
    "heel_lift_fraction": 5,
}
COLUMNS = ("frame", "time_s", "tibial_inclination_deg", "landmark_inclination_deg", "heel_lift_mm", "toe_to_wall_cm",
           "knee_x_cm", "rep", "heel_lift_fraction", "trusted", "side")


def write_frames_csv(path: str | os.PathLike[str], measurements: Sequence[Measurement]) -> Path:
    """Write a row per decoded frame, units in the column names (`FrameTable` says what each is).

    A cell is empty where nothing was measured; `rep` is empty outside the repetitions, numbered from 1 within;
    `trusted` is 1 where the shin's outline was good enough to count, else 0, empty in a frame that
    was not looked at; `side` is the leg that the frame was measured for.

    Raises:
        OSError: the file cannot be written.
    """
    at, count = measured_leg(measurements), len(measurements[0].frames.time_s)
    with replacing(path) as temporary, temporary.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(COLUMNS)
        for i in range(count):
            frames = measurements[at[i]].frames
            row = {name: _cell(float(getattr(frames, name)[i]), digits) for name, digits in _DECIMALS.items()
                   if frames.looked[i] or name == "time_s"}
            row |= {"frame": str(i), "rep": str(int(frames.rep[i]) or "")}
            if frames.looked[i]:
                row |= {"trusted": str(int(frames.trusted[i])), "side": measurements[at[i]].trial.side}
            writer.writerow([row.get(name, "") for name in COLUMNS])
    return Path(path)


def _cell(value: float, digits: int) -> str:
    return "" if math.isnan(value) else f"{value:.{digits}f}"
