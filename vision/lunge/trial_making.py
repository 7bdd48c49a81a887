"""What was seen in a film turned into trials: which stances lunge, which leg each is of, one trial a leg."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from calibration.plane_json import plane_json
from foundation.errors import KneewallError
from foundation.notice import Notice
from foundation.provenance import installed
from vision.errors import LegNotSeenError, NoLungeError, SideUnknownError
from vision.foot.turned_out import turned_out_notices
from vision.leg.by_hand import AUTOMATIC, ByHand
from vision.leg.stance_tracker import SIDES
from vision.lunge.film_faults import film_notices, refuse_unfit
from vision.lunge.frame_table import film_table
from vision.lunge.measurement import Measurement
from vision.lunge.plane_choice import GivenCalibration, choose_plane
from vision.lunge.provenance import lunge_steps
from vision.lunge.settings import LOOKING
from vision.lunge.stance_frames import StanceFrames
from vision.lunge.stance_lunges import StanceLunges, measure_stance
from vision.lunge.watching import WatchedFilm
from vision.trial import AskedSide, Protocol, Repetition, Side, Trial


def make_measurements(film: WatchedFilm, side: AskedSide, given: GivenCalibration, foot_length_cm: float | None = None,
                      protocol: Protocol | None = None, by_hand: ByHand = AUTOMATIC) -> tuple[Measurement, ...]:
    """The measurements of a film, one a leg, in the order in which the legs lunged.

    Args:
        film: what was seen.
        side: the leg that is wanted; "auto" for every leg that lunged.
        given: a calibration known beforehand.
        foot_length_cm: the foot's length as the person knows it.
        protocol: how the test was done.
        by_hand: what a person set by hand.

    Raises:
        MeasurementError: nothing in the film can be measured.
        CalibrationError: the calibration given does not fit.
    """
    protocol = protocol or Protocol()
    lunges, lost, failure = [], [], _nobody_stood(film)
    longest_s = -1.0
    for frames in film.stances:
        try:
            lunges.append(_measured(film, frames, given, foot_length_cm, protocol))
        except KneewallError as error:
            # What is said of a film without any lunge is what is wrong with its longest stance.
            if frames.duration_s > longest_s:
                failure, longest_s = error, frames.duration_s
            if _may_have_lunged(frames) and side in ("auto", frames.stance.likely_side):
                lost.append(Notice("stance-not-measured", {
                    "from_s": round(float(frames.time_s[0])), "to_s": round(float(frames.time_s[-1]))}))
    if not lunges:
        raise failure
    # One is enough: whoever looks there sees the others.
    trials = [_measurement(film, leg, of_leg, protocol, by_hand, foot_length_cm, lost[:1])
              for leg, of_leg in _legs(lunges, side)]
    return tuple(sorted(trials, key=lambda m: m.trial.reps[0].start_s))


def _may_have_lunged(frames: StanceFrames) -> bool:
    """Whether a foot stood for as long as a lunge takes, and its shin leaned as far, whatever kept it from counting."""
    lean = frames.landmark_lean_deg
    return bool(frames.duration_s >= LOOKING.lunging_stance_s and np.isfinite(lean).any() and np.ptp(
        np.nanquantile(lean, LOOKING.lean_range_share)) >= LOOKING.lunging_lean_deg)


def _nobody_stood(film: WatchedFilm) -> KneewallError:
    if film.still:
        return LegNotSeenError("leg-not-in-photo")
    if not film.stances:
        return LegNotSeenError("leg-not-found")
    return NoLungeError("foot-never-stood")


def _measured(film: WatchedFilm, frames: StanceFrames, given: GivenCalibration, foot_length_cm: float | None,
              protocol: Protocol) -> StanceLunges:
    if not film.still:
        lean = frames.landmark_lean_deg
        if frames.duration_s < LOOKING.shortest_stance_s:
            raise _nobody_stood(film)
        if not np.isfinite(lean).any() or (
                np.ptp(np.nanquantile(lean, LOOKING.lean_range_share)) < LOOKING.smallest_lean_deg):
            raise NoLungeError("shin-never-moved")
    refuse_unfit(film, frames)
    plane = choose_plane(film, frames, given, foot_length_cm)
    return measure_stance(frames, plane, protocol, float(film.time_s[-1]), film.still, film.quality.blurred)


def _legs(lunges: Sequence[StanceLunges], side: AskedSide) -> list[tuple[Side, list[StanceLunges]]]:
    """The stances of each leg that is wanted.

    Raises:
        SideUnknownError: nobody said which leg it is, and the film does not tell.
    """
    if side == "auto":
        for lunge in lunges:
            stance = lunge.frames.stance
            if not stance.share(stance.likely_side) >= LOOKING.likely_side_share:
                raise SideUnknownError("side-untold-by-film")
    sides = {lunge.frames.stance.likely_side for lunge in lunges}
    if side != "auto" and len(sides) == 1:
        return [(side, list(lunges))]
    wanted = [s for s in SIDES if side in ("auto", s)]
    legs = [(s, [lunge for lunge in lunges if lunge.frames.stance.likely_side == s]) for s in wanted]
    return [(s, of_leg) for s, of_leg in legs if of_leg]


def _measurement(film: WatchedFilm, side: Side, lunges: Sequence[StanceLunges], protocol: Protocol,
                 by_hand: ByHand, known_foot_cm: float | None, of_others: Sequence[Notice] = ()) -> Measurement:
    """One leg's measurement, of all its stances; with what is to be said of others that could not be measured."""
    main = max(lunges, key=lambda lunge: (len(lunge.reps), lunge.frames.duration_s))
    warnings: dict[str, Notice] = {}
    for lunge in lunges:
        of_film = film_notices(film, lunge.frames, lunge.plane)
        for notice in (*lunge.plane.warnings, *of_film, *_side_notices(lunge, side), *lunge.warnings):
            warnings.setdefault(notice.code, notice)
    lengths = [lunge.foot_length_cm for lunge in lunges if lunge.foot_length_cm is not None]
    # A scale taken from the foot itself cannot tell that the foot looks short.
    if lengths and main.plane.method != "foot-length":
        for notice in turned_out_notices(float(np.median(lengths)), known_foot_cm):
            warnings.setdefault(notice.code, notice)
    warnings |= {notice.code: notice for notice in of_others}
    trial = Trial(
        side=side, reps=_in_order(lunges), clip=film.clip,
        calibration=plane_json(main.plane), protocol=protocol, warnings=tuple(warnings.values()),
        steps=by_hand.steps() + lunge_steps(film, main), version=installed("kneewall"), still=film.still,
        foot_length_cm=float(np.median(lengths)) if lengths else None)
    return Measurement(trial, film_table(film, lunges), main.plane, by_hand)


def _in_order(lunges: Sequence[StanceLunges]) -> tuple[Repetition, ...]:
    """The repetitions of all stances of a leg, each with the number of its stance, from 1."""
    return tuple(replace(rep, stance=number) for number, lunge in enumerate(lunges, start=1) for rep in lunge.reps)


def _side_notices(lunge: StanceLunges, side: Side) -> list[Notice]:
    """A doubt about which leg it is."""
    share = lunge.frames.stance.share(side)
    # Legs alone are told apart by where they stand: that the model says otherwise is a doubt.
    unsure = share < LOOKING.sure_side_share or (lunge.frames.legs_only and lunge.frames.stance.called_otherwise)
    if share < LOOKING.contrary_side_share or (unsure and lunge.frames.stance.likely_side != side):
        return [Notice("side-doubtful", {"side": side})]
    if unsure:
        return [Notice("side-unsure", {"side": side})]
    return []
