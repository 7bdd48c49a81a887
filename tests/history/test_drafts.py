"""What is measured and not saved outlives a kill of the program, and is gone once it is saved, thrown away or old."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from history import drafts
from history.clock import now, utc
from history.drafts import DraftLeg
from history.engine import writing
from history.errors import RefusedError
from history.exchange import json_text
from history.keeping import keep_session
from history.records import Diary
from history.store import Store, open_store
from history.tables import DraftRow
from tests.history.diaries import PNG, START, make_trial
from vision.trial_json import trial_json

LEGS = [DraftLeg(make_trial("left", 9.0), 1, PNG), DraftLeg(make_trial("right", 10.0), None, None)]
SETTINGS = {"footwear": "socks", "foot_length_cm": 25.5, "note": "très"}


def test_a_draft_comes_back_as_it_was_kept_and_takes_the_place_of_the_earlier_one(store: Store) -> None:
    drafts.keep(store, "tab", "Ännchen", LEGS[:1], {})
    drafts.keep(store, "tab", "Ännchen", LEGS, SETTINGS)
    drafts.keep(store, "other", "Bob", LEGS[:1], {})
    draft = drafts.find(store, "tab")
    assert draft is not None and (draft.person, draft.settings) == ("Ännchen", SETTINGS)
    assert [(leg.side, leg.deepest, leg.still) for leg in draft.legs] == [("left", 1, PNG), ("right", None, None)]
    assert [trial_json(leg.trial) for leg in draft.legs] == [trial_json(leg.trial) for leg in LEGS]
    assert abs(draft.kept_at - now()) < timedelta(minutes=1)
    assert [d.token for d in drafts.waiting(store)] == ["other", "tab"]
    assert drafts.find(store, "nobody's") is None and store.people() == []


def test_a_draft_is_no_part_of_the_history(store: Store) -> None:
    store.add_person("Anna")
    before = json_text(store)
    drafts.keep(store, "tab", "Anna", LEGS, SETTINGS)
    assert json_text(store) == before


def test_old_drafts_are_not_offered_and_go(store: Store) -> None:
    for token in ("old", "new"):
        drafts.keep(store, token, "Anna", LEGS[:1], {})
    with writing(store.engine) as connection:
        connection.execute(sa.update(DraftRow).where(DraftRow.token == "old").values(
            kept_utc=utc(now() - timedelta(days=drafts.KEPT_DAYS, minutes=1))))
    assert [d.token for d in drafts.waiting(store)] == ["new"]
    drafts.drop_old(store)
    assert drafts.find(store, "old") is None and drafts.find(store, "new") is not None


def test_a_draft_follows_its_person(store: Store) -> None:
    anna = store.add_person("Anna")
    drafts.keep(store, "tab", "anna", LEGS[:1], {})
    drafts.keep(store, "other", "Bob", LEGS[:1], {})
    store.rename_person(anna, "Änne")
    assert getattr(drafts.find(store, "tab"), "person", None) == "Änne"
    store.delete_person(anna)
    assert [d.token for d in drafts.waiting(store)] == ["other"]


def test_what_is_thrown_away_leaves_nothing_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "h.db"
    with open_store(f"sqlite:///{path}") as store:
        drafts.keep(store, "tab", "Unmistakable", LEGS, {"note": "unmistakable-words"})
        assert b"unmistakable-words" in path.read_bytes()
        drafts.drop(store, "tab")
        drafts.drop(store, "tab")
    assert b"nmistakable" not in path.read_bytes()


def test_a_session_is_kept_with_its_person_and_without_its_draft(store: Store) -> None:
    drafts.keep(store, "tab", "Anna", LEGS, {})
    kept = [(leg.trial, leg.still) for leg in LEGS]
    anna = keep_session(store, " Anna ", kept, when=START, diary=Diary(pain=2), draft="tab")
    assert store.people() == [anna] and store.earlier_names(anna) == ["Anna"]
    (session,) = store.sessions(anna)
    assert sorted((t.side, t.has_still) for t in session.trials) == [("left", True), ("right", False)]
    assert session.diary.pain == 2 and drafts.find(store, "tab") is None
    again = keep_session(store, "ANNA", kept, when=START)
    assert again == anna and len(store.sessions(anna)[0].trials) == 2


def test_nobody_is_added_where_nothing_could_be_kept(store: Store) -> None:
    """The last picture is none: neither the person nor the first leg stays."""
    drafts.keep(store, "tab", "Anna", LEGS, {})
    with pytest.raises(RefusedError):
        keep_session(store, "Anna", [(LEGS[0].trial, PNG), (LEGS[1].trial, b"no picture")], when=START, draft="tab")
    assert store.people() == [] and drafts.find(store, "tab") is not None


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL there")
def test_a_kill_leaves_whole_drafts_and_nobody_without_a_result(tmp_path: Path) -> None:
    """A process keeps drafts and saves them, again and again, and is killed in mid-work."""
    url = f"sqlite:///{tmp_path / 'h.db'}"
    code = (
        "import sys\n"
        "from history import drafts\nfrom history.clock import now\nfrom history.drafts import DraftLeg\n"
        "from history.keeping import keep_session\nfrom history.store import open_store\n"
        "from tests.history.diaries import PNG, make_trial\n"
        "store = open_store(sys.argv[1])\n"
        "for i in range(100000):\n"
        "    trial = make_trial('left', key=str(i))\n"
        "    drafts.keep(store, f'{i}', f'Anna {i}', [DraftLeg(trial, 0, PNG)], {})\n"
        "    keep_session(store, f'Anna {i}', [(trial, PNG)], when=now(), draft=f'{i}'); print(i, flush=True)\n")
    process = subprocess.Popen([sys.executable, "-c", code, url], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    told = [int(process.stdout.readline()) for _ in range(8)]
    process.send_signal(signal.SIGKILL)
    with process.stdout:
        told += [int(line) for line in process.stdout.read().splitlines() if line.strip().isdigit()]
    process.wait()
    with open_store(url) as store:
        people = store.people()
        assert {f"Anna {i}" for i in told} <= {p.name for p in people}
        assert all(len(store.sessions(p)[0].trials) == 1 for p in people)
        left = drafts.waiting(store)
        assert len(left) <= 1 and all(len(d.legs) == 1 for d in left)
        assert not {d.person for d in left} & {p.name for p in people}
