"""The lunges of one stance: repetitions found, judged and given their quantities."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from calibration.checks import check_foot_length, check_shin_length, check_shin_size, scale_fits
from calibration.plane import SagittalPlane
from foundation.estimate import Estimate
from foundation.notice import Notice
from vision.errors import NoLungeError, OutlineError
from vision.foot.track import FootTrack
from vision.knee.front_track import KneeTrack
from vision.leg.settings import FINDER, TRAITS
from vision.lunge.estimate_settings import ESTIMATE
from vision.lunge.estimates import (
    inclination_estimate,
    outlines_divided,
    plane_sigma_deg,
    toe_to_wall_estimate,
    wall_distance_estimate,
)
from vision.lunge.judging import RepetitionSeries, judge, sustained
from vision.lunge.knee_flexion import check_flexion, flexion_estimate, knee_flexion_deg
from vision.lunge.perspective import RoundLeg, at_depth, lean_excess_deg, thick_share
from vision.lunge.repetitions import Excursion, find_excursions
from vision.lunge.settings import REPETITION
from vision.lunge.stance_frames import StanceFrames
from vision.lunge.time_series import LungeSeries, foot_length, lift_without_drift, series_of, without_strays
from vision.lunge.wall_gap import before_the_wall
from vision.plausible import possible_foot_length, possible_only
from vision.protocols import Protocol, kind_of_test
from vision.quantities import HEEL_LIFT, KNEE_FLEXION, TIBIAL_INCLINATION, TOE_TO_WALL, WALL_DISTANCE
from vision.shin.rigid_fit import ShinFit
from vision.trial import HEEL_DOWN_MM, Repetition


@dataclass(frozen=True)
class StanceLunges:
    """What one stance yielded.

    Attributes:
        frames: the stance.
        plane: the sagittal plane that it was measured in.
        shin: the rigid shin.
        trusted: (n,) bool, frames whose outline is the shin's.
        foot, knee: their tracks; None for a photo.
        series: everything over time.
        excursions: one per repetition.
        reps: the repetitions.
    """

    frames: StanceFrames
    plane: SagittalPlane
    shin: ShinFit
    trusted: np.ndarray
    foot: FootTrack | None
    knee: KneeTrack | None
    series: LungeSeries
    excursions: tuple[Excursion, ...]
    reps: tuple[Repetition, ...]
    warnings: tuple[Notice, ...]

    @property
    def foot_length_cm(self) -> float | None:
        """Heel to longest toe; None without a scale or a foot, and of a foot that no adult has."""
        if self.foot is None or self.plane.unit != "cm":
            return None
        return possible_foot_length(self.foot.foot_length)


def measure_stance(frames: StanceFrames, plane: SagittalPlane, protocol: Protocol, film_s: float,
                   still: bool, blurred: bool = False) -> StanceLunges:
    """Measure the lunges of one stance.

    Args:
        frames: the stance.
        plane: the sagittal plane of its foot.
        protocol: how the test was done.
        film_s: the film's length in seconds.
        still: it is a photo.
        blurred: the leg's edges are out of focus, smeared or as good as not there.

    Raises:
        OutlineError: the shin cannot be told from what lies behind it.
        NoLungeError: the shin does not lunge.
    """
    watch = frames.watch
    ankle, knee_joint = (plane.to_plane(frames.in_reference(p)) for p in (frames.ankle_px, frames.knee_px))
    # The joints as they would be seen beside the front of the shin, which is measured.
    outward_cm = ESTIMATE.front_outward_cm * frames.nearness
    beside_ankle, beside_knee = (at_depth(plane, p, outward_cm) for p in (ankle, knee_joint))
    # The landmarks, not the outline, tell when the leg stands upright: so the heel's floor needs no repetition first.
    rest = upright(frames.landmark_lean_deg)
    foot = None if still else watch.foot.finish([row.foot for row in frames.rows], plane, rest)
    rise = _heel_rise(frames, foot, plane)
    standing = None if foot is None else ~(rise > HEEL_DOWN_MM / REPETITION.nominal_foot_mm * foot_length(foot))
    shin = watch.shin.finish([row.shin for row in frames.rows], plane, time_s=frames.time_s,
                             in_reference=frames.in_reference, ankle=beside_ankle, knee=beside_knee,
                             standing=standing)
    if frames.legs_only:
        shin = shin.with_window_sigma(_legs_only_sigma(frames.nearness))
    if protocol.knee == "straight":
        shin = shin.with_window_sigma(TRAITS.straight_knee_sigma_shins)
    trusted = shin.trusted(rise / shin.length) & frames.leg_in_frame
    if trusted.sum() < max(1, REPETITION.trusted_share * frames.leg_in_frame.sum()):
        raise OutlineError("shin-front-not-told")
    leg = RoundLeg(frames.nearness, thick_share(frames.width_shins))
    excess_deg = lean_excess_deg(plane, shin.line, leg)
    # Its line stays on the picture's rim.
    shin = replace(shin, inclination_deg=shin.inclination_deg - excess_deg, promised_deg=shin.promised_deg - excess_deg)
    inclination = np.where(trusted, shin.inclination_deg, np.nan)
    excursions = (Excursion(0.0, 0.0, 0.0, 0.0),) if still else _excursions(frames, inclination, film_s)
    knee = None if still else without_strays(watch.knee.finish([row.knee for row in frames.rows], plane), shin)
    divided = outlines_divided(shin, trusted, frames.leg_in_frame & (True if standing is None else standing))
    series = replace(series_of(frames, plane, inclination, foot, knee, shin, still), leg=leg, blurred=blurred,
                     outlines_divided=divided)
    odd = check_shin_size(shin.length) if plane.unit == "cm" else ()
    foot_cm = foot.foot_length if foot is not None and plane.unit == "cm" else math.nan
    warnings = [*odd, *check_foot_length(foot_cm)]
    low_front = float(np.mean(shin.shape[shin.shape[:, 0] <= REPETITION.low_shin_share, 1]))
    if low_front > FINDER.loose_front_shins or frames.cloth_shins > 0:
        warnings.append(Notice("trousers-loose", {"when": "after"}))
    if leg.thick_share > 0 and np.nanmax(np.where(trusted, excess_deg, np.nan)) > REPETITION.seen_excess_deg:
        warnings.append(Notice("leg-thick-at-slant"))
    warnings += check_shin_length(np.where(trusted, np.linalg.norm(knee_joint - ankle, axis=1), np.nan))
    numbers = rep_numbers(frames.time_s, excursions)
    flexion_deg = knee_flexion_deg(frames, plane)
    scale_right = not odd and scale_fits(foot_cm)
    reps = tuple(_repetition(excursion, numbers == number, series, shin, plane, protocol, still, foot_cm, scale_right,
                             flexion_deg) for number, excursion in enumerate(excursions, start=1))
    return StanceLunges(frames, plane, shin, trusted, foot, knee, series, excursions, reps, tuple(warnings))


def _legs_only_sigma(nearness: float) -> float:
    """Standard error of the window's place without a torso, in shin lengths; `nearness` as `StanceFrames` has it."""
    near, far = TRAITS.legs_only_near_sigma_shins, TRAITS.legs_only_far_sigma_shins
    return math.sqrt((near**2 * (1 + nearness) + far**2 * (1 - nearness)) / 2)


