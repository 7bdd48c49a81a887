"""Photos that ask for far more than their bytes, or are something else."""

from __future__ import annotations

import io
import os
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from tests.hostile import films, seeds
from tests.hostile.conftest import Ended
from tests.hostile.watch import MEMORY_MB, read_files

Kneewall = Callable[..., Ended]
TOO_LARGE, DAMAGED, NO_PHOTO = "too large", "damaged or cut off", "is not a photo"


def _packed_zeros(megabytes: int) -> bytes:
    packer = zlib.compressobj(9)
    return b"".join(packer.compress(bytes(1 << 20)) for _ in range(megabytes)) + packer.flush()


def _png_with(kind: bytes, content: bytes) -> bytes:
    """A good PNG with one more chunk before its picture."""
    file = io.BytesIO()
    Image.new("RGB", (9, 9)).save(file, "PNG")
    data = file.getvalue()
    at = data.index(b"IDAT") - 4
    chunk = struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
    return data[:at] + chunk + data[at:]


def _jpeg(width: int, height: int) -> bytes:
    data = bytearray(seeds.stills()[0])
    at = data.index(b"\xff\xc0")
    data[at + 5 : at + 9] = struct.pack(">HH", height, width)
    return bytes(data)


def _tiff(width: int, height: int, strip_bytes: int, rows: int) -> bytes:
    """A TIFF of one strip, all tags with the numbers given."""
    tags = [(256, width), (257, height), (258, 8), (259, 1), (262, 1), (273, 8), (277, 1), (278, rows),
            (279, strip_bytes)]
    directory = b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in tags)
    return b"II*\0" + struct.pack("<I", 8) + struct.pack("<H", len(tags)) + directory + bytes(4) + bytes(64)


def _tiff_with_fraction(tag: int) -> bytes:
    """A TIFF one of whose numbers is a fraction, 1/0, where a whole number belongs."""
    data = bytearray(_tiff(64, 64, 64, 64))
    for at in range(10, 10 + 12 * 9, 12):
        if int.from_bytes(data[at : at + 2], "little") == tag:
            data[at + 2 : at + 12] = struct.pack("<HII", 5, 1, len(data))
    return bytes(data) + struct.pack("<II", 1, 0)


def _tiff_of_tags(count: int) -> bytes:
    return b"II*\0" + struct.pack("<IH", 8, 1) + struct.pack("<HHII", 270, 2, count, 8) + bytes(4)


def _bmp(width: int, height: int) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (9, 9)).save(file, "BMP")
    data = bytearray(file.getvalue())
    data[18:26] = struct.pack("<ii", width, height)
    return bytes(data)


def _webp(side: int) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (64, 48)).save(file, "WEBP")
    data = bytearray(file.getvalue())
    at = data.index(b"\x9d\x01\x2a") + 3
    data[at : at + 4] = struct.pack("<HH", side, side)
    return bytes(data)


