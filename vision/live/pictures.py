"""Where live pictures come from when no page sends them: a camera of this computer, or a film played like one."""

from __future__ import annotations

import contextlib
import math
import os
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np

from vision.errors import CameraError
from vision.film.video import open_frames
from vision.leg.settings import PACE
from vision.live.settings import LIVE


@dataclass(frozen=True)
class LivePicture:
    """One picture of a camera: BGR, uint8, (height, width, 3), and when it was taken, in seconds from the first."""

    image: np.ndarray
    time_s: float


def played(path: str | os.PathLike[str], rate: float = LIVE.pictures_hz, *,
           hurry: bool = False) -> Iterator[LivePicture]:
    """A film as a camera would show it: each picture at its time, and those that nobody was ready for are gone.

    Args:
        path: the film.
        rate: pictures a second at most.
        hurry: give every picture that is due by the film's own time, without waiting and without losing any.

    Raises:
        ClipError: the file cannot be read as a film.
    """
    begun = time.monotonic()
    due_s = -math.inf
    with open_frames(path) as frames:
        for frame in frames:
            if frame.time_s < due_s - PACE.slack_s:
                continue
            if not hurry:
                late_s = time.monotonic() - begun - frame.time_s
                if late_s > 1 / rate:
                    continue
                time.sleep(max(0.0, -late_s))
            # Kept on one beat, so that a film of 25 pictures a second is seen 10 times a second and not 8.
            due_s = frame.time_s + 1 / rate if frame.time_s - due_s > 1 / rate else due_s + 1 / rate
            yield LivePicture(frame.image, frame.time_s)


def filmed(number: int, rate: float = LIVE.pictures_hz) -> Iterator[LivePicture]:
    """The newest picture of this computer's camera `number`, again and again until the caller stops asking.

    Raises:
        CameraError: there is no such camera, or it stopped giving pictures.
    """
    camera = cv2.VideoCapture(number)
    if not camera.isOpened():
        raise CameraError("camera-closed", {"number": str(number)})
    for what, asked_px in zip((cv2.CAP_PROP_FRAME_WIDTH, cv2.CAP_PROP_FRAME_HEIGHT), LIVE.camera_size_px, strict=True):
        camera.set(what, asked_px)
    newest = _Newest(camera)
    begun = time.monotonic()
    try:
        while True:
            asked = time.monotonic()
            yield LivePicture(newest.take(), time.monotonic() - begun)
            time.sleep(max(0.0, asked + 1 / rate - time.monotonic()))
    finally:
        newest.stop()
        camera.release()


class _Newest:
    """Reads a camera all the time, since one that is read slowly hands out old pictures, and keeps the last one."""

    def __init__(self, camera: cv2.VideoCapture) -> None:
        self._camera = camera
        self._image: np.ndarray | None = None
        self._come = threading.Condition()
        self._stopped = False
        self._reader = threading.Thread(target=self._read, name="camera", daemon=True)
        self._reader.start()

    def _read(self) -> None:
        while not self._stopped:
            good, image = self._camera.read()
            with self._come:
                self._image = image if good else None
                self._stopped = self._stopped or not good
                self._come.notify()

    def take(self) -> np.ndarray:
        """The newest picture that was not taken yet; waits for it."""
        with self._come:
            self._come.wait_for(lambda: self._image is not None or self._stopped, LIVE.camera_wait_s)
            image, self._image = self._image, None
        if image is None:
            raise CameraError("camera-stopped")
        return image

    def stop(self) -> None:
        self._stopped = True
        with contextlib.suppress(RuntimeError):
            self._reader.join(2)
