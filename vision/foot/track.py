"""Where the tested foot stands and how far its heel has risen, through the frames of a stance."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.ndimage import median_filter

from calibration.camera_motion import CameraMotion
from calibration.plane import SagittalPlane
from foundation.estimate import Z_95
from vision.foot.heel_colours import with_colours
from vision.foot.settings import FOOT
from vision.foot.standing import FootPlace, StandingFoot


@dataclass(frozen=True)
class FootTrack:
    """The foot in n frames; NaN where it was not seen. Pixels are those of each frame.

    Attributes:
        heel_px: (n, 2) the heel's lowest point.
        heel_baseline_px: (n, 2) where that point stood, heel down (moves only with the camera).
        toe_px: (n, 2) tip of the longest toe.
        heel_lift_mm: (n,) rise of the heel above its heel-down stance; NaN without a scale.
        heel_lift_sigma_mm: (n,) one standard deviation of it.
        heel_lift_fraction: (n,) the rise as a share of the foot's length.
        heel_lift_sigma_fraction: (n,) one standard deviation of it.
        heel_unlike: (n,) bool, the heel looks otherwise than when it stood and like itself further up, yet was found no
            higher: it may have come up unseen, and the four columns above are NaN.
        toe_x: (n,) the toe tip along x, in the plane's unit.
        toe_sigma: (n,) standard error of `toe_x` from the cuts' own disagreement about where the toes end.
        heel_x: (n,) the heel's lowest point along x, in the plane's unit.
        foot_slid_fraction: (n,) how far the forefoot has moved along x since it stood, towards the wall positive, as a
            share of the foot's length; NaN where the camera was held in the hand.
        foot_slid_mm: (n,) the same in mm; NaN without a scale.
        agreement: (n,) -1..1 how well heel and forefoot were recognised; under `FOOT.trust_agreement` all above is NaN.
        outline_number: (n,) int, a number that changes each time the foot was cut out anew; -1 where it was not seen.
        foot_length: heel to toe tip in the plane's unit: median over the frames, each by the outline that it had;
            NaN where it was never seen.
        ends_px: (2, 2) back of the heel and tip of the toe of the outline that was followed longest, as the reference
            picture shows them; NaN where the foot was never seen.
    """

    heel_px: np.ndarray
    heel_baseline_px: np.ndarray
    toe_px: np.ndarray
    heel_lift_mm: np.ndarray
    heel_lift_sigma_mm: np.ndarray
    heel_lift_fraction: np.ndarray
    heel_lift_sigma_fraction: np.ndarray
    heel_unlike: np.ndarray
    toe_x: np.ndarray
    toe_sigma: np.ndarray
    heel_x: np.ndarray
    foot_slid_fraction: np.ndarray
    foot_slid_mm: np.ndarray
    agreement: np.ndarray
    outline_number: np.ndarray
    foot_length: float
    ends_px: np.ndarray


Followed = tuple[int, FootPlace, CameraMotion]
"""In one frame: the outline's number, where the ends are, and the camera's motion."""


def foot_track(feet: Sequence[StandingFoot], followed: Sequence[Followed | None], plane: SagittalPlane,
               rest: np.ndarray) -> FootTrack:
    """What n frames say of the foot.

    Args:
        feet: its outlines.
        followed: one per frame, None where the foot was not followed.
        plane: the sagittal plane, of the reference picture's pixels.
        rest: (n,) bool: the leg stands upright, so that the heel is on the floor.
    """
    track = _Columns(len(followed))
    rested: list[_Filled] = []
    restless: list[_Filled] = []
    for number, foot in enumerate(feet):
        here = [(row, f[1], f[2]) for row, f in enumerate(followed) if f is not None and f[0] == number]
        track.agreement[[row for row, *_ in here]] = [place.agreement for _, place, _ in here]
        seen = [h for h, hidden in zip(here, _hidden([place for _, place, _ in here]), strict=True)
                if h[1].agreement > FOOT.trust_agreement and not hidden]
        if seen:
            at_rest = np.asarray(rest, bool)[[row for row, *_ in seen]]
            (rested if at_rest.any() else restless).append(
                _Filled(number, foot, np.array([row for row, *_ in seen]), [place for _, place, _ in seen],
                        [motion for *_, motion in seen], at_rest))
    stood, late = [f for f in rested if f.rest[0]], [f for f in rested if not f.rest[0]]
    if not stood:
        stood, late = late, []
    floors = [(f, _fill(track, f, plane)) for f in stood]
    usual = [_length(f.foot, plane) for f in rested]
    for f in late:
        # Found again in mid-lunge and followed until the leg stood: a foot's heel then stands where it stood before.
        other = _Columns(len(followed))
        floor = _fill(other, f, plane)
        stands = floor + other.lift[f.rows[f.rest]] - _nearest_floor(f, floors)
        stands = stands[np.isfinite(stands)]
        if not len(stands) or abs(np.median(stands)) <= FOOT.other_floor_feet * _length(f.foot, plane):
            track.take(other, f.rows)
            floors.append((f, floor))
    for f in restless:
        # Found again in the middle of a lunge, perhaps with the heel up: where it stood before tells the floor.
        if usual and abs(_length(f.foot, plane) / np.median(usual) - 1) > FOOT.other_length_share:
            continue
        _fill(track, f, plane, _nearest_floor(f, floors) if floors else None)
    centimetres = plane.unit == "cm"
    blank = np.full(len(followed), np.nan)
    used = track.outline_number[track.outline_number >= 0]
    longest = None if not len(used) else feet[int(np.bincount(used).argmax())]
    return FootTrack(
        track.heel_px, track.heel_baseline_px, track.toe_px,
        10 * track.lift if centimetres else blank, 10 * track.sigma if centimetres else blank.copy(),
        track.lift / track.length, track.sigma / track.length, track.unlike, track.toe_x, track.toe_sigma, track.heel_x,
        track.slid / track.length, 10 * track.slid if centimetres else blank.copy(), track.agreement,
        track.outline_number, float(np.nanmedian(track.length)) if len(used) else math.nan,
        np.full((2, 2), np.nan) if longest is None else _ends_px(longest))


class _Columns:
    """The columns of a `FootTrack` while they are filled, lengths in the plane's unit."""

    def __init__(self, n: int) -> None:
        self.heel_px, self.heel_baseline_px, self.toe_px = (np.full((n, 2), np.nan) for _ in range(3))
        self.lift, self.sigma, self.toe_x, self.toe_sigma, self.heel_x, self.slid, self.agreement, self.length = (
            np.full(n, np.nan) for _ in range(8))
        self.outline_number = np.full(n, -1)
        self.unlike = np.zeros(n, bool)

    def take(self, other: _Columns, rows: np.ndarray) -> None:
        """Take over these rows of another's columns, but for the agreement: each outline tells it beforehand."""
        for name, column in vars(other).items():
            if name != "agreement":
                getattr(self, name)[rows] = column[rows]


