"""`kneewall measure` on what people give it: good films, and files that cannot be measured."""

from __future__ import annotations

import csv
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import psutil
import pytest

import cli
from commands.result_table import heel_words, notes, result_table
from foundation.notice import Notice
from sample_videos import RIGHT
from tests.vision.rendered import true_measurement
from vision.report.series_words import series_words

Encode = Callable[..., Path]
COMMAND = [sys.executable, "-c", "import cli; cli.main()"]


@dataclass
class Ended:
    status: int
    out: str
    err: str


@pytest.fixture
def kneewall(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Callable[..., Ended]:
    """Run the command line in this process."""

    def run(*arguments: str | Path) -> Ended:
        monkeypatch.setattr(sys, "argv", ["kneewall", *map(str, arguments)])
        with pytest.raises(SystemExit) as end:
            cli.main()
        return Ended(int(end.value.code or 0), *capfd.readouterr())

    return run


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("bad")


def unusable(kind: str, folder: Path, encode: Encode) -> Path:
    path = folder / f"{kind}.mp4"
    source = "-f", "lavfi", "-i"
    small = "-pix_fmt", "yuv420p", "-preset", "ultrafast"
    if kind == "empty":
        path.touch()
    elif kind == "text":
        path.write_text("just some words")
    elif kind == "sound":
        encode(path, *source, "sine=d=3")
    elif kind == "cut-off":
        path.write_bytes(RIGHT.clip.read_bytes()[:100_000])
    elif kind == "black":
        encode(path, *source, "color=black:s=360x640:r=15:d=3", *small)
    elif kind == "nobody":
        encode(path, *source, "testsrc2=s=360x640:r=10:d=2", *small)
    elif kind == "torso":
        # The person from the hips up.
        encode(path, "-t", "3", "-i", RIGHT.clip, "-vf", "crop=760:560:200:400,fps=10", *small)
    elif kind == "short":
        encode(path, "-ss", "1", "-t", "0.6", "-i", RIGHT.clip, "-vf", "scale=540:960", *small)
    elif kind == "still-standing":
        # The first half second of standing, slowed down to four seconds.
        encode(path, "-t", "0.5", "-i", RIGHT.clip, "-vf", "scale=540:960,setpts=8*PTS,fps=15", *small)
    return path


@pytest.mark.parametrize(
    ("kind", "says"),
    [
        ("missing", "There is no file"),
        ("empty", "is empty"),
        ("text", "is not a film"),
        ("sound", "sound but no picture"),
        ("cut-off", "cut off"),
        ("black", "dark|black"),
        ("nobody", "[Nn]obody|[Nn]o person|[Nn]o one"),
        ("torso", "leg|foot|shin|knee"),
        ("short", "short|second"),
        ("still-standing", "[Nn]o lunge"),
    ],
)
def test_what_cannot_be_measured_ends_with_status_3_and_one_line(
    kneewall: Callable[..., Ended], folder: Path, encode: Encode, kind: str, says: str
) -> None:
    end = kneewall("measure", unusable(kind, folder, encode), "--side", "right", "--json")
    assert end.status == 3, end
    assert end.out == ""
    assert end.err.count("\n") == 1 and re.search(says, end.err), end.err
    # What is wrong, and what to do.
    assert end.err.count(". ") >= 1 and end.err.endswith(".\n")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--foot-length-cm", "3"], "foot length"),
        (["--foot-length-cm", "nan"], "foot length"),
        (["--calibration", "nowhere.png"], "There is no file"),
    ],
)
def test_other_things_that_are_wrong(kneewall: Callable[..., Ended], arguments: list[str], says: str) -> None:
    end = kneewall("measure", RIGHT.clip, "--side", "right", *arguments)
    assert end.status == 3 and says in end.err and end.err.count("\n") == 1


