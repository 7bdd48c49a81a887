"""Where the tested foot stands and how far its heel has risen, from one streamed pass over the frames."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
from scipy.ndimage import median_filter

from calibration.plane import SagittalPlane
from vision.foot.edge_tracker import EdgeTracker, Pose2D
from vision.foot.outline import FootOutline, find_foot_outline
from vision.leg.landmarks import LegLandmarks

HIND_SHARE, FORE_SHARE = 0.4, 0.62
"""The heel is followed by the sole's outline up to here along the foot, the forefoot by the outline from there on."""
SOLE_HEIGHT = 0.12
"""Only the outline this low, in foot lengths, is followed: further up the skin moves with the shin."""
PIVOT_SHARE = 0.7
"""The joints that the foot turns about when the heel rises, as a share of its length."""
CONTACT = (0.08, 0.2)
"""The piece of the sole that stands on the floor under the heel: its rise is the heel lift."""
PROFILES = 48
INSIDE, OUTSIDE = 0.10, 0.012
"""Reach of a profile into the foot and beyond it, in foot lengths. Beyond lies the contact shadow, whose far edge stays
on the floor when the heel rises and would hold a longer profile down with it."""
TRUST_AGREEMENT = 0.55
HIDDEN_SHARE, UNLIKE_SHARE = 0.8, (0.93, 0.85)
"""A forefoot recognised less well than this share of the usual is hidden; so is a foot whose two ends both are."""
FULL_AGREEMENT, EDGE_AGREEMENT = 0.9, 0.75
"""Between these the heel's height passes over from its profiles to its bare edge."""
EDGE_REACH = 0.035
"""How far the heel's edge may lie from where the profiles put it, in foot lengths."""
EDGE_SIGMA_PX = 0.5
LOST_AFTER = 4
"""Looks without agreement after which the foot is taken to have been moved, and is looked for anew."""
RESUME_AGREEMENT = 0.85
"""A foot that agrees this well with where it stood before it was lost stands there still."""
OTHER_LENGTH = 0.15
"""What is found in mid-lunge and is longer or shorter than the foot by more than this is something before the foot."""
BORROWED_SIGMA = 0.015
"""Standard deviation of a lift, in foot lengths, whose floor another stance told (4 mm): two outlines of one foot."""
SHAKY_PX = 0.5
SHAKY_SIGMA = 0.02
"""Standard deviation of the lift, in foot lengths, from a camera held in the hand; seen on one such film of a heel that
was down by eye."""
STILL_SHARE = 0.05
"""Motion of the landmarks from frame to frame, in foot lengths, under which a foot may be standing."""
FLOOR_SIGMA_PX = 0.15
"""What the best match is worth: one standard deviation, found on rendered and composited feet."""


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
        toe_x: (n,) the toe tip along x, in the plane's unit.
        heel_x: (n,) the heel's lowest point along x, in the plane's unit.
        foot_slid_fraction: (n,) how far the forefoot has moved along x since it stood, towards the wall positive, as a
            share of the foot's length; NaN where the camera was held in the hand.
        foot_slid_mm: (n,) the same in mm; NaN without a scale.
        agreement: (n,) -1..1 how well heel and forefoot were recognised; under `TRUST_AGREEMENT` all above is NaN.
        stance: (n,) int, a number that changes each time the foot was put elsewhere; -1 where it was not seen.
        foot_length_px: heel to toe tip in the frame where the foot was first cut out; the median over the stances.
        foot_length_cm: the same in the plane; NaN without a scale.
        outline_px: (m, 2) the outline of the first stance, for drawing.
    """

    heel_px: np.ndarray
    heel_baseline_px: np.ndarray
    toe_px: np.ndarray
    heel_lift_mm: np.ndarray
    heel_lift_sigma_mm: np.ndarray
    heel_lift_fraction: np.ndarray
    heel_lift_sigma_fraction: np.ndarray
    toe_x: np.ndarray
    heel_x: np.ndarray
    foot_slid_fraction: np.ndarray
    foot_slid_mm: np.ndarray
    agreement: np.ndarray
    stance: np.ndarray
    foot_length_px: float
    foot_length_cm: float
    outline_px: np.ndarray


class _Stance:
    """One place where the foot stood: its outline and the trackers of its two ends."""

    def __init__(self, image: np.ndarray, outline: FootOutline, shake: np.ndarray | None) -> None:
        self.outline = outline
        self.to_first = None if shake is None else _inverse(shake)
        self.bad = 0
        length = outline.length_px
        place = outline.position(outline.points_px)
        along = outline.along
        up = np.array([along[1], -along[0]]) * outline.towards_wall
        # The upper side of the toes also lies low: it belongs to the forefoot only.
        downward = outline.normals @ up < 0.3
        low = place[:, 1] < SOLE_HEIGHT
        hind = low & downward & (place[:, 0] < HIND_SHARE)
        fore = low & (place[:, 0] > FORE_SHARE)
        self.usable = bool(np.count_nonzero(hind) >= 12 and np.count_nonzero(fore) >= 12)
        if not self.usable:
            return
        floor = low & downward
        contact = floor & (place[:, 0] > CONTACT[0]) & (place[:, 0] < CONTACT[1])
        self.contact_px, self._contact_normals = outline.points_px[contact], outline.normals[contact]
        if len(self.contact_px) < 3:
            self.usable = False
            return
        pivot = outline.points_px[np.argmin(np.abs(place[:, 0] - PIVOT_SHARE) + 9.0 * ~floor)]
        self.hind = self._tracker(image, hind, pivot, (0.03 * length, 0.08 * length, 0.3))
        middle = outline.points_px[fore].mean(axis=0)
        self.fore = self._tracker(image, fore, middle, (0.05 * length, 0.05 * length, 0.02))
        self.last: tuple[Pose2D, Pose2D] | None = None
        unmoved = Pose2D(np.zeros(2), 0.0, 1.0, np.zeros((3, 3)))
        self._rest_offset = self.hind.edge_offset(image, unmoved, self.contact_px, self._contact_normals,
                                                  max(EDGE_REACH * length, 2.0))[0]

    def _tracker(self, image: np.ndarray, which: np.ndarray, pivot: np.ndarray,
                 prior: tuple[float, float, float]) -> EdgeTracker:
        index = np.flatnonzero(which)
        index = index[np.linspace(0, len(index) - 1, min(PROFILES, len(index))).round().astype(int)]
        size = self.outline.length_px
        return EdgeTracker(image, self.outline.points_px[index], self.outline.normals[index], pivot, INSIDE * size,
                           max(OUTSIDE * size, 1.2), prior)

    def follow(self, image: np.ndarray, shake: np.ndarray | None) -> tuple[Pose2D, Pose2D, np.ndarray, float]:
        if shake is not None and self.to_first is not None:
            shake = _chained(shake, self.to_first)
        rest = (np.zeros(2), 0.0)
        was = self.last
        fore = self.fore.follow(image, [rest] if was is None else [rest, (was[1].shift_px, was[1].turn_rad)], shake)
        ground = fore.shift_px if fore.agreement > TRUST_AGREEMENT else np.zeros(2)
        starts = [(ground, 0.0)] if was is None else [(ground, 0.0), (was[0].shift_px, was[0].turn_rad)]
        hind = self.hind.follow(image, starts, shake, ground)
        if hind.agreement < 0.75:
            sign = self.outline.towards_wall
            wide = [(ground, sign * a) for a in (-0.04, 0.04, 0.08, 0.13, 0.18, 0.24, 0.3)]
            other = self.hind.follow(image, wide, shake, ground)
            hind = other if other.agreement > hind.agreement + 0.02 else hind
        risen, sigma = self._risen(image, hind, shake)
        self.last = (hind, fore) if hind.agreement > TRUST_AGREEMENT else None
        # A heel found without its forefoot is something else: the foot may have been moved.
        self.bad = 0 if min(hind.agreement, fore.agreement) > TRUST_AGREEMENT else self.bad + 1
        return hind, fore, risen, sigma

    def _risen(self, image: np.ndarray, hind: Pose2D, shake: np.ndarray | None) -> tuple[np.ndarray, float]:
        """Where the heel's contact (2,) has gone in the picture of the stance, and its height's standard deviation."""
        place = self.hind.place(self.contact_px, hind).mean(axis=0)
        row = np.array([0.0, 1.0, place[0] - self.hind.pivot_px[0] - hind.shift_px[0]])
        sigma = math.sqrt(float(row @ hind.covariance @ row))
        # Agreeing profiles are the finer measure, the bare edge is the surer one in changed light.
        share = float(np.clip((FULL_AGREEMENT - hind.agreement) / (FULL_AGREEMENT - EDGE_AGREEMENT), 0, 1))
        if share > 0 and hind.agreement > TRUST_AGREEMENT:
            reach = max(EDGE_REACH * self.outline.length_px, 2.0)
            offset, spread = self.hind.edge_offset(image, hind, self.contact_px, self._contact_normals, reach, shake)
            place = place + share * (offset - self._rest_offset) * self._contact_normals.mean(axis=0)
            sigma = (1 - share) * sigma + share * math.hypot(spread, EDGE_SIGMA_PX)
        return place, math.hypot(sigma, FLOOR_SIGMA_PX)


@dataclass(frozen=True)
class _Sighting:
    index: int
    stance: int
    hind: Pose2D
    fore: Pose2D
    heel_px: np.ndarray
    heel_sigma_px: float
    shake: np.ndarray | None

    @property
    def agreement(self) -> float:
        return min(self.hind.agreement, self.fore.agreement)


class FootObserver:
    """Watches one foot through a clip: `add` each frame in order, then ask for the `result`.

    Holds the outline and a thin band of colours of each stance and a few numbers per frame, never a frame.
    """

    def __init__(self) -> None:
        self._stances: list[_Stance] = []
        self._current: _Stance | None = None
        self._sightings: list[_Sighting] = []
        self._frames: list[int] = []
        self._before: LegLandmarks | None = None
        self._next_try = 0
        self._patience = 1

    def add(self, index: int, image: np.ndarray, leg: LegLandmarks | None, *, person: np.ndarray | None = None,
            shake: np.ndarray | None = None) -> float:
        """Take one more frame.

        Args:
            index: the frame's number in the film; frames may be left out, and come a little out of order.
            image: BGR, uint8, (height, width, 3).
            leg: the tested leg's landmarks, None where it was not found.
            person: optional (h, w) probability 0..1 of a person, of any size with the picture's proportions.
            shake: optional (2, 3) affine map from the first frame's pixels to this one's: the camera's own motion.

        Returns:
            How far the heel stands above where it first stood, as a share of the foot's length in the picture; NaN
            where it was not recognised.
        """
        self._frames.append(index)
        before, self._before = self._before, leg
        if self._current is None and self._stances and leg is not None:
            self._resume(image, shake)
        if self._current is None and leg is not None and len(self._frames) > self._next_try and _still(before, leg):
            self._find(image, leg, person, shake)
        stance = self._current
        if stance is None:
            return math.nan
        sighting = _Sighting(index, self._stances.index(stance), *stance.follow(image, shake), shake)
        self._sightings.append(sighting)
        if stance.bad >= LOST_AFTER:
            self._current, self._next_try = None, len(self._frames)
        if sighting.agreement <= TRUST_AGREEMENT:
            return math.nan
        return float(stance.contact_px[:, 1].mean() - sighting.heel_px[1]) / stance.outline.length_px

    def _resume(self, image: np.ndarray, shake: np.ndarray | None) -> None:
        """Go on with a stance lost lately if the foot stands there again: something had been before it."""
        for lost in self._stances[:-3:-1]:
            hind, fore, *_ = lost.follow(image, shake)
            if min(hind.agreement, fore.agreement) > RESUME_AGREEMENT:
                lost.bad = 0
                self._current = lost
                return

    def _find(self, image: np.ndarray, leg: LegLandmarks, person: np.ndarray | None, shake: np.ndarray | None) -> None:
        outline = find_foot_outline(image, leg, person)
        stance = None if outline is None else _Stance(image, outline, shake)
        if stance is None or not stance.usable:
            self._next_try = len(self._frames) + self._patience
            self._patience = min(2 * self._patience, 8)
            return
        self._patience = 1
        self._stances.append(stance)
        self._current = stance

    def result(self, plane: SagittalPlane, rep: np.ndarray | None = None) -> FootTrack:
        """What was seen in the n frames taken in, in their order in the film, in the plane.

        Args:
            plane: of the first frame's pixels.
            rep: optional (n,) int, above 0 inside a repetition: the heel's stance is read outside of them.
        """
        n = len(self._frames)
        row = {index: k for k, index in enumerate(sorted(self._frames))}
        sightings = sorted((replace(s, index=row[s.index]) for s in self._sightings), key=lambda s: s.index)
        track = _Columns(n)
        rested: list[_Filled] = []
        restless: list[_Filled] = []
        for number, stance in enumerate(self._stances):
            here = [s for s in sightings if s.stance == number]
            track.agreement[[s.index for s in here]] = [s.agreement for s in here]
            seen = [s for s, hidden in zip(here, _hidden(here), strict=True)
                    if s.agreement > TRUST_AGREEMENT and not hidden]
            if seen:
                at_rest = np.ones(len(seen), bool) if rep is None else np.asarray(rep)[[s.index for s in seen]] == 0
                (rested if at_rest.any() else restless).append(_Filled(number, stance, seen, at_rest))
        floors = [(f, _fill(track, f, plane)) for f in rested]
        usual = [_length(f.stance, plane) for f in rested]
        for f in restless:
            # Found again in the middle of a lunge, perhaps with the heel up: where it stood before tells the floor.
            if usual and abs(_length(f.stance, plane) / np.median(usual) - 1) > OTHER_LENGTH:
                continue
            near = min(floors, key=lambda known: known[0].frames_from(f), default=None)
            _fill(track, f, plane, None if near is None else near[1])
        lengths_px = [s.outline.length_px for s in self._stances]
        lengths = [_length(s, plane) for s in self._stances]
        centimetres = plane.unit == "cm"
        blank = np.full(n, np.nan)
        return FootTrack(
            track.heel_px, track.heel_baseline_px, track.toe_px,
            10 * track.lift if centimetres else blank, 10 * track.sigma if centimetres else blank.copy(),
            track.lift / track.length, track.sigma / track.length, track.toe_x, track.heel_x,
            track.slid / track.length, 10 * track.slid if centimetres else blank.copy(), track.agreement, track.stance,
            float(np.median(lengths_px)) if lengths_px else math.nan,
            float(np.median(lengths)) if lengths and centimetres else math.nan,
            self._stances[0].outline.points_px if self._stances else np.empty((0, 2)),
        )


class _Columns:
    """The columns of a `FootTrack` while they are filled, lengths in the plane's unit."""

    def __init__(self, n: int) -> None:
        self.heel_px, self.heel_baseline_px, self.toe_px = (np.full((n, 2), np.nan) for _ in range(3))
        self.lift, self.sigma, self.toe_x, self.heel_x, self.slid, self.agreement, self.length = (
            np.full(n, np.nan) for _ in range(7))
        self.stance = np.full(n, -1)


