"""The two networks of BlazePose, run by LiteRT: one finds torsos in a picture, one reads a body in a square of it.

Their files lie in MediaPipe's wheel (modules/pose_detection, modules/pose_landmark); MediaPipe itself is not loaded.
How input and output are to be read follows MediaPipe's graph (`pose_landmark_cpu.binarypb` beside them).
"""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from ai_edge_litert.interpreter import Interpreter

from foundation.sampling import sample
from vision.leg.native_stderr import native_noise_dropped
from vision.leg.region import Region

_NOISE = rb"Created TensorFlow Lite XNNPACK delegate"
_DETECTOR_PX, _STRIDES = 224, (8, 16, 32, 32, 32)
_SURE, _SAME_BODY = 0.5, 0.3
_READER_PX, _HEATMAP_PX, _POINTS = 256, 64, 39
_AROUND = 4
"""A point is refined by its heatmap within this many cells."""


class _Network:
    """One .tflite file, loaded; one picture in, its outputs by name out."""

    def __init__(self, file: str, threads: int) -> None:
        path = _wheel_folder() / "modules" / file
        with native_noise_dropped(_NOISE):
            self._interpreter = Interpreter(str(path), num_threads=threads)
            self._interpreter.allocate_tensors()
        self._input = self._interpreter.get_input_details()[0]["index"]
        self._outputs = {d["name"]: d["index"] for d in self._interpreter.get_output_details()}

    def run(self, picture: np.ndarray, *names: str) -> list[np.ndarray]:
        """The named outputs for a float32 picture (size, size, 3)."""
        self._interpreter.set_tensor(self._input, picture[None])
        self._interpreter.invoke()
        return [self._interpreter.get_tensor(self._outputs[name])[0] for name in names]


def _wheel_folder() -> Path:
    """Where MediaPipe is installed, found without loading it.

    Raises:
        ModuleNotFoundError: it is not.
    """
    spec = importlib.util.find_spec("mediapipe")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("mediapipe, whose wheel holds the pose model, is not installed", name="mediapipe")
    return Path(spec.submodule_search_locations[0])


class TorsoDetector:
    """Finds bodies by their torsos."""

    def __init__(self, threads: int = 1) -> None:
        self._network = _Network("pose_detection/pose_detection.tflite", threads)
        self._anchors = _anchors()

    def best(self, image: np.ndarray) -> Region | None:
        """The square about the body that is surest, None where no torso is seen.

        Args:
            image: RGB, uint8, (height, width, 3).
        """
        height, width = image.shape[:2]
        side = max(height, width)
        whole = Region(np.array([width, height]) / 2, side)
        square = cv2.warpAffine(image, whole.matrix(_DETECTOR_PX), (_DETECTOR_PX, _DETECTOR_PX), flags=cv2.INTER_LINEAR)
        boxes, scores = self._network.run(square.astype(np.float32) / 127.5 - 1, "Identity", "Identity_1")
        score = 1 / (1 + np.exp(-np.clip(scores[:, 0].astype(float), -100, 100)))
        sure = np.flatnonzero(score >= _SURE)
        if not len(sure):
            return None
        centre = boxes[sure, :2] / _DETECTOR_PX + self._anchors[sure]
        half = boxes[sure, 2:4] / _DETECTOR_PX / 2
        best = int(np.argmax(score[sure]))
        # Anchors that see the same body are averaged by their score.
        weight = score[sure] * (_overlap(centre - half, centre + half, best) > _SAME_BODY)
        points = boxes[sure, 4:8].reshape(-1, 2, 2) / _DETECTOR_PX + self._anchors[sure][:, None]
        hips, reach = (np.average(points[:, k], axis=0, weights=weight) for k in (0, 1))
        corner = whole.centre_px - side / 2
        return Region.about_body(hips * side + corner, reach * side + corner)


def _anchors() -> np.ndarray:
    """(2254, 2) middles of the detector's cells as shares of the picture; layers of one stride share a grid."""
    rows = []
    for stride in dict.fromkeys(_STRIDES):
        cells = _DETECTOR_PX // stride
        y, x = np.mgrid[:cells, :cells]
        grid = (np.stack([x, y], -1).reshape(-1, 2) + 0.5) / cells
        rows.append(np.repeat(grid, 2 * _STRIDES.count(stride), axis=0))
    return np.concatenate(rows)


