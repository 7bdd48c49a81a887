"""Hostile variations of good files: of any bytes, of the chunks that films and photos are made of, and of JSON trees.

Everything is drawn from the generator given, so that a seed and a number name an input for good.
"""

from __future__ import annotations

import copy
import json
import random
import struct
import zlib
from collections.abc import Callable
from typing import Any

LENGTHS = (0, 1, 2, 7, 8, 9, 0x7F, 0xFF, 0x100, 0x7FFF, 0xFFFF, 0x10000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF)
_BOXES = (b"moov", b"trak", b"mdia", b"minf", b"stbl", b"edts", b"udta", b"dinf", b"mvex", b"moof", b"traf")


def mutated_bytes(seeds: list[bytes], rng: random.Random) -> bytes:
    """One of the seeds with one to four changes."""
    data = bytearray(rng.choice(seeds))
    for _ in range(rng.choice((1, 1, 2, 4))):
        data = rng.choice(_CHANGES)(data, rng, seeds)
    return bytes(data)


def _flip(data: bytearray, rng: random.Random, _seeds: list[bytes]) -> bytearray:
    for _ in range(rng.choice((1, 3, 30))):
        if data:
            data[_place(data, rng)] ^= 1 << rng.randrange(8)
    return data


def _place(data: bytearray, rng: random.Random) -> int:
    """A place in the data, more often near its beginning or end, where headers and indices are."""
    where = rng.random()
    if where < 0.4:
        return rng.randrange(min(len(data), 512))
    if where < 0.6:
        return len(data) - 1 - rng.randrange(min(len(data), 2048))
    return rng.randrange(len(data))


def _noise(data: bytearray, rng: random.Random, _seeds: list[bytes]) -> bytearray:
    if data:
        at = _place(data, rng)
        data[at : at + rng.choice((1, 4, 40, 400))] = rng.randbytes(rng.choice((1, 4, 40, 400)))
    return data


def _cut(data: bytearray, rng: random.Random, _seeds: list[bytes]) -> bytearray:
    return data[: rng.randrange(len(data) + 1)]


def _number(data: bytearray, rng: random.Random, _seeds: list[bytes]) -> bytearray:
    """A telling number over whatever stands there, of 1 to 8 bytes, either end first."""
    if len(data) < 8:
        return data
    width = rng.choice((1, 2, 4, 4, 4, 8))
    at = min(_place(data, rng), len(data) - width)
    value = rng.choice(LENGTHS) & (256**width - 1)
    data[at : at + width] = value.to_bytes(width, rng.choice(("big", "little")))
    return data


def _repeat(data: bytearray, rng: random.Random, _seeds: list[bytes]) -> bytearray:
    if data:
        at, length = _place(data, rng), rng.choice((1, 8, 64, 1024))
        data[at:at] = data[at : at + length] * rng.choice((1, 2, 100))
    return data


def _drop(data: bytearray, rng: random.Random, _seeds: list[bytes]) -> bytearray:
    if data:
        at = _place(data, rng)
        del data[at : at + rng.choice((1, 4, 64, 1024))]
    return data


def _splice(data: bytearray, rng: random.Random, seeds: list[bytes]) -> bytearray:
    other = rng.choice(seeds)
    return data[: rng.randrange(len(data) + 1)] + other[rng.randrange(len(other) + 1) :]


