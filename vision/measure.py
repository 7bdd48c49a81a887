"""Measure one clip or photo from end to end: from the side, or from wherever its test is filmed."""

from __future__ import annotations

import math
import os
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from threading import Thread

from threadpoolctl import threadpool_limits

from calibration.errors import CalibrationError
from calibration.plane import SagittalPlane
from calibration.sheet_plane import NOMINAL_RULER_MM, check_ruler
from foundation.notice import Notice
from vision.errors import LegNotSeenError, NobodyError, NoLungeError
from vision.film.glimpses import glimpses
from vision.film.video import check_readable, is_still
from vision.front.front_measurement import FrontMeasurement
from vision.front.measure import measure_front
from vision.leg.by_hand import AUTOMATIC, ByHand
from vision.leg.upright import LyingFilmError, searched_turn
from vision.lunge.measurement import Measurement
from vision.lunge.plane_choice import GivenCalibration, load_calibration, refuse_other_size
from vision.lunge.trial_making import make_measurements
from vision.lunge.watching import TellProgress, WatchedFilm, watch_film, watch_photo
from vision.protocols import Protocol, kind_of_test
from vision.trial import AskedSide


def measure(
    path: str | os.PathLike[str],
    side: AskedSide = "auto",
    *,
    calibration: SagittalPlane | Path | None = None,
    foot_length_cm: float | None = None,
    ruler_mm: float | None = None,
    protocol: Protocol | None = None,
    progress: TellProgress | None = None,
    cancelled: Callable[[], bool] | None = None,
    by_hand: ByHand = AUTOMATIC,
) -> tuple[Measurement, ...]:
    """Measure every repetition in a clip, or the single posture of a photo.

    Args:
        path: the film or photo.
        side: the tested leg; of a film in which both lunge, only this one is measured. "auto" lets the film tell.
        calibration: a plane, or a still, clip or saved calibration that shows the sheet; None looks in the clip itself.
        foot_length_cm: heel to longest toe, when the person knows it: the scale of last resort.
        ruler_mm: what the printed line of 100 mm measures on the sheet; None where nobody measured it.
        protocol: stance, knee and footwear; standing, bent and barefoot unless told.
        progress: told what is being done.
        cancelled: asked between frames; True ends with `CancelledError`.
        by_hand: how the film is to be turned, and the leg a person clicked on.

    Returns:
        One measurement a leg, at least one, in the order in which the legs lunged.

    Raises:
        ClipError: the file could not be read.
        MeasurementError: the film does not show what has to be measured.
        CalibrationError: the calibration given cannot be used.
        CancelledError: `cancelled` said so.
    """
    path, protocol = check_readable(path), protocol or Protocol()
    if ruler_mm is not None:
        check_ruler(ruler_mm)

    def watch(by_hand: ByHand, closely: bool = False) -> tuple[WatchedFilm, GivenCalibration]:
        if isinstance(calibration, Path):
            given = load_calibration(check_readable(calibration), by_hand, ruler_mm)
        else:
            given = GivenCalibration(calibration, ruler_mm=ruler_mm or NOMINAL_RULER_MM)
        refuse_other_size(given, path, by_hand)
        rear = kind_of_test(protocol).tested_leg == "rear"
        if is_still(path):
            return watch_photo(path, side, rear=rear, by_hand=by_hand), given
        known = given.plane is not None or given.sheet is not None
        film = watch_film(path, side, rear=rear, progress=progress, cancelled=cancelled, by_hand=by_hand,
                          reference=given.picture, calibrated=known, begun=_load_what_the_end_needs, closely=closely)
        return film, given

    def finish(film: WatchedFilm, given: GivenCalibration, by_hand: ByHand) -> tuple[Measurement, ...]:
        if progress is not None:
            progress("Working out the result", math.nan)
        return make_measurements(film, side, given, foot_length_cm, protocol, by_hand)

    def measured(by_hand: ByHand, *, turned: tuple[Notice, ...] = ()) -> tuple[Measurement, ...]:
        def once(closely: bool) -> tuple[Measurement, ...]:
            # The matrices are small: a second thread for each product would only take the pose model's core from it.
            with threadpool_limits(1, "blas"):
                film, given = watch(by_hand, closely)
                return finish(replace(film, film_notices=(*turned, *film.film_notices)), given, by_hand)

        try:
            return once(closely=False)
        except NoLungeError as error:
            if is_still(path) or error.code != "shin-never-moved":
                raise
        # A lunge of a third of a second fits between two looks at somebody who stands.
        return once(closely=True)

    try:
        return measured(by_hand)
    except LyingFilmError:
        # In poor light the model now and then finds somebody standing on their head: the whole film is asked.
        turn_deg = searched_turn(glimpses(path))
        if not turn_deg:
            return measured(ByHand(turn_found=True))
    except (NobodyError, LegNotSeenError):
        turn_deg = searched_turn(glimpses(path)) if by_hand.left_alone else 0
        if not turn_deg:
            raise
    notice = Notice("film-turned-upright", {"turn_deg": turn_deg})
    return measured(ByHand(turn_deg, turn_found=True), turned=(notice,))


def measure_any(
    path: str | os.PathLike[str],
    side: AskedSide = "auto",
    *,
    calibration: SagittalPlane | Path | None = None,
    foot_length_cm: float | None = None,
    ruler_mm: float | None = None,
    protocol: Protocol | None = None,
    progress: TellProgress | None = None,
    cancelled: Callable[[], bool] | None = None,
    by_hand: ByHand = AUTOMATIC,
) -> tuple[Measurement, ...] | tuple[FrontMeasurement, ...]:
    """Measure a clip from the view that its protocol tells; arguments and failures as of `measure`.

    A view from the front takes no plane of the sheet: what stands upright beside the foot does not show from there.
    """
    if protocol is None or kind_of_test(protocol).view == "side":
        return measure(path, side, calibration=calibration, foot_length_cm=foot_length_cm, ruler_mm=ruler_mm,
                       protocol=protocol, progress=progress, cancelled=cancelled, by_hand=by_hand)
    if calibration is not None:
        raise CalibrationError("front-needs-no-calibration")
    return measure_front(check_readable(path), side, protocol=protocol, foot_length_cm=foot_length_cm,
                         progress=progress, cancelled=cancelled, by_hand=by_hand)


def _load_what_the_end_needs() -> None:
    """Load it in a thread while the film is watched: SciPy loads its parts when they are first named."""
    def load() -> None:
        import_module("scipy.optimize")
        # It brings a BLAS of its own, whose second thread helps its small matrices no more than NumPy's.
        threadpool_limits(1, "blas")

    Thread(target=load, name="load-scipy", daemon=True).start()
