"""`kneewall watch` in front of a film."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import cli
from sample_videos import LEFT, RIGHT


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", "import cli; cli.main()", "watch", *map(str, arguments)],
                          capture_output=True, text=True, timeout=300)


def test_the_cues_of_a_film_with_a_lifted_heel() -> None:
    assert LEFT.calibration is not None
    done = run(LEFT.clip, "--sheet", LEFT.calibration, "--practice", "0", "--fast", "--json")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["reps"] == ["full", "heel-up"]
    assert told["side"] == "left" and told["ended"] is None
    rises = next(f["t"] for f in LEFT.read_truth()["frames"] if f["heel_lift_mm"] >= 5)
    assert [c["time_s"] for c in told["cues"] if c["code"] == "heel-up"] == pytest.approx([rises], abs=0.5)


def test_it_stops_by_itself_and_prints_what_it_says() -> None:
    done = run(RIGHT.clip, "--practice", "0", "--full", "1", "--fast")
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines[0].endswith("Ready. Lunge when you like.\a")
    assert any("Done. You can turn round." in line for line in lines)
    assert lines[-1].startswith("1 full of 1 lunges")


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [(["nowhere.mp4"], 3, "There is no file"), (["--camera", "93"], 3, "Camera 93"), (["--fast"], 2, "--fast"),
     (["x.mp4", "--full", "0"], 2, "--full")],
)
def test_what_cannot_be_watched_is_said(
    arguments: list[str], status: int, says: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["kneewall", "watch", *arguments])
    with pytest.raises(SystemExit) as end:
        cli.main()
    assert end.value.code == status
    assert says in capfd.readouterr().err
