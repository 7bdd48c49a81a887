"""The camera's roll without a sheet: from the wall's upright edge, the skirting board and the floor lines.

A room has three directions square to each other: up, along the far wall, and away from the camera. In the picture the
lines of each run to one vanishing point, so upright edges converge when the camera is pitched, and a skirting board
slopes when it is turned. The three angles of the camera that explain the lines best are looked for, and its roll is
handed on.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import scipy
from numpy.typing import NDArray

from calibration.camera import Array, focal_from_fov, rotation
from calibration.lines import find_segments, same_line, share_inside
from calibration.room_settings import ROOM
from calibration.settings import SHEET
from calibration.upright_edges import person_top_px, upright_edges_above

_PRIOR_SIGMA = np.array([*np.radians(ROOM.camera_sigma_deg), ROOM.log_zoom_sigma_factor])
"""Of a `Facing`, before any line is seen."""
_AXES = ("upright edge", "skirting or floor line across", "floor line running away")


class Facing(NamedTuple):
    """How a camera stands to the room, in the order in which the fit's arrays hold it.

    Attributes:
        roll, pitch, yaw: rad, see `camera.rotation`.
        log_zoom: logarithm of the focal length over that of a 60 deg angle of view.
    """

    roll: float
    pitch: float
    yaw: float
    log_zoom: float


@dataclass(frozen=True)
class Vertical:
    """How the camera stands to the room.

    Attributes:
        roll_deg: camera roll, positive where the scene appears turned clockwise in the picture.
        sigma_deg: its standard deviation.
        evidence: the kinds of line it rests on; empty where the picture shows none.
        room: pitch (rad, positive looking down), yaw (rad, positive looking to the right) and the logarithm of the
            focal length over that of a 60 deg angle of view.
        room_covariance: covariance (4, 4) of roll (rad) and `room`; empty for that of any phone propped up by eye.
    """

    roll_deg: float
    sigma_deg: float
    evidence: tuple[str, ...] = ()
    room: tuple[float, float, float] = (0.0, 0.0, 0.0)
    room_covariance: tuple[tuple[float, ...], ...] = ()

    def __post_init__(self) -> None:
        if not (np.isfinite(self.roll_deg) and np.isfinite(self.sigma_deg) and self.sigma_deg > 0):
            raise ValueError(f"expected a finite roll and a positive sigma, got {self.roll_deg}, {self.sigma_deg}")
        if self.covariance.shape != (4, 4):
            raise ValueError(f"expected a covariance of shape (4, 4), got {self.covariance.shape}")

    @property
    def covariance(self) -> Array:
        """Covariance (4, 4) of roll, pitch, yaw (rad) and the logarithm of the zoom."""
        if self.room_covariance:
            return np.asarray(self.room_covariance, dtype=float)
        return np.diag(np.append(math.radians(self.sigma_deg), _PRIOR_SIGMA[1:]) ** 2)


UNKNOWN = Vertical(0.0, ROOM.by_eye_sigma_deg)


def vertical_from_segments(segments: Array, image_size: tuple[int, int]) -> Vertical:
    """Camera roll from line segments (M, 4) in px of a picture of a size (width, height).

    Returns:
        Roll 0 with a standard deviation of 2.5 deg and no evidence where they are too few to go by.
    """
    if len(segments) == 0:
        return UNKNOWN
    room = _Segments(segments, image_size)
    found = [fitted for start in room.search() if (fitted := _fitted(room, start)) is not None]
    if not found:
        return UNKNOWN
    fit = max(found, key=lambda f: room.support(f.x))
    theta = fit.x
    axis = room.assign(theta, math.radians(ROOM.fit_within_deg[-1]))
    seen = np.array([room.length[axis == k].sum() for k in range(3)]) / max(image_size)
    upright, across, away = seen
    if upright < ROOM.upright_share and (across < ROOM.across_share or across + away < ROOM.level_share):
        return UNKNOWN
    support = room.support(theta)
    sigma = math.hypot(ROOM.floor_sigma_deg, ROOM.spread_factor * _spread_deg(fit),
                       ROOM.dissent_share * room.dissent(theta, axis) / max(support, ROOM.least_support_share))
    # Lines that speak nearly as well for another answer leave it possible.
    for rival in _apart([theta, *(f.x for f in found)])[1:]:
        likely = 1 / (1 + (support / max(room.support(rival), 1e-9)) ** ROOM.rival_power_count)
        apart_deg = math.degrees(Facing(*rival).roll - Facing(*theta).roll)
        sigma = math.hypot(sigma, math.sqrt(likely * (1 - likely)) * apart_deg)
    if upright < ROOM.upright_share:
        sigma = max(ROOM.level_only_factor * sigma, ROOM.level_only_sigma_deg)
    facing = Facing(*map(float, theta))
    roll = math.degrees(facing.roll)
    if abs(roll) > ROOM.largest_lean_deg or sigma >= ROOM.by_eye_sigma_deg:
        return UNKNOWN
    evidence = tuple(name for name, share in zip(_AXES, seen, strict=True) if share >= ROOM.evidence_share)
    return Vertical(roll, sigma, evidence, (facing.pitch, facing.yaw, facing.log_zoom), _covariance(fit, sigma))


def _fitted(room: _Segments, start: Array) -> Any:
    """The camera's angles and zoom that explain the lines best near a start (3,); None where none fits."""
    theta, fit = np.append(start, 0.0), None
    for within_deg in ROOM.fit_within_deg:
        axis = room.assign(theta, math.radians(within_deg))
        if not np.any(axis >= 0):
            return None
        fit = scipy.optimize.least_squares(room.residuals, theta, args=(axis,), loss="soft_l1", max_nfev=30)
        theta = fit.x
    return fit


