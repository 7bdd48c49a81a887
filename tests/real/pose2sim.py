"""A real shin's lean in space, from four cameras: `python -m tests.real.pose2sim [--measure]`.

The Pose2Sim demonstration (BSD-3) shows a man who squats on his left leg, before four cameras that Qualisys calibrated.
`pose2sim_marks.csv` holds, read by eye in frame 40 of each film, bolts of the treadmill, reflective markers, and both
outlines of the shin. The calibration as it comes leaves up to 29 px, so each camera is turned by what the bolts and
markers demand (under a degree); what is left then is the check. The shin's cross-section at five heights is the ellipse
that touches the planes through the cameras and the outlines; the line through its foremost points, seen along the foot,
is the true front.

World: mm, z up, the treadmill's surface near 0.
"""

from __future__ import annotations

import csv
import sys
import xml.etree.ElementTree as ET
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
from scipy.optimize import least_squares
from scipy.spatial.transform import Rotation

from foundation.errors import KneewallError
from tests.conftest import SHARED
from vision.measure import measure

FOLDER = SHARED / "real" / "pose2sim_demo"
FRAME = 40
LEVELS = (0.35, 0.45, 0.55, 0.65, 0.75)
_QUALISYS_PX = 64.0
"""Qualisys counts 64 to a pixel."""
_TURN_SIGMA_RAD, _LEVEL_SIGMA_MM = 0.01, 3.0


@dataclass(frozen=True)
class Camera:
    """A pinhole camera with its lens; `turn` (3, 3) takes world axes to the camera's, `place` (3,) is in mm."""

    name: str
    matrix: np.ndarray
    lens: np.ndarray
    turn: np.ndarray
    place: np.ndarray

    def undistorted(self, points: np.ndarray) -> np.ndarray:
        """(n, 2) px as a lens without distortion would show them."""
        flat = cv2.undistortPoints(points.reshape(-1, 1, 2).astype(float), self.matrix, self.lens, P=self.matrix)
        return np.asarray(flat).reshape(-1, 2)

    def project(self, points: np.ndarray) -> np.ndarray:
        """(n, 3) mm to (n, 2) undistorted px."""
        seen = (points - self.place) @ self.turn.T @ self.matrix.T
        return np.asarray(seen[:, :2] / seen[:, 2:])

    def rays(self, points: np.ndarray) -> np.ndarray:
        """(n, 2) undistorted px to (n, 3) directions in the world."""
        inside = np.linalg.solve(self.matrix, np.c_[points, np.ones(len(points))].T)
        return np.asarray((self.turn.T @ inside).T)


@dataclass(frozen=True)
class Scene:
    """Cameras as settled, the points they agree on by name, and by how many px those miss the marks (rms)."""

    cameras: tuple[Camera, ...]
    points: dict[str, np.ndarray]
    miss_px: float


@dataclass(frozen=True)
class TrueLean:
    """The front of the shin in space.

    Attributes:
        lean_deg: its lean in the vertical plane along the foot; positive: knee ahead.
        miss_mm: how far the ellipses miss the planes that they should touch (root mean square).
        off_side_deg: how far each camera stands off square to the foot, seen from above; 0 is side-on.
        middle: (3,) mm, the middle of the front line.
        forward: (3,) the foot's direction, level.
    """

    lean_deg: float
    miss_mm: float
    off_side_deg: dict[str, float]
    middle: np.ndarray
    forward: np.ndarray

    def ahead_of_front_mm(self, point: np.ndarray) -> float:
        """How far a point (3,) lies ahead of the front line, square to it in the plane along the foot."""
        lean, away = np.radians(self.lean_deg), point - self.middle
        return float((away @ self.forward) * np.cos(lean) - away[2] * np.sin(lean))


Marks = dict[str, dict[str, dict[str, np.ndarray]]]
"""Kind, then name, then camera: (2,) px."""


def read_marks() -> Marks:
    """What was read by eye."""
    marks: Marks = {}
    with Path(__file__).with_name("pose2sim_marks.csv").open(newline="", encoding="utf-8") as stream:
        for row in csv.DictReader(stream):
            views = marks.setdefault(row["kind"], {}).setdefault(row["name"], {})
            views[row["camera"]] = np.array([float(row["x"]), float(row["y"])])
    return marks


def read_cameras(path: Path) -> tuple[Camera, ...]:
    """The cameras of a Qualisys calibration text; its image axes point right and up."""
    cameras = []
    for camera in ET.parse(path).getroot().iter("camera"):
        place, inner = _numbers(camera.find("transform")), _numbers(camera.find("intrinsic"))
        matrix = np.array([[inner["focalLengthU"], 0, inner["centerPointU"]],
                           [0, inner["focalLengthV"], inner["centerPointV"]], [0, 0, _QUALISYS_PX]]) / _QUALISYS_PX
        lens = np.array([inner[name] for name in ("radialDistortion1", "radialDistortion2", "tangentalDistortion1",
                                                  "tangentalDistortion2", "radialDistortion3")])
        turn = np.diag((1, -1, -1)) @ np.array([[place[f"r{i}{j}"] for j in (1, 2, 3)] for i in (1, 2, 3)])
        cameras.append(Camera(camera.attrib["serial"], matrix, lens, turn, np.array([place[axis] for axis in "xyz"])))
    return tuple(cameras)