def upright(lean_deg: np.ndarray) -> np.ndarray:
    """(n,) bool: the leg stands upright, by the lean (n,) of its landmarks; NaN is no."""
    known = lean_deg[np.isfinite(lean_deg)]
    if not len(known):
        return np.zeros(len(lean_deg), bool)
    low, high = np.quantile(known, REPETITION.upright_range_share)
    return np.asarray(lean_deg <= low + max(REPETITION.upright_deg, REPETITION.upright_share * (high - low)))


def rep_numbers(time_s: np.ndarray, excursions: tuple[Excursion, ...]) -> np.ndarray:
    """(n,) int: the repetition, from 1, that each time lies in; 0 outside any."""
    numbers = np.zeros(len(time_s), int)
    for number, excursion in enumerate(excursions, start=1):
        numbers[(time_s >= excursion.start_s) & (time_s <= excursion.end_s)] = number
    return numbers


def _heel_rise(frames: StanceFrames, foot: FootTrack | None, plane: SagittalPlane) -> np.ndarray:
    """How far (n,) the heel has risen, in the plane's unit, 0 where it was not seen; what does not last is no rise."""
    if foot is None:
        return np.zeros(len(frames.time_s))
    rise = foot.heel_lift_mm / 10 if plane.unit == "cm" else foot.heel_lift_fraction * foot_length(foot)
    return np.nan_to_num(np.maximum(sustained(frames.time_s, rise), 0.0))


