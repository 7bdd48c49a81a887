"""Short clips, and a history of its own for every test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.short_clips import cut, right_clip  # noqa: F401
from ui import people


@pytest.fixture
def own_history(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of an empty history that the screens use."""
    address = f"sqlite:///{tmp_path / 'history.db'}"
    monkeypatch.setenv("KNEEWALL_DATABASE_URL", address)
    people.store.clear()
    yield address
    people.store().close()
    people.store.clear()