def settle(cameras: tuple[Camera, ...], marks: Marks) -> Scene:
    """Turn each camera so that bolts and markers meet, the bolts level with each other."""
    named = {**marks["bolt"], **marks["marker"]}
    by_name = {camera.name: camera for camera in cameras}
    seen = {name: {c: by_name[c].undistorted(px)[0] for c, px in views.items()} for name, views in named.items()}
    start = np.array([_met(by_name, views) for views in seen.values()])
    n = 3 * len(cameras)

    def turned(values: np.ndarray) -> tuple[Camera, ...]:
        turns = Rotation.from_rotvec(values[:n].reshape(-1, 3)).as_matrix()
        return tuple(replace(camera, turn=turn @ camera.turn) for camera, turn in zip(cameras, turns, strict=True))

    def missed(values: np.ndarray) -> np.ndarray:
        now = {camera.name: camera for camera in turned(values)}
        points = values[n:].reshape(-1, 3)
        return np.concatenate([now[c].project(point[None])[0] - px
                               for point, views in zip(points, seen.values(), strict=True)
                               for c, px in views.items()])

    def cost(values: np.ndarray) -> np.ndarray:
        heights = values[n:].reshape(-1, 3)[: len(marks["bolt"]), 2]
        return np.concatenate([missed(values), values[:n] / _TURN_SIGMA_RAD,
                               (heights - heights.mean()) / _LEVEL_SIGMA_MM])

    scale = np.concatenate([np.full(n, 0.01), np.full(start.size, 50.0)])
    best = least_squares(cost, np.concatenate([np.zeros(n), start.ravel()]), x_scale=scale).x
    return Scene(turned(best), dict(zip(seen, best[n:].reshape(-1, 3), strict=True)),
                 float(np.sqrt(np.mean(missed(best) ** 2))))


def true_lean(scene: Scene, marks: Marks) -> TrueLean:
    """The lean of the shin's front in the vertical plane through the foot."""
    at = scene.points
    ankle = (at["inner ankle"] + at["outer ankle"]) / 2
    forward = (at["first toe"] + at["fifth toe"]) / 2 - at["heel"]
    forward[2] = 0
    forward /= np.linalg.norm(forward)
    aside = np.array([-forward[1], forward[0], 0.0])
    planes = [(camera, _edge(camera, marks[kind])) for camera in scene.cameras for kind in ("edge 1", "edge 2")]
    axis_at, axis = _axis(planes)
    # The tuberosity lies on the front of the shin, 12 % of it below the knee joint.
    start = axis_at + axis * ((ankle - axis_at) @ axis)
    length = (at["tuberosity"] - start) @ axis / 0.88
    front, misses = [], []
    for level in LEVELS:
        point, miss = _foremost(start + level * length * axis, axis, aside, forward, planes)
        front.append(point)
        misses.append(miss)
    x, z = np.array(front) @ forward, np.array(front)[:, 2]
    slope = np.polyfit(z, x, 1)[0]
    return TrueLean(float(np.degrees(np.arctan(slope))), float(np.sqrt(np.mean(np.square(misses)))),
                    {camera.name: _off_side(camera, start, aside) for camera in scene.cameras},
                    np.mean(front, axis=0), forward)


def _numbers(element: ET.Element | None) -> dict[str, float]:
    assert element is not None
    return {name: float(value) for name, value in element.attrib.items()}


def _met(cameras: dict[str, Camera], views: dict[str, np.ndarray]) -> np.ndarray:
    """Where the rays of one point come nearest to each other."""
    left, right = np.zeros((3, 3)), np.zeros(3)
    for name, px in views.items():
        ray = cameras[name].rays(px[None])[0]
        across = np.eye(3) - np.outer(ray, ray) / (ray @ ray)
        left, right = left + across, right + across @ cameras[name].place
    return np.linalg.solve(left, right)


def _edge(camera: Camera, marked: dict[str, dict[str, np.ndarray]]) -> np.ndarray:
    """(5, 3) rays along one marked outline of the shin, smoothed by a parabola, ankle end first."""
    points = camera.undistorted(np.array([views[camera.name] for views in marked.values()]))
    down = np.linspace(-1, 1, len(points))
    return camera.rays(np.stack([np.polyval(np.polyfit(down, points[:, i], 2), down) for i in (0, 1)], 1))


