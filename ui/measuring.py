"""Start a measurement in the background and bring its outcome into the tab's unsaved work."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from foundation.texts.catalogue import sentence
from ui.jobs import Job
from ui.workspace import Film, MeasuringOutcome, Workspace
from vision.errors import CancelledError
from vision.trial import Side, Trial

_MEASURE_SHARE = 0.75
"""The share of the waiting time that goes into measuring; the rest draws the clip."""


def start(work: Workspace) -> None:
    """Measure the workspace's film in the background."""
    film, out = work.film, work.folder / "marked.webm"
    if film is None:
        raise ValueError("there is no film to measure")
    path = work.film_path()

    def run(progress: Callable[[str, float], None], cancelled: Callable[[], bool]) -> MeasuringOutcome:
        outcome = _outcome(film, path, out, progress, cancelled)
        # The files go at once; the bytes stay in memory until the result is saved or thrown away.
        out.unlink(missing_ok=True)
        work.drop_film_file()
        return outcome

    work.error = None
    work.stage = "running"
    work.job = Job(run)


def _outcome(
    film: Film, path: Path, out: Path, progress: Callable[[str, float], None], cancelled: Callable[[], bool]
) -> MeasuringOutcome:
    # Imported here: loading the pose model takes seconds, and the first page should not wait for it.
    from vision.film.video import is_still
    from vision.front.front_measurement import FrontMeasurement
    from vision.measure import measure_any
    from vision.report.front_files import front_still
    from vision.report.marked_film import peak_still, write_annotated_clip

    measurement, *_ = measure_any(
        path,
        film.side,
        calibration=film.calibration,
        foot_length_cm=film.foot_length_cm,
        protocol=film.protocol,
        by_hand=film.by_hand,
        progress=lambda text, share: progress(text, share * _MEASURE_SHARE),
        cancelled=cancelled,
    )
    best = best_rep(measurement.trial)
    if isinstance(measurement, FrontMeasurement):
        front = None if best is None else encode_png(front_still(path, measurement, best))
        return MeasuringOutcome(measurement, measurement.trial, front, best, None)
    still = None if best is None else encode_png(peak_still(path, measurement, best))
    clip = None
    if not is_still(path):
        write_annotated_clip(
            path,
            [measurement],
            out,
            progress=lambda text, share: progress(text, _MEASURE_SHARE + share * (1 - _MEASURE_SHARE)),
            cancelled=cancelled,
        )
        clip = out.read_bytes()
    return MeasuringOutcome(measurement, measurement.trial, still, best, clip)


def best_rep(trial: Trial) -> int | None:
    """The index of the deepest repetition, one that counts if any does; None where none was measured."""
    depth = (trial.test.depth or trial.test.headlines[0]).name
    indices = [i for i, r in enumerate(trial.reps) if depth in r.quantities]
    counted = [i for i in indices if trial.reps[i].valid and not trial.reps[i].excluded]
    return max(counted or indices, key=lambda i: trial.reps[i].quantities[depth].value, default=None)


def encode_png(image: Any) -> bytes:
    """A BGR picture as the bytes of a PNG file."""
    good, data = cv2.imencode(".png", image)
    assert good
    return data.tobytes()


def collect(work: Workspace) -> None:
    """Take over what a finished job left, once."""
    job = work.job
    if job is None or not job.is_done:
        return
    work.job = None
    if isinstance(job.error, CancelledError):
        work.forget_film()
    elif job.error is not None:
        work.error, work.stage = job.error, "failed"
    elif work.film is not None:
        work.outcomes[work.film.side] = job.outcome
        work.stage = "result"


def framing_sentence(frame_jpeg: bytes, side: Side) -> str:
    """One sentence on what to change before filming, about one frame of the camera."""
    from vision.capture.framing_check import check_capture

    try:
        image = cv2.imdecode(np.frombuffer(frame_jpeg, np.uint8), cv2.IMREAD_COLOR)
    except cv2.error:
        image = None
    if image is None:
        return sentence("camera-unreadable")
    return check_capture(image, side).instruction