def _apart(answers: list[Array]) -> list[Array]:
    """Answers (4,) without those that say the same as one before: many starts of a fit end in one place."""
    kept: list[Array] = []
    for answer in answers:
        if all(np.any(np.abs(answer[:3] - other[:3]) > math.radians(ROOM.same_facing_deg)) for other in kept):
            kept.append(answer)
    return kept


def _spread_deg(fit: Any) -> float:
    """Standard deviation of the roll: the larger of what the lines promise and of what they show."""
    inverse = np.linalg.inv(fit.jac.T @ fit.jac)
    scores = fit.jac * fit.fun[:, None]
    shown = inverse @ (scores.T @ scores) @ inverse
    return math.degrees(math.sqrt(max(inverse[0, 0], shown[0, 0])))


def _covariance(fit: Any, sigma_deg: float) -> tuple[tuple[float, ...], ...]:
    """Covariance of the camera's angles: as wide as the roll's sigma asks, but not beyond what is known beforehand."""
    inverse = np.linalg.inv(fit.jac.T @ fit.jac)
    wider = math.radians(sigma_deg) ** 2 / inverse[0, 0]
    share = np.minimum(wider, np.maximum(_PRIOR_SIGMA**2 / np.diag(inverse), 1.0))
    share[0] = wider
    matrix = inverse * np.sqrt(np.outer(share, share))
    return tuple(tuple(float(v) for v in row) for row in (matrix + matrix.T) / 2)


