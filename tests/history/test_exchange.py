"""The JSON export brings everything back, byte for byte, and a broken file is refused whole, naming the field."""

from __future__ import annotations

import copy
import json
import os
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from history.backup import back_up
from history.errors import ExportError, ImportRefusedError
from history.exchange import json_text, write_json
from history.merge import import_bytes, import_file
from history.records import Diary
from history.store import Store, open_store
from tests.history.diaries import PNG, START, fill, make_trial, recovering


@pytest.fixture
def filled(store: Store) -> Store:
    """Two people with stills, corrections, practice, several diary revisions and an earlier name."""
    anna = fill(store, "Anna", recovering, 5, weeks=4, stills=True)
    store.rename_person(anna, "Änne")
    first = store.sessions(anna)[0]
    store.edit_diary(first, Diary(pain=1, note="=1+1; \"quoted\", naïve 木\nsecond line"))
    trial = first.trials[0]
    store.revise_trial(trial.id, store.trial(trial).with_excluded({1: True}))
    ben = store.add_person("Ben")
    store.save_trial(ben, make_trial("left", None, 35.0, method="level-only"), when=START, practice=True)
    return store


def test_export_import_export_is_byte_identical(filled: Store, tmp_path: Path) -> None:
    write_json(filled, tmp_path / "one.json")
    with open_store(f"sqlite:///{tmp_path / 'other.db'}") as other:
        done = import_file(other, tmp_path / "one.json")
        write_json(other, tmp_path / "two.json")
        assert (tmp_path / "one.json").read_bytes() == (tmp_path / "two.json").read_bytes()
        assert (done.people, done.sessions, done.trials, done.notices) == (2, 5, 10, ())
        anna = other.person("änne")
        assert other.sessions(anna) == filled.sessions(anna) and other.earlier_names(anna) == ["Anna", "Änne"]
        assert other.diary_revisions(other.sessions(anna)[0]) == filled.diary_revisions(filled.sessions(anna)[0])
        still = other.still(other.sessions(anna)[1].trials[0])
        assert still is not None and still.data == PNG
        again = import_file(other, tmp_path / "one.json")
        assert (again.people, again.sessions, again.trials, again.diary_entries) == (0, 0, 0, 0)
        assert json_text(other).encode() == (tmp_path / "one.json").read_bytes()


def test_import_merges_without_doubles(filled: Store, tmp_path: Path) -> None:
    """Two computers go on from one history; each takes in the other's and both hold the same."""
    with open_store(f"sqlite:///{tmp_path / 'b.db'}") as other:
        import_bytes(other, json_text(filled).encode())
        anna = filled.person("Änne")
        later = START + timedelta(weeks=10)
        filled.save_trial(anna, make_trial("left", key="here"), when=later)
        other.save_trial(anna, make_trial("right", key="there"), when=later + timedelta(hours=2))
        import_bytes(other, json_text(filled).encode())
        import_bytes(filled, json_text(other).encode())
        for store in (filled, other):
            day = store.sessions(anna)[-1]
            assert len(store.sessions(anna)) == 5 and {t.side for t in day.trials} == {"left", "right"}


def test_a_namesake_is_kept_apart_unless_told_otherwise(sqlite_store: Store, tmp_path: Path) -> None:
    mine = fill(sqlite_store, "Anna", recovering, 1, weeks=2)
    with open_store(f"sqlite:///{tmp_path / 'b.db'}") as other:
        fill(other, "anna", recovering, 2, weeks=3)
        text = json_text(other).encode()
    (notice,) = import_bytes(sqlite_store, text).notices
    assert notice.code == "renamed" and "anna (2)" in notice.message
    assert len(sqlite_store.sessions(mine)) == 2
    sqlite_store.delete_person(sqlite_store.person("anna (2)"))
    assert import_bytes(sqlite_store, text, same_person=True).people == 0
    assert len(sqlite_store.people()) == 1 and len(sqlite_store.sessions(mine)) == 3
    before = json_text(sqlite_store)
    import_bytes(sqlite_store, text, same_person=True)
    assert json_text(sqlite_store) == before


