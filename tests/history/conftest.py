"""A fresh store for each test: SQLite, and PostgreSQL too where KNEEWALL_TEST_POSTGRES_URL names a server."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from history.store import Store, open_store
from tests.history.diaries import fill, leaping, recovering, steady

POSTGRES = os.environ.get("KNEEWALL_TEST_POSTGRES_URL", "")


@pytest.fixture(params=["sqlite", "postgresql"])
def store_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of an empty store; on PostgreSQL a database of its own, dropped afterwards."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'history.db'}"
        return
    if not POSTGRES:
        pytest.skip("KNEEWALL_TEST_POSTGRES_URL is not set")
    server = sa.make_url(POSTGRES).set(drivername="postgresql+psycopg")
    name = f"kneewall_{uuid.uuid4().hex[:12]}"
    admin = sa.create_engine(server, isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(sa.text(f"CREATE DATABASE {name}"))
    yield server.set(database=name).render_as_string(hide_password=False)
    with admin.connect() as connection:
        connection.execute(sa.text(f"DROP DATABASE {name} WITH (FORCE)"))
    admin.dispose()


@pytest.fixture
def store(store_url: str) -> Iterator[Store]:
    with open_store(store_url) as opened:
        yield opened


@pytest.fixture
def sqlite_store(tmp_path: Path) -> Iterator[Store]:
    with open_store(f"sqlite:///{tmp_path / 'only.db'}") as opened:
        yield opened


@pytest.fixture(scope="session")
def diary_store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """3 people x 2 sides x 60 weekly sessions with known true change. Read only."""
    with open_store(f"sqlite:///{tmp_path_factory.mktemp('diary') / 'three.db'}") as opened:
        fill(opened, "Steady", steady, 1)
        fill(opened, "Recovering", recovering, 2)
        fill(opened, "Leaping", leaping, 3)
        yield opened
