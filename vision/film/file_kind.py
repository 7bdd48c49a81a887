"""What a file is, told by its content: readable at all, a photo or a film, and which bytes exactly."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import Literal

from vision.errors import ClipEmptyError, ClipMissingError, ClipUnreadableError

STILL_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".bmp", ".webp", ".tif", ".tiff", ".heic", ".heif", ".avif"})
StillFormat = Literal["JPEG", "PNG", "BMP", "TIFF", "WEBP", "AVIF", "HEIC"]
_STARTS: tuple[tuple[bytes, StillFormat], ...] = (
    (b"\xff\xd8\xff", "JPEG"), (b"\x89PNG\r\n\x1a\n", "PNG"), (b"II*\0", "TIFF"), (b"MM\0*", "TIFF"))
_BRANDS: dict[bytes, StillFormat] = {
    b"avif": "AVIF", b"avis": "AVIF", b"heic": "HEIC", b"heix": "HEIC", b"heim": "HEIC", b"heis": "HEIC",
    b"hevc": "HEIC", b"hevx": "HEIC", b"mif1": "HEIC", b"msf1": "HEIC"}
"""Major brands of ISO/IEC 23008-12 files: photos in the container that films have."""


def still_format(path: str | os.PathLike[str]) -> StillFormat | None:
    """The format of a photo by its first bytes; None for anything else, and for a file that cannot be read."""
    try:
        # A pipe would wait for somebody to write into it.
        if not Path(path).is_file():
            return None
        with Path(path).open("rb") as stream:
            head = stream.read(32)
    except (OSError, ValueError):
        return None
    for start, name in _STARTS:
        if head.startswith(start):
            return name
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "WEBP"
    # Two letters are a weak sign; the reserved zeros behind the file's length make it sure.
    if head[:2] == b"BM" and head[6:10] == bytes(4):
        return "BMP"
    if head[4:8] == b"ftyp":
        named = _BRANDS.get(head[8:12])
        # The generic brand is followed by the special ones.
        return "AVIF" if named == "HEIC" and head[8:12] in (b"mif1", b"msf1") and b"avi" in head[16:] else named
    return None


def is_still(path: str | os.PathLike[str]) -> bool:
    """Whether a file is a photo: by its content, or by its name where the content tells nothing."""
    if still_format(path) is not None:
        return True
    return Path(path).suffix.lower() in STILL_SUFFIXES and not _is_a_film(Path(path))


def _is_a_film(path: Path) -> bool:
    from vision.film.container import is_film

    try:
        return path.is_file() and is_film(path)
    except (OSError, ValueError):
        return False


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
            raise ClipMissingError("clip-missing", {"name": path.name})
        if not path.is_file():
            raise ClipUnreadableError("clip-no-file", {"name": path.name})
        if path.stat().st_size == 0:
            raise ClipEmptyError("clip-empty", {"name": path.name})
        with path.open("rb"):
            pass
    except (OSError, ValueError) as error:
        raise ClipUnreadableError("clip-forbidden", {"name": path.name}) from error
    return path
