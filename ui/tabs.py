"""The tabs that are open: each finds its own work again, and what nobody comes back to is thrown away."""

from __future__ import annotations

import atexit
import contextlib
import os
import secrets
import shutil
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

from streamlit import runtime

from ui.workspace import PREFIX, Workspace

ABANDONED_AFTER_S = 120.0
"""A page that was closed this long ago is not coming back; a reload takes a second or two."""

_workspaces: dict[str, Workspace] = {}
_lock = threading.Lock()
_watcher: threading.Thread | None = None


def open_workspace(token: str | None, session_id: str,
                   restore: Callable[[str], Workspace | None] = lambda _token: None) -> Workspace:
    """The workspace of a tab: the one that its address names, as after a reload, or a new one.

    Args:
        token: from the tab's address; None where it has none.
        session_id: of the connection.
        restore: gives back what outlived the program, or the closing of the tab, under a token; None where nothing did.
    """
    global _watcher
    with _lock:
        work = _workspaces.get(token or "")
        if work is None:
            work = (restore(token) if token else None) or Workspace(secrets.token_urlsafe(12))
            _workspaces[work.token] = work
        work.sessions.add(session_id)
        work.last_seen = time.monotonic()
        if _watcher is None and runtime.exists():
            sweep_leftovers()
            _watcher = threading.Thread(target=_watch, name="workspace-watcher", daemon=True)
            _watcher.start()
        return work


def is_open(token: str) -> bool:
    """Whether a token names a tab's workspace."""
    return token in _workspaces


def close_all() -> None:
    """Throw every tab's unsaved work away."""
    with _lock:
        works = list(_workspaces.values())
        _workspaces.clear()
    for work in works:
        work.close()


def close_abandoned(is_connected: Callable[[str], bool], now: float) -> None:
    """Throw away the work of tabs whose page was closed a while ago."""
    with _lock:
        for work in _workspaces.values():
            if any(is_connected(s) for s in work.sessions):
                work.last_seen = now
        # A phone that was locked while its film is measured finds the result when it comes back.
        gone = [w for w in _workspaces.values()
                if now - w.last_seen > ABANDONED_AFTER_S and (w.job is None or w.job.is_done)]
        for work in gone:
            del _workspaces[work.token]
    for work in gone:
        work.close()


def sweep_leftovers() -> None:
    """Delete folders left behind by a run that was killed."""
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*-*"):
        pid = folder.name.removeprefix(PREFIX).partition("-")[0]
        if pid.isdigit() and int(pid) != os.getpid() and not _is_running(int(pid)):
            shutil.rmtree(folder, ignore_errors=True)


def _is_running(pid: int) -> bool:
    if os.name == "nt":
        # os.kill would end the process there.
        return True
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _watch() -> None:
    while True:
        time.sleep(15)
        with contextlib.suppress(RuntimeError):
            close_abandoned(runtime.get_instance().is_active_session, time.monotonic())


atexit.register(close_all)