@dataclass(frozen=True)
class _Filled:
    """An outline with the k frames in which it was recognised, and which of them show the leg at rest."""

    number: int
    foot: StandingFoot
    rows: np.ndarray
    places: list[FootPlace]
    motions: list[CameraMotion]
    rest: np.ndarray

    def frames_from(self, other: _Filled) -> int:
        """Frames between the two."""
        return int(max(other.rows[0] - self.rows[-1], self.rows[0] - other.rows[-1]))


def _nearest_floor(filled: _Filled, floors: Sequence[tuple[_Filled, float]]) -> float:
    """The height of the floor as the outline tells it whose frames are nearest in time; NaN where it tells none."""
    return min(floors, key=lambda known: known[0].frames_from(filled))[1]


def _fill(track: _Columns, filled: _Filled, plane: SagittalPlane, floor: float | None = None) -> float:
    """Work out one outline's frames.

    Args:
        track: to be filled.
        filled: the outline.
        plane: of the reference picture's pixels.
        floor: the height of the heel on the floor, in the plane's unit, as another outline tells it (NaN where none
            does); None for one that was seen with the leg at rest and tells it itself.

    Returns:
        The height of the heel on the floor; NaN where the camera moved.
    """
    foot, rows, rest = filled.foot, filled.rows, filled.rest
    first = foot.motion
    heel, heel_sigma_px = _heels(filled)
    tip, tip_sigma_px = foot.toe_tip()
    toe = np.stack([tip + p.fore.shift_px for p in filled.places])
    heel_plane = plane.to_plane(first.to_reference(heel))
    toe_plane = plane.to_plane(first.to_reference(toe))
    lift = heel_plane[:, 1].copy()
    length = _length(foot, plane)
    shaky = _shaky(np.array([p.fore.shift_px for p in filled.places]), rest)
    if shaky:
        lift -= toe_plane[:, 1] - np.median(toe_plane[rest, 1])
    level, unsure = (_heel_down_level(lift, rest, length) if floor is None
                     else (floor, FOOT.borrowed_sigma_feet * length))
    middle = foot.contact_px.mean(axis=0)
    scale = float(plane.local_px_per_cm(first.to_reference(middle[None]))[0])
    track.lift[rows] = lift - level
    extra = FOOT.shaky_sigma_feet * length if shaky else unsure
    track.sigma[rows] = np.hypot(heel_sigma_px / scale, extra)
    track.heel_x[rows], track.toe_x[rows] = heel_plane[:, 0], toe_plane[:, 0]
    track.toe_sigma[rows] = tip_sigma_px / scale
    standing = np.median(toe_plane[rest, 0]) if rest.any() else np.median(toe_plane[:, 0])
    # Before a moving camera nobody knows whether it was the foot that moved.
    track.slid[rows] = np.nan if shaky else toe_plane[:, 0] - standing
    track.length[rows] = length
    track.outline_number[rows] = filled.number
    for k, (row, motion) in enumerate(zip(rows, filled.motions, strict=True)):
        stood = plane.to_image(plane.to_plane(first.to_reference(heel[k][None])) - [0, track.lift[row]])
        track.heel_px[row] = motion.from_reference(first.to_reference(heel[k]))
        track.toe_px[row] = motion.from_reference(first.to_reference(toe[k]))
        track.heel_baseline_px[row] = motion.from_reference(stood[0])
        track.heel_baseline_px[row, 0] = motion.from_reference(first.to_reference(middle))[0]
    limit = FOOT.unrisen_feet * length
    reaches = track.lift[rows] + Z_95 * track.sigma[rows] >= limit
    unlike = rows[_unlike(filled.places) & (track.lift[rows] < limit) & reaches]
    track.unlike[unlike] = True
    track.lift[unlike] = track.sigma[unlike] = np.nan
    return math.nan if shaky else level


