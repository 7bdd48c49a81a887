"""Names that mean something to a shell, a terminal, FFmpeg or OpenCV, and things that are no files."""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from tests.hostile import seeds
from tests.hostile.conftest import Ended
from vision.film.video import open_frames

Kneewall = Callable[..., Ended]
NAMES = [
    "two words.mp4", "größe é.mp4", "膝 🦵.mp4", "a\nb\tc.mp4", "-dash.mp4", "--side.mp4", "it's \"quoted\".mp4",
    "$HOME.mp4", "`x`;$(y)|&.mp4", "a%03d.mp4", "*?[a].mp4", "http:x.mp4", "file:x.mp4", "pipe:0", "concat:a|b.mp4",
    "data:,x.mp4", "subfile,,start,0,end,9,,:x.mp4", "crypto:x.mp4", "[bold]x[", "\x1b]0;x\x07.mp4",
    "\u202emp4.exe.mp4", "x" * 240 + ".mp4", "CON.mp4", "..mp4", " .mp4", "nul\x7f.mp4",
]
FFMPEG_ADDRESSES = [
    "http://127.0.0.1:{port}/x.mp4", "tcp://127.0.0.1:{port}", "rtsp://127.0.0.1:{port}/x", "rtmp://127.0.0.1:{port}/x",
    "hls+http://127.0.0.1:{port}/x.m3u8", "concat:{film}|{film}", "file:{film}", "async:{film}", "cache:{film}",
    "subfile,,start,0,end,9999,,:{film}", "pipe:", "pipe:0", "fd:0", "data:video/mp4;base64,AAAA", "lavfi:testsrc",
    "0", "",
]


@pytest.fixture
def film(tmp_path: Path) -> Path:
    path = tmp_path / "good.mp4"
    path.write_bytes(seeds.film("h264.mp4"))
    return path


@pytest.fixture
def listener() -> Iterator[tuple[int, list[bytes]]]:
    """The port of a server on this computer, and what it was told; nobody should ever call."""
    heard: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.05)
        done = threading.Event()

        def serve() -> None:
            while not done.is_set():
                try:
                    with server.accept()[0] as caller:
                        heard.append(caller.recv(1000) or b"connected")
                except OSError:
                    continue

        thread = threading.Thread(target=serve)
        thread.start()
        yield server.getsockname()[1], heard
        done.set()
        thread.join()


@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_a_film_of_any_name_is_read_like_any_other(name: str, tmp_path: Path, kneewall: Kneewall,
                                                   monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path(name).write_bytes(seeds.film("h264.mp4"))
    assert "The printed sheet was not found" in kneewall("calibrate", "--", name).refused()
    with open_frames(name) as frames:
        assert sum(1 for _ in frames) == 12


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_a_name_that_is_no_text(tmp_path: Path, kneewall: Kneewall) -> None:
    """OpenCV 4.11 crashes on such a name; the photo and the film are read all the same."""
    film = tmp_path / os.fsdecode(b"caf\xe9\xff.mp4")
    film.write_bytes(seeds.film("h264.mp4"))
    assert "The printed sheet was not found" in kneewall("calibrate", film).refused()
    photo = film.with_suffix(".png")
    photo.write_bytes(seeds.png_declaring(60_000, 60_000))
    assert "caf" in kneewall("check", photo).refused()
    missing = film.with_suffix(".mov")
    assert "There is no file" in kneewall("check", missing).refused()


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_a_trial_keeps_a_name_that_is_no_text(tmp_path: Path) -> None:
    from vision.trial import ClipInfo

    info = ClipInfo(os.fsdecode(b"caf\xe9.mp4"), "", 1.0, 1, 1, 1)
    assert info.name == "caf?.mp4"


@pytest.mark.parametrize("address", FFMPEG_ADDRESSES)
def test_an_address_is_no_file(address: str, film: Path, listener: tuple[int, list[bytes]], kneewall: Kneewall) -> None:
    port, heard = listener
    assert kneewall("calibrate", "--", address.format(port=port, film=film)).refused()
    assert heard == []


def test_a_name_with_a_pattern_opens_no_other_file(tmp_path: Path) -> None:
    """FFmpeg takes such a name for a series of pictures: it would show the neighbours instead of the film."""
    for number in range(3):
        (tmp_path / f"x{number}.jls").write_bytes(cv2.imencode(".jpg", np.full((32, 32, 3), 90, np.uint8))[1].tobytes())
    path = tmp_path / "x%d.jls"
    path.write_bytes(seeds.film("h264.mp4"))
    with open_frames(path) as frames:
        assert [f.image.shape for f in frames] == [(64, 96, 3)] * 12


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes with a name")
@pytest.mark.parametrize("ending", [".mp4", ".jpg", ".json", ".webm", ""])
@pytest.mark.parametrize("kind", ["pipe", "socket", "folder", "device"])
def test_what_is_no_file_is_refused_at_once(kind: str, ending: str, film: Path, tmp_path: Path, kneewall: Kneewall,
                                            monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    path = Path(f"thing{ending}")
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "socket":
        with socket.socket(socket.AF_UNIX) as unix:
            unix.bind(str(path))
    elif kind == "folder":
        path.mkdir()
    else:
        path.symlink_to("/dev/zero")
    assert "is not a file" in kneewall("check", path).refused()
    assert "is not a file" in kneewall("calibrate", path).refused()
    assert "is not a file" in kneewall("measure", film, "--side", "left", "--calibration", path).refused()
    assert "is not a file" in kneewall("import", path).refused()


def test_a_link_is_read_as_what_it_points_to(tmp_path: Path, kneewall: Kneewall) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "film.mp4").write_bytes(seeds.film("h264.mp4"))
    inside = tmp_path / "inside"
    inside.mkdir()
    (inside / "link.mp4").symlink_to(outside / "film.mp4")
    assert "The printed sheet was not found" in kneewall("calibrate", inside / "link.mp4").refused()
    (inside / "circle.mp4").symlink_to(inside / "circle.mp4")
    assert kneewall("calibrate", inside / "circle.mp4").refused()
    (inside / "text.mp4").symlink_to("/etc/passwd")
    assert "is not a film" in kneewall("calibrate", inside / "text.mp4").refused()


def test_what_is_written_goes_beside_a_link_and_not_through_it(tmp_path: Path, kneewall: Kneewall) -> None:
    precious = tmp_path / "precious.txt"
    precious.write_text("mine")
    (tmp_path / "out.json").symlink_to(precious)
    done = kneewall("export", "--format", "json", "-o", tmp_path / "out.json")
    assert done.status == 0 and precious.read_text() == "mine" and not (tmp_path / "out.json").is_symlink()
