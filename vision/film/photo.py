"""A photo, upright, as an array of pixels."""

from __future__ import annotations

import contextlib
import os
import struct
import warnings
from collections.abc import Iterator

import cv2
import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

from vision.errors import ClipTruncatedError, ClipUnreadableError
from vision.film.file_kind import check_readable, still_format
from vision.film.settings import FILM

_DAMAGE = (OSError, SyntaxError, ValueError, TypeError, LookupError, ArithmeticError, AttributeError, EOFError,
           RuntimeError, MemoryError, struct.error)
"""What Pillow's readers raise on damaged photos."""
_FORMATS = ("AVIF", "BMP", "JPEG", "PNG", "TIFF", "WEBP")
_MOVING_FORMATS = ("AVIF", "PNG", "WEBP")
"""Formats whose further pictures are an animation; those of a JPEG or TIFF are previews, depth and pages."""


def read_still(path: str | os.PathLike[str]) -> np.ndarray:
    """A photo as BGR, uint8, shape (height, width, 3), upright (EXIF orientation applied).

    Raises:
        ClipError: one of its kinds, when the file cannot be read as a photo.
    """
    path = check_readable(path)
    if still_format(path) == "HEIC":
        raise ClipUnreadableError("photo-heic", {"name": path.name})
    too_large = ClipUnreadableError("photo-too-large", {"name": path.name})
    try:
        # Whatever its name, a file may hold PostScript, which Pillow would give to Ghostscript.
        with _quietly(), Image.open(path, formats=_FORMATS) as photo:
            # The header alone is read so far: a small file may declare a picture that fills the memory.
            if photo.width * photo.height > 1e6 * FILM.largest_photo_megapixels:
                raise too_large
            if photo.format in _MOVING_FORMATS and getattr(photo, "n_frames", 1) > 1:
                raise ClipUnreadableError("photo-moving", {"name": path.name})
            if photo.mode.startswith(("I", "F")):
                raise ClipUnreadableError("photo-deep", {"name": path.name})
            # Turned in place and converted only where needed: each copy of a large photo is a quarter of a gigabyte.
            ImageOps.exif_transpose(photo, in_place=True)
            upright = photo if photo.mode == "RGB" else photo.convert("RGB")
            return cv2.cvtColor(np.asarray(upright), cv2.COLOR_RGB2BGR)
    except Image.DecompressionBombError as error:
        raise too_large from error
    except UnidentifiedImageError as error:
        raise ClipUnreadableError("photo-unreadable", {"name": path.name}) from error
    except _DAMAGE as error:
        raise ClipTruncatedError("photo-damaged", {"name": path.name}) from error


@contextlib.contextmanager
def _quietly() -> Iterator[None]:
    """Pillow warns of large pictures on the terminal; they are refused in words of our own."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield
