"""Measure a film or a photo of the lunge seen from the front, from end to end."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

from threadpoolctl import threadpool_limits

from calibration.room_settings import ROOM, UPRIGHT
from foundation.notice import Notice
from foundation.provenance import Step, installed
from vision.errors import MeasurementError
from vision.film.settings import FILM
from vision.film.video import is_still
from vision.front.body_fit import PRIORS
from vision.front.front_lunges import FrontLunge, FrontLunges, find_front_lunges
from vision.front.front_measurement import FrontMeasurement
from vision.front.frontal_quantities import estimates
from vision.front.glimpse import legs_to_measure
from vision.front.settings import FRONT, JOINTS
from vision.front.watching import WatchedFront, watch_front, watch_front_photo
from vision.leg.by_hand import AUTOMATIC, ByHand
from vision.leg.stance_tracker import AskedSide
from vision.lunge.provenance import finding_step
from vision.lunge.settings import LOOKING, REPETITION
from vision.lunge.watching import TellProgress
from vision.plausible import possible_only
from vision.quantities import FRONTAL_PROJECTION_ANGLE, QUANTITIES
from vision.series_result import RESULT
from vision.trial import Protocol, Repetition, Trial


def measure_front(path: Path, side: AskedSide, *, protocol: Protocol, foot_length_cm: float | None = None,
                  progress: TellProgress | None = None, cancelled: Callable[[], bool] | None = None,
                  by_hand: ByHand = AUTOMATIC) -> tuple[FrontMeasurement, ...]:
    """Measure every repetition in a film, or the single posture of a photo, seen from the front.

    Args:
        path: the film or photo, known to be readable.
        side: the tested leg; "auto" for the one in front, or both where the feet stand side by side.
        protocol: how the test was done; its view is the front.
        foot_length_cm: heel to longest toe, which tells the scale; without it that of an adult's leg is taken.
        progress: told what is being done.
        cancelled: asked between looks; True ends with `CancelledError`.
        by_hand: how the film is to be turned.

    Returns:
        One measurement a leg.

    Raises:
        ClipError: the file could not be read.
        MeasurementError: it does not show a lunge from the front.
        CancelledError: `cancelled` said so.
    """
    sides = legs_to_measure(path, side, by_hand)
    if is_still(path):
        film = watch_front_photo(path, sides, by_hand)
    else:
        with threadpool_limits(1, "blas"):
            film = watch_front(path, sides, progress, cancelled, by_hand)
    if progress is not None:
        progress("Working out the result", math.nan)
    found, failure = [], None
    for leg in sides:
        try:
            found.append(find_front_lunges(film, leg, foot_length_cm))
        except MeasurementError as error:
            failure = error
    if not found:
        assert failure is not None
        raise failure
    return tuple(_measurement(film, lunges, protocol, foot_length_cm, by_hand) for lunges in found)


def _measurement(film: WatchedFront, lunges: FrontLunges, protocol: Protocol, foot_length_cm: float | None,
                 by_hand: ByHand) -> FrontMeasurement:
    warnings = []
    if foot_length_cm is None:
        warnings.append(Notice("scale-of-a-body"))
    if not lunges.foot_seen:
        warnings.append(Notice("foot-outline-not-seen"))
    vertical = film.vertical
    method = "none" if foot_length_cm is None else "foot-length"
    trial = Trial(
        side=lunges.side, reps=tuple(_repetition(lunge) for lunge in lunges.lunges), clip=film.clip,
        calibration={"method": method, "roll_deg": round(vertical.roll_deg, 3)}, protocol=protocol,
        warnings=tuple(warnings), steps=by_hand.steps() + _steps(film, lunges), version=installed("kneewall"),
        still=film.still, foot_length_cm=foot_length_cm)
    return FrontMeasurement(trial, lunges, by_hand)


def _repetition(lunge: FrontLunge) -> Repetition:
    measured = estimates(lunge.fit)
    kept, notices = possible_only({name: value for name, value in measured.items() if name in QUANTITIES})
    if FRONTAL_PROJECTION_ANGLE.name not in measured:
        notices.append(Notice("thigh-too-level"))
    excursion = lunge.excursion
    return Repetition(excursion.start_s, excursion.peak_s if excursion.end_s < excursion.peak_s else excursion.end_s,
                      excursion.peak_s, kept, valid=bool(kept), warnings=tuple(notices))


def _steps(film: WatchedFront, lunges: FrontLunges) -> tuple[Step, ...]:
    """Provenance: what was done, with which parameters and versions."""
    vertical = film.vertical
    decoder = "pillow" if film.still else "av"
    return (
        Step.tuned("decode", FILM, LOOKING, **{decoder: installed(decoder)}, frames=len(film.time_s),
                   looked_at=film.looks),
        finding_step(film.person_share),
        Step.tuned("room-lines", ROOM, UPRIGHT, evidence=list(vertical.evidence), roll_deg=round(vertical.roll_deg, 3),
                   roll_sigma_deg=round(vertical.sigma_deg, 3)),
        Step.tuned("find-repetitions", REPETITION),
        Step.tuned("fit-leg", FRONT, JOINTS, PRIORS, looks=len(lunges.rows), shin_cm=[round(math.exp(
            lunge.fit.unknowns_by_name["log_shin"]), 2) for lunge in lunges.lunges]),
        Step.tuned("result", RESULT),
    )
