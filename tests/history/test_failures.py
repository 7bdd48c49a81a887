"""Killed programs, full disks, read-only folders, older and newer stores: a clear message, and nothing lost."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from history.engine import HEAD, connect, default_url, upgrade, writing
from history.errors import ExportError, StoreUnavailableError
from history.exchange import json_text, write_json
from history.merge import import_bytes
from history.store import Store, open_store
from history.tables import Base
from tests.history.diaries import START, make_trial
from vision.trial_json import trial_json

ROOT = Path(__file__).parents[2]
MIGRATIONS = ROOT / "history" / "migrations"
KILLS = 100

# Forks a writer that saves and imports, kills it at a random moment, then looks at what is left; all in a process of
# its own, which stays free of threads and loads its modules once.
_KILLER = """
import os, random, signal, sys, time
from datetime import timedelta
from history.exchange import json_text
from history.merge import import_bytes
from history.store import open_store
from tests.history.diaries import START, make_trial
import sqlalchemy as sa

url, other, kills = sys.argv[1], sys.argv[2], int(sys.argv[3])
with open_store(url) as store:
    anna = store.add_person("Anna").id
    began = time.perf_counter()
    for number in range(5):
        when = START - timedelta(days=1 + number)
        store.save_trial(anna, make_trial("left", key=f"first {number}"), when=when)
    usual_s = (time.perf_counter() - began) / 5
rng = random.Random(4)
acknowledged, imported, mid_write = set(), set(), 0
for turn in range(kills):
    if turn % 10 == 0:  # a new file of two sessions, four trials
        with open_store(f"{other}{turn}") as store:
            ben = store.add_person(f"Ben {turn}").id
            for k in range(2):
                for side in ("left", "right"):
                    store.save_trial(ben, make_trial(side, key=f"ben {turn} {k}"), when=START + timedelta(days=k))
            content = json_text(store).encode()
            held = {t.id for s in store.sessions(ben) for t in s.trials}
    told, tell = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(told)
        store = open_store(url)
        store.people()
        os.write(tell, b"ready\\n")
        number = turn
        while True:
            number += 1
            if number % 3 == 0:
                import_bytes(store, content)
                os.write(tell, b"i\\n")
            else:
                saved = store.save_trial(anna, make_trial("left", key=f"{turn} {number}"),
                                         when=START + timedelta(days=1000 * turn + number))
                os.write(tell, f"s {saved.session_id} {saved.trial_id}\\n".encode())
    os.close(tell)
    while not os.read(told, 6):
        pass
    time.sleep(rng.uniform(0.0, 5 * usual_s))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(told) as pipe:
        for line in pipe.read().splitlines():
            if line == "i":
                imported |= held
            else:
                acknowledged.add(tuple(line.split()[1:]))
    mid_write += os.path.exists(url[len("sqlite:///"):] + "-journal")
    with open_store(url) as store:
        with store.engine.connect() as connection:
            assert connection.execute(sa.text("PRAGMA integrity_check")).scalar() == "ok"
            assert connection.execute(sa.text("PRAGMA foreign_key_check")).first() is None
            pairs = {tuple(r) for r in connection.execute(sa.text("SELECT session_id, id FROM trial"))}
            whole = {r[0] for r in connection.execute(sa.text("SELECT trial_id FROM document"))}
            ids = {r[0] for r in connection.execute(sa.text("SELECT id FROM session"))}
        assert acknowledged <= pairs, "an acknowledged session is lost"
        trials = {t for _, t in pairs}
        assert imported <= trials, "an acknowledged import is lost"
        assert trials == whole, "a trial is there by half"
        assert ids == {s for s, _ in pairs}, "a session is there by half"
        mine = {t for t in trials if t in held}
        assert not mine or mine == held, "an import is there by half"
print(kills, len(acknowledged), len(imported), mid_write)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_killed_at_100_random_moments_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    out = subprocess.run(
        [sys.executable, "-c", _KILLER, f"sqlite:///{tmp_path / 'h.db'}", f"sqlite:///{tmp_path / 'other.db'}",
         str(KILLS)],
        cwd=ROOT, capture_output=True, text=True, timeout=280)
    assert out.returncode == 0, out.stderr[-2000:]
    kills, acknowledged, imported, mid_write = map(int, out.stdout.split())
    assert kills == KILLS and acknowledged > 10 and imported > 0
    assert mid_write > 0, "no kill fell into a write, so the test shows nothing"