def _axis(planes: list[tuple[Camera, np.ndarray]]) -> tuple[np.ndarray, np.ndarray]:
    """A point of the shin's axis and its direction, upwards: where the cameras' middle planes meet."""
    normals, places = [], []
    for (camera, one), (_, other) in zip(planes[::2], planes[1::2], strict=True):
        middle = one / np.linalg.norm(one, axis=1, keepdims=True) + other / np.linalg.norm(other, axis=1, keepdims=True)
        normals.append(_unit(np.linalg.svd(middle)[2][-1]))
        places.append(normals[-1] @ camera.place)
    direction = np.linalg.svd(np.array(normals))[2][-1]
    point = np.linalg.lstsq(np.array(normals), np.array(places), rcond=None)[0]
    return point, direction if direction[2] > 0 else -direction


def _foremost(centre: np.ndarray, axis: np.ndarray, aside: np.ndarray, forward: np.ndarray,
              planes: list[tuple[Camera, np.ndarray]]) -> tuple[np.ndarray, np.ndarray]:
    """The foremost point of the cross-section at one place of the axis, and by how many mm each plane misses it."""
    across = _unit(aside - (aside @ axis) * axis)
    ahead = np.cross(across, axis)
    ahead = ahead if ahead @ forward > 0 else -ahead
    basis = np.stack([ahead, across])
    lines = []
    for camera, rays in planes:
        # The plane through the camera and the outline, where the outline passes this place of the axis.
        heights = [_along(camera.place, ray, centre, axis) for ray in rays]
        nearest = int(np.clip(np.argmin(np.abs(heights)), 1, len(rays) - 2))
        normal = basis @ np.cross(rays[nearest - 1], rays[nearest + 1])
        offset = np.cross(rays[nearest - 1], rays[nearest + 1]) @ (camera.place - centre)
        size = np.linalg.norm(normal)
        normal, offset = normal / size, offset / size
        lines.append((normal, offset) if offset > 0 else (-normal, -offset))
    normals, offsets = np.array([line[0] for line in lines]), np.array([line[1] for line in lines])

    def missed(values: np.ndarray) -> np.ndarray:
        root = np.array([[values[2], 0.0], [values[3], values[4]]])
        return normals @ values[:2] + np.linalg.norm(normals @ root, axis=1) - offsets

    best = least_squares(missed, np.array([0.0, 0.0, 50.0, 0.0, 50.0]))
    root = np.array([[best.x[2], 0.0], [best.x[3], best.x[4]]])
    ellipse = root @ root.T
    foremost = best.x[:2] + ellipse[:, 0] / np.sqrt(ellipse[0, 0])
    return centre + foremost @ basis, best.fun


def _along(place: np.ndarray, ray: np.ndarray, centre: np.ndarray, axis: np.ndarray) -> float:
    """How far up the axis from `centre` a ray passes it, mm."""
    ray = _unit(ray)
    away, cosine = place - centre, float(ray @ axis)
    return float((away @ axis - cosine * (away @ ray)) / (1 - cosine**2))


def _off_side(camera: Camera, point: np.ndarray, aside: np.ndarray) -> float:
    """Angle in deg, seen from above, between where the camera stands and square to the foot."""
    away = (camera.place - point)[:2]
    return float(np.degrees(np.arccos(abs(away @ aside[:2]) / np.linalg.norm(away))))


def _unit(vector: np.ndarray) -> np.ndarray:
    return np.asarray(vector / np.linalg.norm(vector))


def main() -> int:
    """Print the true lean, and what is measured in each camera's film."""
    if not FOLDER.is_dir():
        sys.exit("The films are not beside the project: expected ../shared/real/pose2sim_demo.")
    marks = read_marks()
    scene = settle(read_cameras(FOLDER / "Calib.qca.txt"), marks)
    true = true_lean(scene, marks)
    sys.stdout.write(f"Points miss their marks by {scene.miss_px:.2f} px, "
                     f"ellipses their planes by {true.miss_mm:.1f} mm\n"
                     f"True lean of the shin's front in frame {FRAME}: {true.lean_deg:.1f} deg\n")
    for camera in scene.cameras if "--measure" in sys.argv else ():
        try:
            measurement = measure(FOLDER / f"{camera.name}.mp4", "left")[0]
        except KneewallError as refused:
            told = f"refused ({refused.code})"
        else:
            lean = float(measurement.frames.tibial_inclination_deg[FRAME])
            result = "a result" if measurement.trial.result else "no repetition counts"
            told = (f"{lean:.1f} deg in this frame, {lean - true.lean_deg:+.1f}; {result}; "
                    f"warned {[notice.code for notice in measurement.trial.warnings]}")
        sys.stdout.write(f"{camera.name}: {true.off_side_deg[camera.name]:.0f} deg off side-on: {told}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
