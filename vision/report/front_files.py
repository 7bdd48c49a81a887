"""All files of one measurement from the front in one folder."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np

from foundation.system_reason import system_reason
from vision.errors import OutputError
from vision.film.video import is_still, open_frames, read_still
from vision.front.front_measurement import FrontMeasurement, front_curve
from vision.front.front_picture import drawn_front
from vision.report.files import check_folder
from vision.report.trial_table import to_csv
from vision.trial_json import film_json

COLUMNS = ("side", "frame", "time_s", "knee_over_second_toe_cm", "frontal_projection_angle_deg", "rep")


def write_front_report(path: str | os.PathLike[str], measurements: Sequence[FrontMeasurement],
                       folder: str | os.PathLike[str]) -> list[Path]:
    """Write `measurement.json`, `frames.csv` (a row per look) and `peak-N.png`, with the leg's name where both are.

    Args:
        path: the film or photo that was measured.
        measurements: what was measured in it, one a leg.
        folder: made if it does not exist.

    Returns:
        The files written, in that order.

    Raises:
        ClipError: the film cannot be read again.
        OutputError: the folder or a file cannot be written.
    """
    folder = check_folder(path, folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".kneewall-", dir=folder) as whole:
            return [file.replace(folder / file.name) for file in _write_all(path, measurements, Path(whole))]
    except OSError as error:
        raise OutputError("report-not-written", {"folder": folder.name, "reason": system_reason(error)}) from error


def _write_all(path: str | os.PathLike[str], measurements: Sequence[FrontMeasurement], folder: Path) -> list[Path]:
    written = [folder / "measurement.json", folder / "frames.csv"]
    text = json.dumps(film_json([m.trial for m in measurements]), indent=1, allow_nan=False, ensure_ascii=False)
    written[0].write_text(text + "\n", encoding="utf-8")
    written[1].write_bytes(to_csv(COLUMNS, [row for m in measurements for row in _rows(m)]))
    for measurement in measurements:
        leg = f"-{measurement.trial.side}" if len(measurements) > 1 else ""
        for number in range(len(measurement.lunges.lunges)):
            written.append(folder / f"peak{leg}-{number + 1}.png")
            written[-1].write_bytes(cv2.imencode(".png", front_still(path, measurement, number))[1].tobytes())
    return written


def _rows(measurement: FrontMeasurement) -> list[tuple[object, ...]]:
    curve = front_curve(measurement.lunges)
    columns = zip(curve.index, curve.time_s, curve.knee_over_second_toe_cm, curve.frontal_projection_angle_deg,
                  curve.rep, strict=True)
    return [(measurement.trial.side, int(frame), round(float(time_s), 4), _cell(over), _cell(angle), int(rep) or None)
            for frame, time_s, over, angle, rep in columns]


def _cell(value: float) -> float | None:
    return round(float(value), 3) if np.isfinite(value) else None


def front_still(path: str | os.PathLike[str], measurement: FrontMeasurement, number: int) -> np.ndarray:
    """The picture (height, width, 3), BGR, of one repetition's deepest look with the leg drawn on it.

    Args:
        path: the film or photo that was measured.
        measurement: what was measured in it.
        number: index of the repetition.
    """
    lunge = measurement.lunges.lunges[number]
    if is_still(path):
        return drawn_front(measurement.by_hand.turned(read_still(path)), lunge)
    with open_frames(path) as frames:
        for frame in frames.chosen(lambda time_s: time_s >= lunge.deepest.time_s - 1e-6):
            return drawn_front(measurement.by_hand.turned(frame.image), lunge)
    raise ValueError(f"the film has no frame at {lunge.deepest.time_s} s")
