"""`kneewall agree` on the tables that a laboratory has."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

import cli
from foundation.estimate import Estimate
from sample_videos import RIGHT
from study.clip import StudyClip
from study.clip_outcome import ClipOutcome
from study.results import ResultsFolder
from tests.study.test_results import REFUSED
from tests.vision.rendered import true_measurement
from vision.trial import Trial

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def agree(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Run:
    """Run the command in this process: status, stdout, stderr."""

    def run(*arguments: str | Path) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["kneewall", "agree", *map(str, arguments)])
        with pytest.raises(SystemExit) as end:
            cli.main()
        return int(end.value.code or 0), *capfd.readouterr()

    return run


@pytest.fixture
def study(tmp_path: Path) -> tuple[Path, Path]:
    """The table of a batch of 12 clips, of which one was refused, and a goniometer's that reads 2 degrees less."""
    random = np.random.default_rng(4)
    trial = true_measurement(RIGHT).trial
    clips, outcomes, lines = [], {}, ["Subject;side;goniometer_deg;tape_cm"]
    for number in range(12):
        lean = 30 + 1.5 * number
        clips.append(StudyClip(f"c{number}.mp4", tmp_path / f"c{number}.mp4", "right", labels={"subject": str(number)}))
        outcomes[number] = REFUSED if number == 5 else ClipOutcome("measured", (leaning(trial, lean),))
        lines.append(f"{number};R;{lean - 2 + random.normal(0, 0.5):.1f};{10 + number / 4 + random.normal(0, 0.2):.1f}")
    results = ResultsFolder(tmp_path / "results")
    results.write_tables(clips, outcomes)
    (tmp_path / "lab.csv").write_text("\n".join([*lines, "77;L;40;9"]))
    return tmp_path / "results" / "clips.csv", tmp_path / "lab.csv"


def leaning(trial: Trial, lean_deg: float) -> Trial:
    estimate = Estimate(lean_deg, lean_deg - 1, lean_deg + 1)
    return replace(trial, reps=tuple(
        replace(rep, quantities={**rep.quantities, "tibial_inclination_deg": estimate}) for rep in trial.reps))


def test_a_batch_against_a_goniometer(agree: Run, study: tuple[Path, Path], tmp_path: Path) -> None:
    plot = tmp_path / "plot.png"
    status, out, err = agree(*study, "--column", "tibial_inclination_deg=goniometer_deg", "-o", plot, "--json")
    assert status == 0, err
    report = json.loads(out)
    (found,) = report["quantities"]
    assert found["n"] == 11 and found["unit"] == "deg" and found["keys"] == ["subject", "side"]
    assert found["bias"]["low"] < 2.0 < found["bias"]["high"]
    assert found["icc_2_1"]["value"] < found["icc_3_1"]["value"] > 0.95
    assert found["only_in_b"] == ["subject 77, side left"] and found["without_value"] == ["subject 5, side right"]
    assert "subject 77" in err and "subject 5" in err
    assert json.loads(plot.with_suffix(".json").read_text(encoding="utf-8")) == report
    with Image.open(plot) as image:
        assert image.width > 800 and float(np.asarray(image.convert("L")).std()) > 5


def test_in_words_with_several_quantities(
    agree: Run, study: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    batch, lab = study
    plot = tmp_path / "plot.pdf"
    status, out, _ = agree(batch, lab, "--column", "tibial_inclination_deg=goniometer_deg", "--column",
                           "wall_distance_cm=tape_cm", "--key", "subject", "-o", plot)
    assert status == 0
    assert out.count("ICC(2,1)") == 2 and "MDC95" in out and "Carkeet 2015" in out and "Bland & Altman 1999" in out
    assert plot.read_bytes().startswith(b"%PDF")
    status, out, _ = agree(batch, batch)
    assert status == 0 and "tibial_inclination_deg, A minus B: 11 pairs" in out and "wall_distance_cm, A minus" in out


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (["a.csv", "b.csv"], 2, "do not both have"),
        (["a.csv", "b.csv", "--column", "z"], 2, "no column 'z'"),
        (["a.csv", "nowhere.csv"], 2, "There is no table"),
        (["a.csv", "b.csv", "--column", "x_cm", "-o", "plot.gif"], 2, ".pdf"),
        (["a.csv", "b.csv", "--column", "x_cm"], 3, "only 2 pairs"),
        (["a.csv", "b.csv", "--column", "x_cm=y_mm"], 3, "different units"),
        (["a.csv", "c.csv", "--column", "x_cm"], 3, "several values"),
    ],
)
def test_what_is_refused(
    agree: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], status: int, says: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.csv").write_text("subject,x_cm\n1,10\n2,11\n3,\n")
    Path("b.csv").write_text("subject,x_cm,y_mm\n1,10,100\n2,11,110\n3,12,120\n")
    Path("c.csv").write_text("subject,x_cm\n1,10\n1,11\n3,12\n")
    ended, out, err = agree(*arguments)
    assert (ended, out) == (status, "") and says in err.replace("\n", " ") and "Traceback" not in err


def test_a_plot_that_cannot_be_written(agree: Run, study: tuple[Path, Path], tmp_path: Path) -> None:
    status, _, err = agree(study[0], study[0], "-o", tmp_path / "nowhere" / "plot.png")
    assert status == 3 and "cannot be written" in err
