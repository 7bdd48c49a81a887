"""Frames of a film, or a photo, with OpenCV hidden behind one frame source."""

from __future__ import annotations

import contextlib
import hashlib
import math
import os
import struct
import warnings
from array import array
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

import cv2
import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

from vision.errors import (
    ClipEmptyError,
    ClipMissingError,
    ClipNoPictureError,
    ClipTruncatedError,
    ClipUnreadableError,
)
from vision.film_container import declares_more_than_it_holds, has_sound_only, is_cut_off, is_film

# Decoders otherwise write to the user's terminal. FFmpeg's level is read when the first film is opened.
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")
if "OPENCV_LOG_LEVEL" not in os.environ:
    cv2.setLogLevel(0)

STILL_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".bmp", ".webp", ".tif", ".tiff", ".heic", ".heif", ".avif"})
_DAMAGE = (OSError, SyntaxError, ValueError, TypeError, LookupError, ArithmeticError, AttributeError, EOFError,
           RuntimeError, MemoryError, struct.error)
"""What Pillow's readers raise on damaged photos."""
_STILL_FORMATS = ("AVIF", "BMP", "JPEG", "PNG", "TIFF", "WEBP")
MAX_PIXELS = 64_000_000
"""Largest photo that is decoded: above common ones (50 million)."""
MAX_FILM_PIXELS = 36_000_000
"""Largest picture of a film that is decoded: above every phone's (8K is 33 million)."""

FILM_LONG_SIDE_PX = 4096
"""Larger pictures of a film are shrunk to this, more than any measurement needs: several of 8K fill the memory."""
LONGEST_GAP_S = 5.0
"""A film whose clock leaps further than this between two frames has a damaged one."""

_FILM_REMEDY = "Film it again, or save it as an .mp4 on the phone, and give that file"
_COPY_AGAIN = "Copy it from the phone again, whole"


@dataclass(frozen=True)
class Frame:
    """One decoded picture.

    Attributes:
        index: 0 for the first decoded frame.
        time_s: the decoder's presentation time, in seconds from the first frame; strictly increasing.
        image: BGR, uint8, shape (height, width, 3), upright (rotation metadata applied).
    """

    index: int
    time_s: float
    image: np.ndarray


def is_still(path: str | os.PathLike[str]) -> bool:
    """Whether the file's name says that it is a photo."""
    return Path(path).suffix.lower() in STILL_SUFFIXES


def file_sha256(path: str | os.PathLike[str]) -> str:
    """The content hash of a file, read in blocks."""
    digest = hashlib.sha256()
    with Path(path).open("rb") as stream:
        while block := stream.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def check_readable(path: str | os.PathLike[str]) -> Path:
    """The path of a file that exists and holds bytes.

    Raises:
        ClipMissingError, ClipEmptyError, ClipUnreadableError: it does not exist, is empty, or is no plain file.
    """
    path = Path(path)
    try:
        if not path.exists():
            raise ClipMissingError(f"There is no file {path.name!r} at that place", "Check the name and the folder")
        if not path.is_file():
            raise ClipUnreadableError(f"{path.name!r} is not a file", "Give the film or the photo itself")
        if path.stat().st_size == 0:
            raise ClipEmptyError(f"The file {path.name!r} is empty", "Copy it from the phone again")
        with path.open("rb"):
            pass
    except (OSError, ValueError) as error:
        raise ClipUnreadableError(f"{path.name!r} may not be read", "Copy it to a folder of your own") from error
    return path


def read_still(path: str | os.PathLike[str]) -> np.ndarray:
    """A photo as BGR, uint8, shape (height, width, 3), upright (EXIF orientation applied).

    Raises:
        ClipError: one of its kinds, when the file cannot be read as a photo.
    """
    path = check_readable(path)
    if path.suffix.lower() in (".heic", ".heif"):
        raise ClipUnreadableError(f"{path.name!r} is an HEIC photo, which cannot be opened", "Save it as JPG")
    too_large = ClipUnreadableError(f"The photo {path.name!r} is too large to open", "Save it smaller")
    try:
        # Whatever its name, a file may hold PostScript, which Pillow would give to Ghostscript.
        with _quietly(), Image.open(path, formats=_STILL_FORMATS) as photo:
            # The header alone is read so far: a small file may declare a picture that fills the memory.
            if photo.width * photo.height > MAX_PIXELS:
                raise too_large
            if photo.mode.startswith(("I", "F")):
                raise ClipUnreadableError(f"{path.name!r} has more than 8 bits per colour", "Save it as JPG")
            # Turned in place and converted only where needed: each copy of a large photo is a quarter of a gigabyte.
            ImageOps.exif_transpose(photo, in_place=True)
            upright = photo if photo.mode == "RGB" else photo.convert("RGB")
            return cv2.cvtColor(np.asarray(upright), cv2.COLOR_RGB2BGR)
    except Image.DecompressionBombError as error:
        raise too_large from error
    except UnidentifiedImageError as error:
        problem = f"{path.name!r} is not a photo that can be opened"
        raise ClipUnreadableError(problem, "Save it as JPG or PNG") from error
    except _DAMAGE as error:
        raise ClipTruncatedError(f"The photo {path.name!r} is damaged or cut off", _COPY_AGAIN) from error