def test_a_full_disk_says_so_and_loses_nothing(sqlite_store: Store) -> None:
    """SQLite's own limit on pages gives the same error as a disk without space."""
    anna = sqlite_store.add_person("Anna")
    sqlite_store.save_trial(anna, make_trial("left", key="first"), when=START)
    before = json_text(sqlite_store)

    @sa.event.listens_for(sqlite_store.engine, "begin")
    def _limit(connection: sa.Connection) -> None:
        cursor = connection.connection.cursor()
        cursor.execute("PRAGMA page_count")
        cursor.execute(f"PRAGMA max_page_count={cursor.fetchone()[0]}")

    with pytest.raises(StoreUnavailableError, match="disk is full, so nothing was saved"):
        for week in range(1, 200):
            sqlite_store.save_trial(anna, make_trial("left", key=str(week)), when=START + timedelta(weeks=week),
                                    still_png=b"\x89PNG\r\n\x1a\n" + bytes(20_000))
    sa.event.remove(sqlite_store.engine, "begin", _limit)
    sqlite_store.engine.dispose()  # space was freed: the limit goes with the connection
    assert json_text(sqlite_store) == before
    sqlite_store.save_trial(anna, make_trial("left", key="after"), when=START + timedelta(weeks=300))


@pytest.mark.skipif(not Path("/dev/full").exists() or not Path("/dev/shm").is_dir(), reason="needs Linux")
def test_an_export_to_a_full_disk_leaves_the_earlier_file(sqlite_store: Store, tmp_path: Path,
                                                          monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "export.json"
    write_json(sqlite_store, target)
    before = target.read_bytes()
    sqlite_store.add_person("Anna")
    real = os.fdopen
    monkeypatch.setattr("history.files.os.fdopen", lambda handle, mode: (os.close(handle), real(
        os.open("/dev/full", os.O_WRONLY), mode))[1])
    with pytest.raises(ExportError, match="the disk is full"):
        write_json(sqlite_store, target)
    assert target.read_bytes() == before and list(tmp_path.glob(".*")) == []


_READ_ONLY = """
import os, sys
import alembic.command, sqlalchemy.dialects.sqlite.pysqlite, sqlite3
from foundation.texts.catalogue import bundle
bundle("en")
from history.errors import StoreUnavailableError
from history.store import open_store
from tests.history.diaries import START, make_trial
from vision.trial_json import read_trial, trial_json
read_trial(trial_json(make_trial("right")))  # loads what is loaded late: nobody may not reach every package
if os.getuid() == 0:  # root may write anywhere, so the attempt is made as nobody
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
store = open_store(sys.argv[1])
anna = store.person("Anna")
print(len(store.sessions(anna)))
for attempt in (lambda: store.save_trial(anna, make_trial("right"), when=START), lambda: store.delete_person(anna),
                lambda: open_store(sys.argv[1].replace("ro.db", "new.db")),
                lambda: open_store(sys.argv[1].replace("ro.db", "deeper/new.db"))):
    try:
        attempt()
    except StoreUnavailableError as error:
        print(error)
print(len(store.sessions(anna)))
"""


@pytest.mark.skipif(os.name == "nt", reason="needs permission bits")
def test_a_read_only_folder_can_be_read_and_says_why_it_cannot_be_written() -> None:
    folder = Path(tempfile.mkdtemp())  # not tmp_path: another user must be able to reach it
    try:
        with open_store(f"sqlite:///{folder / 'ro.db'}") as store:
            store.save_trial(store.add_person("Anna"), make_trial("left"), when=START)
        (folder / "ro.db").chmod(0o444)
        folder.chmod(0o555)
        out = subprocess.run([sys.executable, "-B", "-c", _READ_ONLY, f"sqlite:///{folder / 'ro.db'}"], cwd=ROOT,
                             capture_output=True, text=True, timeout=60)
        assert out.returncode == 0, out.stderr[-2000:]
        first, save, delete, new, deeper, last = out.stdout.splitlines()
        assert (first, last) == ("1", "1")
        for message in (save, delete):
            assert "may be read here but not written" in message and "KNEEWALL_DATABASE_URL" in message
        assert "cannot be opened or made" in new and "cannot be made" in deeper
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)


@pytest.mark.parametrize(("url", "said"), [
    ("nonsense", "cannot be used"), ("oracle+nothing://x", "cannot be used"),
    ("postgresql://nobody@127.0.0.1:1/none", "cannot be used"),
    ("sqlite:////proc/kneewall/history.db", "cannot be made"),
])
def test_a_wrong_address_says_so(url: str, said: str) -> None:
    with pytest.raises(StoreUnavailableError, match=said):
        open_store(url)