def _set(path: str, value: Any) -> Callable[[Any], None]:
    def change(content: Any) -> None:
        *parents, last = path.split("/")
        for step in parents:
            content = content[int(step) if step.isdigit() else step]
        if value is _GONE:
            del content[last]
        else:
            content[int(last) if last.isdigit() else last] = value(content) if callable(value) else value
    return change


_GONE = object()
TRIAL = "people/0/sessions/1/trials/0"
REP = f"{TRIAL}/measurement/reps/2"
BROKEN = [
    ("schema", _set("schema", _GONE)),
    ("schema", _set("schema", "kneewall-history/2")),
    ("people", _set("people", {})),
    ("people[0].id", _set("people/0/id", "7")),
    ("people[1].id", lambda c: c["people"][1].update(id=c["people"][0]["id"])),
    ("people[0].surname", _set("people/0/surname", "X")),
    ("people[0].names", _set("people/0/names", _GONE)),
    ("people[0].sessions[1].day", _set("people/0/sessions/1/day", "2025-02-30")),
    ("people[0].sessions[1].day", _set("people/0/sessions/1/day", "2025-01-14")),
    ("people[0].sessions[1].started_at", _set("people/0/sessions/1/started_at", "2025-01-13T09:30:00")),
    ("people[0].sessions[1].diary[0].pain", _set("people/0/sessions/1/diary/0/pain", 11)),
    ("people[0].sessions[1].diary[0].pain", _set("people/0/sessions/1/diary/0/pain", float("nan"))),
    ("people[0].sessions[1].diary[0].note", _set("people/0/sessions/1/diary/0/note", _GONE)),
    ("people[0].sessions[1].trials[0].practice", _set(f"{TRIAL}/practice", "no")),
    ("people[0].sessions[1].trials[0].replaced_by", _set(f"{TRIAL}/replaced_by", "0" * 32)),
    ("people[0].sessions[1].trials[0].replaced_by", _set(f"{TRIAL}/replaced_by", lambda t: t["id"])),
    ("people[0].sessions[1].trials[1].id",
     lambda c: c["people"][0]["sessions"][1]["trials"][1].update(id=c["people"][0]["sessions"][1]["trials"][0]["id"])),
    ("people[0].sessions[1].trials[0].measurement.schema", _set(f"{TRIAL}/measurement/schema", "kneewall/2")),
    ("people[0].sessions[1].trials[0].measurement.side", _set(f"{TRIAL}/measurement/side", _GONE)),
    ("people[0].sessions[1].trials[0].measurement.reps[2].peak_s", _set(f"{REP}/peak_s", _GONE)),
    ("people[0].sessions[1].trials[0].measurement.reps[2].peak_s", _set(f"{REP}/peak_s", float("nan"))),
    ("people[0].sessions[1].trials[0].measurement.reps[2].wall_distance_cm", _set(f"{REP}/wall_distance_cm", _GONE)),
    ("people[0].sessions[1].trials[0].measurement.reps[2].wall_distance_cm",
     _set(f"{REP}/wall_distance_cm", {"value": 104.0, "low": 103.0, "high": 105.0})),
    ("people[0].sessions[1].trials[0].measurement.reps[2].wall_distance_mm", _set(f"{REP}/wall_distance_mm", None)),
    ("people[0].sessions[1].trials[0].measurement.reps[2].tibial_inclination_deg.low",
     _set(f"{REP}/tibial_inclination_deg/low", float("-inf"))),
    ("people[0].sessions[1].trials[0].measurement.result.wall_distance_cm.value",
     _set(f"{TRIAL}/measurement/result/wall_distance_cm/value", 12.0)),
    ("people[0].sessions[1].trials[0].still.base64", _set(f"{TRIAL}/still/base64", "AAAA")),
]