class VerticalCollector:
    """Gathers the lines of a few frames of one clip: those that stay where they are belong to the room."""

    def __init__(self) -> None:
        self._frames: list[Array] = []
        self._hidden: list[NDArray[np.bool_] | None] = []
        self._tops_px: list[float] = []
        self._size = (0, 0)

    def add(self, image_bgr: NDArray[np.uint8], mask: NDArray[np.bool_] | None = None) -> None:
        """Take the lines of one more frame (H, W, 3); `mask` (H, W) is true where a person hides the room."""
        self._size = (image_bgr.shape[1], image_bgr.shape[0])
        top_px = person_top_px(mask)
        # An edge told from all that lies above the person comes before pieces of it.
        self._frames.append(np.concatenate([upright_edges_above(image_bgr, top_px), find_segments(image_bgr, mask)]))
        self._hidden.append(mask)
        self._tops_px.append(top_px)

    def vertical(self) -> Vertical:
        """Camera roll from the lines that last, or from those of the one frame there is."""
        if not self._frames:
            return UNKNOWN
        lines = _without_shadows(self._lasting() if len(self._frames) > 1 else self._frames[0], self._top_px)
        length = np.hypot(lines[:, 2] - lines[:, 0], lines[:, 3] - lines[:, 1])
        return vertical_from_segments(lines[np.argsort(-length)], self._size)

    def _lasting(self) -> Array:
        """Segments (M, 4) of all frames that last, each once."""
        kept: list[Array] = []
        for i, frame in enumerate(self._frames):
            for segment in frame:
                if not (kept and np.any(same_line(segment, np.array(kept)))) and self._lasts(segment, i):
                    kept.append(segment)
        return np.array(kept).reshape(-1, 4)

    @property
    def _top_px(self) -> float:
        """The row above which nobody was in any frame; 0 where nobody was seen at all."""
        return min((top for top in self._tops_px if top > 0), default=0.0)

    def _lasts(self, segment: Array, own: int) -> bool:
        """Whether a segment of one frame is seen in the others too, where nobody hides it."""
        seen = shown = 1
        for k, (other, mask) in enumerate(zip(self._frames, self._hidden, strict=True)):
            if k == own:
                continue
            again = bool(np.any(same_line(segment, other)))
            hidden = mask is not None and float(share_inside(segment[None], mask)[0]) > ROOM.hidden_line_share
            seen, shown = seen + again, shown + (again or not hidden)
        return seen >= max(2, ROOM.lasting_share * shown)


def _without_shadows(segments: Array, top_px: float) -> Array:
    """Segments (M, 4) without those that may be edges of a person's shadow, if others tell the upright.

    A person's shadow on the wall, the arms' above all, has edges that are nearly upright; it does not reach above them.
    """
    run = segments[:, 2:] - segments[:, :2]
    upright = np.abs(run[:, 0]) < math.tan(math.radians(ROOM.largest_lean_deg)) * np.abs(run[:, 1])
    over_px = np.clip(top_px - np.minimum(segments[:, 1], segments[:, 3]), 0, np.abs(run[:, 1]))
    above = upright & (over_px > ROOM.above_share * top_px)
    return segments[above | ~upright] if above.any() else segments


