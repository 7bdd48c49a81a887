"""Photos: upright and of every kind, and what is no photo, whatever its name."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.vision.film.small_films import quarters
from vision.errors import (
    ClipMissingError,
    ClipTruncatedError,
    ClipUnreadableError,
)
from vision.film.file_kind import is_still
from vision.film.photo import read_still
from vision.film.settings import FILM
from vision.film.video import open_frames


def test_photos_are_upright(tmp_path: Path, corners: Path) -> None:
    photo = Image.open(corners.with_suffix(".png"))
    exif = Image.Exif()
    exif[0x0112] = 6
    photo.convert("RGB").save(tmp_path / "turned.jpg", exif=exif, quality=95)
    # Orientation 6 is shown turned a quarter clockwise: the left column becomes the top row.
    assert quarters(read_still(tmp_path / "turned.jpg")) == "brwg"
    photo.save(tmp_path / "flat.PNG")
    assert quarters(read_still(tmp_path / "flat.PNG")) == "rgbw"


@pytest.mark.parametrize("mode", ["L", "LA", "RGBA", "P", "CMYK", "1"])
def test_photos_of_any_colour_kind(tmp_path: Path, mode: str) -> None:
    path = tmp_path / ("photo.jpg" if mode == "CMYK" else "photo.png")
    Image.new("RGB", (40, 30), (255, 255, 255)).convert(mode).save(path)
    image = read_still(path)
    assert image.shape == (30, 40, 3) and image.dtype == np.uint8 and image.min() > 250


def png_declaring(width: int, height: int) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(bytes(10_000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


@pytest.mark.parametrize("side", [8001, 12_000, 60_000, 2_000_000])
def test_a_photo_that_declares_a_huge_picture_is_refused_unread(tmp_path: Path, side: int) -> None:
    assert side * side > 1e6 * FILM.largest_photo_megapixels
    path = tmp_path / "bomb.png"
    path.write_bytes(png_declaring(side, side))
    with pytest.raises(ClipUnreadableError, match="too large"):
        read_still(path)


@pytest.mark.parametrize("share", [0.3, 0.9])
@pytest.mark.parametrize("suffix", [".jpg", ".png"])
def test_a_photo_that_was_cut_off(tmp_path: Path, suffix: str, share: float) -> None:
    noise = np.random.default_rng(1).integers(0, 255, (90, 120, 3), dtype=np.uint8)
    whole = tmp_path / f"whole{suffix}"
    Image.fromarray(noise).save(whole)
    cut = tmp_path / f"cut{suffix}"
    cut.write_bytes(whole.read_bytes()[: int(whole.stat().st_size * share)])
    with pytest.raises(ClipTruncatedError):
        read_still(cut)


def test_what_is_no_photo(tmp_path: Path) -> None:
    (tmp_path / "text.jpg").write_text("not a photo")
    (tmp_path / "photo.heic").write_bytes(b"\0\0\0\x18ftypheic")
    with pytest.raises(ClipUnreadableError, match="JPG or PNG"):
        read_still(tmp_path / "text.jpg")
    with pytest.raises(ClipUnreadableError, match="HEIC"):
        read_still(tmp_path / "photo.heic")
    with pytest.raises(ClipMissingError):
        read_still(tmp_path / "nothing.png")


def test_names_of_photos() -> None:
    assert is_still("a/B.JPG") and is_still("x.heic") and not is_still("x.mp4") and not is_still("jpg")


@pytest.mark.parametrize(("name", "options"), [
    ("moving.webp", {"duration": 100}), ("moving.png", {"duration": 100}), ("moving.avif", {"duration": 100}),
    ("moving.jpg", {"format": "WEBP", "duration": 100}),
])
def test_an_animation_is_never_a_photo(tmp_path: Path, name: str, options: dict) -> None:
    pictures = [Image.new("RGB", (64, 48), colour) for colour in ("red", "green", "blue")]
    pictures[0].save(tmp_path / name, save_all=True, append_images=pictures[1:], **options)
    assert is_still(tmp_path / name)
    with pytest.raises(ClipUnreadableError, match="animation"):
        read_still(tmp_path / name)


@pytest.mark.parametrize(("kind", "name"), [("JPEG", "a.HEIC"), ("PNG", "a.jpg"), ("WEBP", "a.mp4"), ("BMP", "a"),
                                            ("TIFF", "a.mov"), ("AVIF", "a.png")])
def test_a_photo_is_opened_by_what_it_is(tmp_path: Path, kind: str, name: str) -> None:
    Image.new("RGB", (64, 48), "red").save(tmp_path / name, format=kind)
    assert is_still(tmp_path / name)
    assert read_still(tmp_path / name).shape == (48, 64, 3)


def test_a_film_is_no_photo_whatever_its_name(plain: Path, tmp_path: Path) -> None:
    path = tmp_path / "film.jpg"
    path.write_bytes(plain.read_bytes())
    assert not is_still(path)
    with open_frames(path) as frames:
        assert sum(1 for _ in frames) == 60


def test_a_heic_photo_is_refused_by_its_content(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(b"\x00\x00\x00\x18ftypheic" + bytes(64))
    with pytest.raises(ClipUnreadableError, match="HEIC"):
        read_still(path)