@pytest.mark.parametrize(("field", "breaking"), BROKEN, ids=[f"{i}-{f[-40:]}" for i, (f, _) in enumerate(BROKEN)])
def test_a_broken_file_is_refused_whole_naming_the_field(field: str, breaking: Callable[[Any], None],
                                                         export: dict, sqlite_store: Store) -> None:
    content = copy.deepcopy(export)
    breaking(content)
    before = json_text(sqlite_store)
    with pytest.raises(ImportRefusedError) as refusal:
        import_bytes(sqlite_store, json.dumps(content).encode())
    assert refusal.value.field == field
    assert field in str(refusal.value)
    assert json_text(sqlite_store) == before


@pytest.fixture(scope="module")
def export(tmp_path_factory: pytest.TempPathFactory) -> dict:
    with open_store(f"sqlite:///{tmp_path_factory.mktemp('export') / 'x.db'}") as store:
        fill(store, "Anna", recovering, 5, weeks=3, stills=True)
        fill(store, "Ben", recovering, 6, weeks=1)
        return json.loads(json_text(store))


def test_the_unbroken_file_is_taken(export: dict, sqlite_store: Store) -> None:
    """The control of the test above."""
    assert import_bytes(sqlite_store, json.dumps(export).encode()).trials == 8


def test_a_newer_file_says_to_update(export: dict, sqlite_store: Store) -> None:
    with pytest.raises(ImportRefusedError, match="newer Kneewall"):
        import_bytes(sqlite_store, json.dumps({**export, "schema": "kneewall-history/9"}).encode())


def test_a_contradiction_with_the_store_is_refused(export: dict, sqlite_store: Store) -> None:
    import_bytes(sqlite_store, json.dumps(export).encode())
    before = json_text(sqlite_store)
    changed = copy.deepcopy(export)
    changed["people"][1]["sessions"][0]["trials"][0]["practice"] = True
    changed["people"].reverse()
    with pytest.raises(ImportRefusedError) as refusal:
        import_bytes(sqlite_store, json.dumps(changed).encode())
    assert refusal.value.field == "people[0].sessions[0].trials[0].id"
    assert json_text(sqlite_store) == before


@pytest.mark.parametrize("noise", [
    b"", b"{", b"{}", b"[1, 2]", b"null", b"\x00" * 100, b'{"schema": "kneewall-history/1"}', b"{" + b'"a":{' * 100_000,
    b'{"schema": "kneewall-history/1", "schema": "kneewall-history/1", "people": []}', b'{"schema": "\xff"}',
])
def test_noise_is_refused(noise: bytes, sqlite_store: Store, tmp_path: Path) -> None:
    (tmp_path / "noise.json").write_bytes(noise)
    with pytest.raises(ImportRefusedError):
        import_file(sqlite_store, tmp_path / "noise.json")
    assert sqlite_store.people() == []


@pytest.mark.parametrize("start", [b"", b'{"schema": "kneewall-history/1", "people": ['])
def test_a_hundred_megabytes_of_noise_are_refused(start: bytes, sqlite_store: Store, tmp_path: Path) -> None:
    with (tmp_path / "big.json").open("wb") as file:
        file.write(start)
        for _ in range(100):
            file.write(os.urandom(2**20))
    with pytest.raises(ImportRefusedError):
        import_file(sqlite_store, tmp_path / "big.json")


def test_backup_is_checked_and_never_overwrites_by_chance(filled: Store, tmp_path: Path) -> None:
    target = tmp_path / "backup.json"
    assert back_up(filled, target) == 5
    before = target.read_bytes()
    filled.delete_person(filled.person("Änne"))
    with pytest.raises(ExportError, match="exists already"):
        back_up(filled, target)
    assert target.read_bytes() == before
    import_file(filled, target)
    assert json_text(filled).encode() == before
    assert back_up(filled, target, replace=True) == 5


def test_a_file_that_cannot_be_written_leaves_the_earlier_one(sqlite_store: Store, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="cannot be written"):
        write_json(sqlite_store, tmp_path / "no such folder" / "x.json")
    assert list(tmp_path.glob(".*")) == []
