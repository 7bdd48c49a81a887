"""Films that lie about themselves, name other files, or change while they are read."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from foundation.errors import KneewallError
from tests.hostile import films, seeds
from tests.hostile.conftest import Ended
from tests.hostile.test_names import listener  # noqa: F401
from tests.hostile.watch import MEMORY_MB, read_files
from vision.film.settings import FILM
from vision.film.video import open_frames

Kneewall = Callable[..., Ended]


@pytest.fixture(scope="module")
def exploded(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict]:
    """What became of each bomb, all read by one process that is watched."""
    folder = tmp_path_factory.mktemp("bombs")
    paths = [folder / name for name in films.BOMBS]
    for path in paths:
        path.write_bytes(films.BOMBS[path.name][0]())
    return dict(zip(films.BOMBS, read_files("clips", paths), strict=True))


@pytest.mark.parametrize("name", films.BOMBS)
def test_a_bomb_is_refused_before_it_fills_the_memory(name: str, exploded: dict[str, dict]) -> None:
    told = exploded[name]
    assert told["kind"] in ("refused", "accepted"), told
    assert told["peak_mb"] < MEMORY_MB / 3 and told["took_s"] < 10, told
    reason = films.BOMBS[name][1]
    if reason:
        assert told["kind"] == "refused" and reason in told["said"]


@pytest.mark.parametrize("hidden", [False, True], ids=["plain", "disguised"])
@pytest.mark.parametrize("kind", films.LISTS)
@pytest.mark.parametrize("ending", [".mp4", ".webm", ".m3u8", ".jpg", ".png"])
def test_a_file_that_names_others_leads_to_none_of_them(
    kind: str, ending: str, hidden: bool, tmp_path: Path, kneewall: Kneewall,
    listener: tuple[int, list[bytes]],  # noqa: F811
) -> None:
    port, heard = listener
    other = tmp_path / "other.mp4"
    other.write_bytes(seeds.film("h264.mp4"))
    text = films.LISTS[kind].replace(b"{port}", str(port).encode()).replace(b"{other}", str(other).encode())
    path = tmp_path / f"list{ending}"
    path.write_bytes(films.disguised(text) if hidden else text)
    assert "that can be opened" in kneewall("calibrate", path).refused()
    assert heard == []


def test_a_film_that_points_into_another_file_shows_nothing_of_it(tmp_path: Path) -> None:
    other = tmp_path / "secret.mp4"
    other.write_bytes(seeds.film("h264.mp4"))
    path = tmp_path / "pointing.mov"
    path.write_bytes(films.pointing_to(other))
    with pytest.raises(KneewallError), open_frames(path) as frames:
        next(iter(frames))


def times(data: bytes, path: Path) -> np.ndarray:
    path.write_bytes(data)
    with open_frames(path) as frames:
        return np.array([frame.time_s for frame in frames])


def test_a_film_of_8k_is_read_at_4k(tmp_path: Path) -> None:
    path = tmp_path / "large.avi"
    path.write_bytes(films.changing(("7680x4320", "yuvj420p"), ("7680x4320", "yuvj420p")))
    with open_frames(path) as frames:
        assert {frame.image.shape for frame in frames} == {(2304, 4096, 3)}


def _backwards() -> bytes:
    return films.encoded("x.ts", "-output_ts_offset", "20") + films.encoded("x.ts", "-output_ts_offset", "5")


CLOCKS: dict[str, Callable[[], bytes]] = {
    "negative": lambda: films.encoded("x.mkv", "-output_ts_offset", "-5", "-avoid_negative_ts", "disabled"),
    "negative-mp4": lambda: films.encoded("x.mp4", "-output_ts_offset", "-5", "-avoid_negative_ts", "disabled"),
    "backwards": _backwards,
    "leaping": lambda: films.encoded("x.mkv", "-vf", "setpts='if(gte(N,6),PTS+360000/TB,PTS)'", "-fps_mode",
                                     "passthrough"),
    "no-timescale": lambda: films.with_number(seeds.film("h264.mp4"), b"mdhd", 12, 0),
    "no-rate": lambda: films.with_number(seeds.film("mjpeg.avi"), b"strh", 24, 0, 0, order="<"),
    "thousand-million-a-second": lambda: films.with_number(seeds.film("mjpeg.avi"), b"strh", 24, 1, 10**9, order="<"),
    "one-in-a-year": lambda: films.with_number(seeds.film("mjpeg.avi"), b"strh", 24, 31_536_000, 1, order="<"),
    "steps-of-nothing": lambda: films.with_number(seeds.film("h264.mp4"), b"stts", 4, 1, 12, 0),
    "steps-of-two-thousand-million": lambda: films.with_number(seeds.film("h264.mp4"), b"stts", 4, 1, 12, 2**31 - 1),
    "no-duration": lambda: films.with_number(seeds.film("h264.mp4"), b"mvhd", 16, 0),
}


@pytest.mark.parametrize("name", CLOCKS)
def test_a_mad_clock_moves_on_all_the_same(name: str, tmp_path: Path) -> None:
    try:
        seen = times(CLOCKS[name](), tmp_path / "film.mp4")
    except KneewallError:
        return
    steps = np.diff(seen)
    assert seen[0] == 0 and np.all(np.isfinite(seen)) and np.all(steps > 0)
    assert np.all(steps <= FILM.longest_gap_s)


@pytest.fixture(scope="module")
def long_film(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Several megabytes, so that the decoder cannot hold it whole."""
    path = tmp_path_factory.mktemp("long") / "long.mkv"
    seeds.run_ffmpeg("-f", "lavfi", "-i", "testsrc2=s=640x360:r=30:d=4", "-vf", "noise=alls=60:allf=t", "-c:v", "mjpeg",
                     "-q:v", "2", path)
    assert path.stat().st_size > 5_000_000
    return path.read_bytes()