def _speed_deg_per_s(time_s: np.ndarray, level_deg: np.ndarray) -> float:
    """How fast the shin moved on average on the quicker of its two ways; 0 where neither was seen.

    Args:
        time_s: (m,) of the frames of one repetition.
        level_deg: (m,) the lean in them; NaN where unseen, which only makes a way longer.
    """
    seen = np.isfinite(level_deg)
    time_s, level_deg = time_s[seen], level_deg[seen]
    if not len(level_deg):
        return 0.0
    top, span = int(np.argmax(level_deg)), float(np.ptp(level_deg))
    away_s = np.abs(time_s - time_s[top])[level_deg <= level_deg.min() + REPETITION.edge_share * span]
    return span / float(away_s.min()) if away_s.min() > 0 else 0.0


def _excursions(frames: StanceFrames, inclination: np.ndarray, film_s: float) -> tuple[Excursion, ...]:
    """The excursions that are lunges: of a stance that itself begins or ends in mid-film, only the whole ones."""
    excursions = find_excursions(frames.time_s, inclination)
    early, late = frames.time_s[0] < REPETITION.edge_s, frames.time_s[-1] > film_s - REPETITION.edge_s
    whole = tuple(e for e in excursions if (e.begins_in_clip or early) and (e.ends_in_clip or late))
    if not whole:
        lean = frames.landmark_lean_deg
        moved = not excursions and np.nanmax(lean) - np.nanmedian(lean) > REPETITION.smallest_excursion_deg
        raise NoLungeError("lunge-too-fast" if moved else "shin-never-moved")
    return whole


