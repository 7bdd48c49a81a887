"""Small good files of every kind that is read, made here: the ground from which hostile ones are grown."""

from __future__ import annotations

import io
import json
import struct
import subprocess
import tempfile
from functools import cache
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from calibration.plane_json import plane_json

_PATTERN = ("-f", "lavfi", "-i", "testsrc2=s=96x64:r=10:d=1.2")
_TONE = ("-f", "lavfi", "-i", "sine=d=1.2")
_FILMS: dict[str, tuple[str, ...]] = {
    "h264.mp4": ("-c:v", "libx264", "-pix_fmt", "yuv420p", "-bf", "2"),
    "front.mp4": ("-c:v", "libx264", "-pix_fmt", "yuv420p", "-movflags", "+faststart"),
    "pieces.mp4": ("-c:v", "libx264", "-pix_fmt", "yuv420p", "-movflags", "frag_keyframe+empty_moov", "-g", "4"),
    "hevc.mov": ("-c:v", "libx265", "-tag:v", "hvc1", "-x265-params", "log-level=none", "-pix_fmt", "yuv420p10le"),
    "prores.mov": ("-c:v", "prores_ks"),
    "vp8.webm": ("-c:v", "libvpx"),
    "vp9.webm": ("-c:v", "libvpx-vp9", "-deadline", "realtime", "-cpu-used", "8"),
    "h264.mkv": ("-c:v", "libx264", "-pix_fmt", "yuv420p"),
    "mjpeg.avi": ("-c:v", "mjpeg"),
    "mpeg4.avi": ("-c:v", "mpeg4"),
    "moving.gif": (),
    "old.3gp": ("-c:v", "mpeg4"),
    "stream.ts": ("-c:v", "libx264", "-pix_fmt", "yuv420p"),
    "disc.mpg": ("-c:v", "mpeg2video", "-r", "25"),
    "flash.flv": ("-c:v", "flv1"),
    "theora.ogv": ("-c:v", "libtheora"),
    "windows.wmv": ("-c:v", "wmv2"),
}


def run_ffmpeg(*arguments: str | Path) -> None:
    """The ffmpeg program of the test extra, silent."""
    import imageio_ffmpeg

    program = imageio_ffmpeg.get_ffmpeg_exe()
    subprocess.run([program, "-loglevel", "error", "-nostdin", "-y", *map(str, arguments)], check=True, timeout=120)


@cache
def film(name: str) -> bytes:
    """One of the films, a second of 96 x 64 pixels."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        run_ffmpeg(*_PATTERN, *_FILMS[name], path)
        return path.read_bytes()


@cache
def films() -> tuple[bytes, ...]:
    """One film of every container and codec, and one with sound."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sound.mp4"
        run_ffmpeg(*_PATTERN, *_TONE, "-c:v", "libx264", "-pix_fmt", "yuv420p", "-c:a", "aac", path)
        return (*(film(name) for name in _FILMS), path.read_bytes())


@cache
def sheet_picture() -> np.ndarray:
    """A picture, BGR, in which the calibration sheet stands upright."""
    from tests.calibration.scene import make_scene

    return make_scene(yaw=4).render(np.random.default_rng(0))


@cache
def stills() -> tuple[bytes, ...]:
    """One photo of every kind that is opened, some with EXIF, alpha, a palette or several pages."""
    small = Image.fromarray(np.random.default_rng(1).integers(0, 255, (48, 64, 3), dtype=np.uint8))
    sheet = Image.fromarray(cv2.resize(sheet_picture(), None, fx=0.6, fy=0.6)[:, :, ::-1])
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010E] = "a note"
    kinds: list[tuple[Image.Image, dict[str, object]]] = [
        (small, {"format": "JPEG", "exif": exif}), (small, {"format": "JPEG", "progressive": True}),
        (sheet, {"format": "JPEG", "quality": 70}), (small.convert("CMYK"), {"format": "JPEG"}),
        (small, {"format": "PNG"}), (small.convert("RGBA"), {"format": "PNG"}), (small.convert("P"), {"format": "PNG"}),
        (small, {"format": "WEBP", "exif": exif}), (small, {"format": "WEBP", "lossless": True}),
        (small, {"format": "BMP"}), (small.convert("P"), {"format": "BMP"}),
        (small, {"format": "TIFF", "exif": exif}), (small, {"format": "TIFF", "compression": "tiff_lzw"}),
        (small, {"format": "TIFF", "compression": "tiff_adobe_deflate"}),
        (small, {"format": "TIFF", "compression": "jpeg"}),
        (small, {"format": "TIFF", "save_all": True, "append_images": [small, small]}),
        (small, {"format": "MPO", "save_all": True, "append_images": [small]}), (small, {"format": "AVIF"}),
    ]
    out = []
    for image, how in kinds:
        file = io.BytesIO()
        image.save(file, **how)  # type: ignore[arg-type]
        out.append(file.getvalue())
    return tuple(out)


@cache
def calibrations() -> tuple[bytes, ...]:
    """Calibrations of every rung, as `save_plane` writes them."""
    from calibration import ladder
    from calibration.detect import detect_sheet
    from calibration.sheet_plane import plane_from_sighting

    sighting = detect_sheet(sheet_picture())
    assert sighting is not None
    size = (720, 1280)
    planes = [
        plane_from_sighting(sighting), plane_from_sighting(sighting, "against-wall-left"),
        ladder.level_only(size), ladder.none(size),
        ladder.plane_from_foot_length(26.0, (200.0, 1000.0), (360.0, 1000.0), image_size=size),
    ]
    return tuple(json.dumps(plane_json(plane), indent=1).encode() for plane in planes)


@cache
def histories() -> tuple[bytes, ...]:
    """Exported histories: two people with pictures, corrections and a diary; one trial; nobody."""
    from history.exchange import json_text
    from history.records import Diary
    from history.store import open_store
    from tests.history.diaries import START, fill, make_trial, recovering

    out = []
    for kind in ("full", "small", "empty"):
        with tempfile.TemporaryDirectory() as folder, open_store(f"sqlite:///{folder}/history.db") as store:
            if kind == "full":
                anna = fill(store, "Anna", recovering, 5, weeks=3, stills=True)
                store.rename_person(anna, "Änne")
                first = store.sessions(anna)[0]
                store.edit_diary(first, Diary(pain=1, note="naïve 木\nsecond line"))
                store.revise_trial(first.trials[0].id, store.trial(first.trials[0]).with_excluded({1: True}))
                fill(store, "Ben", recovering, 6, weeks=1)
            elif kind == "small":
                store.save_trial(store.add_person("Eve"), make_trial("left"), when=START)
            out.append(json_text(store).encode())
    return tuple(out)


def png_declaring(width: int, height: int, bits: int = 8, colour: int = 2, body: bytes = b"") -> bytes:
    """A PNG whose header declares this size, with `body` (packed) or a little packed data as its picture."""
    import zlib

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header = struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, 0)
    packed = body or zlib.compress(bytes(10_000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")