BOMBS: dict[str, tuple[Callable[[], bytes], str]] = {
    "png-60000": (lambda: seeds.png_declaring(60_000, 60_000, body=_packed_zeros(20)), TOO_LARGE),
    "png-2-to-the-31": (lambda: seeds.png_declaring(2**31 - 1, 2**31 - 1), TOO_LARGE),
    "png-one-line-of-2-to-the-31": (lambda: seeds.png_declaring(2**31 - 1, 1), TOO_LARGE),
    "png-as-large-as-allowed": (lambda: seeds.png_declaring(8000, 8000, body=_packed_zeros(184)), ""),
    "png-16-bits": (lambda: seeds.png_declaring(7000, 7000, bits=16, colour=6, body=_packed_zeros(64)), ""),
    "png-more-picture-than-declared": (lambda: seeds.png_declaring(10, 10, body=_packed_zeros(100)), ""),
    "png-packed-text": (lambda: _png_with(b"zTXt", b"x\0\0" + _packed_zeros(100)), ""),
    "png-packed-profile": (lambda: _png_with(b"iCCP", b"x\0\0" + _packed_zeros(100)), ""),
    "jpeg-65k": (lambda: _jpeg(65_535, 65_535), TOO_LARGE),
    "jpeg-8k-of-nothing": (lambda: _jpeg(7_990, 7_990), ""),
    "tiff-60000": (lambda: _tiff(60_000, 60_000, 2**31, 60_000), TOO_LARGE),
    "tiff-huge-strip": (lambda: _tiff(64, 64, 2**32 - 1, 64), DAMAGED),
    "tiff-strip-elsewhere": (lambda: _tiff(7_000, 7_000, 49_000_000, 7_000), DAMAGED),
    **{f"tiff-fraction-{tag}": (lambda tag=tag: _tiff_with_fraction(tag), "")
       for tag in (256, 257, 258, 259, 262, 273, 277, 278, 279)},
    "tiff-huge-tag": (lambda: _tiff_of_tags(2**32 - 1), ""),
    "bmp-2-to-the-31": (lambda: _bmp(2**31 - 1, 2**31 - 1), ""),
    "bmp-negative": (lambda: _bmp(-9, -(2**31)), ""),
    "webp-16k": (lambda: _webp(16_383), ""),
    "gif-65k": (lambda: films.gif_size(65_535, 65_535), NO_PHOTO),
    "gzip": (lambda: b"\x1f\x8b\x08\0\0\0\0\0\0\3" + _packed_zeros(100), NO_PHOTO),
    "svg": (lambda: films.LISTS["svg"], NO_PHOTO),
    "film": (lambda: seeds.film("h264.mp4"), NO_PHOTO),
}
"""Photos, and why they are refused; empty where any reason will do, or none."""


@pytest.fixture(scope="module")
def exploded(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict]:
    """What became of each photo, all read by one process that is watched."""
    folder = tmp_path_factory.mktemp("bombs")
    paths = [folder / name for name in BOMBS]
    for path in paths:
        path.write_bytes(BOMBS[path.name][0]())
    return dict(zip(BOMBS, read_files("stills", paths), strict=True))


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_stays_small(name: str, exploded: dict[str, dict]) -> None:
    told = exploded[name]
    assert told["kind"] in ("refused", "accepted"), told
    # The largest photo that is allowed takes a third of what may be held.
    assert told["peak_mb"] < MEMORY_MB * (0.6 if "allowed" in name or "16-bits" in name or "8k" in name else 0.2), told
    assert told["took_s"] < 15
    if BOMBS[name][1]:
        assert told["kind"] == "refused" and BOMBS[name][1] in told["said"], told


@pytest.mark.skipif(os.name == "nt", reason="needs a program that is a script")
@pytest.mark.parametrize("ending", [".jpg", ".png", ".tif"])
def test_no_photo_starts_another_program(ending: str, tmp_path: Path, kneewall: Kneewall,
                                         monkeypatch: pytest.MonkeyPatch) -> None:
    """Pillow gives PostScript, whatever its name, to the program gs."""
    ghostscript = tmp_path / "gs"
    ghostscript.write_text(f"#!/bin/sh\ntouch {tmp_path}/was-here\n")
    ghostscript.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    path = tmp_path / f"photo{ending}"
    path.write_bytes(b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 90 90\n%%EndComments\n0 0 moveto showpage\n%%EOF\n")
    assert NO_PHOTO in kneewall("check", path).refused()
    assert NO_PHOTO in kneewall("calibrate", path).refused()
    assert not (tmp_path / "was-here").exists()


@pytest.mark.parametrize("command", ["check", "calibrate"])
def test_a_bomb_on_the_command_line_is_one_line(command: str, tmp_path: Path, kneewall: Kneewall) -> None:
    path = tmp_path / "bomb.png"
    path.write_bytes(seeds.png_declaring(60_000, 60_000))
    assert TOO_LARGE in kneewall(command, path).refused()


def test_a_bomb_as_calibration_is_one_line(tmp_path: Path, kneewall: Kneewall) -> None:
    (tmp_path / "film.mp4").write_bytes(seeds.film("h264.mp4"))
    (tmp_path / "bomb.png").write_bytes(seeds.png_declaring(60_000, 60_000))
    done = kneewall("measure", tmp_path / "film.mp4", "--side", "left", "--calibration", tmp_path / "bomb.png")
    assert TOO_LARGE in done.refused()