def _repetition(excursion: Excursion, inside: np.ndarray, series: LungeSeries, shin: ShinFit, plane: SagittalPlane,
                protocol: Protocol, still: bool, foot_cm: float, scale_right: bool,
                flexion_deg: np.ndarray) -> Repetition:
    """Judge one repetition and give its quantities their intervals."""
    frames = np.flatnonzero(inside)
    verdict = judge(RepetitionSeries(
        series.time_s[frames], series.inclination_deg[frames], lift_without_drift(frames, excursion, series),
        np.isfinite(series.inclination_deg[frames]), series.slid_mm[frames], series.span_mm[frames],
        series.knee_in_frame[frames], series.camera_moved[frames], heel_sigma_mm=series.lift_sigma_mm[frames],
        heel_unlike=series.heel_unlike[frames]))
    # A photo has no time in which a heel could rise: nothing to warn about.
    notices = [n for n in verdict.notices if not (still and n.code == "heel-not-seen")]
    cut_off = not (excursion.begins_in_clip and excursion.ends_in_clip)
    if cut_off:
        notices.append(Notice("repetition-cut-off"))
    speed = _speed_deg_per_s(series.time_s[frames], series.level_deg[frames])
    rushed = speed > REPETITION.fast_deg_per_s or (
        not still and excursion.end_s - excursion.start_s < REPETITION.shortest_calm_s)
    if rushed:
        # The blur of a shin that rushes is no fault of the background's.
        notices = [n for n in notices if n.code != "outline-lost"]
        if not any(n.code == "too-fast" for n in notices):
            notices.insert(0, Notice("too-fast", {"fastest_deg_per_s": speed}))
    scaled = plane.unit == "cm"
    # What was seen of a heel that was out of sight when it mattered is not how far it rose.
    unseen = verdict.heel_down is None and any(n.code == "heel-not-seen" for n in verdict.notices)
    lift = math.nan if unseen else verdict.max_heel_lift_mm
    lift_at = verdict.max_heel_lift_at
    lift_sigma = 0.0 if lift_at is None else float(series.lift_sigma_mm[frames[lift_at]])
    inclination = wall_distance = toe_to_wall = touched = None
    test = kind_of_test(protocol)
    peak_s = excursion.peak_s
    if verdict.best is not None:
        at = int(frames[verdict.best])
        peak_s = float(np.clip(series.time_s[at], excursion.start_s, excursion.end_s))
        counts = np.zeros(len(inside), bool)
        counts[frames[verdict.down]] = True
        lost = any(reason.code == "outline-lost" for reason in verdict.reasons)
        gone = lost and _unseen_from(at, inside & np.isfinite(series.inclination_deg), series.time_s)
        if not gone:
            inclination = inclination_estimate(at, inside, counts, series, shin, plane, verdict.ends_with_heel, lost)
        if inclination is None and not (rushed or lost):
            # Of a shin that rushed through its deepest moment the level is unsure, whatever the plane is worth.
            told = plane_sigma_deg(plane, shin.line[at]) < ESTIMATE.largest_sigma_deg / 2
            notices.append(Notice("value-too-unsure", {"quantity": TIBIAL_INCLINATION.name}) if told
                           else Notice("plane-unsure"))
        if scaled and test.has(WALL_DISTANCE) and not gone:
            wall_distance = wall_distance_estimate(at, inside, series, plane, verdict.ends_with_heel, lost)
            if wall_distance is None and not still:
                notices.append(Notice("knee-not-seen"))
        if plane.wall_known and test.has(TOE_TO_WALL):
            toe_to_wall = toe_to_wall_estimate(at, inside, series, plane)
        if wall_distance is not None and rushed:
            wall_distance = None
            notices.append(Notice("too-fast-for-distance"))
        if not scale_right:
            # A foot or a shin that no adult has is another thing's, or the scale is wrong, and the film says so.
            wall_distance = toe_to_wall = None
        if wall_distance is not None and toe_to_wall is not None:
            toe_to_wall, touched, through = before_the_wall(wall_distance, toe_to_wall)
            notices += through
    flexion = flexion_estimate(series.time_s, flexion_deg, peak_s) if test.has(KNEE_FLEXION) else None
    notices += check_flexion(flexion, test.flexion)
    heel_lift = Estimate.from_sigma(lift, lift_sigma, floor=0.0) if scaled and math.isfinite(lift) else None
    quantities, impossible = possible_only(
        {TIBIAL_INCLINATION.name: inclination, WALL_DISTANCE.name: wall_distance, HEEL_LIFT.name: heel_lift,
         TOE_TO_WALL.name: toe_to_wall, KNEE_FLEXION.name: flexion},
        foot_length_cm=foot_cm, picture_cm=_picture_cm(plane))
    return Repetition(
        excursion.start_s, excursion.end_s, peak_s, quantities,
        heel_lift_fraction=_share_of_foot(lift, foot_cm if scaled else REPETITION.nominal_foot_mm / 10),
        heel_down=verdict.heel_down, heel_lift_onset_s=verdict.heel_lift_onset_s,
        heel_lift_onset_deg=verdict.heel_lift_onset_deg, knee_touched_wall=touched,
        valid=verdict.valid and TIBIAL_INCLINATION.name in quantities and not (
            cut_off and min(peak_s - series.time_s[0], series.time_s[-1] - peak_s) < REPETITION.clip_end_s),
        warnings=(*notices, *impossible))


def _share_of_foot(lift_mm: float, foot_cm: float) -> float | None:
    """A heel's lift as a share of the foot's length; None where either is unknown (NaN)."""
    share = lift_mm / (10 * foot_cm)
    return share if math.isfinite(share) else None


def _unseen_from(at: int, seen: np.ndarray, time_s: np.ndarray) -> bool:
    """Whether the shin went out of sight right after the frame `at`, or came back at it, for longer than it may.

    What is then the deepest moment is only the last one that was seen.
    """
    known = np.flatnonzero(seen)
    before, after = known[known < at][-1:], known[known > at][:1]
    near = np.concatenate([before, [at], after])
    return bool(np.any(np.diff(time_s[near]) > REPETITION.unseen_s))


def _picture_cm(plane: SagittalPlane) -> float:
    """What the picture shows along the floor, in cm; infinite without a scale."""
    if plane.unit != "cm":
        return math.inf
    width, height = plane.image_size
    ends = plane.to_plane(np.array([[0.0, height], [width, height]], dtype=float))
    across = float(np.linalg.norm(ends[1] - ends[0]))
    return across if math.isfinite(across) else math.inf
