"""All files of one measurement in one folder."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

import cv2
import numpy as np

from foundation.system_reason import system_reason
from vision.errors import OutputError
from vision.film.video import is_still
from vision.lunge.measurement import Measurement
from vision.report.chart import chart_figure
from vision.report.frames_csv import write_frames_csv
from vision.report.marked_film import peak_stills, write_annotated_clip
from vision.trial_json import film_json

_NAMES = ("measurement.json", "frames.csv", "peak-*.png", "chart*.png", "annotated.webm")


def check_folder(path: str | os.PathLike[str], folder: str | os.PathLike[str]) -> Path:
    """The folder, if the results on a film or photo can be written to it; it is not made yet.

    Raises:
        OutputError: it cannot be written to, or the results would take the place of the film itself.
    """
    path, folder = Path(path), Path(folder)
    try:
        str(folder.absolute()).encode()
        nearest = next(f for f in (folder.absolute(), *folder.absolute().parents) if f.exists())
        with tempfile.TemporaryFile(dir=nearest):
            pass
    except UnicodeEncodeError as error:
        raise OutputError("folder-name-unreadable") from error
    except OSError as error:
        raise OutputError("report-not-written", {"folder": folder.name, "reason": system_reason(error)}) from error
    if any(path.match(name) for name in _NAMES) and path.resolve().parent == folder.resolve():
        raise OutputError("results-over-clip", {"name": path.name})
    return folder


def write_report(
    path: str | os.PathLike[str],
    measurements: Sequence[Measurement],
    folder: str | os.PathLike[str],
    progress: Callable[[str, float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> list[Path]:
    """Write `measurement.json`, `frames.csv`, `peak-N.png` and, for a film, `chart.png` and `annotated.webm`.

    Where both legs were measured, pictures carry the leg's name: `peak-left-1.png`, `chart-left.png`. All are written,
    then take their places together: an interruption leaves those of an earlier measurement.

    Args:
        path: the film or photo that was measured.
        measurements: what was measured in it, one a leg.
        folder: made if it does not exist.
        progress: told what is being done and the share done, 0 to 1.
        cancelled: asked between frames; True ends with `CancelledError`.

    Returns:
        The files written, in that order.

    Raises:
        ClipError: the film cannot be read again.
        OutputError: the folder or a file cannot be written.
        CancelledError: `cancelled` said so.
    """
    folder = check_folder(path, folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".kneewall-", dir=folder) as whole:
            made = _write_all(path, measurements, Path(whole), progress, cancelled)
            placed = [file.replace(folder / file.name) for file in made]
        # Only now: whoever is interrupted keeps the earlier files, not none.
        for stale in {*folder.glob("peak*.png"), *folder.glob("chart*.png"), folder / "annotated.webm"} - set(placed):
            stale.unlink(missing_ok=True)
        return placed
    except OSError as error:
        raise OutputError("report-not-written", {"folder": folder.name, "reason": system_reason(error)}) from error


def _write_all(
    path: str | os.PathLike[str],
    measurements: Sequence[Measurement],
    folder: Path,
    progress: Callable[[str, float], None] | None,
    cancelled: Callable[[], bool] | None,
) -> list[Path]:
    written = [folder / "measurement.json", folder / "frames.csv"]
    text = json.dumps(film_json([m.trial for m in measurements]), indent=1, allow_nan=False, ensure_ascii=False)
    written[0].write_text(text + "\n", encoding="utf-8")
    write_frames_csv(written[1], measurements)
    legs = [f"-{m.trial.side}" if len(measurements) > 1 else "" for m in measurements]

    def keep_still(number: int, rep: int, image: np.ndarray) -> None:
        written.append(folder / f"peak{legs[number]}-{rep + 1}.png")
        written[-1].write_bytes(cv2.imencode(".png", image)[1].tobytes())

    if is_still(path):
        for number, measurement in enumerate(measurements):
            for rep, image in peak_stills(path, measurement):
                keep_still(number, rep, image)
        return written
    film = write_annotated_clip(path, measurements, folder / "annotated.webm", progress, cancelled, keep_still)
    for leg, measurement in zip(legs, measurements, strict=True):
        written.append(folder / f"chart{leg}.png")
        chart_figure(measurement).savefig(written[-1], dpi=120)
    return [*written, film]
