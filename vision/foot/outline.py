"""The outline of a foot that stands on the floor, in one picture."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from scipy.ndimage import gaussian_filter1d

from foundation.sampling import colour_change, edge_place, sample
from vision.foot.recut import put_right
from vision.foot.settings import FOOT
from vision.leg.landmarks import LegLandmarks
from vision.leg.settings import TRAITS


@dataclass(frozen=True)
class FootOutline:
    """A foot's outline below the ankle.

    Attributes:
        points_px: (m, 2) the closed outline, about 1 px apart, in px of the picture.
        normals: (m, 2) unit vectors pointing away from the foot.
        toe_px: (2,) the foremost point, tip of the longest toe or of the shoe.
        heel_back_px: (2,) the rearmost point of the heel.
        towards_wall: +1 where the toes point to the right of the picture, -1 to the left.
        length_px: heel to toe tip along the sole.
    """

    points_px: np.ndarray
    normals: np.ndarray
    toe_px: np.ndarray
    heel_back_px: np.ndarray
    towards_wall: int
    length_px: float

    @property
    def along(self) -> np.ndarray:
        """(2,) unit vector from the heel to the toes along the sole."""
        return _sole_direction(self.points_px, self.towards_wall)

    def position(self, points_px: np.ndarray) -> np.ndarray:
        """Where points (m, 2) lie along the foot (0 at the back of the heel, 1 at the toe tip) and above the sole.

        Returns:
            (m, 2) shares of the foot's length.
        """
        along = self.along
        up = np.array([along[1], -along[0]]) * self.towards_wall
        lowest = np.min(self.points_px @ up)
        # Something behind the ankle that was cut out with the foot is not the heel.
        return np.column_stack([(points_px - self.heel_back_px) @ along, points_px @ up - lowest]) / self.length_px


def find_foot_outline(
    image: np.ndarray, leg: LegLandmarks, person: np.ndarray | None = None, shade_is_floor: bool = False
) -> FootOutline | None:
    """Cut the foot out of a picture by its colours and edges, led by the landmarks.

    GrabCut (Rother, Kolmogorov and Blake 2004) with the triangle of ankle, heel and toe as what is surely foot, put
    right by the colours of what it gives and of the floor around that. The landmarks may be wrong by a fifth of the
    foot's length; the outline is not bound to them.

    Args:
        image: BGR, uint8, (height, width, 3).
        leg: landmarks in px of the picture.
        person: optional (h, w) probability 0..1 of a person, of any size with the picture's proportions.
        shade_is_floor: learn foot and floor from what is surely one of them, the floor with its shadows: then no
            shadow or tile before the toes is taken for foot. An outline that is to be followed may take the shade under
            arch and heel along, its edge being the sharper one. Each goes wrong where the other does not.

    Returns:
        The outline, or None where what was cut out does not look like a standing foot.
    """
    length = leg.foot_length_px
    low = max(leg.heel[1], leg.toe[1], leg.ankle[1] + FOOT.ankle_height_feet * length)
    x0 = int(max(min(leg.heel[0], leg.toe[0]) - FOOT.crop_beside_feet * length, 0))
    x1 = int(min(max(leg.heel[0], leg.toe[0]) + FOOT.crop_beside_feet * length, image.shape[1]))
    y0 = int(max(leg.ankle[1] - FOOT.crop_above_feet * length, 0))
    y1 = int(min(low + FOOT.crop_below_feet * length, image.shape[0]))
    if min(x1 - x0, y1 - y0) < FOOT.smallest_crop_px:
        return None
    scale = FOOT.working_foot_px / length
    crop = cv2.resize(image[y0:y1, x0:x1], None, fx=scale, fy=scale,
                      interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC)
    shift, zoom = np.array([x0, y0]), np.array([crop.shape[1] / (x1 - x0), crop.shape[0] / (y1 - y0)])
    heel, ankle, toe = ((p - shift + 0.5) * zoom - 0.5 for p in (leg.heel, leg.ankle, leg.toe))
    body = _crop_person(person, image, (x0, y0, x1, y1), crop.shape)
    labels, core, away = _seeds(crop.shape[:2], heel, ankle, toe, body)
    if not np.any(labels == cv2.GC_BGD) or not core.any():
        return None
    cv2.setRNGSeed(0)
    if shade_is_floor:
        floor = _sure_floor(away, float(ankle[1]), body)
        if np.count_nonzero(floor) < FOOT.least_floor_count:
            return None
        labels[away > FOOT.foot_away_px] = cv2.GC_BGD
        colours = _colour_models(crop[core], crop[floor])
        rounds = [(1, cv2.GC_EVAL_FREEZE_MODEL), (FOOT.learned_rounds_count, cv2.GC_EVAL)]
    else:
        colours = np.zeros((1, 65)), np.zeros((1, 65))
        rounds = [(FOOT.cut_rounds_count, cv2.GC_INIT_WITH_MASK)]
    for count, mode in rounds:
        cv2.grabCut(crop, labels, (0, 0, 0, 0), *colours, count, mode)
    cut = _part_with((labels == cv2.GC_FGD) | (labels == cv2.GC_PR_FGD), core)
    if cut is not None:
        cut = _part_with(put_right(crop, cut, away, np.array([heel, ankle, toe]), body), core)
    if cut is None or cut[-2:].any() or (x0 == 0 and cut[:, 0].any()) or (x1 == image.shape[1] and cut[:, -1].any()):
        return None
    contours, _ = cv2.findContours(cut.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    raw = _smooth_closed(max(contours, key=cv2.contourArea)[:, 0].astype(float), FOOT.contour_smooth_px)
    # A contour runs through the centres of the outermost pixels: half a pixel inside the edge.
    raw = _sharpened(crop, raw + 0.5 * _normals(raw))
    return _named((raw + 0.5) / zoom - 0.5 + shift, leg.forward, length)


def _crop_person(person: np.ndarray | None, image: np.ndarray, box: tuple[int, int, int, int],
                 shape: tuple[int, ...]) -> np.ndarray | None:
    if person is None:
        return None
    k = person.shape[1] / image.shape[1]
    x0, y0, x1, y1 = (round(v * k) for v in box)
    part = person[y0 : max(y1, y0 + 1), x0 : max(x1, x0 + 1)]
    return cv2.resize(part.astype(np.float32), (shape[1], shape[0])) if part.size else None


def _seeds(shape: tuple[int, ...], heel: np.ndarray, ankle: np.ndarray, toe: np.ndarray,
           person: np.ndarray | None) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """GrabCut's first labels, what is surely foot, and how far each pixel lies from the landmarks' triangle."""
    labels = np.full(shape, cv2.GC_PR_BGD, np.uint8)
    if person is not None:
        labels[person > TRAITS.likely_body_share] = cv2.GC_PR_FGD
        reach = np.ones((FOOT.person_reach_px, FOOT.person_reach_px))
        labels[cv2.dilate((person > TRAITS.no_body_share).astype(np.uint8), reach) == 0] = cv2.GC_BGD
    triangle = np.array([heel, ankle, toe])
    near = np.zeros(shape, np.uint8)
    cv2.fillPoly(near, [np.round(triangle).astype(np.int32)], [1])
    labels[cv2.dilate(near, np.ones((FOOT.near_px, FOOT.near_px))) > 0] = cv2.GC_PR_FGD
    core = np.zeros(shape, np.uint8)
    middle = triangle.mean(axis=0)
    cv2.fillPoly(core, [np.round(middle + FOOT.core_share * (triangle - middle)).astype(np.int32)], [1])
    ends = np.round([ankle, (heel + toe) / 2]).astype(int)
    cv2.line(core, ends[0].tolist(), ends[1].tolist(), [1], FOOT.core_px)
    labels[core > 0] = cv2.GC_FGD
    floor = int(max(heel[1], toe[1]) + FOOT.sure_floor_feet * FOOT.working_foot_px)
    labels[floor:] = cv2.GC_BGD
    return labels, core > 0, cv2.distanceTransform(1 - near, cv2.DIST_L2, 3)


def _sure_floor(away: np.ndarray, ankle_y: float, person: np.ndarray | None) -> np.ndarray:
    """What is surely floor or wall (bool, the crop's shape), whatever shadow falls on it: away from foot and leg."""
    floor = away > FOOT.floor_away_px
    floor[: max(int(ankle_y), 0)] = False
    return np.asarray(floor if person is None else floor & (person < TRAITS.no_body_share))


def _colour_models(foot: np.ndarray, floor: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """GrabCut's colour models of floor and of foot, learned from what is surely one of them: (1, 65) each.

    Left to itself GrabCut learns the foot from all that lies near the landmarks: a light tile or a shadow behind the
    toes is then taken for foot in whole, to its sharp far edge. The floor is learned with its shadows and the foot with
    its own shade, in which either may lie where it was not sampled.

    Args:
        foot: (k, 3) BGR, uint8, colours that are surely the foot's.
        floor: (m, 3) colours that are surely not.
    """
    foot = _with_shades(foot, FOOT.foot_shades_share, FOOT.foot_plain_count)
    floor = _with_shades(floor, FOOT.floor_shades_share, FOOT.floor_plain_count)
    floor = floor[:: len(floor) // FOOT.most_samples_count + 1]
    rows = -(-(len(foot) + len(floor)) // 64)
    # GrabCut learns from a picture: the samples are laid out as one.
    picture, labels = np.resize(floor, (rows * 64, 3)), np.full(rows * 64, cv2.GC_BGD, np.uint8)
    picture[: len(foot)], labels[: len(foot)] = foot, cv2.GC_FGD
    picture[len(foot) : len(foot) + len(floor)] = floor
    background, foreground = np.zeros((1, 65)), np.zeros((1, 65))
    cv2.grabCut(picture.reshape(rows, 64, 3), labels.reshape(rows, 64), (0, 0, 0, 0), background, foreground, 1,
                cv2.GC_INIT_WITH_MASK)
    return background, foreground


def _with_shades(colours: np.ndarray, shades: tuple[float, ...], plain: int) -> np.ndarray:
    """Colours (k, 3), `plain` times, and what they become in shade, once for each."""
    return np.concatenate([colours] * plain + [(colours * shade).astype(np.uint8) for shade in shades])


def _part_with(cut: np.ndarray, core: np.ndarray) -> np.ndarray | None:
    """The connected part that holds most of the core, its thin appendages (laces, cables, shadow lines) removed."""
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (3, 3))
    opened = cv2.morphologyEx(cut.astype(np.uint8), cv2.MORPH_OPEN, disc)
    count, parts = cv2.connectedComponents(opened)
    held = np.bincount(parts[core], minlength=count)
    held[0] = 0
    return parts == int(np.argmax(held)) if held.any() else None


def _smooth_closed(points: np.ndarray, sigma: float) -> np.ndarray:
    """Gaussian smoothing along a closed curve: removes the staircase of pixels."""
    radius = int(np.ceil(3 * sigma))
    kernel = np.exp(-0.5 * (np.arange(-radius, radius + 1) / sigma) ** 2)
    kernel /= kernel.sum()
    padded = np.concatenate([points[-radius:], points, points[:radius]])
    return np.column_stack([np.convolve(padded[:, i], kernel, "valid") for i in range(2)])


def _normals(points: np.ndarray) -> np.ndarray:
    """Outward unit normals (m, 2) of a closed curve."""
    tangent = np.roll(points, -1, axis=0) - np.roll(points, 1, axis=0)
    area = np.sum(points[:, 0] * np.roll(points[:, 1], -1) - np.roll(points[:, 0], -1) * points[:, 1])
    normals = np.column_stack([tangent[:, 1], -tangent[:, 0]]) * np.sign(area)
    return np.asarray(normals / np.maximum(np.hypot(*tangent.T), 1e-9)[:, None])


def _sharpened(image: np.ndarray, points: np.ndarray) -> np.ndarray:
    """Each point of a closed curve moved along its normal to where the colour changes fastest nearby."""
    normals, offsets = _normals(points), np.arange(-FOOT.cut_reach_px, FOOT.cut_reach_px + 0.01, FOOT.edge_step_px)
    soft = cv2.GaussianBlur(image, (0, 0), FOOT.soft_px).astype(np.float32)
    change = colour_change(sample(soft, points[:, None] + offsets[None, :, None] * normals[:, None])) ** 2
    # Where the change is spread evenly the point stays: the cut itself is the better witness there.
    near = np.exp(-0.5 * (offsets / (FOOT.cut_near_share * FOOT.cut_reach_px)) ** 2)
    change = gaussian_filter1d(change, FOOT.cut_smooth_px, axis=0, mode="wrap") * near
    return np.asarray(points + edge_place(change, offsets)[:, None] * normals)


def _sole_direction(points: np.ndarray, towards_wall: int) -> np.ndarray:
    """Direction of the line that the sole rests on: the convex hull's lower edge that spans the foot's middle."""
    hull = cv2.convexHull(points.astype(np.float32))[:, 0]
    middle = (points[:, 0].min() + points[:, 0].max()) / 2
    following = np.roll(hull, -1, axis=0)
    spans = (np.minimum(hull[:, 0], following[:, 0]) <= middle) & (np.maximum(hull[:, 0], following[:, 0]) >= middle)
    lowest = max(np.flatnonzero(spans), key=lambda i: hull[i, 1] + following[i, 1], default=0)
    run = (following[lowest] - hull[lowest]).astype(float)
    run *= np.sign(run[0]) * towards_wall if run[0] else 1.0
    size = np.hypot(*run)
    if size == 0 or abs(run[1]) > FOOT.steepest_sole_share * abs(run[0]):
        return np.array([float(towards_wall), 0.0])
    return np.asarray(run / size)


def outline_of(points_px: np.ndarray, towards_wall: int, expected_px: float) -> FootOutline | None:
    """The outline that a closed curve makes, its corners evened out; None where it cannot be a standing foot's.

    Args:
        points_px: (m, 2) evenly spaced, in px of the picture.
        towards_wall: +1 where the toes point to the right of the picture, -1 to the left.
        expected_px: the foot's length as the landmarks have it.
    """
    spacing = float(np.median(np.hypot(*np.diff(points_px, axis=0).T)))
    return _named(_smooth_closed(points_px, FOOT.contour_smooth_px / spacing), towards_wall, expected_px)


def _named(points: np.ndarray, towards_wall: int, expected_px: float) -> FootOutline | None:
    """Name the outline's parts, or None where it cannot be a standing foot."""
    along = _sole_direction(points, towards_wall)
    up = np.array([along[1], -along[0]]) * towards_wall
    height, run = points @ up, points @ along
    # The heel and the toes lie low; a bulging calf or the other leg further up must not be taken for them.
    low = height < height.min() + FOOT.low_part_feet * expected_px
    toe, back = points[np.argmax(np.where(low, run, -np.inf))], points[np.argmin(np.where(low, run, np.inf))]
    length = float((toe - back) @ along)
    least, most = FOOT.likely_length_factor
    if not least * expected_px < length < most * expected_px:
        return None
    return FootOutline(points, _normals(points), toe, back, towards_wall, length)
