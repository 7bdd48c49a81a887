"""`kneewall batch` as a study runs it: real workers, killed at will, and what is left on the disk."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pandas as pd
import psutil
import pytest
from PIL import Image

import cli
from sample_videos import RIGHT
from vision.film.video import open_frames

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals")
Start = Callable[..., subprocess.Popen[str]]
BATCH = [sys.executable, "-c", "import cli; cli.main()", "batch"]
HURRY = "import study.cluster as c, cli; c.RECONNECT_S = c.CONNECT_S = 1.0; cli.main()"
IMPATIENT = [sys.executable, "-c", HURRY, "batch"]
DASK = [sys.executable, "-m", "dask"]
# Ctrl-C at the worst moment: the program stands in a callback of the garbage collection, which swallows what it raises.
INTERRUPTED_IN_A_CALLBACK = """
import gc, os, signal, sys, threading
import cli
signal.signal(signal.SIGINT, signal.default_int_handler)
def press(phase, info):
    if "study.dispatch" in sys.modules and threading.current_thread() is threading.main_thread():
        gc.callbacks.remove(press)
        os.kill(os.getpid(), signal.SIGINT)
        signal.getsignal(signal.SIGINT)
gc.callbacks.append(press)
cli.main()
"""


@pytest.fixture(scope="module")
def deep() -> Image.Image:
    """The right sample at its deepest moment, at half its size."""
    peak_s = RIGHT.read_truth()["reps"][0]["start"] + 1.3
    with open_frames(RIGHT.clip) as frames:
        image = next(frame.image for frame in frames if frame.time_s >= peak_s)
    return Image.fromarray(image[:, :, ::-1]).resize((540, 960))


@pytest.fixture(scope="module")
def film(encode: Callable[..., Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One short lunge, small and slow."""
    out = tmp_path_factory.mktemp("film") / "film_right.mp4"
    return encode(out, "-ss", "1.0", "-t", "2.2", "-i", RIGHT.clip, "-vf", "scale=540:960,fps=10", "-crf", "16")


def photos(deep: Image.Image, folder: Path, count: int) -> list[Path]:
    """Photos of the same posture, no two of the same content."""
    paths = [folder / f"p{number}_right.jpg" for number in range(count)]
    for number, path in enumerate(paths):
        deep.save(path, quality=95 - number)
    return paths


@pytest.fixture
def start() -> Iterator[Start]:
    """Start a command, each the head of a group of processes of its own, which is killed at the end."""
    started: list[subprocess.Popen[str]] = []

    def run(*command: str | Path) -> subprocess.Popen[str]:
        started.append(subprocess.Popen(list(map(str, command)), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                        text=True, start_new_session=True))
        return started[-1]

    yield run
    for process in started:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()


def finish(process: subprocess.Popen[str], status: int) -> dict[str, Any]:
    """Wait for the end; the JSON object that was printed."""
    out, err = process.communicate(timeout=150)
    assert process.returncode == status, (process.returncode, out, err)
    assert "Traceback" not in err and "distributed" not in err, err
    found: dict[str, Any] = json.loads(out)
    return found