def test_one_json_object_and_the_files(tmp_path: Path, encode: Encode) -> None:
    """The contract, through a real process: one repetition of the sample, half size and half as many pictures."""
    clip = encode(tmp_path / "one rep.mp4", "-t", "4.2", "-i", RIGHT.clip, "-vf", "scale=540:960,fps=15",
                  "-preset", "fast")
    out = tmp_path / "out"
    done = subprocess.run([*COMMAND, "measure", str(clip), "--side", "right", "--json", "--out", str(out)],
                          capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stderr
    data = json.loads(done.stdout)
    assert done.stdout.count("\n") == 1
    assert data["schema"] == "kneewall/1" and data["side"] == "right" and data["clip"]["name"] == "one rep.mp4"
    assert data["calibration"]["method"] in ("sheet", "clicked", "foot-length", "level-only", "none")
    (rep,) = data["reps"]
    assert rep["start_s"] < rep["peak_s"] < rep["end_s"]
    lean = rep["tibial_inclination_deg"]
    assert lean["low"] <= lean["value"] <= lean["high"]
    assert lean["value"] == pytest.approx(RIGHT.read_truth()["reps"][0]["peak_heel_down_deg"], abs=1.0)
    assert data["result"]["reps_used"] == 1
    assert {p.name for p in out.iterdir()} == {
        "measurement.json", "frames.csv", "peak-1.png", "chart.png", "annotated.webm"}
    assert json.loads((out / "measurement.json").read_text(encoding="utf-8")) == data
    with (out / "frames.csv").open(newline="") as stream:
        assert len(list(csv.DictReader(stream))) == data["clip"]["frame_count"] == 63
    # Only the list of files: no native log line, no progress bar where nobody watches.
    assert all(line.startswith("Wrote ") for line in done.stderr.splitlines()), done.stderr


@pytest.mark.skipif(os.name == "nt", reason="signals")
@pytest.mark.parametrize("moment", ["measuring", "writing"])
def test_interrupting_leaves_no_half_written_file(tmp_path: Path, encode: Encode, moment: str) -> None:
    clip = encode(tmp_path / "clip.mp4", "-t", "4.2", "-i", RIGHT.clip, "-vf", "scale=540:960,fps=15")
    out = tmp_path / "out"
    # A suite that runs in the background may have been told to ignore the signal.
    process = subprocess.Popen([*COMMAND, "measure", str(clip), "--side", "right", "--out", str(out)],
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                               preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL))
    watched = psutil.Process(process.pid)
    give_up = time.monotonic() + 120
    while not (list(out.glob(".*/peak-1.png")) if moment == "writing"
               else any(f.path == str(clip) for f in watched.open_files())):
        assert process.poll() is None and time.monotonic() < give_up, "it never came so far"
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    stdout, stderr = process.communicate(timeout=60)
    assert process.returncode == 130
    assert stdout == "" and "Traceback" not in stderr
    assert not out.exists() or list(out.iterdir()) == []


def test_saving_asks_for_the_person_first(
    kneewall: Callable[..., Ended], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KNEEWALL_DATABASE_URL", f"sqlite:///{tmp_path / 'history.db'}")
    assert kneewall("person", "add", "Ann").status == 0
    started = time.monotonic()
    end = kneewall("measure", RIGHT.clip, "--side", "right", "--save", "--person", "Bob")
    assert end.status == 3 and end.err.count("\n") == 1
    assert time.monotonic() - started < 20


def test_nobody_is_added_for_a_film_that_is_refused(
    kneewall: Callable[..., Ended], tmp_path: Path, folder: Path, encode: Encode, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KNEEWALL_DATABASE_URL", f"sqlite:///{tmp_path / 'history.db'}")
    black = unusable("black", folder, encode)
    assert kneewall("measure", black, "--side", "right", "--save", "--person", "Ann").status == 3
    assert json.loads(kneewall("person", "list", "--json").out) == {"people": []}


def test_table_says_what_was_and_was_not_measured() -> None:
    trial = true_measurement(RIGHT).trial
    table = result_table(trial)
    headers = ["", "At", "Lean of\nthe shin, °", "Heel", "Wall\ndistance, cm", "Toe to\nwall, cm"]
    assert [c.header for c in table.columns] == headers
    assert next(iter(table.columns[2].cells)) == "40.7 ± 0.8"
    assert next(iter(table.columns[3].cells)) == "down, 0 mm"
    lean = "tibial_inclination_deg"
    bare = tuple(replace(r, quantities={lean: r.quantities[lean]}, heel_down=None) for r in trial.reps)
    assert [c.header for c in result_table(replace(trial, reps=bare)).columns] == headers[:4]
    assert heel_words(bare[0]) == "not measured"


def test_each_warning_is_said_once() -> None:
    trial = true_measurement(RIGHT).trial
    same = Notice("heel-lifting", given="The heel began to lift.")
    trial = replace(trial, warnings=(Notice("camera-rolled", given="The camera was tilted."),),
                    reps=tuple(replace(r, warnings=(same,)) for r in trial.reps))
    assert notes(trial) == ["The camera was tilted.", "Repetition 1, 2: The heel began to lift.", *series_words(trial)]


def test_a_film_of_which_nothing_counts_ends_with_status_3_and_one_line(
    folder: Path, encode: Encode, kneewall: Callable[..., Ended], tmp_path: Path
) -> None:
    """A film that stops before the lunge is at its deepest has one repetition, which does not count."""
    path = encode(folder / "half.mp4", "-t", "1.75", "-i", RIGHT.clip, "-vf", "scale=720:1280,fps=15", "-crf", "14")
    for options in ((), ("--json", "--out", tmp_path / "out")):
        ended = kneewall("measure", path, "--side", "right", *options)
        assert ended.status == 3 and ended.out == ""
        (line,) = [line for line in ended.err.splitlines() if "No repetition counts" in line]
        assert "stops in the middle" in line
    assert (tmp_path / "out" / "measurement.json").exists()