@dataclass(frozen=True)
class _Filled:
    """A stance with the frames in which it was recognised, and which of them lie outside repetitions."""

    number: int
    stance: _Stance
    seen: list[_Sighting]
    rest: np.ndarray

    def frames_from(self, other: _Filled) -> int:
        """Frames between the two."""
        return max(other.seen[0].index - self.seen[-1].index, self.seen[0].index - other.seen[-1].index)


def _fill(track: _Columns, filled: _Filled, plane: SagittalPlane, floor: float | None = None) -> float:
    """Work out one stance's frames.

    Args:
        track: to be filled.
        filled: the stance.
        plane: of the first frame's pixels.
        floor: the height of the heel on the floor, in the plane's unit, as another stance tells it (NaN where none
            does); None for a stance that was seen outside of repetitions and tells it itself.

    Returns:
        The height of the heel on the floor; NaN where the camera moved.
    """
    stance, seen, rest = filled.stance, filled.seen, filled.rest
    index = np.array([s.index for s in seen])
    first = stance.to_first
    heel = np.stack([s.heel_px for s in seen])
    toe = np.stack([stance.outline.toe_px + s.fore.shift_px for s in seen])
    heel_plane = plane.to_plane(_moved(heel, first))
    toe_plane = plane.to_plane(_moved(toe, first))
    lift = heel_plane[:, 1].copy()
    length = _length(stance, plane)
    shaky = _shaky(np.array([s.fore.shift_px for s in seen]), rest)
    if shaky:
        lift -= toe_plane[:, 1] - np.median(toe_plane[rest, 1])
    level = _heel_down_level(lift, rest, length) if floor is None else floor
    middle = stance.contact_px.mean(axis=0)
    scale = float(plane.local_px_per_cm(_moved(middle[None], first))[0])
    track.lift[index] = lift - level
    extra = SHAKY_SIGMA * length if shaky else 0.0 if floor is None else BORROWED_SIGMA * length
    track.sigma[index] = np.hypot([s.heel_sigma_px / scale for s in seen], extra)
    track.heel_x[index], track.toe_x[index] = heel_plane[:, 0], toe_plane[:, 0]
    standing = np.median(toe_plane[rest, 0]) if rest.any() else np.median(toe_plane[:, 0])
    # Before a moving camera nobody knows whether it was the foot that moved.
    track.slid[index] = np.nan if shaky else toe_plane[:, 0] - standing
    track.length[index] = length
    track.stance[index] = filled.number
    for k, s in enumerate(seen):
        shake = s.shake if first is None or s.shake is None else _chained(s.shake, first)
        risen = plane.to_image(plane.to_plane(_moved(heel[k][None], first)) - [0, track.lift[s.index]])
        track.heel_px[s.index] = _moved(heel[k][None], shake)[0]
        track.heel_baseline_px[s.index] = _moved(risen, s.shake)[0]
        track.toe_px[s.index] = _moved(toe[k][None], shake)[0]
        track.heel_baseline_px[s.index, 0] = _moved(middle[None], shake)[0, 0]
    return math.nan if shaky else level