def _heels(filled: _Filled) -> tuple[np.ndarray, np.ndarray]:
    """The heel's lowest point (k, 2) in px of the outline's own picture, and its height's standard deviation (k,)."""
    heel = np.stack([p.heel_px for p in filled.places])
    sigma = np.array([p.heel_sigma_px for p in filled.places])
    ground = np.array([p.fore.shift_px[1] if p.fore.agreement > FOOT.trust_agreement else 0.0 for p in filled.places])
    stood = filled.foot.contact_px[:, 1].mean() + ground
    if not filled.rest.any():
        return heel, sigma
    rise = stood - heel[:, 1]
    floor = np.median(rise[filled.rest])
    risen, sigma = with_colours(rise - floor, sigma, [p.colours for p in filled.places], filled.rest,
                                filled.foot.outline.length_px)
    heel[:, 1] = stood - floor - risen
    return heel, sigma


def _hidden(places: list[FootPlace]) -> list[bool]:
    """Whether something was before the foot: recognised less well than usual by this outline.

    A heel that lifts changes its own looks; the forefoot keeps its. So a heel unlike itself tells nothing as long as
    the forefoot is what it always was.
    """
    if not places:
        return []
    fore, hind = np.array([(p.fore.agreement, p.hind.agreement) for p in places]).T
    unlike = fore / max(float(np.median(fore)), 1e-6)
    both = (unlike < FOOT.unlike_share[0]) & (hind < FOOT.unlike_share[1] * np.quantile(hind, FOOT.usual_share))
    return list((unlike < FOOT.hidden_share) | both)


def _unlike(places: list[FootPlace]) -> np.ndarray:
    """(k,) bool: the heel looks otherwise than it usually does by this outline, and like itself further up."""
    hind, above = np.array([(p.hind.agreement, p.above) for p in places]).T
    unlike = hind < FOOT.unlike_heel_share * np.quantile(hind, FOOT.usual_share)
    return np.asarray(unlike & (above > FOOT.above_agreement))


def _shaky(fore_shift_px: np.ndarray, rest: np.ndarray) -> bool:
    """Whether the standing forefoot still moves in the picture: a camera in the hand, however much of it was undone.

    The heel is then measured against the forefoot. That one takes part in a heel's lift a little, and seen by a moving
    camera the two move apart by themselves, so with a camera that stands it is left alone.
    """
    return bool(np.count_nonzero(rest) >= FOOT.fewest_rest_count and np.std(fore_shift_px[rest, 1]) > FOOT.shaky_px)


def _heel_down_level(height: np.ndarray, rest: np.ndarray, foot_length: float) -> tuple[float, float]:
    """The height at which the heel stood on the floor: the usual one outside repetitions, or a lower one that was held.

    The reference may have been taken with the heel up; a heel cannot stand lower than on the floor, so the lowest level
    held for a while is the floor. But a heel that its own shadow drew down reads lower, too: of a lower level nobody
    knows which it is.

    Returns:
        The height, and its standard error.
    """
    level = float(np.median(height[rest] if rest.any() else height))
    if len(height) >= FOOT.held_looks_count:
        held = median_filter(height, FOOT.held_looks_count, mode="nearest")
        if level - held.min() > FOOT.lower_floor_feet * foot_length:
            lower = float(np.median(height[height < held.min() + FOOT.same_floor_feet * foot_length]))
            return lower, max(level - lower, 0.0) / 2
    return level, 0.0


def _ends_px(foot: StandingFoot) -> np.ndarray:
    """(2, 2) back of the heel and tip of the toe as the reference picture shows them."""
    return foot.motion.to_reference(np.array([foot.outline.heel_back_px, foot.toe_tip()[0]]))


def _length(foot: StandingFoot, plane: SagittalPlane) -> float:
    """Heel to toe tip along x in the plane's unit."""
    back, tip = plane.to_plane(_ends_px(foot))
    return float(abs(tip[0] - back[0]))
