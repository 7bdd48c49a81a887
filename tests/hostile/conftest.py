"""The command line in this process, with the rules that hold whatever it is given."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

import cli

LIMIT_S = 30


@dataclass(frozen=True)
class Ended:
    """How a command ended."""

    status: int
    out: str
    err: str

    def refused(self) -> str:
        """The one line that says why; fails where the command did anything but refuse."""
        assert self.status == 3, (self.status, self.err)
        line = self.err.rstrip("\n")
        assert line and "\n" not in line and "\x1b" not in line and "Traceback" not in line
        assert self.out == ""
        return line


class StillRunningError(Exception):
    """A command that waits for what never comes."""


@contextmanager
def time_limit(seconds: int = LIMIT_S) -> Iterator[None]:
    """Fail where the block takes longer, on systems that can interrupt it."""

    def stop(_signal: int, _frame: object) -> None:
        raise StillRunningError

    if not hasattr(signal, "SIGALRM"):
        yield
        return
    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


@pytest.fixture
def kneewall(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> Callable[..., Ended]:
    """Run a command in this process, with a history of its own; it may neither hang nor fail inside."""
    monkeypatch.setenv("KNEEWALL_DATABASE_URL", f"sqlite:///{tmp_path / 'history.db'}")
    monkeypatch.setenv("KNEEWALL_DEBUG", "1")

    def run(*arguments: str | Path) -> Ended:
        monkeypatch.setattr(sys, "argv", ["kneewall", *map(str, arguments)])
        capfd.readouterr()
        status: int | str | None = 0
        with time_limit():
            try:
                cli.main()
            except SystemExit as end:
                status = end.code
        return Ended(int(status or 0), *capfd.readouterr())

    return run
