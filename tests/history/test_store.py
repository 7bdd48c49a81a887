"""What is saved comes back exactly; nothing is overwritten; what is deleted is gone."""

from __future__ import annotations

import ast
import multiprocessing
import subprocess
import sys
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from history.errors import NotFoundError, RefusedError
from history.records import Diary
from history.store import Store, open_store
from tests.history.diaries import PNG, START, make_trial
from vision.trial_json import read_trial, trial_json

NEXT_WEEK = START + timedelta(weeks=1)


def test_a_trial_comes_back_as_it_was_saved(store: Store) -> None:
    trial = make_trial("right", 10.123456, 38.98765)
    saved = store.save_trial(store.add_person("Anna"), trial, when=START, still_png=PNG)
    back = store.trial(saved.trial_id)
    assert trial_json(back) == trial_json(read_trial(trial_json(trial)))
    assert back.reps[2].warnings == trial.reps[2].warnings and back.steps == trial.steps
    listed = store.session(saved.session_id).trials[0]
    assert listed.results["wall_distance_cm"].value == pytest.approx(10.123, abs=1e-9)
    assert (listed.side, listed.calibration_method, listed.reps_used) == ("right", "sheet", 3)
    still = store.still(listed)
    assert still is not None and (still.media_type, still.data) == ("image/png", PNG)


def test_one_day_is_one_session_where_the_person_is(store: Store) -> None:
    anna = store.add_person("Anna")
    evening = datetime(2026, 3, 1, 23, 50, tzinfo=ZoneInfo("America/New_York"))
    first = store.save_trial(anna, make_trial("left", key="a"), when=evening)
    assert store.save_trial(anna, make_trial("right", key="b"), when=evening).session_id == first.session_id
    next_day = store.save_trial(anna, make_trial("left", key="c"), when=evening + timedelta(minutes=20))
    assert next_day.session_id != first.session_id
    session = store.sessions(anna)[0]
    assert (session.day.isoformat(), session.zone) == ("2026-03-01", "America/New_York")
    assert session.started_at == evening and session.started_at.isoformat() == "2026-03-01T23:50:00-05:00"


def test_sessions_come_oldest_first_across_zones(store: Store) -> None:
    anna = store.add_person("Anna")
    late = datetime(2026, 3, 2, 1, 0, tzinfo=timezone(timedelta(hours=13)))  # still 1 March, 12:00 in UTC
    early = datetime(2026, 3, 1, 11, 0, tzinfo=timezone.utc)
    for key, when in (("late", late), ("early", early)):
        store.save_trial(anna, make_trial("left", key=key), when=when)
    assert [s.started_at for s in store.sessions(anna)] == [early, late]
    assert [s.started_at for s in store.sessions(anna, newest=1)] == [late]


def test_the_same_clip_is_never_counted_twice(store: Store) -> None:
    anna = store.add_person("Anna")
    first = store.save_trial(anna, make_trial("left", 10.0, key="clip"), when=START)
    again = store.save_trial(anna, make_trial("left", 10.0, key="clip"), when=NEXT_WEEK)
    assert again.unchanged and again.trial_id == first.trial_id
    better = store.save_trial(anna, make_trial("left", 10.5, key="clip"), when=NEXT_WEEK)
    assert better.replaced == first.trial_id and better.session_id == first.session_id
    (session,) = store.sessions(anna)
    assert [t.id for t in session.counted("left")] == [better.trial_id]
    assert {t.id for t in session.trials} == {first.trial_id, better.trial_id}
    assert session.counted("left")[0].recorded_at == START
    other_leg = replace(make_trial("left", key="clip"), side="right")
    assert store.save_trial(anna, other_leg, when=START).replaced is None


def test_a_correction_keeps_the_earlier_trial(store: Store) -> None:
    anna = store.add_person("Anna")
    saved = store.save_trial(anna, make_trial("left", 10.0), when=START, still_png=PNG)
    corrected = store.revise_trial(saved.trial_id, store.trial(saved.trial_id).with_excluded({0: True}))
    assert store.trial(saved.trial_id).reps[0].excluded is False
    assert store.trial(corrected.trial_id).reps[0].excluded is True
    (counted,) = store.sessions(anna)[0].counted("left")
    assert (counted.reps_used, counted.has_still) == (2, True)
    with pytest.raises(NotFoundError):
        store.revise_trial(saved.trial_id, make_trial("left", 3.0))


def test_practice_trials_are_kept_and_not_counted(store: Store) -> None:
    anna = store.add_person("Anna")
    store.save_trial(anna, make_trial("left"), when=START, practice=True)
    (session,) = store.sessions(anna)
    assert len(session.trials) == 1 and session.counted("left") == ()


def test_diary_edits_keep_what_was_said_before(store: Store) -> None:
    session = store.add_session(store.add_person("Anna"), when=START, diary=Diary(pain=4, note="stiff; naïve 木 = x"))
    for edit in (Diary(pain=2), Diary(pain=2), Diary(pain=2, where_felt="back-of-calf", affected_side="left")):
        session = store.edit_diary(session, edit)
    assert session.diary == Diary(pain=2, where_felt="back-of-calf", affected_side="left")
    said = store.diary_revisions(session)
    assert [r.diary.pain for r in said] == [4, 2, 2] and said[0].diary.note == "stiff; naïve 木 = x"
    assert said[0].edited_at < said[1].edited_at < said[2].edited_at


@pytest.mark.parametrize("bad", [{"pain": 11}, {"pain": -1}, {"pain": 2.5}, {"pain": True}, {"stiffness": "3"},
                                 {"where_felt": "knee"}, {"affected_side": "middle"}, {"note": "a\x00b"}])
