"""What a film's container tells without decoding: whether the file is whole, and whether it holds a picture."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from vision.film.settings import FILM

_MP4_FIRST = ("ftyp", "moov", "mdat", "free", "wide", "skip")
_HOLDERS = ("moov", "trak", "mdia", "minf", "stbl", "moof", "traf")
_COUNT_AT = {"stsz": 16, "stz2": 16, "trun": 12}
_EBML = b"\x1aE\xdf\xa3"
_SEGMENT = b"\x18\x53\x80\x67"
_HEAD_BYTES = 1 << 16
_SOUND_STARTS = (b"OggS", b"fLaC", b"ID3", b"\xff\xfb", b"\xff\xf3", b"\xff\xf2", b"\xff\xf1", b"\xff\xf9")


def is_cut_off(path: Path) -> bool:
    """Whether an MP4, MOV, Matroska or WebM file ends before its own structure does; False for any other file."""
    size = path.stat().st_size
    with path.open("rb") as stream:
        head = stream.read(_HEAD_BYTES)
        if head[:4] == _EBML:
            end = _segment_end(head)
            return end is not None and end > size
        if not _is_mp4(head):
            return False
        kinds = set()
        end = 0
        for kind, start, length in _boxes(stream, 0, size):
            kinds.add(kind)
            end = start + length
        # An interrupted recording never got its index, the box `moov`; a partial copy ends inside a box.
        return "moov" not in kinds or end > size


def is_film(path: Path) -> bool:
    """Whether a file starts as the films do that phones, cameras and browsers save.

    FFmpeg alone would also follow a text file that lists other files or addresses, and those could be anything.
    """
    with path.open("rb") as stream:
        head = stream.read(400)
    return (
        _is_mp4(head)
        or head.startswith((_EBML, b"OggS", b"FLV", b"GIF8", b"\x00\x00\x01\xba", b"0&\xb2u\x8ef\xcf\x11"))
        or (head[:4] == b"RIFF" and head[8:11] == b"AVI")
        # MPEG transport stream: a packet of 188 bytes starts with 0x47; camcorders put a clock of 4 bytes before each.
        or (head[:1] == b"G" and head[188:189] == b"G")
        or (head[4:5] == b"G" and head[196:197] == b"G")
    )


def declares_more_than_it_holds(path: Path) -> bool:
    """Whether an MP4 or MOV declares more frames, or an AVI longer headers, than it has bytes; False for other files.

    A table of a few bytes may declare thousands of millions of frames, and FFmpeg makes an entry for each; for a header
    of an AVI it takes as much memory as that declares.
    """
    size = path.stat().st_size
    with path.open("rb") as stream:
        start = stream.read(12)
        if start[:4] == b"RIFF":
            return any(end > size for end in _riff_header_ends(stream, size))
        return _is_mp4(start) and any(count > size for count in _sample_counts(stream, size))


def _riff_header_ends(stream: BinaryIO, size: int) -> Iterator[float]:
    """Where each chunk before the pictures of an AVI says that it ends; infinite where chunks never do."""
    position = 12
    for _ in range(FILM.most_boxes_count):
        stream.seek(position)
        head = stream.read(12)
        if position + 8 > size or head[8:] == b"movi":
            return
        length = int.from_bytes(head[4:8], "little")
        yield position + 8 + length
        position += 12 if head[:4] in (b"LIST", b"RIFF") else 8 + length + length % 2
    yield math.inf


def _sample_counts(stream: BinaryIO, size: int) -> Iterator[float]:
    """The samples that each table declares (ISO/IEC 14496-12, 8.7.3 and 8.8.8); infinite where boxes never end."""
    waiting = [(0, size)]
    seen = 0
    while waiting:
        start, end = waiting.pop()
        for kind, place, length in _boxes(stream, start, end):
            seen += 1
            if seen >= FILM.most_boxes_count:
                yield math.inf
                return
            if kind in _HOLDERS:
                waiting.append((place + 8, min(place + length, end)))
            elif kind in _COUNT_AT:
                stream.seek(place + _COUNT_AT[kind])
                yield int.from_bytes(stream.read(4), "big")


def has_sound_only(path: Path) -> bool:
    """Whether a file is sound without a picture, as far as its first bytes or its index tell."""
    size = path.stat().st_size
    with path.open("rb") as stream:
        head = stream.read(_HEAD_BYTES)
        if head[:4] == _EBML:
            return b"V_" not in head and b"A_" in head
        if _is_mp4(head):
            for kind, start, length in _boxes(stream, 0, size):
                if kind == "moov":
                    stream.seek(start)
                    index = stream.read(min(length, 1 << 24))
                    return b"vide" not in index and b"soun" in index
    return head.startswith(_SOUND_STARTS) or (head[:4] == b"RIFF" and head[8:12] == b"WAVE")


def _is_mp4(head: bytes) -> bool:
    return head[4:8].decode("latin-1") in _MP4_FIRST


def _boxes(stream: BinaryIO, position: int, end: int) -> Iterator[tuple[str, int, int]]:
    """Kind, place and length of the boxes between two places, no more than a film has; the last may reach past the end.

    Layout: ISO/IEC 14496-12 section 4.2: length and kind as big-endian 32-bit words; length 1 means that 64 bits
    follow, length 0 that the box reaches to the end of the file.
    """
    for _ in range(FILM.most_boxes_count):
        if position + 8 > end:
            return
        stream.seek(position)
        header = stream.read(16)
        length, kind = int.from_bytes(header[:4], "big"), header[4:8].decode("latin-1")
        if length == 1:
            length = int.from_bytes(header[8:], "big")
        elif length == 0:
            length = end - position
        if length < 8:
            return
        yield kind, position, length
        position += length


def is_whole_webm(path: Path) -> bool:
    """Whether a WebM that a program has finished writing is all there: its length is told last."""
    with path.open("rb") as stream:
        return _segment_end(stream.read(_HEAD_BYTES)) == path.stat().st_size


def _segment_end(head: bytes) -> int | None:
    """Where a Matroska segment says that it ends, in bytes; None where it does not say, as in a live recording.

    Layout: RFC 8794: an element is its id, its size as a variable-length integer (all ones: unknown), its content.
    """
    first = _size_after(head, 4)
    if first is None:
        return None
    position, length = first
    if length is None or head[position + length : position + length + 4] != _SEGMENT:
        return None
    segment = _size_after(head, position + length + 4)
    return None if segment is None or segment[1] is None else segment[0] + segment[1]


def _size_after(data: bytes, position: int) -> tuple[int, int | None] | None:
    """Where the content starts, and how long it is (None: unknown), of an element whose size stands at `position`."""
    if position >= len(data) or data[position] == 0:
        return None
    width = 9 - data[position].bit_length()
    digits = data[position : position + width]
    if len(digits) < width:
        return None
    value = int.from_bytes(digits, "big") & ((1 << 7 * width) - 1)
    return position + width, None if value == (1 << 7 * width) - 1 else value
