"""The shin as a rigid body: one shape and one window for the whole clip, then each frame's rotation and place.

Fitting each frame alone lets the window slide along a shin that is convex in front, and 5 % of the shin changes the
angle by 1 to 3 degrees. Here the window is tied to where the tested foot stands and to the length that the shin has in
the whole clip; the outline's shape is told by all frames at once; a frame then only has a rotation and an offset.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from foundation.robust import robust_fit
from vision.shin.lone_outline import without_steps
from vision.shin.settings import SHIN
from vision.shin.shin_rows import (
    GRID,
    IN_WINDOW,
    common_shape,
    in_shin_frame,
    lone_shape,
    turns,
    weighted_median,
    window_lines,
)

_SHIFTS, _SHIFT_WEIGHTS = np.polynomial.hermite_e.hermegauss(7)
_SHIFT_WEIGHTS = _SHIFT_WEIGHTS / _SHIFT_WEIGHTS.sum()
"""Places where the window may truly sit, in standard errors from where it was put, and how likely each is."""


@dataclass(frozen=True)
class ShinFit:
    """Rotation of the shin in every frame.

    Attributes:
        inclination_deg: (n,) front outline against the plane's vertical, positive with the knee ahead; NaN if unseen.
        sigma_deg: (n,) standard error of one frame from how well its outline agrees with the rigid shape.
        window_sigma_deg: standard error common to all frames, from where the window sits on a convex shin.
        agreement: (n,) share of what the window's rows tell that agrees with the rigid shape.
        offset: (n,) sideways place of the outline against the clip's median, in shin lengths; far from 0 the outline is
            another edge.
        stray: (n,) how far that place lies off what is usual at this lean, in shin lengths; 0 where unknown.
        scatter: (n,) how far it usually does so in this part of the clip, in shin lengths.
        line: (n, 2, 2) the fitted line's ends at 35 and 75 %, in the plane's unit, ankle end first.
        ankle: (n, 2) where the ankle joint stands, in the plane's unit.
        length: the shin's length, ankle to knee joint, in the plane's unit.
        shape: (49, 2) share along the shin and offset of the front outline from the axis, in shin lengths.
        usual: (n, 4) the usual place of the outline, as a parabola of the lean (deg) of the frame's own part of the
            clip: its three factors, and the lean that they are counted from; NaN where too little is known.
        place: (n,) where the outline lies, in shin lengths.
        promised_deg: (n,) the inclination that the frame's landmarks promise: their own lean and what the outline
            usually leans more than they at that lean; NaN where too little is known.
        promise_sigma_deg: how far the landmarks of this clip usually lie off what they promise.
        support: (n,) share of the window's rows, 0 to 1, of which a clear edge of the picture lies on the shape; NaN
            where the edges are not known.
    """

    inclination_deg: np.ndarray
    sigma_deg: np.ndarray
    window_sigma_deg: float
    agreement: np.ndarray
    offset: np.ndarray
    stray: np.ndarray
    scatter: np.ndarray
    line: np.ndarray
    ankle: np.ndarray
    length: float
    shape: np.ndarray
    usual: np.ndarray
    place: np.ndarray
    promised_deg: np.ndarray
    promise_sigma_deg: float
    support: np.ndarray

    @cached_property
    def slope(self) -> float:
        """Slope of the shape over the window, offset per share."""
        share = self.shape[:, 0]
        inside = (share >= SHIN.window_shins[0] - 1e-9) & (share <= SHIN.window_shins[1] + 1e-9)
        return float(np.polyfit(share[inside], self.shape[inside, 1], 1)[0])

    def trusted(self, risen: np.ndarray | float = 0.0) -> np.ndarray:
        """(n,) bool: frames whose outline is the shin's.

        Args:
            risen: how far the heel has risen, in shin lengths: the ankle, and the outline with it, may be so much off.
        """
        usual = np.maximum(SHIN.stray_shins, SHIN.stray_scales * self.scatter)
        # A heel that is up shifts the usual place itself, and with it how far off the frames with the heel down lie.
        in_place = (np.abs(self.offset) < SHIN.off_place_shins + risen) & (np.abs(self.stray) < usual + np.max(risen))
        # Landmarks err by many degrees, but alike at one lean: an outline that leaves them is another edge. Those of
        # legs alone are read anew in each picture and wander.
        kept = ~(np.abs(self.inclination_deg - self.promised_deg)
                 > max(SHIN.off_landmarks_deg, SHIN.off_landmarks_scales * self.promise_sigma_deg))
        return np.isfinite(self.inclination_deg) & (self.agreement >= SHIN.trusted_share) & in_place & kept

    def with_window_sigma(self, sigma: float) -> ShinFit:
        """The same fit where ankle and knee are less well known: the window's place has this standard error.

        A window that may sit so far off was not seen where it belongs, and the bow there may be the usual one however
        straight the shin looks here.

        Args:
            sigma: in shin lengths; `SHIN.window_sigma_shins` is what the fit itself assumed.
        """
        slopes = np.array([_slope(self.shape[:, 1], sigma * shift) for shift in _SHIFTS])
        spread = float(np.sqrt(_SHIFT_WEIGHTS @ (slopes - _SHIFT_WEIGHTS @ slopes) ** 2))
        usual_deg = SHIN.usual_bow_deg * sigma
        return replace(self, window_sigma_deg=max(self.window_sigma_deg, math.degrees(spread), usual_deg))


def fit_rigid_shin(time_s: np.ndarray, outline: np.ndarray, weight: np.ndarray, ankle: np.ndarray, knee: np.ndarray,
                   standing: np.ndarray | None = None) -> ShinFit:
    """Fit one rigid front outline to all frames of a clip.

    Args:
        time_s: (n,) seconds.
        outline: (n, m, 2) outline points in the sagittal plane (x forward, y up, any unit), NaN where unseen.
        weight: (n, m) confidence of each point, 0 to 1.
        ankle: (n, 2) ankle joint's centre by the landmarks, NaN where unseen.
        knee: (n, 2) knee joint's centre by the landmarks, NaN where unseen.
        standing: (n,) bool, the heel was down, so that the ankle stood where it does; None where nobody knows.

    Returns:
        The fit; all NaN where fewer than a third of the rows were seen.
    """
    lean = np.degrees(np.arctan2(*(knee - ankle).T))
    seen = np.isfinite(lean)
    if not seen.any():
        nan = np.full(len(time_s), np.nan)
        return ShinFit(nan, nan, np.nan, np.zeros(len(nan)), nan, nan, nan, np.full((len(nan), 2, 2), np.nan), ankle,
                       np.nan, np.stack([GRID, np.full(len(GRID), np.nan)], 1), np.full((len(nan), 4), np.nan), nan,
                       nan, 0.0, nan)
    upright = seen & (lean <= np.nanquantile(lean, SHIN.upright_share) + 1e-9)
    anchor, length = _standing_ankle(time_s, ankle, knee, lean, standing)

    axis_rad = np.radians(lean)
    axis_rad = np.where(seen, axis_rad, np.nan)
    counts = _one_vote_a_lean(lean)
    taper: float | None = None
    shape, steady = np.zeros(len(GRID)), np.ones(len(GRID))
    for _ in range(SHIN.fit_rounds_count):
        offsets, trust = in_shin_frame(outline, weight, anchor, axis_rad, length)
        if taper is None:
            # The landmarks' own axis is only true while the leg is upright: there it fixes the taper.
            slopes = window_lines(offsets, trust)[1]
            taper = float(np.nanmedian(slopes[upright])) if np.isfinite(slopes[upright]).any() else 0.0
            axis_rad = axis_rad + np.arctan(slopes - taper)
            continue
        if len(outline) > 1:
            common = common_shape(offsets, trust, counts)
            shape, steady, turn = common.shape, common.steady, common.turn
        else:
            # No other frame tells which rows are the shin's: those do that need no evening out.
            own = lone_shape(offsets[0], trust[0])
            shape = without_steps(GRID, own, trust[0])
            steady = np.where(np.abs(own - shape) < SHIN.agrees_shins, 1.0, 0.0)
            turn = turns(offsets - shape, trust * steady)[1]
        axis_rad = axis_rad + np.arctan(np.where(np.isfinite(turn), turn, 0.0))
    offsets, trust = in_shin_frame(outline, weight, anchor, axis_rad, length)
    place, turn, scale = turns(offsets - shape, trust * steady)
    residual = (offsets - shape)[:, IN_WINDOW] - place[:, None]
    told = trust[:, IN_WINDOW]
    agreement = np.where(told.mean(1) > SHIN.least_told_share,
                         (told * (np.abs(residual) < SHIN.agrees_shins)).sum(1) / np.maximum(told.sum(1), 1e-9), 0.0)
    # The window's own, though a longer stretch tells the turn: rows beyond it count less where they wander.
    spread = float(np.std(GRID[IN_WINDOW]))
    slopes = np.array([_slope(shape, SHIN.window_sigma_shins * shift) for shift in _SHIFTS])
    # On a bulging shin the mean over where the window may sit is nearer than what it has where it was put.
    slope = float(_SHIFT_WEIGHTS @ slopes)
    inclination = np.degrees(axis_rad + np.arctan(turn) + np.arctan(slope))
    agreeing = SHIN.independent_rows_count * np.clip(agreement, SHIN.least_agreement_share, 1)
    sigma = np.degrees(scale / (spread * np.sqrt(agreeing)))
    slope_sigma = math.sqrt(float(_SHIFT_WEIGHTS @ (slopes - slope) ** 2))
    along = np.stack([np.sin(axis_rad), np.cos(axis_rad)], 1)
    ahead = np.stack([along[:, 1], -along[:, 0]], 1)
    ends = []
    middle = float(np.mean(shape[IN_WINDOW]))
    for share in SHIN.window_shins:
        w = middle + (share - sum(SHIN.window_shins) / 2) * (slope + turn) + place
        ends.append(anchor + length * (share * along + w[:, None] * ahead))
    clear = np.where(np.isfinite(inclination) & (agreement >= SHIN.trusted_share), 1 / np.maximum(sigma, 1e-3), 0.0)
    stray, scatter, usual = _stray(time_s, inclination, place, clear, counts)
    usual_place = np.abs(stray) < np.maximum(SHIN.stray_shins, SHIN.stray_scales * scatter)
    promised, promise_sigma_deg = _promised(lean, inclination, clear, counts)
    return ShinFit(
        inclination_deg=inclination, sigma_deg=sigma, window_sigma_deg=math.degrees(slope_sigma),
        agreement=np.where(np.isfinite(inclination), agreement, 0.0),
        offset=place - _middle(place, counts, usual_place),
        stray=stray, scatter=scatter,
        line=np.stack(ends, 1), ankle=anchor, length=length, shape=np.stack([GRID, shape], 1),
        usual=usual, place=place, promised_deg=promised,
        promise_sigma_deg=promise_sigma_deg, support=np.full(len(time_s), np.nan))


def _standing_ankle(time_s: np.ndarray, ankle: np.ndarray, knee: np.ndarray, lean: np.ndarray,
                    standing: np.ndarray | None) -> tuple[np.ndarray, float]:
    """(n, 2) place of the standing ankle in each frame, and the shin's length.

    The landmarks wander by some percent of the shin as the knee bends though the foot stands still, and not alike on
    two people: the ankle is the mean over the leans of the lunges nearby. The knee is where they lie while it is bent
    the most: a straight leg has no corner that shows where its knee is.
    """
    out = np.full(ankle.shape, np.nan)
    seen = np.isfinite(lean)
    size = float(np.median(np.linalg.norm(knee - ankle, axis=1)[seen]))
    down = seen if standing is None or not (seen & standing).any() else seen & standing
    least, most = float(np.min(lean[down])), float(np.max(lean[down]))
    part = np.digitize(lean, np.linspace(least, most, SHIN.parts_count + 1)[1:-1])
    for k in np.flatnonzero(seen):
        near = down & (np.abs(time_s - time_s[k]) <= SHIN.anchor_reach_s)
        if not near.any():
            out[k] = ankle[k]
            continue
        here = near & (np.linalg.norm(ankle - np.median(ankle[near], axis=0), axis=1)
                       < SHIN.ankle_stray_shins * size)
        here = here if here.any() else near
        places = [np.median(ankle[here & (part == p)], axis=0) for p in np.unique(part[here])]
        out[k] = np.mean(places, axis=0)
    bent = down & (part == np.max(part[down]))
    return out, float(np.median(np.linalg.norm(knee - out, axis=1)[bent]))


def _one_vote_a_lean(lean: np.ndarray) -> np.ndarray:
    """What each frame (n,) counts among all: frames of one lean show the same background, and err alike."""
    known = np.sort(lean[np.isfinite(lean)])
    alike = (np.searchsorted(known, lean + SHIN.same_lean_deg, "right")
             - np.searchsorted(known, lean - SHIN.same_lean_deg))
    return np.where(np.isfinite(lean), 1 / np.maximum(alike, 1), 0.0)


def _stray(time_s: np.ndarray, lean: np.ndarray, place: np.ndarray, clear: np.ndarray,
           counts: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """How far (n,) each outline's place is off the usual one at its lean, and what the usual one is.

    With it the scatter (n,) of that around then, and the usual place (n, 4) as `ShinFit` has it.

    The shin does not turn about the landmark of the ankle, so its outline's place changes with the lean: smoothly, and
    alike on the way down and back, while another edge that is taken for it has any place. `clear` (n,) says how sure an
    outline is, 0 where there is none; `counts` (n,) what a frame counts among those of its lean.
    """
    stray, scatter, usual = np.zeros(len(time_s)), np.zeros(len(time_s)), np.full((len(time_s), 4), np.nan)
    centres = np.arange(time_s[0], time_s[-1] + SHIN.place_step_s, SHIN.place_step_s)
    nearest = np.abs(time_s[:, None] - centres).argmin(1)
    for k, centre in enumerate(centres):
        near = (clear > 0) & (np.abs(time_s - centre) <= SHIN.place_reach_s)
        here = (nearest == k) & np.isfinite(place)
        if near.sum() < SHIN.fewest_places_count or not here.any():
            continue
        x, y = lean[near] - lean[near].mean(), place[near]
        sure = np.minimum(clear[near] / np.median(clear[near]), 1.0) ** 2 * counts[near]
        fit = robust_fit(np.vander(x, min(3, len(np.unique(x)))), y, least_scale=SHIN.rounding_shins, passes=20,
                         counts=sure, start=sure * _most_agree(x, y, sure))
        curve = fit.coefficients
        stray[here] = place[here] - np.polyval(curve, lean[here] - lean[near].mean())
        scatter[here] = fit.scale
        usual[nearest == k, :3] = 0.0
        usual[nearest == k, 3 - len(curve) : 3] = curve
        usual[nearest == k, 3] = lean[near].mean()
    return stray, scatter, usual


def _promised(landmark_deg: np.ndarray, inclination_deg: np.ndarray, clear: np.ndarray,
              counts: np.ndarray) -> tuple[np.ndarray, float]:
    """The inclination (n,) that the landmarks' leans (n,) promise, by a line through most frames; NaN if unknown.

    With it how far frames usually lie off it, a standard deviation in degrees. Arguments as of `_stray`.
    """
    known = (clear > 0) & np.isfinite(landmark_deg)
    if known.sum() < SHIN.fewest_places_count:
        return np.full(len(landmark_deg), np.nan), 0.0
    middle = float(landmark_deg[known].mean())
    columns = np.column_stack([np.ones(known.sum()), landmark_deg[known] - middle])
    more = inclination_deg[known] - landmark_deg[known]
    least_deg = SHIN.off_landmarks_deg / SHIN.off_landmarks_scales
    fit = robust_fit(columns, more, least_scale=least_deg, passes=20, counts=counts[known])
    agree = np.abs(fit.residual) < SHIN.off_landmarks_scales * fit.scale
    # A line that the frames at rest tell says nothing of a lean that no agreeing frame had.
    low, high = np.min(landmark_deg[known][agree]), np.max(landmark_deg[known][agree])
    told = (landmark_deg > low - SHIN.same_lean_deg) & (landmark_deg < high + SHIN.same_lean_deg)
    promised = landmark_deg + fit.coefficients[0] + fit.coefficients[1] * (landmark_deg - middle)
    return np.where(told, promised, np.nan), fit.scale


def _most_agree(x: np.ndarray, y: np.ndarray, sure: np.ndarray) -> np.ndarray:
    """1 for the points (k,) near the parabola that most of them lie near, `SHIN.dissent_weight` for the others.

    Of the parabolas through three points, one of each third of the leans: an edge that was followed through a whole
    lunge must not bend the curve that tells it.
    """
    thirds = np.array_split(np.argsort(x), 3)
    picks = [third[np.linspace(0, len(third) - 1, min(SHIN.picks_count, len(third))).round().astype(int)]
             for third in thirds]
    triples = np.stack(np.meshgrid(*picks, indexing="ij"), -1).reshape(-1, 3)
    corners = x[triples]
    apart = np.abs(np.diff(np.sort(corners, axis=1), axis=1)).min(1) > SHIN.picks_apart_deg
    if not apart.any():
        return np.ones(len(x))
    curves = np.linalg.solve(corners[apart][..., None] ** [2, 1, 0], y[triples[apart]][..., None])[..., 0]
    near = np.abs(y - curves @ (x[:, None] ** [2, 1, 0]).T) < SHIN.picks_near_share * SHIN.stray_shins
    return np.where(near[int(np.argmax(near @ sure))], 1.0, SHIN.dissent_weight)


def _middle(place: np.ndarray, counts: np.ndarray, usual: np.ndarray) -> float:
    """Median of the places (n,) of the frames whose outline lies where it usually does; of all where none does."""
    some = usual & np.isfinite(place)
    some = some if some.any() else np.isfinite(place)
    return weighted_median(place[some], counts[some]) if some.any() else math.nan


def _slope(shape: np.ndarray, shift: float) -> float:
    """Least-squares slope of the shape over the window moved by `shift` shin lengths."""
    x = np.linspace(SHIN.window_shins[0] + shift, SHIN.window_shins[1] + shift, 33)
    return float(np.polyfit(x, np.interp(x, GRID, shape), 1)[0])