@contextlib.contextmanager
def _quietly() -> Iterator[None]:
    """Pillow warns of large pictures on the terminal; they are refused in words of our own."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


class FrameSource:
    """The frames of one film, once, in order: `with open_frames(path) as frames: for frame in frames: ...`.

    Constant memory. `duration_s` is the declared length (NaN when the file does not say), only good for a progress
    bar; the frames' own times are exact. `times_s` holds those of every frame passed so far, chosen or not.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = check_readable(path)
        if is_cut_off(self.path):
            problem = f"The film {self.path.name!r} was cut off while it was saved or copied"
            raise ClipTruncatedError(problem, _COPY_AGAIN)
        if not is_film(self.path):
            raise _why_unreadable(self.path)
        if declares_more_than_it_holds(self.path):
            raise ClipTruncatedError(f"The film {self.path.name!r} declares more frames than it holds", _COPY_AGAIN)
        # FFMPEG decodes HEVC, 10-bit and variable frame rates; other backends do not on every system.
        self._file = self.path.open("rb")
        self._capture = cv2.VideoCapture(_nameless(self._file), cv2.CAP_FFMPEG)
        if not self._capture.isOpened():
            self.close()
            raise _why_unreadable(self.path)
        # 4.11 ignores the rotation of phone clips unless told after opening: opencv/opencv issue 26795.
        self._capture.set(cv2.CAP_PROP_ORIENTATION_AUTO, 1)
        declared_px = self._property(cv2.CAP_PROP_FRAME_WIDTH) * self._property(cv2.CAP_PROP_FRAME_HEIGHT)
        if declared_px > MAX_FILM_PIXELS:
            self.close()
            raise ClipUnreadableError("The film's picture is too large to open", "Film in 1080p or 4K")
        fps, count = self._property(cv2.CAP_PROP_FPS), self._property(cv2.CAP_PROP_FRAME_COUNT)
        self.nominal_fps = fps if 0 < fps < 1000 else math.nan
        self.duration_s = count / fps if self.nominal_fps == fps and 0 < count < 1e7 else math.nan
        self.times_s = array("d")

    def _property(self, key: int) -> float:
        value = float(self._capture.get(key))
        return value if math.isfinite(value) else 0.0

    def __enter__(self) -> FrameSource:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._capture.release()
        self._file.close()

    def __iter__(self) -> Iterator[Frame]:
        """Yield each frame once; raises as `chosen` does."""
        return self.chosen(lambda time_s: True)

    def chosen(self, wanted: Callable[[float], bool]) -> Iterator[Frame]:
        """Yield each frame whose time, in seconds, is `wanted`; the pictures of the others are not made.

        Raises:
            ClipTruncatedError: the film breaks off well before its declared end.
            ClipUnreadableError: not one frame could be decoded.
        """
        first_ms: float | None = None
        last_s = -math.inf
        step_s = min(1 / self.nominal_fps, LONGEST_GAP_S) if math.isfinite(self.nominal_fps) else 1 / 30
        while self._next():
            now_ms = self._property(cv2.CAP_PROP_POS_MSEC)
            first_ms = now_ms if first_ms is None else first_ms
            time_s = (now_ms - first_ms) / 1000
            gap_s = time_s - last_s
            if gap_s <= 0 or LONGEST_GAP_S < gap_s < math.inf:
                # A damaged or missing timestamp: keep time moving by the nominal step.
                time_s = last_s + step_s
            chosen = wanted(time_s)
            image = self._picture() if chosen else None
            if chosen and image is None:
                break
            last_s = time_s
            self.times_s.append(time_s)
            if image is not None:
                yield Frame(len(self.times_s) - 1, time_s, image)
        if not self.times_s:
            raise _why_unreadable(self.path)
        if math.isfinite(self.duration_s) and last_s + step_s < 0.8 * self.duration_s - 0.5:
            raise ClipTruncatedError(
                f"The film breaks off after {last_s:.1f} of {self.duration_s:.1f} seconds",
                _COPY_AGAIN,
            )

    def _next(self) -> bool:
        """Go on to the next frame; False where there is none."""
        try:
            return bool(self._capture.grab())
        except cv2.error:
            return False

    def _picture(self) -> np.ndarray | None:
        """The frame gone on to, as BGR; None where it cannot be decoded."""
        try:
            good, image = self._capture.retrieve()
        except cv2.error:
            return None
        if not good or image is None:
            return None
        shrink = FILM_LONG_SIDE_PX / max(image.shape[:2])
        if shrink < 1:
            image = cv2.resize(image, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA)
        return cv2.cvtColor(image, cv2.COLOR_GRAY2BGR) if image.ndim == 2 else image


def _nameless(file: BinaryIO) -> str:
    """An open file's name by its number, where the system has such names; else its own.

    FFmpeg reads meaning into a name, such as a pattern of several files, and OpenCV crashes on one that is not UTF-8.
    """
    name = f"/dev/fd/{file.fileno()}"
    return name if Path(name).exists() else str(Path(file.name).absolute())


def open_frames(path: str | os.PathLike[str]) -> FrameSource:
    """Open a film for reading once.

    Raises:
        ClipError: one of its kinds, when the file cannot be read as a film.
    """
    return FrameSource(path)


def _why_unreadable(path: Path) -> ClipUnreadableError | ClipNoPictureError:
    """Look into the file to say why nothing could be decoded."""
    if has_sound_only(path):
        return ClipNoPictureError(f"The file {path.name!r} has sound but no picture", "Give the film itself")
    return ClipUnreadableError(f"{path.name!r} is not a film that can be opened", _FILM_REMEDY)