class _Segments:
    """Segments as rays of a camera, and how well a room explains them."""

    def __init__(self, segments: Array, image_size: tuple[int, int]) -> None:
        centre = (np.array(image_size) - 1) / 2
        self.focal_px = focal_from_fov(SHEET.usual_view_deg, image_size)
        self.long_side = max(image_size)
        ends = segments.reshape(-1, 2, 2) - centre
        self.middle = ends.mean(axis=1) / self.focal_px
        run = ends[:, 1] - ends[:, 0]
        self.length = np.linalg.norm(run, axis=1)
        self.along = run / self.length[:, None]
        # Short pieces are often shadow or texture; and a lens bends lines towards the border of the picture.
        lens = ROOM.lens_bend_rad * np.sum(self.middle**2, axis=1)
        short = ROOM.line_noise_share * max(image_size) / self.length
        self.sigma = np.sqrt(short**2 + lens**2 + math.radians(ROOM.line_sigma_deg) ** 2)

    def misses(self, rotations: Array, log_zoom: float = 0.0) -> Array:
        """Angle (rad) between each segment and the way from its middle to each vanishing point: (..., 3, M)."""
        zoom = math.exp(log_zoom)
        # Columns of the rotation are the images of the world's axes, here up, across, away.
        axes = np.swapaxes(rotations, -1, -2)[..., [1, 0, 2], :]
        to = axes[..., None, :2] * zoom - axes[..., None, 2:] * self.middle
        cross = to[..., 0] * self.along[:, 1] - to[..., 1] * self.along[:, 0]
        dot = np.abs(to[..., 0] * self.along[:, 0] + to[..., 1] * self.along[:, 1])
        return np.arctan2(np.abs(cross), dot) * np.sign(cross)

    def misses_of(self, theta: Array) -> Array:
        """The same (3, M) for one `Facing`, as an array (4,)."""
        facing = Facing(*map(float, theta))
        return self.misses(rotation(facing.roll, facing.pitch, facing.yaw), facing.log_zoom)

    def search(self) -> Array:
        """Roll, pitch and yaw (N, 3), rad, that most segments speak for, from a grid; no two of them alike."""
        grid = [np.radians(np.arange(-most, most + 0.1, step))
                for most, step in zip(ROOM.searched_deg, ROOM.search_step_deg, strict=True)]
        angles = np.stack(np.meshgrid(*grid, indexing="ij"), axis=-1).reshape(-1, 3)
        rotations = _rotations(angles)
        keep = slice(0, ROOM.searched_lines_count)
        whole, self_parts = self.length, (self.middle, self.along)
        self.middle, self.along = self.middle[keep], self.along[keep]
        miss = np.abs(self.misses(rotations)).min(axis=1)
        self.middle, self.along = self_parts
        # One long edge tells more than several short ones, which the shadow of an arm has, too.
        vote = np.exp(-0.5 * (miss / math.radians(ROOM.vote_deg)) ** 2) @ (whole[keep] / whole[0])
        score = vote - 0.5 * np.sum((angles / _PRIOR_SIGMA[:3]) ** 2, axis=1)
        kept: list[int] = []
        for k in np.argsort(-score):
            if all(np.any(np.abs(angles[k] - angles[other]) > np.radians(ROOM.rival_facing_deg)) for other in kept):
                kept.append(int(k))
            if len(kept) == ROOM.starts_count:
                break
        return np.asarray(angles[kept])

    def support(self, theta: Array) -> float:
        """How much length of line speaks for an answer, in long sides of the picture, less what the priors say."""
        miss = np.abs(self.misses_of(theta)).min(axis=0)
        speaks = self.length @ np.exp(-0.5 * (miss / math.radians(ROOM.speaks_deg)) ** 2) / self.long_side
        return float(max(speaks - ROOM.prior_weight * np.sum((theta / _PRIOR_SIGMA) ** 2), 0.0))

    def assign(self, theta: Array, cut: float) -> NDArray[np.intp]:
        """Which of the room's directions each segment runs along: 0 up, 1 across, 2 away, -1 none."""
        miss = np.abs(self.misses_of(theta))
        axis = np.argmin(miss, axis=0)
        return np.where(miss.min(axis=0) < cut, axis, -1)

    def dissent(self, theta: Array, axis: NDArray[np.intp]) -> float:
        """Root mean square angle (deg), by length, between nearly upright segments and the upright of an answer."""
        miss = np.abs(self.misses_of(theta))[0]
        upright = (axis == 0) | ((axis < 0) & (miss < math.radians(ROOM.nearly_upright_deg)))
        if not upright.any():
            return 0.0
        return math.degrees(math.sqrt(np.average(miss[upright] ** 2, weights=self.length[upright])))

    def residuals(self, theta: Array, axis: NDArray[np.intp]) -> Array:
        """Misses of the assigned segments in standard deviations, then those of the priors."""
        miss = self.misses_of(theta)
        used = np.flatnonzero(axis >= 0)
        return np.concatenate([miss[axis[used], used] / self.sigma[used], theta / _PRIOR_SIGMA])


def _rotations(angles: Array) -> Array:
    """World-to-camera rotations (N, 3, 3) of roll, pitch, yaw (N, 3)."""
    (cr, cp, cy), (sr, sp, sy) = np.cos(angles).T, np.sin(angles).T
    zero = np.zeros_like(cr)
    turn = np.array([[cy, zero, sy], [zero, zero - 1, zero], [sy, zero, -cy]])
    nod = np.array([[zero + 1, zero, zero], [zero, cp, -sp], [zero, sp, cp]])
    lean = np.array([[cr, -sr, zero], [sr, cr, zero], [zero, zero, zero + 1]])
    return np.einsum("ijn,jkn,kln->nil", lean, nod, turn)
