"""BlazePose as MediaPipe's own graph runs it; nothing else imports mediapipe."""

from __future__ import annotations

import contextlib
import importlib.util
import os
import sys
from types import TracebackType

import cv2
import numpy as np

from vision.leg.blazepose import named
from vision.leg.native_stderr import native_stderr_closed
from vision.leg.pose import Pose

WORKING_LONG_SIDE_PX = 960
"""Frames are shrunk to this before inference: the model sees the person at 256 x 256 in any case."""


class MediaPipeGraph:
    """Finds the person, frame after frame, following from one to the next unless `still`.

    Args:
        still: look at each picture by itself.
    """

    def __init__(self, still: bool = False) -> None:
        os.environ.setdefault("GLOG_minloglevel", "3")
        os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
        with native_stderr_closed():
            _put_off("matplotlib.pyplot")
            from mediapipe.python.solutions import pose as mp_pose

            self._model = mp_pose.Pose(
                static_image_mode=still, model_complexity=1, smooth_landmarks=False, enable_segmentation=True,
                smooth_segmentation=False, min_detection_confidence=0.5, min_tracking_confidence=0.5,
            )
            # The graph logs on its first run, from its own threads, and once more when it first sees a person.
            self._model.process(np.zeros((64, 64, 3), np.uint8))
        self._has_found = False

    def find(self, image: np.ndarray) -> Pose | None:
        """The most prominent person of a BGR frame, or None.

        Args:
            image: BGR, uint8, shape (height, width, 3).
        """
        height, width = image.shape[:2]
        scale = min(1.0, WORKING_LONG_SIDE_PX / max(height, width))
        small = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else image
        with contextlib.nullcontext() if self._has_found else native_stderr_closed():
            result = self._model.process(cv2.cvtColor(small, cv2.COLOR_BGR2RGB))
        if result.pose_landmarks is None or result.segmentation_mask is None:
            return None
        self._has_found = True
        marks = result.pose_landmarks.landmark
        points = np.array([(m.x * width, m.y * height) for m in marks])
        return named(points, np.array([m.visibility for m in marks]), result.segmentation_mask, scale)

    def close(self) -> None:
        """Free the model."""
        self._model.close()

    def __enter__(self) -> MediaPipeGraph:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _put_off(module: str) -> None:
    """Let a module that MediaPipe imports, and that is not used here, load only when something in it is asked for."""
    if module in sys.modules:
        return
    spec = importlib.util.find_spec(module)
    if spec is None or spec.loader is None:
        return
    spec.loader = importlib.util.LazyLoader(spec.loader)
    sys.modules[module] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(sys.modules[module])
