"""Opens the database: where it lies, how SQLite is made safe, and the migrations."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import platformdirs
import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.engine import URL, Connection, Engine, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError

from foundation.system_reason import system_reason
from history.errors import HistoryError, StoreUnavailableError

URL_VARIABLE = "KNEEWALL_DATABASE_URL"
HEAD = "0006"
"""The newest migration; a store that is already there is opened without loading Alembic."""
_BUSY_TIMEOUT_S = 60
_MIGRATION_LOCK = 0x6B6E6565  # any fixed number: the key of PostgreSQL's advisory lock around migrations


def default_url() -> str:
    """The URL in KNEEWALL_DATABASE_URL, or a SQLite file in the user-data folder of this system."""
    chosen = os.environ.get(URL_VARIABLE, "").strip()
    return chosen or f"sqlite:///{Path(platformdirs.user_data_dir('kneewall', appauthor=False)) / 'history.db'}"


def connect(url: str) -> Engine:
    """An engine for `url`, with the folder of a SQLite file made where it is missing, and every migration applied.

    Raises:
        StoreUnavailableError: the URL cannot be understood, the store cannot be reached, or a newer program made it.
    """
    try:
        parsed = make_url(url)
        if parsed.get_backend_name() == "postgresql" and "+" not in parsed.drivername:
            parsed = parsed.set(drivername="postgresql+psycopg")
        is_file = parsed.get_backend_name() == "sqlite"
        engine = _sqlite(parsed) if is_file else sa.create_engine(parsed, pool_pre_ping=True)
    except (ArgumentError, NoSuchModuleError, ModuleNotFoundError) as error:
        raise StoreUnavailableError("history-address-odd", {"reason": str(error)}) from error
    try:
        with explained(engine):
            migrate(engine)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _sqlite(url: URL) -> Engine:
    if url.database and url.database != ":memory:" and not url.database.startswith("file:"):
        folder = Path(url.database).resolve().parent
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreUnavailableError("history-folder-not-made",
                                        {"folder": str(folder), "reason": system_reason(error)}) from error
    engine = sa.create_engine(url, connect_args={"timeout": _BUSY_TIMEOUT_S})

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: Any) -> None:
        # Python's sqlite3 would begin transactions on its own, and too late: we begin them ourselves below.
        # https://docs.sqlalchemy.org/en/20/dialects/sqlite.html#enabling-non-legacy-sqlite-transactional-modes-with-the-sqlite3-or-aiosqlite-driver
        connection.isolation_level = None
        cursor = connection.cursor()
        cursor.execute("PRAGMA foreign_keys=ON")
        cursor.execute("PRAGMA secure_delete=ON")
        cursor.execute("PRAGMA synchronous=EXTRA")
        cursor.execute("PRAGMA cache_size=-65536")  # KiB: a history of ten thousand sessions is read from memory
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        # A writer takes its lock at once, so that two writers queue instead of failing half-way.
        writing = connection.get_execution_options().get("writing", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    return engine


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A connection that sees one unchanging state of the store."""
    with explained(engine), engine.connect() as connection, connection.begin():
        yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A connection whose changes are kept all together at the end, or not at all."""
    with explained(engine), engine.connect() as connection:
        connection = connection.execution_options(writing=True)
        with connection.begin():
            yield connection


@contextmanager
def explained(engine: Engine) -> Iterator[None]:
    """Turn the database's own failures into a `StoreUnavailableError` that says what to do."""
    try:
        yield
    except DBAPIError as error:
        text = str(error.orig).strip().splitlines()[0] if str(error.orig).strip() else type(error.orig).__name__
        place = engine.url.render_as_string(hide_password=True)
        if isinstance(error, sa.exc.IntegrityError):
            raise HistoryError("history-refused", {"reason": text}) from error
        for sign, why in _REASONS:
            if sign in text.lower():
                raise StoreUnavailableError("history-unavailable", {"why": why, "place": place}) from error
        raise StoreUnavailableError("history-unusable", {"place": place, "reason": text}) from error


_REASONS = (
    ("full", "full"), ("no space", "full"), ("disk i/o", "disk"), ("readonly", "readonly"), ("read-only", "readonly"),
    ("unable to open", "cannot-open"), ("not a database", "no-history"), ("malformed", "damaged"), ("locked", "locked"),
)
"""A sign in the database's own message, and what it means: the value `why` of the error `history-unavailable`."""


def migrate(engine: Engine) -> None:
    """Bring the store to the newest migration, in one transaction; two programs may do so at once.

    Raises:
        StoreUnavailableError: a newer Kneewall made the store.
    """
    with engine.connect() as connection, connection.begin():
        if _revision(connection) == HEAD:
            return
    with writing(engine) as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(sa.text("SELECT pg_advisory_xact_lock(:key)"), {"key": _MIGRATION_LOCK})
        revision = _revision(connection)
        if revision == HEAD:
            return
        if revision is not None and revision > HEAD:
            raise StoreUnavailableError("history-newer", {"found": str(revision), "known": str(HEAD)})
        upgrade(connection, HEAD)


def upgrade(connection: Connection, revision: str) -> None:
    """Apply the migrations up to `revision` inside the connection's open transaction."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def _revision(connection: Connection) -> str | None:
    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalar()


def is_sqlite(engine: Engine) -> bool:
    """Whether the store is a SQLite file."""
    return engine.dialect.name == "sqlite"


def scrub(engine: Engine) -> None:
    """After a deletion: rewrite the store so that the deleted text no longer lies in its file."""
    with explained(engine), engine.connect() as connection:
        if is_sqlite(engine):
            raw = connection.connection.dbapi_connection
            if raw is not None:
                raw.execute("VACUUM")
        else:
            autocommit = connection.execution_options(isolation_level="AUTOCOMMIT")
            autocommit.execute(sa.text("VACUUM"))