def _overlap(low: np.ndarray, high: np.ndarray, one: int) -> np.ndarray:
    """Intersection over union (n,) of boxes with one of them."""
    shared = np.prod(np.clip(np.minimum(high, high[one]) - np.maximum(low, low[one]), 0, None), axis=1)
    area = np.prod(high - low, axis=1)
    return np.asarray(shared / np.maximum(area + area[one] - shared, 1e-9))


@dataclass(frozen=True)
class Reading:
    """What the landmark network reads in a square.

    Attributes:
        presence: 0..1, whether a body is there.
        points_px: (39, 2) in px of the picture; 0 to 32 are the body's, 33 and 34 are its guides.
        visibility: (39,) 0..1.
        mask: (256, 256) float32, 0..1 probability of a person in the square.
        region: the square.
    """

    presence: float
    points_px: np.ndarray
    visibility: np.ndarray
    mask: np.ndarray
    region: Region

    @property
    def guides_px(self) -> np.ndarray:
        """(2, 2) the body's middle and a point on its outer circle: where to look for it in the next picture."""
        return self.points_px[33:35]

    def mask_over(self, width: int, height: int) -> np.ndarray:
        """The mask as float32 (height, width) of the picture that was read; 0 outside the square."""
        return cv2.warpAffine(self.mask, self.region.matrix(_READER_PX), (width, height),
                              flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP)

    def mask_at(self, points_px: np.ndarray) -> np.ndarray:
        """The mask (...) at points (..., 2) of the picture; 0 outside the square."""
        to_square = self.region.matrix(_READER_PX)
        return sample(self.mask, points_px @ to_square[:, :2].T + to_square[:, 2], beyond=cv2.BORDER_CONSTANT)


class BodyReader:
    """Reads a body, its points and its mask, in a square of a picture."""

    def __init__(self, threads: int = 1) -> None:
        self._network = _Network("pose_landmark/pose_landmark_full.tflite", threads)

    def read(self, image: np.ndarray, region: Region) -> Reading:
        """Read an RGB picture, uint8, (height, width, 3), in a region of it."""
        square = region.cut(image, _READER_PX).astype(np.float32) / 255
        points, presence, mask, heat = self._network.run(square, "Identity", "Identity_1", "Identity_2", "Identity_3")
        table = points.reshape(_POINTS, 5).astype(float)
        at = _refined(table[:, :2] / _READER_PX, heat) * _READER_PX
        back = cv2.invertAffineTransform(region.matrix(_READER_PX))
        return Reading(float(presence[0]), at @ back[:, :2].T + back[:, 2], _sigmoid(table[:, 3]),
                       _sigmoid(mask[..., 0]).astype(np.float32), region)


def _refined(points: np.ndarray, heat: np.ndarray) -> np.ndarray:
    """Points (39, 2) as shares of the square, each moved to the middle of its heatmap's hill (64, 64, 39) nearby."""
    around, last = np.arange(-_AROUND, _AROUND + 1), _HEATMAP_PX - 1
    columns, rows = (points * _HEATMAP_PX).astype(int).T[..., None] + around
    column_known, row_known = ((at >= 0) & (at <= last) for at in (columns, rows))
    near = heat[np.clip(rows, 0, last)[:, :, None], np.clip(columns, 0, last)[:, None],
                np.arange(len(points))[:, None, None]]
    hill = _sigmoid(near.astype(float)) * (row_known[:, :, None] & column_known[:, None])
    told = (hill.max((1, 2)) >= _SURE) & column_known[:, _AROUND] & row_known[:, _AROUND]
    total = np.maximum(hill.sum((1, 2)), 1e-9)
    middle = np.column_stack([(hill.sum(1) * columns).sum(1), (hill.sum(2) * rows).sum(1)]) / total[:, None]
    return np.where(told[:, None], middle / _HEATMAP_PX, points)


def _sigmoid(x: np.ndarray) -> np.ndarray:
    return np.asarray(1 / (1 + np.exp(-np.clip(x, -50, 50))))
