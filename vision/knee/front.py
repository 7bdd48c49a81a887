"""The foremost point of the knee: the part of the leg that would touch the wall first."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from scipy.ndimage import gaussian_filter

from foundation.sampling import colour_change, edge_place, sample
from vision.knee.settings import KNEE
from vision.leg.landmarks import LegLandmarks
from vision.leg.settings import TRAITS

ANGLES_DEG = np.arange(KNEE.rays_deg[0], KNEE.rays_deg[1] + 0.1, KNEE.ray_step_deg)


def trace_knee(
    image: np.ndarray, leg: LegLandmarks, person: np.ndarray | None = None
) -> tuple[np.ndarray, float] | None:
    """The outline of the front of the knee, in one picture.

    Rays run from the knee landmark forward. Two colour histograms, learned in this very picture from the core of the
    leg and from what surely lies beyond it, score how leg-like each place is; the smooth curve is sought that keeps
    what is leg-like inside and runs along a change of colour. So the knee's own shadow on a wall close behind counts
    as wall, though its edge may be the sharper one.

    Returns:
        (k, 2) points in px, one per ray from below, and the contrast 0..1 between knee and surroundings;
        None where the knee is not wholly in the picture.
    """
    shin = leg.shin_length_px
    height, width = image.shape[:2]
    angle = np.radians(ANGLES_DEG)
    rays = np.column_stack([leg.forward * np.cos(angle), -np.sin(angle)])
    radius = np.linspace(KNEE.nearest_shins, KNEE.farthest_shins, KNEE.radii_count) * shin
    if shin < KNEE.smallest_shin_px or not (0 <= leg.knee[0] < width and 0 <= leg.knee[1] < height):
        return None
    reach = math.ceil((KNEE.farthest_shins + KNEE.crop_beyond_shins) * shin)
    x0, y0 = (int(max(v - reach, 0)) for v in leg.knee)
    crop = image[y0 : int(leg.knee[1]) + reach + 1, x0 : int(leg.knee[0]) + reach + 1]
    zoom = min(1.0, KNEE.working_shin_px / shin)
    small = cv2.resize(crop, None, fx=zoom, fy=zoom, interpolation=cv2.INTER_AREA) if zoom < 1 else crop
    lab = cv2.cvtColor(cv2.GaussianBlur(small, (0, 0), KNEE.soft_px), cv2.COLOR_BGR2LAB)
    origin = np.array([x0, y0])

    def in_small(points: np.ndarray) -> np.ndarray:
        return np.asarray((points - origin + 0.5) * zoom - 0.5)

    at = leg.knee + radius[None, :, None] * rays[:, None]
    colour = sample(lab, in_small(at))
    belief = _belief(person, at, image.shape) if person is not None else None
    core = _core_colours(lab, in_small(np.stack([leg.knee, leg.ankle, leg.hip])), shin * zoom)
    leg_like, contrast = _leg_likeness(colour, core, belief)
    outside = (at[..., 0] < 0) | (at[..., 0] > width - 1) | (at[..., 1] < 0) | (at[..., 1] > height - 1)
    change = colour_change(colour.astype(np.float32))
    change /= np.quantile(change, KNEE.usual_change_share) + KNEE.least_change_grey
    score = np.cumsum(leg_like, axis=1) + KNEE.edge_weight * change - KNEE.outside_weight * outside
    chosen = _smooth_path(score)
    best = _refined(change, chosen) * (radius[1] - radius[0]) + radius[0]
    points = leg.knee + best[:, None] * rays
    middle = np.abs(ANGLES_DEG) < KNEE.middle_deg
    if outside[np.arange(len(chosen)), np.minimum(chosen + 2, KNEE.radii_count - 1)][middle].any():
        return None
    return points, contrast


def _belief(person: np.ndarray, at: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    """The model's probability of a person along the rays."""
    k = person.shape[1] / shape[1]
    return sample(person.astype(np.float32), (at + 0.5) * k - 0.5)


