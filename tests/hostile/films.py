"""Films made to harm: each a good film with a lie in its headers, or something else under a film's name."""

from __future__ import annotations

import struct
import tempfile
import zlib
from collections.abc import Callable
from pathlib import Path

from tests.hostile import seeds

SDP = (b"v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=video {port} RTP/AVP 96\n"
       b"a=rtpmap:96 H264/90000\n")
LISTS: dict[str, bytes] = {
    "m3u8": b"#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\n{other}\n#EXTINF:2,\nhttp://127.0.0.1:{port}/x.ts\n"
            b"#EXT-X-ENDLIST\n",
    "concat": b"ffconcat version 1.0\nfile '{other}'\nfile 'http://127.0.0.1:{port}/x.mp4'\n",
    "sdp": SDP,
    "dash": b'<?xml version="1.0"?><MPD><Period><BaseURL>http://127.0.0.1:{port}/</BaseURL></Period></MPD>',
    "smil": b'<smil><body><video src="http://127.0.0.1:{port}/x.mp4"/></body></smil>',
    "svg": b'<?xml version="1.0"?><!DOCTYPE s [<!ENTITY x SYSTEM "file://{other}">]>'
           b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="http://127.0.0.1:{port}/x.png"/>'
           b"<text>&x;</text></svg>",
    "postscript": b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 90 90\n({other}) (r) file pop showpage\n",
    "windows-list": b"[playlist]\nFile1=http://127.0.0.1:{port}/x.mp4\nNumberOfEntries=1\n",
    "rtsptext": b"rtsptextRTSP://127.0.0.1:{port}/x\n",
}
"""Files that name others, as text: FFmpeg, Pillow or a browser would go and fetch those."""


def disguised(text: bytes) -> bytes:
    """The text with what a careless look takes for the packets of a transport stream: a G in every 188th byte."""
    data = bytearray(b"G" + b" " * 20 + b"\n" + text + b"\n" * 400)
    data[188:189] = data[376:377] = b"G"
    return bytes(data)


def with_number(film: bytes, box: bytes, offset: int, *numbers: int, order: str = ">") -> bytes:
    """The film with 32-bit numbers written `offset` bytes behind the name of a box or chunk."""
    data = bytearray(film)
    at = data.index(box) + 4 + offset
    data[at : at + 4 * len(numbers)] = struct.pack(f"{order}{len(numbers)}I", *numbers)
    return bytes(data)


def with_samples(count: int) -> bytes:
    """A film of some kilobytes whose tables declare so many frames of ten bytes."""
    film = with_number(seeds.film("h264.mp4"), b"stsz", 4, 10, count)
    film = with_number(film, b"stts", 4, 1, count, 512)
    return with_number(film, b"stsc", 4, 1, 1, count, 1)


def with_run(count: int) -> bytes:
    """A film in pieces whose first piece declares so many frames without a word on each."""
    return with_number(seeds.film("pieces.mp4"), b"trun", 0, 0, count)


def with_header(chunk: bytes, length: int) -> bytes:
    """An AVI one of whose headers says that it is so long."""
    return with_number(seeds.film("mjpeg.avi"), chunk, 0, length, order="<")


def with_list(length: int) -> bytes:
    """An AVI whose list of notes says that it is so long, so that the pictures are taken for notes."""
    data = bytearray(seeds.film("mpeg4.avi"))
    at = data.index(b"INFO") - 4
    data[at : at + 4] = struct.pack("<I", length)
    return bytes(data)


def jpeg_size(width: int, height: int, from_frame: int = 0) -> bytes:
    """A film of JPEG pictures that say they are this large, from one of them on."""
    data = bytearray(seeds.film("mjpeg.avi"))
    at, frame = 0, 0
    while (at := data.find(b"\xff\xc0", at + 1)) >= 0:
        if frame >= from_frame:
            data[at + 5 : at + 9] = struct.pack(">HH", height, width)
        frame += 1
    return bytes(data)


def vp8_size(side: int) -> bytes:
    """A WebM whose picture says that it has so many pixels a side."""
    data = bytearray(seeds.film("vp8.webm"))
    at = data.index(b"\x9d\x01\x2a") + 3
    data[at : at + 4] = struct.pack("<HH", side, side)
    return bytes(data)


def gif_size(screen: int, picture: int) -> bytes:
    """A GIF whose screen and pictures say that they have so many pixels a side."""
    data = bytearray(seeds.film("moving.gif"))
    for at in range(len(data) - 10):
        if data[at] == 0x2C and data[at + 1 : at + 5] == bytes(4):
            data[at + 5 : at + 9] = struct.pack("<HH", picture, picture)
    data[6:10] = struct.pack("<HH", screen, screen)
    return bytes(data)


