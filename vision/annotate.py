"""The film with the measurement drawn on it, and the still of a repetition's deepest moment."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import cv2
import numpy as np

from calibration.saving import replacing
from vision.errors import CancelledError, ClipUnreadableError, OutputError
from vision.film_container import is_whole_webm
from vision.measurement import Measurement
from vision.native_stderr import native_stderr_closed
from vision.overlay import draw_frame, nearest_frame
from vision.video import Frame, is_still, open_frames, read_still

CLIP_LONG_SIDE_PX = 960
"""The marked film is made no larger than this: enough to see the outline. Encoding takes most of the time: 65 ms for a
frame of 720 x 1280, and OpenCV offers no faster setting."""
MAX_FPS = 30.0


def write_annotated_clip(
    path: str | os.PathLike[str],
    measurement: Measurement,
    out: str | os.PathLike[str],
    progress: Callable[[str, float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Path:
    """Write the film with the measurement drawn on it as VP8 in WebM, which browsers play and OpenCV writes everywhere.

    Frames keep their own time: a film of variable frame rate comes out at a constant one, frames repeated or left out.

    Args:
        path: the film that was measured.
        measurement: what was measured in it.
        out: the file to write, ending in .webm.
        progress: told what is being done and the share done, 0 to 1.
        cancelled: asked between frames; True ends with `CancelledError`.

    Raises:
        ClipError: the film cannot be read again.
        OutputError: the file cannot be written.
        CancelledError: `cancelled` said so; no file is left.
    """
    out = Path(out)
    count = len(measurement.frames.time_s)
    fps = _constant_fps(measurement.frames.time_s)
    try:
        with replacing(out) as temporary, _open_again(path, measurement) as frames:
            writer: cv2.VideoWriter | None = None
            try:
                written = 0
                for frame in frames:
                    if cancelled is not None and cancelled():
                        raise CancelledError
                    if frame.index >= count:
                        break
                    due = round(frame.time_s * fps) + 1
                    if due > written:
                        picture = _shrunk(draw_frame(frame.image, measurement, frame.index))
                        if writer is None:
                            writer = _open_writer(temporary, fps, picture.shape)
                        for _ in range(due - written):
                            writer.write(picture)
                        written = due
                    if progress is not None:
                        progress("Drawing the film", (frame.index + 1) / count)
            finally:
                if writer is not None:
                    writer.release()
            # OpenCV says nothing of a disk that is full.
            if not is_whole_webm(temporary):
                raise OutputError(f"The marked film {out.name!r} could not be written", "Make room on the disk")
    except OSError as error:
        raise OutputError(f"{out.name!r} could not be written: {error.strerror}", "Choose another folder") from error
    return out


def peak_still(path: str | os.PathLike[str], measurement: Measurement, rep_index: int) -> np.ndarray:
    """The frame in which a repetition (0 for the first) is deepest, with the measurement drawn on it, as BGR.

    Raises:
        ClipError: the film cannot be read again.
        IndexError: there is no such repetition.
    """
    measurement.trial.reps[rep_index]
    return next(image for index, image in peak_stills(path, measurement) if index == rep_index)


def peak_stills(path: str | os.PathLike[str], measurement: Measurement) -> Iterator[tuple[int, np.ndarray]]:
    """The index of each repetition and its `peak_still`, in one pass over the film."""
    reps = measurement.trial.reps
    if is_still(path):
        image = draw_frame(measurement.by_hand.turned(read_still(path)), measurement, 0)
        yield from ((i, image) for i in range(len(reps)))
        return
    wanted: dict[int, list[int]] = {}
    for i, rep in enumerate(reps):
        wanted.setdefault(nearest_frame(measurement, rep.peak_s), []).append(i)
    with _open_again(path, measurement) as frames:
        for frame in frames:
            for i in wanted.get(frame.index, ()):
                yield i, draw_frame(frame.image, measurement, frame.index)
            if frame.index >= max(wanted, default=0):
                return
    raise _changed(path)


@contextmanager
def _open_again(path: str | os.PathLike[str], measurement: Measurement) -> Iterator[Iterator[Frame]]:
    """The frames of the film that was measured, turned as they were then.

    Raises:
        ClipError: the film cannot be read again, or is another one.
    """
    clip = measurement.trial.clip

    def same(frames: Iterator[Frame]) -> Iterator[Frame]:
        for frame in frames:
            if frame.image.shape[:2] != (clip.height_px, clip.width_px):
                raise _changed(path)
            yield frame

    with open_frames(path) as frames:
        yield same(measurement.by_hand.turned_frames(frames))


def _changed(path: str | os.PathLike[str]) -> ClipUnreadableError:
    return ClipUnreadableError(f"{Path(path).name!r} has changed since it was measured", "Measure it again")


def _constant_fps(time_s: np.ndarray) -> float:
    """The film's usual frame rate, no higher than `MAX_FPS`."""
    steps = np.diff(time_s)
    return float(min(MAX_FPS, 1 / np.median(steps))) if len(steps) else MAX_FPS


def _shrunk(image: np.ndarray) -> np.ndarray:
    """At most `CLIP_LONG_SIDE_PX` on the long side, and even on both, as the codec wants it."""
    height, width = image.shape[:2]
    scale = min(1.0, CLIP_LONG_SIDE_PX / max(height, width))
    size = max(2, int(width * scale) // 2 * 2), max(2, int(height * scale) // 2 * 2)
    return image if size == (width, height) else cv2.resize(image, size, interpolation=cv2.INTER_AREA)


def _open_writer(path: Path, fps: float, shape: tuple[int, ...]) -> cv2.VideoWriter:
    size = shape[1], shape[0]
    # OpenCV remarks on the terminal that WebM has no four-letter codes, and writes the right one.
    with native_stderr_closed():
        writer = cv2.VideoWriter(str(path), cv2.CAP_FFMPEG, cv2.VideoWriter.fourcc(*"VP80"), fps, size)
    if not writer.isOpened():
        raise OutputError("The marked film could not be written", "Choose another folder")
    return writer
