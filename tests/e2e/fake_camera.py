"""A film as a browser's camera, its pictures numbered: the recording tells which of them it holds, and when."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from vision.film.video import open_frames

_BITS, _BLOCK_PX = 10, 16
"""Blocks that are black or white, most significant first, between a white one and a black one."""


@dataclass(frozen=True)
class CameraFilm:
    """A film for `--use-file-for-fake-video-capture`, shown again and again at `fps` pictures a second.

    Attributes:
        path: YUV4MPEG2, which names its rate; Motion JPEG is always played at 30 pictures a second.
        film_s: (n,) the film's own time of each picture, seconds; NaN where it shows no picture of the film.
    """

    path: Path
    fps: float
    film_s: np.ndarray

    @property
    def flags(self) -> list[str]:
        """What the browser is started with."""
        return ["--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream",
                f"--use-file-for-fake-video-capture={self.path}"]

    def missed(self, numbers: np.ndarray) -> int:
        """How many of the camera's pictures lie between those with these numbers, and are not among them."""
        steps = np.diff(numbers) % len(self.film_s)
        return int((steps[steps > 0] - 1).sum())


def camera_film(film: Path, folder: Path, *, long_side_px: int = 854, fps: float = 15.0, from_s: float = 0.0,
                to_s: float = float("inf"), lead_s: float = 0.0, tail_s: float = 0.0,
                changed: Callable[[np.ndarray], np.ndarray] = lambda image: image) -> CameraFilm:
    """Make a film the camera, smaller and slower than it was, since the machine decodes and encodes it in real time.

    Args:
        film: with its own rate and size.
        folder: where the camera's film is written.
        long_side_px: of the camera's pictures.
        fps: pictures a second.
        from_s: the first picture's time in the film, seconds.
        to_s: the last one's.
        lead_s: the first picture stands still for so long before.
        tail_s: the last one for so long after.
        changed: what becomes of each picture, BGR; each of the same size.
    """
    path = folder / f"{film.stem}.y4m"
    times: list[float] = []
    due_s = from_s
    image = np.empty(0)
    with open_frames(film) as frames, path.open("wb") as out:

        def show(time_s: float) -> None:
            if not times:
                height, width = image.shape[:2]
                out.write(f"YUV4MPEG2 W{width} H{height} F{round(1000 * fps)}:1000 Ip A1:1 C420\n".encode())
            out.write(b"FRAME\n" + cv2.cvtColor(_numbered(image, len(times)), cv2.COLOR_BGR2YUV_I420).tobytes())
            times.append(time_s)

        for frame in frames:
            if frame.time_s > to_s:
                break
            if frame.time_s < due_s - 1e-3:
                continue
            due_s += 1 / fps
            image = changed(_sized(frame.image, long_side_px))
            for _ in range(0 if times else round(lead_s * fps)):
                show(np.nan)
            show(frame.time_s)
        for _ in range(round(tail_s * fps)):
            show(np.nan)
    return CameraFilm(path, fps, np.array(times))


def shown(recording: Path) -> tuple[np.ndarray, np.ndarray]:
    """What a recording holds: (m,) its own times in seconds and (m,) the numbers of the camera's pictures."""
    times, numbers = [], []
    with open_frames(recording) as frames:
        for frame in frames:
            number = _number(frame.image)
            if number is not None:
                times.append(frame.time_s)
                numbers.append(number)
    return np.array(times), np.array(numbers)


def _sized(image: np.ndarray, long_side_px: int) -> np.ndarray:
    scale = long_side_px / max(image.shape[:2])
    # Even sides, as every codec wants them.
    width, height = (2 * round(scale * side / 2) for side in (image.shape[1], image.shape[0]))
    return cv2.resize(image, (width, height), interpolation=cv2.INTER_AREA)


def _numbered(image: np.ndarray, number: int) -> np.ndarray:
    image = image.copy()
    bits = [1, *(number >> k & 1 for k in range(_BITS - 1, -1, -1)), 0]
    for k, bit in enumerate(bits):
        image[:_BLOCK_PX, k * _BLOCK_PX : (k + 1) * _BLOCK_PX] = 255 * bit
    return image


def _number(image: np.ndarray) -> int | None:
    within = image[4 : _BLOCK_PX - 4]
    bits = [float(within[:, k * _BLOCK_PX + 4 : (k + 1) * _BLOCK_PX - 4].mean()) > 128 for k in range(_BITS + 2)]
    if not bits[0] or bits[-1]:
        return None
    return sum(bit << (_BITS - k) for k, bit in enumerate(bits[1:-1], 1))
