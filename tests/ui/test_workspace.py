"""Unsaved work: private while it lasts, gone afterwards, and no two tabs share it."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from ui import tabs
from ui.jobs import Job, UnexpectedError
from ui.tabs import ABANDONED_AFTER_S, open_workspace, sweep_leftovers
from ui.workspace import Film, Workspace, safe_name
from vision.errors import CancelledError, NobodyError


@pytest.fixture(autouse=True)
def private_tmp(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    yield tmp_path
    tabs.close_all()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_the_folder_is_private() -> None:
    work = Workspace("t")
    path = work.keep_upload("film.mp4", b"abc")
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert path.read_bytes() == b"abc"


@pytest.mark.parametrize(
    ("given", "kept"),
    [("IMG 1.MOV", "IMG-1.MOV"), ("../../etc/passwd", "passwd"), ("C:\\a\\b.mp4", "b.mp4"), ("", "film"),
     (".mp4", "mp4.mp4"), ("a" * 300 + ".mp4", "a" * 40 + ".mp4"),
     ("x.mp4\x00.sh", "x-mp4.sh"), ("é;$(rm).mp4", "rm.mp4")],
)  # fmt: skip
def test_names_cannot_lead_out_of_the_folder(given: str, kept: str) -> None:
    assert safe_name(given) == kept


def test_two_uploads_of_one_name_stand_side_by_side_under_their_own_name() -> None:
    work = Workspace("t")
    first, second = work.keep_upload("IMG_1.MOV", b"a"), work.keep_upload("IMG_1.MOV", b"b")
    assert first.name == second.name == "IMG_1.MOV"
    assert (first.read_bytes(), second.read_bytes()) == (b"a", b"b")


def test_the_film_leaves_the_disk_but_can_be_corrected_until_it_is_forgotten() -> None:
    work = Workspace("t")
    sheet = work.keep_upload("sheet.png", b"sheet")
    work.film = Film(work.keep_upload("a.mp4", b"bytes"), "a.mp4", "left", calibration=sheet)
    work.drop_film_file()
    assert not work.has_files
    assert work.film_path().read_bytes() == b"bytes"
    assert isinstance(work.film.calibration, Path) and work.film.calibration.read_bytes() == b"sheet"
    work.forget_film()
    assert not work.has_files and work.film is None


def test_a_sample_is_never_deleted(tmp_path: Path) -> None:
    sample = tmp_path / "sample.mp4"
    sample.write_bytes(b"x")
    work = Workspace("t")
    work.film = Film(sample, "sample", "left", own=False)
    work.drop_film_file()
    work.forget_film()
    assert sample.exists()


def test_a_tab_finds_its_own_work_again_and_nobody_elses() -> None:
    mine = open_workspace(None, "a")
    assert open_workspace(mine.token, "b") is mine
    assert open_workspace(None, "c") is not mine
    assert open_workspace("guess", "d") is not mine


def test_abandoned_work_is_thrown_away_and_connected_work_is_not() -> None:
    gone, here = open_workspace(None, "gone"), open_workspace(None, "here")
    gone.keep_upload("a.mp4", b"x")
    here.keep_upload("b.mp4", b"x")
    start = time.monotonic()
    tabs.close_abandoned(lambda s: s == "here", start + ABANDONED_AFTER_S - 1)
    assert gone.has_files
    tabs.close_abandoned(lambda s: s == "here", start + ABANDONED_AFTER_S + 1)
    assert not gone.has_files
    assert here.has_files
    assert open_workspace(gone.token, "back") is not gone


@pytest.mark.skipif(os.name == "nt", reason="processes are told apart otherwise there")
def test_folders_of_a_killed_run_are_swept_and_those_of_a_living_one_are_not(private_tmp: Path) -> None:
    ended = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, text=True)
    dead = private_tmp / f"kneewall-{ended.stdout.strip()}-abc"
    own = private_tmp / f"kneewall-{os.getpid()}-abc"
    other = private_tmp / "kneewall-notes"
    for folder in (dead, own, other):
        folder.mkdir()
    sweep_leftovers()
    assert not dead.exists()
    assert own.exists() and other.exists()


def test_jobs_run_one_after_the_other_and_report() -> None:
    running: list[int] = []
    most: list[int] = []

    def work(progress: object, cancelled: object) -> str:
        running.append(1)
        most.append(len(running))
        progress("Doing it", 0.5)  # type: ignore[operator]
        time.sleep(0.05)
        running.pop()
        return "done"

    jobs = [Job(work) for _ in range(3)]
    assert all(job.wait(5) for job in jobs)
    assert [job.outcome for job in jobs] == ["done"] * 3
    assert max(most) == 1
    assert (jobs[0].text, jobs[0].share) == ("Doing it", 0.5)


def test_a_cancelled_job_ends_and_a_waiting_one_never_starts() -> None:
    started = threading.Event()

    def work(progress: object, cancelled: object) -> None:
        started.set()
        while not cancelled():  # type: ignore[operator]
            time.sleep(0.01)
        raise CancelledError

    first, second = Job(work), Job(lambda progress, cancelled: pytest.fail("it started"))
    started.wait(5)
    second.cancel()
    first.cancel()
    assert first.wait(5) and second.wait(5)
    assert isinstance(first.error, CancelledError) and isinstance(second.error, CancelledError)


def test_a_job_keeps_what_the_person_can_act_on() -> None:
    def work(progress: object, cancelled: object) -> None:
        raise NobodyError("nobody-found")

    job = Job(work)
    assert job.wait(5) and isinstance(job.error, NobodyError)


def test_a_fault_becomes_a_sentence(caplog: pytest.LogCaptureFixture) -> None:
    job = Job(lambda progress, cancelled: 1 / 0)
    assert job.wait(5) and isinstance(job.error, UnexpectedError)
    assert "ZeroDivisionError" not in str(job.error)
    assert "measuring failed" in caplog.text
    caplog.clear()