def _hidden(sightings: list[_Sighting]) -> list[bool]:
    """Whether something was before the foot: recognised less well than usual in this stance.

    A heel that lifts changes its own looks; the forefoot keeps its. So a heel unlike itself tells nothing as long as
    the forefoot is what it always was.
    """
    if not sightings:
        return []
    fore, hind = np.array([(s.fore.agreement, s.hind.agreement) for s in sightings]).T
    unlike = fore / max(float(np.median(fore)), 1e-6)
    both = (unlike < UNLIKE_SHARE[0]) & (hind < UNLIKE_SHARE[1] * np.percentile(hind, 75))
    return list((unlike < HIDDEN_SHARE) | both)


def _shaky(fore_shift_px: np.ndarray, rest: np.ndarray) -> bool:
    """Whether the standing forefoot still moves in the picture: a camera in the hand, however much of it was undone.

    The heel is then measured against the forefoot. That one takes part in a heel's lift a little, and seen by a moving
    camera the two move apart by themselves, so with a camera that stands it is left alone.
    """
    return bool(np.count_nonzero(rest) >= 5 and np.std(fore_shift_px[rest, 1]) > SHAKY_PX)


def _heel_down_level(height: np.ndarray, rest: np.ndarray, foot_length: float) -> float:
    """The height at which the heel stood on the floor: the usual one outside repetitions, or a lower one that was held.

    The reference may have been taken with the heel up; a heel cannot stand lower than on the floor, so the lowest level
    held for a while is the floor.
    """
    level = float(np.median(height[rest] if rest.any() else height))
    if len(height) >= 9:
        held = median_filter(height, 9, mode="nearest")
        if level - held.min() > 0.012 * foot_length:
            level = float(np.median(height[height < held.min() + 0.006 * foot_length]))
    return level


def _length(stance: _Stance, plane: SagittalPlane) -> float:
    """Heel to toe tip along x in the plane's unit."""
    ends = plane.to_plane(_moved(np.array([stance.outline.heel_back_px, stance.outline.toe_px]), stance.to_first))
    return float(abs(ends[1, 0] - ends[0, 0]))


def _still(before: LegLandmarks | None, now: LegLandmarks) -> bool:
    if before is None:
        return True
    reach = STILL_SHARE * now.foot_length_px
    return bool(max(np.hypot(*(now.heel - before.heel)), np.hypot(*(now.toe - before.toe))) < reach)


def _moved(points: np.ndarray, matrix: np.ndarray | None) -> np.ndarray:
    return points if matrix is None else points @ matrix[:, :2].T + matrix[:, 2]


def _inverse(matrix: np.ndarray) -> np.ndarray:
    linear = np.linalg.inv(matrix[:, :2])
    return np.column_stack([linear, -linear @ matrix[:, 2]])


def _chained(outer: np.ndarray, inner: np.ndarray) -> np.ndarray:
    """The affine map that does `inner`, then `outer`."""
    return np.column_stack([outer[:, :2] @ inner[:, :2], outer[:, :2] @ inner[:, 2] + outer[:, 2]])