def tables(results: Path) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The two tables; both formats hold the same rows."""
    found = []
    for name in ("clips", "repetitions"):
        table, text = pd.read_parquet(results / f"{name}.parquet"), pd.read_csv(results / f"{name}.csv")
        assert list(table["clip"]) == list(text["clip"]) and list(table.columns) == list(text.columns)
        found.append(table)
    return found[0], found[1]


def kept(results: Path) -> int:
    """How many clips are done."""
    return len(list((results / "measurements").glob("[!.]*.json")))


def wait_for(reached: Callable[[], Any], limit_s: float = 60.0) -> Any:
    give_up = time.monotonic() + limit_s
    while not (found := reached()):
        assert time.monotonic() < give_up, "waited in vain"
        time.sleep(0.02)
    return found


def workers(process: subprocess.Popen[str]) -> list[psutil.Process]:
    """The worker processes of a run: the children that run something, not those that only keep count."""
    found = []
    for child in psutil.Process(process.pid).children(recursive=True):
        try:
            if "spawn_main" in " ".join(child.cmdline()):
                found.append(child)
        except psutil.Error:
            continue
    return found


def test_a_study_from_its_list_to_its_tables_and_again(
    tmp_path: Path, deep: Image.Image, film: Path, start: Start
) -> None:
    first, second = photos(deep, tmp_path, 2)
    (tmp_path / "copy of the film.mp4").write_bytes(film.read_bytes())
    (tmp_path / "film.mp4").write_bytes(film.read_bytes())
    (tmp_path / "corrupt.mp4").write_bytes(film.read_bytes()[:20_000])
    (tmp_path / "list.csv").write_text(
        "clip,side,subject,session\n"
        f"film.mp4,right,7,1\n{first.name},,8,1\n{second.name},R,8,2\nmissing.mp4,left,9,1\ncorrupt.mp4,left,9,2\n"
        "film.mp4,up,10,1\ncopy of the film.mp4,r,11,1\n")
    results = tmp_path / "results"
    command = [*BATCH, tmp_path / "list.csv", "-o", results, "--jobs", "1", "--json"]
    summary = finish(start(*command), 3)
    assert (summary["clips"], summary["measured"], summary["refused"], summary["kept"]) == (7, 4, 3, 0)
    reasons = {(left["clip"], left["code"]) for left in summary["not_measured"]}
    assert reasons == {("missing.mp4", "clip-missing"), ("corrupt.mp4", "clip-truncated"),
                       ("film.mp4", "clip-told-wrongly")}
    assert all(left["reason"].count(". ") >= 1 for left in summary["not_measured"]), "what is wrong, and what to do"
    clips, reps = tables(results)
    assert list(clips["subject"]) == ["7", "8", "8", "9", "9", "10", "11"]
    assert list(clips["status"]) == ["measured"] * 3 + ["refused"] * 3 + ["measured"]
    lean = clips["tibial_inclination_deg"].dropna()
    assert len(lean) == 4 and lean.between(35, 50).all()
    assert kept(results) == 4, "two files of the same content are one measurement"
    assert list(reps["subject"]) == ["7", "8", "8", "11"] and list(reps["repetition"]) == [1, 1, 1, 1]

    written = {p: p.stat().st_mtime_ns for p in (results / "measurements").iterdir()}
    deep.save(second, quality=40)
    again = finish(start(*command), 3)
    assert (again["clips"], again["measured"], again["kept"]) == (7, 4, 4)
    fresh = [p for p in (results / "measurements").iterdir() if written.get(p) != p.stat().st_mtime_ns]
    assert len(fresh) == 1, "only the changed file is measured anew"
    after, _ = tables(results)
    assert list(after["clip"]) == list(clips["clip"])
    assert after["clip_sha256"][2] != clips["clip_sha256"][2]
    unchanged = after.drop(index=2)
    pd.testing.assert_frame_equal(unchanged, clips.drop(index=2))


def connections(process: psutil.Process) -> list[Any]:
    """What a process is connected to; nothing of one that has ended meanwhile, as helpers of a start do."""
    try:
        return list(process.net_connections())
    except psutil.NoSuchProcess:
        return []


def test_a_killed_worker_costs_nothing_and_nobody_else_can_listen(
    tmp_path: Path, deep: Image.Image, start: Start
) -> None:
    photos(deep, tmp_path, 4)
    results = tmp_path / "results"
    process = start(*BATCH, str(tmp_path / "*.jpg"), "-o", results, "--jobs", "2", "--json")
    victim = wait_for(lambda: kept(results) >= 1 and len(workers(process)) == 2 and workers(process)[0])
    family = [psutil.Process(process.pid), *psutil.Process(process.pid).children(recursive=True)]
    found = [c for p in family for c in connections(p)]
    addresses = {c.laddr.ip for c in found if c.status == psutil.CONN_LISTEN}
    peers = {c.raddr.ip for c in found if c.raddr}
    assert addresses == {"127.0.0.1"} and peers <= {"127.0.0.1"}
    victim.send_signal(signal.SIGKILL)
    summary = finish(process, 0)
    assert summary["measured"] == summary["clips"] == 4
    assert list(tables(results)[0]["clip"]) == [str(tmp_path / f"p{n}_right.jpg") for n in range(4)]


def test_a_clip_whose_workers_keep_dying_is_a_row_and_is_tried_again(
    tmp_path: Path, deep: Image.Image, start: Start
) -> None:
    """Whose leg it is the command says, not the name."""
    deep.save(tmp_path / "whose.jpg")
    command = [*BATCH, tmp_path / "whose.jpg", "-o", tmp_path / "results", "--side", "right", "--jobs", "1", "--json"]
    process = start(*command)
    while process.poll() is None:
        for worker in workers(process):
            # Busy: it has begun to measure.
            if worker.is_running() and sum(worker.cpu_times()[:2]) > 2.0:
                worker.send_signal(signal.SIGKILL)
        time.sleep(0.05)
    summary = finish(process, 3)
    assert summary["failed"] == 1 and summary["not_measured"][0]["code"] == "worker-killed"
    assert "killed 3 times" in tables(tmp_path / "results")[0]["reason"][0]
    assert finish(start(*command), 0)["measured"] == 1
    assert len(tables(tmp_path / "results")[0]) == 1


def test_a_killed_run_loses_only_what_was_in_hand(tmp_path: Path, deep: Image.Image, start: Start) -> None:
    photos(deep, tmp_path, 3)
    results = tmp_path / "results"
    command = [*BATCH, str(tmp_path / "*.jpg"), "-o", results, "--jobs", "1", "--json"]
    process = start(*command)
    wait_for(lambda: kept(results) >= 1)
    orphans = workers(process)
    process.kill()
    done = kept(results)
    wait_for(lambda: not any(o.is_running() and o.status() != psutil.STATUS_ZOMBIE for o in orphans), 20)
    half, _ = tables(results)
    assert len(half) <= done
    stopped = start(*command)
    wait_for(lambda: kept(results) > done or stopped.poll() is not None)
    os.killpg(stopped.pid, signal.SIGINT)
    out, err = stopped.communicate(timeout=30)
    assert (stopped.returncode == 130 and not out) or stopped.returncode == 0
    assert "Traceback" not in err
    assert len(tables(results)[0]) == kept(results)
    summary = finish(start(*command), 0)
    assert summary["kept"] >= done and summary["measured"] == 3
    assert len(tables(results)[0]) == 3


def test_ctrl_c_is_never_lost(tmp_path: Path, deep: Image.Image, start: Start) -> None:
    photos(deep, tmp_path, 3)
    command = [sys.executable, "-c", INTERRUPTED_IN_A_CALLBACK, "batch"]
    process = start(*command, str(tmp_path / "*.jpg"), "-o", tmp_path / "results", "--jobs", "1")
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (130, "") and "Traceback" not in err
    assert len(tables(tmp_path / "results")[0]) == kept(tmp_path / "results") < 3


def test_a_folder_in_words_with_a_clip_that_takes_too_long(tmp_path: Path, film: Path, start: Start) -> None:
    (tmp_path / "clips").mkdir()
    (tmp_path / "clips" / "b_left.mp4").write_bytes(b"no film at all")
    (tmp_path / "clips" / "long_right.mp4").write_bytes(film.read_bytes())
    (tmp_path / "clips" / "whose.mp4").write_bytes(b"nor this")
    process = start(*BATCH, tmp_path / "clips", "-o", tmp_path / "results", "--time-limit-min", "0.01")
    out, err = process.communicate(timeout=60)
    assert process.returncode == 3 and err == ""
    assert out.startswith("0 of 3 clips measured.\nNot measured:\n")
    assert "  b_left.mp4: 'b_left.mp4' is not a film that can be opened." in out
    assert "  whose.mp4: 'whose.mp4' is not a film that can be opened." in out
    clips, _ = tables(tmp_path / "results")
    assert list(clips["reason_code"])[1] == "time-out" and list(clips["status"]) == ["refused", "failed", "refused"]


def test_a_scheduler_and_workers_of_ones_own_killed_one_after_the_other(
    tmp_path: Path, deep: Image.Image, start: Start
) -> None:
    photos(deep, tmp_path, 5)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        address = f"tcp://127.0.0.1:{probe.getsockname()[1]}"
    results = tmp_path / "results"

    def start_cluster(count: int) -> list[subprocess.Popen[str]]:
        quiet = ["--no-dashboard", "--dashboard-address", "127.0.0.1:0"]
        scheduler = start(*DASK, "scheduler", "--host", address, *quiet)
        return [scheduler, *(start(*DASK, "worker", address, "--nworkers", "1", "--nthreads", "1", "--host",
                                   "127.0.0.1", "--no-dashboard") for _ in range(count))]

    scheduler, worker, other = start_cluster(2)
    command = [*BATCH, str(tmp_path / "*.jpg"), "-o", results, "--scheduler", address, "--json"]
    process = start(*command)
    wait_for(lambda: kept(results) >= 1)
    os.killpg(worker.pid, signal.SIGKILL)
    wait_for(lambda: kept(results) >= 3)
    os.killpg(scheduler.pid, signal.SIGKILL)
    os.killpg(other.pid, signal.SIGKILL)
    start_cluster(1)
    summary = finish(process, 0)
    assert summary["measured"] == 5 and summary["kept"] == 0
    assert list(tables(results)[0]["clip"]) == [str(tmp_path / f"p{n}_right.jpg") for n in range(5)]


def test_no_scheduler_is_said_in_one_line(tmp_path: Path, deep: Image.Image, start: Start) -> None:
    (photo,) = photos(deep, tmp_path, 1)
    for address, says in (("tcp://127.0.0.1:9", "does not answer"), ("smoke://signals", "not the address")):
        process = start(*IMPATIENT, photo, "-o", tmp_path / "results", "--scheduler", address)
        out, err = process.communicate(timeout=60)
        assert process.returncode == 3 and out == "" and err.count("\n") == 1 and says in err
    assert len(tables(tmp_path / "results")[0]) == 0


@pytest.mark.parametrize(
    "arguments",
    [["nowhere", "-o", "r"], ["*.nothing", "-o", "r"], ["list.csv", "-o", "r"],
     ["x", "-o", "r", "--jobs", "1", "--scheduler", "tcp://127.0.0.1:1"], ["x"], ["x", "-o", "r", "--jobs", "0"]],
)
def test_a_wrong_command_ends_with_status_2_and_leaves_nothing(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "x_left.mp4").touch()
    (tmp_path / "list.csv").write_text("film\nx_left.mp4\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["kneewall", "batch", *arguments])
    with pytest.raises(SystemExit) as end:
        cli.main()
    out, err = capfd.readouterr()
    assert end.value.code == 2 and out == "" and "Traceback" not in err
    assert not (tmp_path / "r").exists()
