"""Start a measurement in the background and bring its outcome into the tab's unsaved work."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import cv2
import numpy as np

from foundation.texts.catalogue import sentence
from ui import drafts
from ui.jobs import Job
from ui.workspace import SAMPLE_NAME, Film, MeasuringOutcome, Workspace
from vision.errors import CancelledError
from vision.lunge.measurement import Measurement
from vision.trial import AskedSide, Side, Trial

if TYPE_CHECKING:
    from vision.front.front_measurement import FrontMeasurement

TellProgress = Callable[[str, float], None]


def start(work: Workspace) -> None:
    """Measure the workspace's film in the background, then draw the marked film while the numbers are looked at."""
    film = work.film
    if film is None:
        raise ValueError("there is no film to measure")
    if work.drawing is not None:
        work.drawing.cancel()
        work.drawing = None
    with work.files:
        path = work.film_path()

    def run(progress: TellProgress, cancelled: Callable[[], bool]) -> list[MeasuringOutcome]:
        outcomes = _outcomes(film, path, progress, cancelled)
        measurements = [o.measurement for o in outcomes if isinstance(o.measurement, Measurement)]
        if outcomes[0].trial.still or not measurements:
            with work.files:
                work.drop_film_file()
            return outcomes
        drawing = work.drawing = Job(lambda tell, stopped: _draw(work, path, measurements, outcomes, tell, stopped))
        if cancelled():
            drawing.cancel()
        return outcomes

    if film.person != SAMPLE_NAME:
        work.last_measured = film.person
    work.error = None
    work.stage = "running"
    # Taken over even if the page is gone by then, as on a locked phone: the draft is what it comes back to.
    with work.collecting:
        work.job = Job(run, at_end=lambda: collect(work))


def _outcomes(film: Film, path: Path, progress: TellProgress, cancelled: Callable[[], bool]) -> list[MeasuringOutcome]:
    # Imported here: loading the pose model takes seconds, and the first page should not wait for it.
    from vision.measure import measure_any

    measurements = measure_any(
        path,
        film.side,
        calibration=film.calibration,
        foot_length_cm=film.setup.foot_length_cm,
        ruler_mm=film.setup.ruler_mm,
        protocol=film.setup.protocol,
        by_hand=film.by_hand,
        progress=progress,
        cancelled=cancelled,
    )
    return [_outcome(path, measurement, film.person) for measurement in measurements]


def _outcome(path: Path, measurement: Measurement | FrontMeasurement, person: str) -> MeasuringOutcome:
    from vision.front.front_measurement import FrontMeasurement
    from vision.report.front_files import front_still
    from vision.report.marked_film import peak_still
    from vision.report.still_outline import leg_outline, leg_place, with_outline

    best, still = best_rep(measurement.trial), None
    if best is not None:
        if isinstance(measurement, FrontMeasurement):
            still = encode_png(front_still(path, measurement, best))
        else:
            still = with_outline(
                encode_png(peak_still(path, measurement, best)),
                leg_outline(measurement, best),
                leg_place(measurement, best),
            )
    return MeasuringOutcome(measurement, measurement.trial, still, best, None, person=person)


def _draw(
    work: Workspace,
    path: Path,
    measurements: Sequence[Measurement],
    outcomes: Sequence[MeasuringOutcome],
    progress: TellProgress,
    cancelled: Callable[[], bool],
) -> None:
    """Draw the marked film, one for all legs; then the files go, and the bytes stay until the results are saved."""
    from vision.report.marked_film import write_annotated_clip

    out = work.folder / "marked.webm"
    try:
        write_annotated_clip(path, measurements, out, progress=progress, cancelled=cancelled)
        clip = out.read_bytes()
        for outcome in outcomes:
            outcome.clip = clip
    finally:
        out.unlink(missing_ok=True)
        with work.files:
            if not cancelled():
                work.drop_film_file()


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
    with work.collecting:
        job = work.job
        if job is None or not job.is_done:
            return
        work.job = None
        if isinstance(job.error, CancelledError):
            work.forget_film()
        elif job.error is not None:
            work.error, work.stage = job.error, "failed"
        elif work.film is not None:
            _take(work, work.film, job.outcome)
            work.stage = "result"
    drafts.sync(work)


def _take(work: Workspace, film: Film, outcomes: list[MeasuringOutcome]) -> None:
    """Put every leg's outcome where the pages look for it; nothing of another person stays beside it."""
    if any(o.person != film.person and o.person != SAMPLE_NAME for o in work.unsaved.values()):
        drafts.set_aside(work)
    # Measured anew, the only leg of a film may turn out to be the other one; of two, one alone may be measured anew.
    gone = film.legs if len(film.legs) == 1 else ()
    kept = {s: o for s, o in work.outcomes.items() if o.person == film.person and s not in gone}
    found = {o.trial.side: o for o in outcomes}
    legs = set(film.legs).difference(gone) | found.keys()
    film.legs = tuple(s for s in get_args(Side) if s in legs)
    work.outcomes = kept | found


def framing_sentence(frame_jpeg: bytes, side: AskedSide) -> str:
    """One sentence on what to change before filming, about one frame of the camera."""
    from vision.capture.framing_check import check_capture

    try:
        image = cv2.imdecode(np.frombuffer(frame_jpeg, np.uint8), cv2.IMREAD_COLOR)
    except cv2.error:
        image = None
    if image is None:
        return sentence("camera-unreadable")
    return check_capture(image, None if side == "auto" else side).instruction
