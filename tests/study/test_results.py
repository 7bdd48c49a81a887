"""The results on the disk: whole or not at all, and tables that are made of them alone."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest

from foundation.notice import Notice
from foundation.texts.language import speaking
from sample_videos import LEFT, RIGHT
from study.clip import StudyClip
from study.clip_outcome import ClipOutcome, Job, outcome_json, read_outcome
from study.errors import ResultsError
from study.results import ResultsFolder
from tests.vision.rendered import true_measurement
from vision.errors import NoLungeError
from vision.trial import Protocol

REFUSED = ClipOutcome.refused(NoLungeError("no-session-yet", {"person": "=cmd()"}))
FAILED = ClipOutcome("failed", code="time-out", why=Notice("failed-time-out", {"minutes": 30.0}))


@pytest.fixture
def results(tmp_path: Path) -> ResultsFolder:
    return ResultsFolder(tmp_path / "results")


def test_an_outcome_comes_back_as_it_was(results: ResultsFolder) -> None:
    trial = true_measurement(RIGHT).trial
    kept = ClipOutcome("measured", (trial,), took_s=2.5, clip_sha256="ab", version="1")
    for key, outcome in (("a", kept), ("b", REFUSED), ("c", FAILED)):
        results.keep(key, outcome)
        back = results.outcome(key)
        assert back is not None and outcome_json(back) == outcome_json(outcome)
    assert REFUSED.code == "no-lunge"
    assert results.outcome("d") is None


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b"null", b"\xff", b'{"schema": "other/1"}'])
def test_a_damaged_file_counts_as_none(results: ResultsFolder, damage: bytes) -> None:
    results.keep("a", REFUSED)
    (results.folder / "measurements" / "a.json").write_bytes(damage)
    assert results.outcome("a") is None


def test_tables_for_pandas_in_both_formats(results: ResultsFolder, tmp_path: Path) -> None:
    trials = [true_measurement(sample).trial for sample in (RIGHT, LEFT)]
    warned = replace(trials[0], warnings=(Notice("camera-rolled"), Notice("no-scale")))
    labels = ({"subject": "007", "rater": "A"}, {"subject": "", "rater": "B"})
    clips = [StudyClip("=r.mp4", tmp_path / "r.mp4", "right", labels=labels[0]),
             StudyClip("no.mp4", tmp_path / "no.mp4", "left", foot_length_cm=25.0, labels=labels[1]),
             StudyClip("later.mp4", tmp_path / "later.mp4", "left"),
             StudyClip("l.mp4", tmp_path / "l.mp4", "left", calibration=tmp_path / "sheet.png")]
    outcomes = {3: ClipOutcome("measured", (trials[1],)), 0: ClipOutcome("measured", (warned,)), 1: REFUSED}
    written = results.write_tables(clips, outcomes)
    assert [p.name for p in written] == ["clips.csv", "clips.parquet", "repetitions.csv", "repetitions.parquet"]
    table = pd.read_parquet(written[1])
    text = pd.read_csv(written[0])
    assert list(table.columns) == list(text.columns) and list(table.columns[:4]) == ["clip", "subject", "rater", "side"]
    assert list(table["clip"]) == ["=r.mp4", "no.mp4", "l.mp4"], "the order of the study; what is not done has no row"
    assert text["clip"][0] == "'=r.mp4" and text["reason"][1].startswith("'=cmd()"), "formulas made harmless"
    assert list(table["status"]) == ["measured", "refused", "measured"] and table["reason_code"][1] == "no-lunge"
    assert table["subject"][0] == "007" and table["warnings"][0] == "camera-rolled no-scale"
    assert table["foot_length_cm"][1] == 25.0 and table["calibration_file"][2] == "sheet.png"
    found = trials[1].tibial_inclination_deg
    assert found is not None and table["tibial_inclination_deg"][2] == pytest.approx(found.value, abs=1e-3)
    assert table["tibial_inclination_low_deg"][2] == pytest.approx(found.low, abs=1e-3)
    reps = pd.read_parquet(written[3])
    assert list(reps["repetition"]) == [1, 2, 1, 2] and list(reps["clip_name"]) == ["r.mp4"] * 2 + ["l.mp4"] * 2
    assert reps["heel_down"].dtype == bool and reps["counted"].sum() == sum(len(t.counted) for t in trials)
    assert len(pd.read_csv(written[2])) == 4


def test_types_stay_where_nothing_was_measured(results: ResultsFolder, tmp_path: Path) -> None:
    written = results.write_tables([StudyClip("a", tmp_path / "a", "left")], {0: REFUSED})
    table = pd.read_parquet(written[1])
    assert table["wall_distance_cm"].dtype == float and pd.isna(table["wall_distance_cm"][0])
    assert len(pd.read_parquet(written[3])) == 0


def test_the_key_follows_all_that_the_result_depends_on_and_no_name() -> None:
    job = Job(Path("a.mp4"), "sha", "left", Protocol(), Path("sheet.png"), "sha2", None, "1.0")
    assert replace(job, path=Path("b.mp4"), calibration=Path("c.png")).key == job.key
    changes = ({"clip_sha256": "x"}, {"side": "right"}, {"protocol": Protocol(knee="straight")},
               {"calibration_sha256": None}, {"foot_length_cm": 25.0}, {"version": "1.1"})
    others = [replace(job, **change) for change in changes]  # type: ignore[arg-type]
    assert len({job.key, *(other.key for other in others)}) == 1 + len(others)


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ResultsError, match="cannot be written"):
        ResultsFolder(tmp_path / "file")
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "clips.csv").write_text("clip,side\n")
    with pytest.raises(ResultsError, match="no result of this command"):
        ResultsFolder(tmp_path / "mine")
    results = ResultsFolder(tmp_path / "good")
    (tmp_path / "good" / "clips.csv").mkdir()
    with pytest.raises(ResultsError, match="another folder"):
        results.write_tables([], {})


def test_a_film_of_both_legs_has_a_row_a_leg_and_a_clip_that_was_refused_one(tmp_path: Path) -> None:
    right, left = (true_measurement(sample).trial for sample in (RIGHT, LEFT))
    clips = [StudyClip("both.mp4", RIGHT.clip), StudyClip("none.mp4", LEFT.clip)]
    results = ResultsFolder(tmp_path)
    both = ClipOutcome("measured", (right, left))
    assert outcome_json(read_outcome(outcome_json(both))) == outcome_json(both)
    results.write_tables(clips, {0: both, 1: REFUSED})
    rows = pd.read_csv(tmp_path / "clips.csv")
    assert rows[["clip", "side"]].values.tolist() == [["both.mp4", "right"], ["both.mp4", "left"], ["none.mp4", "auto"]]
    reps = pd.read_csv(tmp_path / "repetitions.csv")
    assert reps.groupby("side").size().to_dict() == {"left": len(left.reps), "right": len(right.reps)}


def test_why_a_clip_was_not_measured_is_kept_as_a_code_and_said_in_the_language_asked_for(tmp_path: Path) -> None:
    kept = read_outcome(json.loads(json.dumps(outcome_json(FAILED))))
    assert kept == FAILED and "longer than 30 minutes" in kept.reason
    with speaking("de"):
        assert "länger als 30 Minuten" in kept.reason
        ResultsFolder(tmp_path).write_tables([StudyClip("a", tmp_path / "a", "left")], {0: kept})
    assert "longer than 30 minutes" in pd.read_csv(tmp_path / "clips.csv")["reason"][0]


def test_a_reason_that_an_earlier_version_kept_is_said_as_it_stands() -> None:
    kept = {"schema": "kneewall-outcome/2", "status": "failed", "code": "time-out", "reason": "It took too long.",
            "took_s": 1.0, "clip_sha256": "", "version": "0.1.0", "trials": []}
    assert read_outcome(kept).reason == "It took too long."