def test_a_file_that_is_no_store_is_left_alone(tmp_path: Path) -> None:
    other = tmp_path / "letter.db"
    other.write_bytes(b"Dear diary, " * 1000)
    with pytest.raises(StoreUnavailableError, match="not a Kneewall history"):
        open_store(f"sqlite:///{other}")
    assert other.read_bytes() == b"Dear diary, " * 1000


def test_the_usual_place_is_the_user_data_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("KNEEWALL_DATABASE_URL", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    if sys.platform.startswith("linux"):
        assert default_url() == f"sqlite:///{tmp_path / 'data' / 'kneewall' / 'history.db'}"
        with open_store() as store:
            store.add_person("Anna")
        assert (tmp_path / "data" / "kneewall" / "history.db").exists()
    monkeypatch.setenv("KNEEWALL_DATABASE_URL", f"sqlite:///{tmp_path / 'elsewhere.db'}")
    with open_store() as store:
        assert store.people() == []


REVISIONS = [s.revision for s in ScriptDirectory(str(MIGRATIONS)).walk_revisions()][::-1]


@pytest.mark.parametrize("revision", REVISIONS)
def test_a_store_of_each_earlier_migration_opens_and_keeps_its_data(revision: str, store_url: str) -> None:
    """The rows are written as that program wrote them: by the tables as they then were, read from the database."""
    with open_store(store_url) as now:
        anna = now.add_person("Anna")
        saved = now.save_trial(anna, make_trial("left", 9.5), when=START)
        expected = now.sessions(anna)
    with now.engine.connect() as connection:
        rows = {t.name: [dict(r) for r in connection.execute(sa.select(t)).mappings()]
                for t in Base.metadata.sorted_tables}
    for trial in rows["trial"]:
        # Before the fifth migration a trial's own row held its two results.
        for result in (r for r in rows["result"] if r["trial_id"] == trial["id"]):
            name, unit = result["quantity"].rsplit("_", 1)
            trial |= {f"{name}{'' if k == 'value' else '_' + k}_{unit}": result[k] for k in ("value", "low", "high")}
    engine = now.engine
    with engine.begin() as connection:
        reflected = sa.MetaData()
        reflected.reflect(connection)
        reflected.drop_all(connection)
    with writing(engine) as connection:
        upgrade(connection, revision)
        old = sa.MetaData()
        old.reflect(connection)
        for table in Base.metadata.sorted_tables:
            if table.name in old.tables and rows[table.name]:
                columns = old.tables[table.name].columns.keys()
                connection.execute(old.tables[table.name].insert(),
                                   [{k: v for k, v in row.items() if k in columns} for row in rows[table.name]])
    engine.dispose()
    with open_store(store_url) as store:
        assert store.sessions(anna) == expected
        assert trial_json(store.trial(saved.trial_id)) == trial_json(make_trial("left", 9.5))
        with store.engine.connect() as connection:
            assert connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalar() == HEAD


def test_the_migrations_lead_to_the_tables(store: Store) -> None:
    assert REVISIONS[-1] == HEAD
    with store.engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []


def test_a_store_of_a_newer_program_is_left_alone(store_url: str) -> None:
    with open_store(store_url) as store:
        store.add_person("Anna")
        with store.engine.begin() as connection:
            connection.execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(StoreUnavailableError, match="newer Kneewall"):
        connect(store_url)


def test_an_import_that_fails_half_way_leaves_nothing(sqlite_store: Store, tmp_path: Path) -> None:
    """The database itself refuses the last row: what came before it in the file must not stay."""
    with open_store(f"sqlite:///{tmp_path / 'b.db'}") as other:
        anna = other.add_person("Anna")
        for week in range(3):
            other.save_trial(anna, make_trial("left", key=str(week)), when=START + timedelta(weeks=week))
        text = json_text(other).encode()
    with sqlite3.connect(str(sqlite_store.engine.url.database)) as raw:
        raw.execute("CREATE TRIGGER no BEFORE INSERT ON session WHEN NEW.day = '2025-01-20' "
                    "BEGIN SELECT RAISE(ABORT, 'disk I/O error'); END")
    with pytest.raises(Exception, match="nothing was saved"):
        import_bytes(sqlite_store, text)
    assert sqlite_store.people() == []
