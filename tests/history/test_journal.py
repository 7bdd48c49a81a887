"""The journal of a programme goes wherever its person goes: export, import, backup, deletion."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from history.errors import ImportRefusedError, NotFoundError, RefusedError
from history.exchange import json_text
from history.journal import add_entry, delete_entry, entries
from history.merge import import_bytes
from history.store import Store, open_store
from tests.history.diaries import START


def test_entries_come_back_in_order_and_by_kind(store: Store) -> None:
    anna = store.add_person("Anna")
    later = add_entry(store, anna, "log", START + timedelta(hours=1), {"done": True, "note": "très bien 木"})
    first = add_entry(store, anna, "plan", START, {"lines": [1, 2.5, None]})
    assert entries(store, anna) == [first, later]
    assert entries(store, anna, "log") == [later]
    delete_entry(store, anna, first)
    assert entries(store, anna) == [later]
    with pytest.raises(NotFoundError):
        delete_entry(store, anna, first)


@pytest.mark.parametrize("content", [{"x": float("nan")}, {"x": "a\x00b"}, {"x": "a" * 100_001}, ["x"]])
def test_what_cannot_be_kept_is_refused(sqlite_store: Store, content: object) -> None:
    anna = sqlite_store.add_person("Anna")
    with pytest.raises(RefusedError):
        add_entry(sqlite_store, anna, "log", START, content)  # type: ignore[arg-type]
    assert entries(sqlite_store, anna) == []


def test_journal_goes_with_export_and_import(store: Store, tmp_path: Path) -> None:
    anna = store.add_person("Anna")
    kept = add_entry(store, anna, "log", START, {"note": "x"})
    text = json_text(store)
    with open_store(f"sqlite:///{tmp_path / 'other.db'}") as other:
        assert import_bytes(other, text.encode()).journal_entries == 1
        assert entries(other, other.person("Anna")) == [kept]
        assert json_text(other) == text
        assert import_bytes(other, text.encode()).journal_entries == 0
        changed = json.loads(text)
        changed["people"][0]["journal"][0]["content"]["note"] = "y"
        with pytest.raises(ImportRefusedError) as refused:
            import_bytes(other, json.dumps(changed).encode())
        assert refused.value.field == "people[0].journal[0].id"


@pytest.mark.parametrize(("field", "value"), [("kind", "Log!"), ("at", "yesterday"), ("content", [1]), ("id", "7")])
def test_damaged_journal_is_refused_whole_naming_the_field(sqlite_store: Store, tmp_path: Path, field: str,
                                                           value: object) -> None:
    add_entry(sqlite_store, sqlite_store.add_person("Anna"), "log", START, {"note": "x"})
    content = json.loads(json_text(sqlite_store))
    content["people"][0]["journal"][0][field] = value
    with open_store(f"sqlite:///{tmp_path / 'other.db'}") as other:
        with pytest.raises(ImportRefusedError) as refused:
            import_bytes(other, json.dumps(content).encode())
        assert refused.value.field == f"people[0].journal[0].{field}"
        assert other.people() == []


def test_deleted_person_leaves_no_journal_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "h.db"
    with open_store(f"sqlite:///{path}") as store:
        anna = store.add_person("Anna")
        add_entry(store, anna, "log", START, {"note": "unmistakable-words"})
        assert b"unmistakable-words" in path.read_bytes()
        store.delete_person(anna)
    assert b"unmistakable-words" not in path.read_bytes()


@pytest.mark.skipif(os.name == "nt", reason="no SIGKILL there")
def test_entries_survive_a_kill(tmp_path: Path) -> None:
    """A process adds entries and tells each; killed in mid-work, every entry that was told is there, and whole."""
    url = f"sqlite:///{tmp_path / 'h.db'}"
    code = (
        "import sys\n"
        "from history.clock import now\nfrom history.journal import add_entry\nfrom history.store import open_store\n"
        "store = open_store(sys.argv[1]); anna = store.add_person('Anna')\n"
        "for i in range(100000):\n"
        "    add_entry(store, anna, 'log', now(), {'number': i, 'note': 'x' * 5000}); print(i, flush=True)\n")
    process = subprocess.Popen([sys.executable, "-c", code, url], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    told = [int(process.stdout.readline()) for _ in range(12)]
    process.send_signal(signal.SIGKILL)
    with process.stdout:
        told += [int(line) for line in process.stdout.read().splitlines() if line.strip().isdigit()]
    process.wait()
    with open_store(url) as store:
        kept = [e.content["number"] for e in entries(store, store.person("Anna"), "log")]
    assert kept[:len(told)] == told and len(kept) <= len(told) + 1
