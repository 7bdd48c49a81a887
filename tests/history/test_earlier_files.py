"""What an earlier version wrote is read, shown and written again without a loss."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from calibration.store import load_plane
from history.exchange import json_text
from history.merge import import_file
from history.store import Store, open_store
from study.clip_outcome import read_outcome
from vision.trial import TOLD_BY_RESULT
from vision.trial_json import read_trial

FIXTURES = Path(__file__).parent / "fixtures"


@pytest.fixture
def old_store(tmp_path: Path) -> Store:
    shutil.copy(FIXTURES / "history-1.sqlite", tmp_path / "h.sqlite")
    with open_store(f"sqlite:///{tmp_path / 'h.sqlite'}") as store:
        yield store


def _measurements(text: str) -> list[dict[str, Any]]:
    people = json.loads(text)["people"]
    return [trial["measurement"] for person in people for session in person["sessions"] for trial in session["trials"]]


def test_an_earlier_store_opens_and_says_what_it_said(old_store: Store) -> None:
    assert [person.name for person in old_store.people()] == ["Anna", "Béla B."]
    said = set()
    for person in old_store.people():
        for session in old_store.sessions(person):
            for stored in session.trials:
                trial = old_store.trial(stored)
                assert set(stored.results) == set(trial.result)
                said |= {notice.message for notice in trial.warnings}
                said |= {notice.message for rep in trial.reps for notice in rep.warnings}
                assert stored.has_still == (old_store.still(stored) is not None)
    assert any(text.startswith("The heel came off the floor after ") for text in said)
    assert any(text.startswith("The leg nearer the wall looks like the other one, not the left.") for text in said)


@pytest.mark.parametrize("name", ["export-1.json", "backup-1.json"])
def test_an_earlier_file_is_imported_and_comes_out_as_it_went_in(name: str, tmp_path: Path) -> None:
    with open_store(f"sqlite:///{tmp_path / 'new.sqlite'}") as store:
        done = import_file(store, FIXTURES / name)
        assert (done.people, done.trials) == ((1, 2) if name.startswith("export") else (2, 5))
        assert json_text(store) == (FIXTURES / name).read_text(encoding="utf-8")


def test_an_earlier_store_exports_what_it_exported(old_store: Store) -> None:
    assert json_text(old_store) == (FIXTURES / "backup-1.json").read_text(encoding="utf-8")


def test_an_earlier_measurement_reads() -> None:
    trial = read_trial(json.loads((FIXTURES / "measurement-1.json").read_text(encoding="utf-8")))
    assert [notice.code for notice in trial.warnings if notice.code not in TOLD_BY_RESULT] == ["wall-not-found"]
    assert trial.warnings[0].message.startswith("Where the wall meets the floor could not be seen")
    assert [len(rep.warnings) for rep in trial.reps] == [0, 2]


def test_an_earlier_calibration_reads() -> None:
    plane = load_plane(FIXTURES / "calibration-1.json")
    assert plane.warnings and plane.warnings[0].message.startswith("Where the wall meets the floor")


def test_an_earlier_outcome_of_one_leg_reads() -> None:
    outcome = read_outcome(json.loads((FIXTURES / "outcome-1.json").read_text(encoding="utf-8")))
    assert [len(trial.reps) for trial in outcome.trials] == [2]


def test_the_rows_of_an_earlier_file_are_those_of_today() -> None:
    """The control: the fixtures hold what they are said to hold."""
    measurements = _measurements((FIXTURES / "backup-1.json").read_text(encoding="utf-8"))
    notices = [n for m in measurements for n in (*m["warnings"], *(w for rep in m["reps"] for w in rep["warnings"]))]
    assert len(measurements) == 5 and notices and all(set(n) == {"code", "message"} for n in notices)