def pointing_to(other: Path) -> bytes:
    """A QuickTime film whose pictures lie in another file, by an alias as old cameras wrote it."""
    path = str(other).encode()
    alias = bytes(10) + bytes([4]) + b"disk".ljust(27, b"\0") + bytes(12)
    alias += bytes([len(other.name)]) + other.name.encode().ljust(63, b"\0") + bytes(16) + b"\0\1\0\1" + bytes(16)
    alias += b"\0\2" + struct.pack(">H", len(path)) + path + b"\0" * (len(path) % 2) + b"\0\x12"
    alias += struct.pack(">H", len(path)) + path + b"\0" * (len(path) % 2) + b"\xff\xff\0\0"
    entry = struct.pack(">I4sI", 12 + len(alias), b"alis", 0) + alias
    data = bytearray(seeds.film("h264.mp4"))
    start = data.index(b"dref") - 4
    data[start : start + 28] = struct.pack(">I4sII", 16 + len(entry), b"dref", 0, 1) + entry
    for box in (b"moov", b"trak", b"mdia", b"minf", b"dinf"):
        at = data.index(box) - 4
        data[at : at + 4] = struct.pack(">I", int.from_bytes(data[at : at + 4], "big") + len(entry) - 12)
    return bytes(data)


def encoded(name: str, *arguments: str) -> bytes:
    """A film of the test pattern, encoded with these options of ffmpeg."""
    with tempfile.TemporaryDirectory() as folder:
        seeds.run_ffmpeg("-f", "lavfi", "-i", "testsrc2=s=96x64:r=10:d=1.2", *arguments, Path(folder) / name)
        return (Path(folder) / name).read_bytes()


def changing(first: tuple[str, str], then: tuple[str, str]) -> bytes:
    """A film of JPEG pictures whose size and sampling change in the middle: `("64x48", "yuvj422p")`, twice."""
    with tempfile.TemporaryDirectory() as folder:
        pictures = b""
        for number, (size, sampling) in enumerate((first, then)):
            part = Path(folder) / f"{number}.mjpeg"
            seeds.run_ffmpeg("-f", "lavfi", "-i", f"color=gray:s={size}:r=10:d=0.4", "-c:v", "mjpeg", "-pix_fmt",
                             sampling, "-strict", "-1", part)
            pictures += part.read_bytes()
        (Path(folder) / "all.mjpeg").write_bytes(pictures)
        seeds.run_ffmpeg("-f", "mjpeg", "-framerate", "10", "-i", Path(folder) / "all.mjpeg", "-c", "copy",
                         Path(folder) / "film.avi")
        return (Path(folder) / "film.avi").read_bytes()


NO_PICTURE = "is not a film that can be opened"
TOO_MANY = "holds more pictures than it does"
BOMBS: dict[str, tuple[Callable[[], bytes], str]] = {
    "a-million-frames": (lambda: with_samples(1_000_000), TOO_MANY),
    "twenty-million-frames": (lambda: with_samples(20_000_000), TOO_MANY),
    "two-thousand-million-frames": (lambda: with_samples(2_000_000_000), TOO_MANY),
    "a-piece-of-a-hundred-million-frames": (lambda: with_run(100_000_000), TOO_MANY),
    "a-table-of-times-of-a-million": (lambda: with_number(seeds.film("h264.mp4"), b"stts", 4, 1, 10**6, 512), ""),
    "an-avi-of-a-thousand-million-frames": (
        lambda: with_number(with_number(seeds.film("mjpeg.avi"), b"avih", 20, 10**9, order="<"), b"strh", 36, 10**9,
                            order="<"), ""),
    "an-avi-with-a-header-of-two-gigabytes": (lambda: with_header(b"strf", 2**31 - 2), TOO_MANY),
    "an-avi-with-a-note-of-four-gigabytes": (lambda: with_header(b"ISFT", 2**32 - 2), TOO_MANY),
    "an-avi-with-a-list-of-four-gigabytes": (lambda: with_list(2**32 - 1), TOO_MANY),
    "an-avi-of-headers-without-end": (lambda: seeds.film("mjpeg.avi")[:12] + b"JUNK\0\0\0\0" * 300_000, TOO_MANY),
    "boxes-without-end": (lambda: b"\0\0\0\x08free" * 3_000_000, "was cut off"),
    "boxes-without-end-before-the-index": (
        lambda: seeds.film("h264.mp4") + b"\0\0\0\x08free" * 300_000, TOO_MANY),
    "jpeg-16k": (lambda: jpeg_size(16_384, 16_384), NO_PICTURE),
    "jpeg-65k": (lambda: jpeg_size(65_535, 65_535), NO_PICTURE),
    "jpeg-16k-from-the-third": (lambda: jpeg_size(16_384, 16_384, from_frame=2), ""),
    "vp8-16k": (lambda: vp8_size(16_383), NO_PICTURE),
    "gif-16k": (lambda: gif_size(16_384, 16_384), ""),
    "gif-65k": (lambda: gif_size(65_535, 65_535), ""),
    "gif-7k": (lambda: gif_size(7_900, 7_900), "too large"),
    "mp4-16k": (lambda: with_number(seeds.film("h264.mp4"), b"avc1", 28, 16_384 << 16 | 16_384), ""),
    "packed-zeros": (lambda: zlib.compress(bytes(50_000_000), 9), NO_PICTURE),
}
"""Films that ask for far more than their bytes; the reason for which they are refused, empty where any will do."""