def test_an_impossible_diary_is_refused(bad: dict) -> None:
    with pytest.raises(RefusedError, match=next(iter(bad))):
        Diary(**bad)


def test_names_are_unique_whatever_their_capitals(store: Store) -> None:
    zoe = store.add_person("  Zoë   Ann ")
    assert zoe.name == "Zoë Ann"
    for taken in ("Zoë Ann", "ZOË ANN"):
        with pytest.raises(RefusedError, match="already"):
            store.add_person(taken)
    for empty in ("", "  ", "x" * 101):
        with pytest.raises(RefusedError):
            store.add_person(empty)
    other = store.add_person("Other")
    with pytest.raises(RefusedError, match="already"):
        store.rename_person(other, "zoë ann")
    assert store.rename_person(zoe, "zoë ann").name == "zoë ann"
    assert store.earlier_names(zoe) == ["Zoë Ann", "zoë ann"]
    assert [p.name for p in store.people()] == ["Other", "zoë ann"]
    with pytest.raises(NotFoundError, match="Other, zoë ann"):
        store.person("Nobody")


def test_what_cannot_be_kept_is_refused_and_nothing_is_saved(store: Store) -> None:
    anna = store.add_person("Anna")
    with pytest.raises(RefusedError, match="time zone"):
        store.save_trial(anna, make_trial("left"), when=datetime(2026, 3, 1))
    with pytest.raises(ValueError, match=r"wall_distance_cm.*another unit"):
        make_trial("left", 104.0)
    with pytest.raises(RefusedError, match="PNG"):
        store.save_trial(anna, make_trial("left"), when=START, still_png=b"GIF89a")
    with pytest.raises(NotFoundError):
        store.save_trial("0" * 32, make_trial("left"), when=START)
    assert store.sessions(anna) == []


def test_deleted_text_no_longer_lies_in_the_file(tmp_path: Path) -> None:
    with open_store(f"sqlite:///{tmp_path / 'h.db'}") as store:
        anna, ben = store.add_person("Annaverynamed"), store.add_person("Ben")
        for week in range(30):
            for person, secret in ((anna, "SECRETNOTE"), (ben, "benkeeps")):
                when = START + timedelta(weeks=week)
                store.save_trial(person, make_trial("left", key=f"{secret}{week}"), when=when,
                                 diary=Diary(note=f"{secret} {week}"), still_png=PNG + secret.encode())
        store.delete_session(store.sessions(anna)[3])
        assert b"SECRETNOTE 3\x00" not in _bytes(tmp_path) and len(store.sessions(anna)) == 29
        store.delete_person(anna)
        left = _bytes(tmp_path)
        assert b"SECRETNOTE" not in left and b"Annaverynamed" not in left and left.count(b"benkeeps") >= 30
        assert [p.name for p in store.people()] == ["Ben"] and len(store.sessions(ben)) == 30


def _bytes(folder: Path) -> bytes:
    return b"".join(p.read_bytes() for p in folder.iterdir())


def test_deleting_a_trial_takes_its_versions_and_an_empty_session(store: Store) -> None:
    anna = store.add_person("Anna")
    first = store.save_trial(anna, make_trial("left", 10, key="a"), when=START)
    second = store.save_trial(anna, make_trial("left", 11, key="a"), when=START)
    right = store.save_trial(anna, make_trial("right", 9, key="b"), when=START)
    store.delete_trial(second.trial_id)
    (session,) = store.sessions(anna)
    assert [t.id for t in session.trials] == [right.trial_id]
    with pytest.raises(NotFoundError):
        store.trial(first.trial_id)
    store.delete_trial(right.trial_id)
    assert store.sessions(anna) == []
    with pytest.raises(NotFoundError):
        store.delete_session(session)


def _write(url: str, name: str, person_id: str, start: object) -> None:
    start.wait()  # type: ignore[attr-defined]
    with open_store(url) as store:
        for week in range(25):
            store.save_trial(person_id, make_trial(name, key=str(week)), when=START + timedelta(weeks=week))


def test_two_programs_write_at_once_and_both_succeed(store_url: str) -> None:
    with open_store(store_url) as store:
        anna = store.add_person("Anna")
    context = multiprocessing.get_context("spawn")
    start = context.Event()
    both = [context.Process(target=_write, args=(store_url, side, anna.id, start)) for side in ("left", "right")]
    for process in both:
        process.start()
    start.set()
    for process in both:
        process.join(120)
    assert [p.exitcode for p in both] == [0, 0]
    with open_store(store_url) as store:
        sessions = store.sessions(anna)
        assert len(sessions) == 25
        assert all(len(s.counted("left")) == len(s.counted("right")) == 1 for s in sessions)


def test_the_history_knows_no_pixels() -> None:
    """Every module of the history loads without OpenCV, MediaPipe or the screens."""
    code = ("import sys, pkgutil, importlib, history\n"
            "for m in pkgutil.iter_modules(history.__path__): m.name == 'migrations' or "
            "importlib.import_module('history.' + m.name)\n"
            "print([m for m in ('cv2', 'mediapipe', 'streamlit', 'ui', 'app', 'commands') if m in sys.modules])\n"
            "print(sorted(m for m in sys.modules if m.startswith(('vision.', 'calibration.'))))")
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True,
                         cwd=Path(__file__).parents[2]).stdout.splitlines()
    pixel_free = {"calibration.errors", "vision.report", "vision.trial", "vision.trial_json",
                  "vision.report.trial_table", "vision.report.still_outline",
                  "vision.plausible", "vision.protocols", "vision.quantities", "vision.series_result",
                  "vision.front", "vision.front.knee_over_foot"}
    assert out[0] == "[]"
    assert set(ast.literal_eval(out[1])) <= pixel_free