@pytest.mark.skipif(os.name == "nt", reason="an open file cannot be changed there")
@pytest.mark.parametrize("what", ["shrinks", "empties", "grows", "goes", "turns-to-noise"])
def test_a_film_that_changes_while_it_is_read(what: str, long_film: bytes, tmp_path: Path) -> None:
    path = tmp_path / "film.mkv"
    path.write_bytes(long_film)
    count = 0
    try:
        with open_frames(path) as frames:
            for frame in frames:
                assert frame.image.shape == (360, 640, 3)
                count += 1
                if count == 10:
                    _change(path, what, len(long_film))
    except KneewallError as error:
        assert what not in ("grows", "goes"), error
    assert count == 120 if what in ("grows", "goes") else 10 <= count <= 120


def _change(path: Path, what: str, size: int) -> None:
    if what == "shrinks":
        os.truncate(path, size // 2)
    elif what == "empties":
        os.truncate(path, 0)
    elif what == "goes":
        path.unlink()
    elif what == "grows":
        with path.open("ab") as stream:
            stream.write(bytes(1_000_000))
    else:
        with path.open("r+b") as stream:
            stream.write(np.random.default_rng(1).bytes(size))


@pytest.mark.skipif(os.name == "nt", reason="an open file cannot be changed there")
def test_a_film_that_is_cut_again_and_again(long_film: bytes, tmp_path: Path, kneewall: Kneewall) -> None:
    path = tmp_path / "film.mkv"
    path.write_bytes(long_film)
    done = threading.Event()

    def cut() -> None:
        size = len(long_film)
        while not done.wait(0.01) and size > 0:
            size = size * 9 // 10
            os.truncate(path, size)

    thread = threading.Thread(target=cut)
    thread.start()
    try:
        assert kneewall("calibrate", path).refused()
    finally:
        done.set()
        thread.join()


@pytest.mark.parametrize("then", [("64x128", "yuvj420p"), ("256x192", "yuvj420p")])
def test_a_film_whose_picture_changes_is_refused(then: tuple[str, str], tmp_path: Path) -> None:
    """A phone turned while filming: stretched to the first picture's size, every angle in it would be wrong."""
    path = tmp_path / "changing.avi"
    path.write_bytes(films.changing(("128x96", "yuvj420p"), then))
    with pytest.raises(KneewallError, match="changes its size"), open_frames(path) as frames:
        for _ in frames:
            pass


def test_a_large_film_whose_sampling_changes_does_not_crash(tmp_path: Path) -> None:
    path = tmp_path / "changing.avi"
    path.write_bytes(films.changing(("7680x4320", "yuvj444p"), ("7680x4320", "yuvj420p")))
    assert read_files("clips", [path])[0]["kind"] != "died"
