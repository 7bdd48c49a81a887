"""One leg and the camera before it, in space, from two pictures of it: upright, and in the deepest lunge.

The picture alone has no depth. What stands in for it: a shin keeps its length, a thigh and a foot are in proportion to
it, a foot stands on the floor, a phone is propped up nearly level, a person lunges nearly towards it. Each is held with
its own spread, all are fitted together, and what the picture left open shows in the covariance.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import scipy
from numpy.typing import NDArray

from calibration.camera import focal_from_fov, rotation
from calibration.settings import SHEET
from calibration.vertical import Vertical
from foundation.settings import Settings
from vision.trial import Side

Array = NDArray[np.float64]

POINTS = ("hip", "knee", "ankle")
UNKNOWNS = ("roll", "pitch", "yaw", "log_zoom", "room_yaw", "log_shin", "thigh", "reach", "drop", "ankle_x", "ankle_y",
            "log_depth", "toe_out", "shin_lean_0", "shin_in_0", "thigh_lean_0", "thigh_in_0", "shin_lean_1",
            "shin_in_1", "thigh_lean_1", "thigh_in_1")
"""Angles in rad, inwards positive, of posture 0 (upright) and 1 (deep); `ankle_x`, `ankle_y` as the camera's rays;
`log_depth` of cm; `thigh`, `reach` (ankle joint to the tip of the second toe, along the floor) and `drop` (the same,
downwards) in shin lengths. `room_yaw` turns the camera against the room, `yaw` against the lunge."""
_DEEP = UNKNOWNS[-4:]


@dataclass(frozen=True)
class BodyPriors(Settings):
    """What is known before the picture is seen: mean and standard deviation of each.

    Lengths of the body: Drillis and Contini's segment lengths as Winter tabulates them (shin and thigh 0.246 and 0.245
    of the stature, foot 0.152), adults of 150 to 190 cm. The rest is what people do who were asked to lunge towards
    the camera.
    """

    shin_cm: tuple[float, float] = (41.5, 2.7)
    thigh_shins: tuple[float, float] = (0.985, 0.045)
    """Ankle to knee joint, and knee to hip joint."""
    reach_shins: tuple[float, float] = (0.455, 0.025)
    drop_shins: tuple[float, float] = (0.132, 0.012)
    """From the ankle joint to the tip of the second toe, along the floor and down to it."""
    bearing_deg: float = 4.5
    person_to_room_deg: float = 2.0
    body_roll_deg: float = 1.5
    """How far a person who was asked to lunge at the camera faces past it, stands askew to the room, and leans."""
    upright_shin_deg: tuple[float, float] = (6.0, 4.0)
    upright_thigh_deg: tuple[float, float] = (14.0, 6.0)
    """Lean of a leg before its lunge, as it stands in a step position."""
    deep_shin_deg: tuple[float, float] = (30.0, 15.0)
    deep_thigh_deg: tuple[float, float] = (40.0, 15.0)
    """Lean of it in the lunge: anything that ankles do."""
    inwards_deg: tuple[float, float] = (4.0, 20.0)
    toe_out_deg: tuple[float, float] = (8.0, 15.0)
    """How far the knee goes inwards and the foot points outwards: anything that is not impossible."""


PRIORS = BodyPriors()


@dataclass(frozen=True)
class SeenPosture:
    """Where the joints of the tested leg are in one picture, px, and how sure that is.

    Attributes:
        points_px: (3, 2) hip, knee and ankle joint.
        sigma_px: (3, 2) standard deviations, across and down the picture.
    """

    points_px: Array
    sigma_px: Array


@dataclass(frozen=True)
class SeenFront:
    """All that is fitted.

    Attributes:
        side: the tested leg.
        image_size: width and height in px.
        upright, deep: the two postures; None for `upright` where only the lunge was seen.
        toe_px: (2,) tip of the second toe, `toe_sigma_px` (2,) its standard deviation.
        room: what the lines of the room say of the camera.
        facing_deg: how far the person faces to the picture's left of the camera (the camera stands to their left:
            positive), by the head; NaN where it does not tell; `facing_sigma_deg` its standard deviation.
        body_roll_deg: turn of trunk and shoulders in the picture, clockwise; NaN where they are not seen.
        reach_cm: ankle joint to the tip of the second toe, along the floor, where the foot's length is known: mean and
            standard deviation; None where it is not.
    """

    side: Side
    image_size: tuple[int, int]
    upright: SeenPosture | None
    deep: SeenPosture
    toe_px: Array
    toe_sigma_px: Array
    room: Vertical
    facing_deg: float = math.nan
    facing_sigma_deg: float = 4.0
    body_roll_deg: float = math.nan
    reach_cm: tuple[float, float] | None = None


@dataclass(frozen=True)
class Skeleton:
    """Joints in the frame of the lunge, cm: x to the person's inner side, y up, z in the direction of the lunge.

    Attributes:
        ankle, toe: (3,); they stay.
        upright, deep: (2, 3) hip and knee.
    """

    ankle: Array
    toe: Array
    upright: Array
    deep: Array
    shin_cm: float


class BodyFit:
    """The fitted leg.

    Args:
        seen: what the pictures show.
        priors: what is known beforehand.
    """

    def __init__(self, seen: SeenFront, priors: BodyPriors = PRIORS) -> None:
        self._seen, self._priors = seen, priors
        self._inwards = -1.0 if seen.side == "left" else 1.0
        self._centre = (np.array(seen.image_size) - 1) / 2
        self._focal = focal_from_fov(SHEET.usual_view_deg, seen.image_size)
        self._room_root = np.linalg.inv(np.linalg.cholesky(seen.room.covariance))
        fit = scipy.optimize.least_squares(self._residuals, self._start(), x_scale="jac", max_nfev=60)
        self.unknowns: Array = fit.x
        self.covariance: Array = np.linalg.inv(fit.jac.T @ fit.jac)
        self.cost = float(fit.cost)

    @property
    def unknowns_by_name(self) -> dict[str, float]:
        """The fitted unknowns, by the names in `UNKNOWNS`."""
        return {name: float(value) for name, value in zip(UNKNOWNS, self.unknowns, strict=True)}

    def estimate(self, quantity: Callable[[Skeleton], float]) -> tuple[float, float]:
        """A quantity of the skeleton and its standard deviation."""
        def at(unknowns: Array) -> float:
            return quantity(self.skeleton(unknowns))

        step = 0.05 * np.sqrt(np.diag(self.covariance))
        slope = np.array([(at(self.unknowns + move) - at(self.unknowns - move)) / (2 * size)
                          for move, size in zip(np.diag(step), step, strict=True)])
        return at(self.unknowns), math.sqrt(max(float(slope @ self.covariance @ slope), 0.0))

    def at(self, posture: SeenPosture) -> Skeleton:
        """The same leg, foot and camera in another posture, which takes the place of the deep one."""
        deep = len(UNKNOWNS) - len(_DEEP)
        mean, sigma = np.radians([self._known_angle(name) for name in _DEEP]).T

        def missed(angles: Array) -> Array:
            pixels, _, _ = self.pixels(np.concatenate([self.unknowns[:deep], angles]))
            away = (pixels[1, :2] - posture.points_px[:2]) / posture.sigma_px[:2]
            return np.concatenate([away.ravel(), (angles - mean) / sigma])

        fit = scipy.optimize.least_squares(missed, self.unknowns[deep:], max_nfev=12)
        return self.skeleton(np.concatenate([self.unknowns[:deep], fit.x]))

    def _known_angle(self, name: str) -> tuple[float, float]:
        p = self._priors
        return {"shin_lean_0": p.upright_shin_deg, "thigh_lean_0": p.upright_thigh_deg, "toe_out": p.toe_out_deg,
                "shin_lean_1": p.deep_shin_deg, "thigh_lean_1": p.deep_thigh_deg}.get(name, p.inwards_deg)

    def skeleton(self, unknowns: Array) -> Skeleton:
        """The leg in the frame of the lunge."""
        t = dict(zip(UNKNOWNS, unknowns, strict=True))
        turn = rotation(t["roll"], t["pitch"], t["yaw"])
        ray = np.array([t["ankle_x"], t["ankle_y"], 1.0]) * math.exp(-t["log_zoom"])
        ray[2] = 1.0
        ankle = turn.T @ (ray * math.exp(t["log_depth"]))
        shin = math.exp(t["log_shin"])
        toe = ankle + shin * np.array([-self._inwards * t["reach"] * math.sin(t["toe_out"]), -t["drop"],
                                       t["reach"] * math.cos(t["toe_out"])])
        postures = []
        for k in (0, 1):
            knee = ankle + shin * self._towards(t[f"shin_lean_{k}"], t[f"shin_in_{k}"])
            hip = knee + shin * t["thigh"] * self._towards(-t[f"thigh_lean_{k}"], -t[f"thigh_in_{k}"])
            postures.append(np.stack([hip, knee]))
        flip = np.array([self._inwards, 1.0, 1.0])
        return Skeleton(ankle * flip, toe * flip, postures[0] * flip, postures[1] * flip, shin)

    def _towards(self, lean: float, inwards: float) -> Array:
        """Unit vector upwards that leans forward and, seen from the front, inwards."""
        way = np.array([self._inwards * math.tan(inwards), 1.0, math.tan(lean)])
        return np.asarray(way / np.linalg.norm(way))

    def pixels(self, unknowns: Array) -> tuple[Array, Array, Array]:
        """Postures (2, 3, 2) and the second toe (2,) in px; the ankle's bearing from straight ahead (rad) as (1,)."""
        t = dict(zip(UNKNOWNS, unknowns, strict=True))
        body = self.skeleton(unknowns)
        flip = np.array([self._inwards, 1.0, 1.0])
        points = np.stack([*body.upright, body.ankle, *body.deep, body.ankle, body.toe]) * flip
        seen = points @ rotation(t["roll"], t["pitch"], t["yaw"]).T
        pixels = self._centre + self._focal * math.exp(t["log_zoom"]) * seen[:, :2] / seen[:, 2:]
        ankle = body.ankle * flip
        return pixels[:6].reshape(2, 3, 2), pixels[6], np.array([math.atan2(-ankle[0], -ankle[2])])

    def _start(self) -> Array:
        seen, p = self._seen, self._priors
        ankle = (seen.deep.points_px[2] - self._centre) / self._focal
        tall = seen.deep if seen.upright is None else seen.upright
        shin_px = float(np.linalg.norm(tall.points_px[1] - tall.points_px[2]))
        depth = self._focal * p.shin_cm[0] / shin_px
        room = seen.room.room
        return np.array([
            math.radians(seen.room.roll_deg), room[0], 0.0, 0.0, room[1], math.log(p.shin_cm[0]), p.thigh_shins[0],
            p.reach_shins[0], p.drop_shins[0], ankle[0], ankle[1], math.log(depth),
            *np.radians([5.0, p.upright_shin_deg[0], 0.0, p.upright_thigh_deg[0], 0.0, p.deep_shin_deg[0], 0.0,
                         p.deep_thigh_deg[0], 0.0])])

    def _residuals(self, unknowns: Array) -> Array:
        seen, p = self._seen, self._priors
        t = dict(zip(UNKNOWNS, unknowns, strict=True))
        pixels, toe, bearing = self.pixels(unknowns)
        room = np.array([math.radians(seen.room.roll_deg), *seen.room.room])
        parts = [
            ((pixels[1] - seen.deep.points_px) / seen.deep.sigma_px).ravel(),
            (toe - seen.toe_px) / seen.toe_sigma_px,
            self._room_root @ (np.array([t["roll"], t["pitch"], t["room_yaw"], t["log_zoom"]]) - room),
            [math.degrees(t["room_yaw"] - t["yaw"]) / p.person_to_room_deg],
            np.degrees(bearing) / p.bearing_deg,
        ]
        if seen.upright is not None:
            parts.append(((pixels[0] - seen.upright.points_px) / seen.upright.sigma_px).ravel())
        if math.isfinite(seen.facing_deg):
            parts.append((np.degrees(bearing) - seen.facing_deg) / seen.facing_sigma_deg)
        if math.isfinite(seen.body_roll_deg):
            parts.append([(math.degrees(t["roll"]) - seen.body_roll_deg) / p.body_roll_deg])
        mean, sigma = p.shin_cm
        if seen.reach_cm is not None:
            parts.append([(math.exp(t["log_shin"]) * t["reach"] - seen.reach_cm[0]) / seen.reach_cm[1]])
        known = [("thigh", p.thigh_shins), ("reach", p.reach_shins), ("drop", p.drop_shins)]
        parts.append([(t["log_shin"] - math.log(mean)) * mean / sigma, *((t[n] - m) / s for n, (m, s) in known)])
        angles = [(n, self._known_angle(n)) for n in UNKNOWNS[UNKNOWNS.index("toe_out"):]]
        parts.append([(math.degrees(t[n]) - m) / s for n, (m, s) in angles])
        return np.concatenate([np.asarray(part, float) for part in parts])
