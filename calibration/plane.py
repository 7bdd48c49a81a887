"""The sagittal plane of the tested foot as the camera sees it: pixels to centimetres and degrees, and back."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Annotated, Any, Literal, get_args

import numpy as np
from numpy.typing import ArrayLike

from calibration.camera import (
    PINHOLE,
    Array,
    At,
    Pinhole,
    apply_homography,
    camera_place,
    distort,
    pinhole_homography,
    undistort,
)
from foundation.json_marks import Named, NullIsNan
from foundation.notice import Notice

Method = Literal["sheet", "clicked", "foot-length", "level-only", "none"]
Unit = Literal["cm", "px"]


@dataclass(frozen=True)
class SagittalPlane:
    """Image points (px) to x (towards the wall) and y (up) in the sagittal plane of the tested foot, and back.

    `unit` is "cm", or "px" where no scale is known: then only the roll of the camera is taken out. The origin lies on
    the floor, at the wall where `wall_known`. `parameters` and their `covariance` are those of
    `camera.Pinhole`; everything else follows from them.

    Attributes:
        method: the rung of the ladder that gave the plane.
        towards_wall: +1 where x grows to the right of the picture, -1 where it grows to the left.
        reference_px: the place in the picture where `px_per_cm` holds.
        residual_px: root mean square distance between the points seen and the points the plane predicts; NaN without
            any.

    Raises:
        ValueError: a field is not finite, has the wrong length, or the covariance is not symmetric and positive.
    """

    method: Method
    unit: Unit
    image_size: tuple[int, int]
    parameters: Annotated[tuple[float, ...], Named(PINHOLE)]
    covariance: tuple[tuple[float, ...], ...]
    towards_wall: Literal[1, -1] = 1
    wall_known: bool = False
    reference_px: tuple[float, float] = (0.0, 0.0)
    residual_px: Annotated[float, NullIsNan()] = math.nan
    warnings: tuple[Notice, ...] = ()
    details: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        problems = []
        for name, kind in (("method", Method), ("unit", Unit)):
            if getattr(self, name) not in get_args(kind):
                problems.append(f"{name} must be one of {get_args(kind)}, got {getattr(self, name)!r}")
        if len(self.image_size) != 2 or min(self.image_size) < 16:
            problems.append(f"image_size must be (width, height) in px, got {self.image_size}")
        if self.towards_wall not in (1, -1):
            problems.append(f"towards_wall must be +1 or -1, got {self.towards_wall}")
        if self.wall_known and self.unit != "cm":
            problems.append("a wall without centimetres")
        n = len(PINHOLE)
        cov = np.asarray(self.covariance, dtype=float)
        if len(self.parameters) != n or cov.shape != (n, n):
            problems.append(f"expected {n} parameters, got {len(self.parameters)} with covariance {cov.shape}")
        elif not (np.all(np.isfinite(self.parameters)) and np.all(np.isfinite(cov))):
            problems.append("parameters and covariance must be finite")
        elif not np.allclose(cov, cov.T, rtol=1e-6, atol=1e-12) or np.any(np.diag(cov) < 0):
            problems.append("covariance must be symmetric with no negative variance")
        elif abs(np.linalg.det(self._homography)) < 1e-12:
            problems.append("the plane is seen edge-on")
        if problems:
            raise ValueError("; ".join(problems))

    @cached_property
    def _homography(self) -> Array:
        theta = np.asarray(self.parameters, dtype=float)
        return pinhole_homography(theta, self.towards_wall, self.image_size)

    @cached_property
    def _inverse(self) -> Array:
        # The adjugate's sign keeps the third coordinate positive for points before the camera.
        return np.linalg.inv(self._homography)

    @cached_property
    def camera(self) -> Pinhole:
        """The parameters by their names."""
        return Pinhole(*map(float, self.parameters))

    @property
    def _lens(self) -> tuple[float, float]:
        return self.camera.k1, math.exp(self.camera.log_focal)

    def to_plane(self, points_px: ArrayLike) -> Array:
        """Image points (N, 2) in px to the plane, in `unit`; NaN stays NaN, a point above the horizon is NaN."""
        points = _points(points_px)
        return apply_homography(self._inverse, undistort(points, *self._lens, self.image_size))

    def to_image(self, points: ArrayLike) -> Array:
        """Points (N, 2) of the plane, in `unit`, to (N, 2) px; NaN stays NaN, and a point behind the camera is NaN."""
        ideal = apply_homography(self._homography, _points(points))
        k1, focal = self._lens
        return ideal if k1 == 0 else distort(ideal, k1, focal, self.image_size)

    def inclination_deg(self, lower_px: ArrayLike, upper_px: ArrayLike) -> Array:
        """Angle from the vertical (deg, shape (N,)) of segments given by their ends (N, 2) in px.

        Positive where the upper end lies further towards the wall. NaN where an end is NaN or both coincide.
        """
        run = self.to_plane(upper_px) - self.to_plane(lower_px)
        angle = np.degrees(np.arctan2(run[:, 0], run[:, 1]))
        return np.where(np.all(run == 0, axis=1), np.nan, angle)

    def local_px_per_cm(self, points_px: ArrayLike) -> Array:
        """Scale (N,) in px per unit of the plane at image points (N, 2): the root of the local change of area."""
        base = self.to_plane(points_px)
        step = 0.1 if self.unit == "cm" else 1.0
        here = self.to_image(base)
        du, dv = (self.to_image(base + np.array(d)) - here for d in ((step, 0), (0, step)))
        return np.sqrt(np.abs(du[:, 0] * dv[:, 1] - du[:, 1] * dv[:, 0])) / step

    @property
    def px_per_cm(self) -> float:
        """Scale at `reference_px`; NaN where no scale is known."""
        return float(self.local_px_per_cm([self.reference_px])[0]) if self.unit == "cm" else math.nan

    @property
    def roll_deg(self) -> float:
        """Camera roll; positive where the scene appears turned clockwise in the picture."""
        return math.degrees(self.camera.roll)

    @property
    def pitch_deg(self) -> float:
        """Camera pitch, positive looking down."""
        return math.degrees(self.camera.pitch)

    @property
    def yaw_deg(self) -> float:
        """Camera yaw against the plane's normal, positive looking to the right."""
        return math.degrees(self.camera.yaw)

    @property
    def yaw_sigma_deg(self) -> float:
        """Standard deviation of `yaw_deg`."""
        return math.degrees(math.sqrt(self.covariance[At.yaw][At.yaw]))

    @property
    def distance_m(self) -> float:
        """Distance of the camera from the plane; NaN where unknown."""
        if self.unit != "cm":
            return math.nan
        theta = np.asarray(self.parameters)
        return float(camera_place(theta, self.image_size)[2] - self.camera.depth_cm) / 100

    @property
    def residual_mm(self) -> float:
        """`residual_px` in the plane at `reference_px`; NaN where unknown."""
        return 10 * self.residual_px / self.px_per_cm

    def facing(self, sign: int) -> SagittalPlane:
        """The same plane with x growing to the right (+1) or to the left (-1) of the picture.

        Where the wall is known and lies on the other side, the wall is forgotten and a warning `wall-on-other-side`
        says so.
        """
        if sign == self.towards_wall:
            return self
        if sign not in (1, -1):
            raise ValueError(f"sign must be +1 or -1, got {sign}")
        flipped = replace(self, towards_wall=1 if sign == 1 else -1)
        if not self.wall_known:
            return flipped
        notice = Notice("wall-on-other-side")
        return replace(flipped, wall_known=False, warnings=(*self.warnings, notice))

    def with_wall(self, x: float, sigma_cm: float) -> SagittalPlane:
        """The same plane with its origin moved to the wall, found at `x` (cm in this plane) give or take `sigma_cm`."""
        if self.unit != "cm":
            raise ValueError("a wall needs a plane in centimetres")
        theta, cov = np.array(self.parameters, dtype=float), np.array(self.covariance, dtype=float)
        theta[At.origin_cm] += self.towards_wall * x
        cov[At.origin_cm, At.origin_cm] += sigma_cm**2
        return replace(self, parameters=tuple(map(float, theta)), covariance=_rows(cov), wall_known=True)

    def warned(self, *notices: Notice) -> SagittalPlane:
        """The same plane with further warnings."""
        known = {w.code for w in self.warnings}
        return replace(self, warnings=(*self.warnings, *(n for n in notices if n.code not in known)))

    def perturbed(self, count: int, seed: int = 0) -> tuple[SagittalPlane, ...]:
        """`count` draws of the plane from its own uncertainty, equal for equal `seed`.

        A caller finds the uncertainty of any length or angle by working it out under every draw.
        """
        known = self._drawn.get((count, seed))
        if known is None:
            known = self._drawn[count, seed] = self._draws(count, seed)
        return known

    @cached_property
    def _drawn(self) -> dict[tuple[int, int], tuple[SagittalPlane, ...]]:
        # Every interval of every repetition asks for the same draws.
        return {}

    def _draws(self, count: int, seed: int) -> tuple[SagittalPlane, ...]:
        n = len(self.parameters)
        values, vectors = np.linalg.eigh(np.asarray(self.covariance, dtype=float))
        root = vectors * np.sqrt(np.clip(values, 0, None))
        draws = np.asarray(self.parameters) + np.random.default_rng(seed).standard_normal((count, n)) @ root.T
        none = _rows(np.zeros((n, n)))
        return tuple(replace(self, parameters=tuple(map(float, d)), covariance=none) for d in draws)


def _points(points: ArrayLike) -> Array:
    array = np.asarray(points, dtype=float)
    if array.ndim != 2 or array.shape[1] != 2:
        raise ValueError(f"expected points of shape (N, 2), got {array.shape}")
    return array


def _rows(matrix: Array) -> tuple[tuple[float, ...], ...]:
    return tuple(tuple(float(v) for v in row) for row in matrix)