def _bins(colour: np.ndarray) -> np.ndarray:
    size = np.array(KNEE.bins_count)
    return np.asarray(np.ravel_multi_index(tuple(np.moveaxis(colour.astype(int) * size // 256, -1, 0)), tuple(size)))


def _histogram(colours: np.ndarray) -> np.ndarray:
    count = np.bincount(_bins(colours).ravel(), minlength=int(np.prod(KNEE.bins_count))).reshape(KNEE.bins_count)
    # a and b of ordinary scenes fill a few bins only: a narrow blur joins what belongs together.
    spread = gaussian_filter(count.astype(float), KNEE.bins_blur_factor) + 1e-6
    return np.asarray(spread / spread.sum())


def _core_colours(lab: np.ndarray, joints: np.ndarray, shin: float) -> np.ndarray:
    """Colours (m, 3) of what is surely leg: around the knee and a little way down the shin and up the thigh."""
    core = np.zeros(lab.shape[:2], np.uint8)
    knee, ankle, hip = joints
    thick = max(3, int(KNEE.core_shins * shin))
    for other in (ankle, hip):
        reach = other - knee
        end = knee + reach * min(1.0, KNEE.core_reach_shins * shin / max(float(np.hypot(*reach)), 1.0))
        cv2.line(core, np.round(knee).astype(int).tolist(), np.round(end).astype(int).tolist(), [1], thick)
    return np.asarray(lab[core > 0])


def _leg_likeness(colour: np.ndarray, core: np.ndarray, belief: np.ndarray | None) -> tuple[np.ndarray, float]:
    """Log likelihood ratio of leg against surroundings along the rays, bounded; and how far the two differ, 0..1."""
    if belief is None:
        beyond = np.zeros(colour.shape[:2], bool)
        beyond[np.abs(ANGLES_DEG) < KNEE.middle_deg, int(KNEE.beyond_share * KNEE.radii_count) :] = True
    else:
        beyond = belief < TRAITS.surely_room_share
        if np.count_nonzero(beyond) < KNEE.fewest_beyond_count:
            beyond = belief <= np.quantile(belief, KNEE.least_body_like_share)
    plain = KNEE.room_plain_count if belief is None else KNEE.person_plain_count
    rest = _histogram(_with_shadows(colour[beyond], KNEE.shadow_depths_share, plain))
    contrast = 1 - float(np.sum(np.sqrt(_histogram(core) * rest)))
    # The rim is darker than all that was learned from, often as dark as the wall: as leg it must be known too.
    leg = _histogram(_with_shadows(core, KNEE.rim_depths_share, KNEE.leg_plain_count))
    index = _bins(colour)
    leg_like, room_like = (np.log(seen.ravel()[index] + KNEE.least_likelihood_weight) for seen in (leg, rest))
    ratio = leg_like - room_like
    ratio = KNEE.likeness_weight * np.clip(ratio, -KNEE.most_likeness_weight, KNEE.most_likeness_weight)
    if belief is not None:
        ratio = ratio + KNEE.belief_weight * (np.clip(belief, *KNEE.possible_belief_share) - 0.5)
    return ratio, contrast


def _with_shadows(colours: np.ndarray, depths: tuple[float, ...], plain: int) -> np.ndarray:
    """Lab colours (m, 3), `plain` times, and what they become in shadow, once for each depth.

    The knee's own shadow may fall where nothing was learned from. With the model's outline of the person what was
    learned from begins close to the leg, so that a shadow is mostly among it already.
    """
    bgr = cv2.cvtColor(colours[None], cv2.COLOR_LAB2BGR).astype(np.float32)
    copies = [cv2.cvtColor((bgr * depth).astype(np.uint8), cv2.COLOR_BGR2LAB)[0] for depth in depths]
    return np.concatenate([colours] * plain + copies)


def _smooth_path(score: np.ndarray) -> np.ndarray:
    """Best column of each row when neighbouring rows may differ by a few columns at a growing price (Viterbi)."""
    rows, columns = score.shape
    step = np.arange(-KNEE.steepest_count, KNEE.steepest_count + 1)
    price, column = KNEE.bend_weight * step**2, np.arange(columns)
    padded = np.full(columns + 2 * KNEE.steepest_count, -1e9)
    reachable = sliding_window_view(padded, len(step))
    came = np.zeros((rows, columns), int)
    total = score[0]
    for i in range(1, rows):
        padded[KNEE.steepest_count:-KNEE.steepest_count] = total
        options = reachable - price
        pick = np.argmax(options, axis=1)
        came[i] = column + step[pick]
        total = options[column, pick] + score[i]
    path = np.zeros(rows, int)
    path[-1] = int(np.argmax(total))
    for i in range(rows - 1, 0, -1):
        path[i - 1] = came[i, path[i]]
    return path


def _refined(change: np.ndarray, chosen: np.ndarray) -> np.ndarray:
    """Sub-sample place of the colour change near the chosen samples."""
    offset = np.arange(-2, 3)
    index = np.clip(chosen[:, None] + offset, 0, change.shape[1] - 1)
    return np.asarray(chosen + edge_place(np.take_along_axis(change, index, axis=1) ** 2, offset))