def _box(data: bytearray, rng: random.Random, _seeds: list[bytes]) -> bytearray:
    """Change a chunk's length, name, or a number in it; drop, double or empty it."""
    found = list(_mp4_boxes(data, 0, len(data))) or _riff_chunks(data) or _png_chunks(data)
    if not found:
        return _number(data, rng, _seeds)
    start, body, end = rng.choice(found)
    what = rng.randrange(6)
    if what == 0:
        big = data[:4] != b"RIFF"
        at = start if big else start + 4
        data[at : at + 4] = struct.pack(">I" if big else "<I", rng.choice(LENGTHS))
    elif what == 1:
        data[start + 4 : start + 8] = rng.choice((b"free", b"moov", b"stsd", b"\0\0\0\0", rng.randbytes(4)))
    elif what == 2 and end - body >= 4:
        at = body + rng.randrange((end - body) // 4) * 4
        data[at : at + 4] = struct.pack(">I" if rng.random() < 0.5 else "<I", rng.choice(LENGTHS))
    elif what == 3:
        data[start:start] = data[start:end]
    elif what == 4:
        del data[start:end]
    else:
        data[body:end] = bytes(end - body)
    return _png_checked(data)


def _mp4_boxes(data: bytearray, start: int, end: int) -> list[tuple[int, int, int]]:
    """Start, content and end of every box of an MP4, those inside others too."""
    found: list[tuple[int, int, int]] = []
    if start == 0 and data[4:8] not in (b"ftyp", b"moov", b"mdat", b"free", b"wide"):
        return found
    while start + 8 <= end:
        length = int.from_bytes(data[start : start + 4], "big")
        if length < 8 or start + length > end:
            return found
        found.append((start, start + 8, start + length))
        if data[start + 4 : start + 8] in _BOXES:
            found += _mp4_boxes(data, start + 8, start + length)
        start += length
    return found


def _riff_chunks(data: bytearray) -> list[tuple[int, int, int]]:
    found: list[tuple[int, int, int]] = []
    at = 12
    while data[:4] == b"RIFF" and at + 8 <= len(data) and len(found) < 200:
        length = int.from_bytes(data[at + 4 : at + 8], "little")
        inside = data[at : at + 4] == b"LIST"
        found.append((at, at + 8, min(at + 8 + length, len(data))))
        at += 12 if inside else 8 + length + length % 2
    return found


def _png_chunks(data: bytearray) -> list[tuple[int, int, int]]:
    found: list[tuple[int, int, int]] = []
    at = 8
    while data[:4] == b"\x89PNG" and at + 12 <= len(data):
        length = int.from_bytes(data[at : at + 4], "big")
        found.append((at, at + 8, min(at + 8 + length, len(data))))
        at += 12 + length
    return found


def _png_checked(data: bytearray) -> bytearray:
    """The chunks of a PNG with sums that fit, so that a reader looks further than the sum."""
    for start, body, end in _png_chunks(data):
        if end + 4 <= len(data):
            data[end : end + 4] = struct.pack(">I", zlib.crc32(data[start + 4 : body] + data[body:end]))
    return data


_CHANGES: tuple[Callable[[bytearray, random.Random, list[bytes]], bytearray], ...] = (
    _flip, _flip, _noise, _cut, _number, _number, _repeat, _drop, _splice, _box, _box, _box)


class Raw(str):
    """Text that goes into the JSON as it is."""


_DEEP = 400
HOSTILE_VALUES: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 2, 1e308, -1e308, 5e-324, 1e-300, 0.1, 2**31, 2**53 + 1, 2**63, -(2**63) - 1, 10**400,
    Raw("1" + "0" * 5000), Raw("NaN"), Raw("Infinity"), Raw("-Infinity"), Raw("1e999"), Raw("-0.0"), "", " ", "\0",
    "é木🦵", Raw('"\\ud800"'), Raw('"\\u0000"'), "x" * 20_000, "../../etc/passwd", "=1+1", "<script>alert(1)</script>",
    "[/bold]", "$x_{", "nan", "1", [], {}, [[]], {"": {}}, [None], [1e308] * 13, [[0.0] * 13] * 13, "\u202e",
    "\x1b[31m", Raw("[" * 900 + "]" * 900),
    Raw("[" * _DEEP + "]" * _DEEP), Raw('{"a":' * _DEEP + "1" + "}" * _DEEP), Raw("[" * 20_000), "9999-12-31",
    "0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59", "2026-02-30", "2026-03-01T09:00:00.123456+01:00",
    "0" * 32, "kneewall-history/9", "A" * 32)


def mutated_json(seeds: list[bytes], rng: random.Random) -> bytes:
    """One of the seeds with one to four changes of its tree, and sometimes of its text as well."""
    if rng.random() < 0.1:
        return mutated_bytes(seeds, rng)
    tree = json.loads(rng.choice(seeds))
    for _ in range(rng.choice((1, 1, 1, 2, 4))):
        tree = _changed_tree(tree, rng)
    text = _dumps(tree, rng).encode("utf-8", "surrogatepass")
    if rng.random() < 0.1:
        text = bytes(rng.choice(_CHANGES)(bytearray(text), rng, seeds))
    return text


def _hostile(rng: random.Random) -> Any:
    # A copy: what is put into one tree must not be changed by the next.
    return copy.deepcopy(rng.choice(HOSTILE_VALUES))


def _changed_tree(tree: Any, rng: random.Random) -> Any:
    places = _places(tree)
    if not places:
        return _hostile(rng)
    holder, key = rng.choice(places)
    what = rng.randrange(8)
    if what <= 3:
        holder[key] = _hostile(rng)
    elif what == 4:
        del holder[key]
    elif what == 5:
        other, at = rng.choice(places)
        holder[key] = json.loads(json.dumps(other[at], default=str)) if at in _keys(other) else None
    elif what == 6 and isinstance(holder, dict):
        holder[rng.choice(("x", "", "\0", "__class__", _Twice(str(key))))] = _hostile(rng)
    elif isinstance(holder[key], (int, float)) and not isinstance(holder[key], bool) and abs(holder[key]) < 1e300:
        holder[key] = holder[key] * rng.choice((-1, 10, 1e6, 1e300, 1e-300)) + rng.choice((0, 1, 1e-9))
    elif isinstance(holder, list):
        holder.extend(holder[:50] * rng.choice((1, 20)))
    else:
        holder[key] = [holder[key]]
    return tree


class _Twice(str):
    """A key that is written although the same key is there: equal to nothing but itself."""

    __hash__ = object.__hash__

    def __eq__(self, other: object) -> bool:
        return self is other


def _keys(holder: Any) -> Any:
    return holder.keys() if isinstance(holder, dict) else range(len(holder))


def _places(tree: Any) -> list[tuple[Any, Any]]:
    """Every holder and key in the tree, up to some depth."""
    found: list[tuple[Any, Any]] = []
    waiting = [tree]
    while waiting and len(found) < 5000:
        holder = waiting.pop()
        if isinstance(holder, (dict, list)):
            for key in _keys(holder):
                found.append((holder, key))
                waiting.append(holder[key])
    return found


def _dumps(value: Any, rng: random.Random) -> str:
    if isinstance(value, Raw):
        return str(value)
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(str(k))}: {_dumps(v, rng)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_dumps(v, rng) for v in value) + "]"
    return json.dumps(value, ensure_ascii=rng.random() < 0.5)
