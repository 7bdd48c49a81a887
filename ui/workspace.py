"""The unsaved work of one browser tab, its private folder, and when both are thrown away."""

from __future__ import annotations

import atexit
import contextlib
import os
import re
import secrets
import shutil
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from streamlit import runtime

from calibration.plane import SagittalPlane
from foundation.errors import KneewallError
from sample_videos import Sample
from ui.jobs import Job
from vision.leg.by_hand import ByHand
from vision.lunge.measurement import FrameTable, Measurement
from vision.trial import AskedSide, Protocol, Side, Trial

if TYPE_CHECKING:
    from vision.front.front_measurement import FrontMeasurement

ABANDONED_AFTER_S = 120.0
"""A page that was closed this long ago is not coming back; a reload takes a second or two."""
_PREFIX = "kneewall-"
DEFAULT_NAME = "Me"
"""Who is measured where nobody was named."""

Stage = Literal["choose", "running", "failed", "result", "by-hand"]


@dataclass
class Film:
    """A clip or photo that is to be measured.

    `data` and `calibration_data` hold the bytes once the files were deleted, so that a result can still be corrected by
    hand; they go when the result is saved or thrown away. `own` is False for a sample, which is part of the program and
    never deleted. `person` is whose ankles it shows, from before it is measured on; `legs` are those measured.
    """

    path: Path
    name: str
    side: AskedSide
    person: str = DEFAULT_NAME
    legs: tuple[Side, ...] = ()
    own: bool = True
    data: bytes | None = None
    calibration: Path | SagittalPlane | None = None
    calibration_data: bytes | None = None
    foot_length_cm: float | None = None
    protocol: Protocol = field(default_factory=Protocol)
    sample: Sample | None = None
    by_hand: ByHand = field(default_factory=ByHand)


@dataclass
class MeasuringOutcome:
    """What measuring a film gave for one leg of `person`, with the pictures that show it.

    `still_png` shows the repetition `best`. `clip`, the marked film, comes later than the numbers.
    """

    measurement: Measurement | FrontMeasurement
    trial: Trial
    still_png: bytes | None
    best: int | None
    clip: bytes | None
    saved: bool = False
    person: str = DEFAULT_NAME

    @property
    def frames(self) -> FrameTable | None:
        """What was measured in each frame; None for a film from the front."""
        return self.measurement.frames if isinstance(self.measurement, Measurement) else None


class Workspace:
    """One browser tab's unsaved work; nothing of it is on the disk except the film, while it is being measured."""

    def __init__(self, token: str) -> None:
        self.token = token
        self.stage: Stage = "choose"
        self.person_name = ""
        self.viewed_name = ""
        self.unit: Literal["cm", "inches"] = "cm"
        self.side: AskedSide = "auto"
        self.film: Film | None = None
        self.job: Job | None = None
        self.drawing: Job | None = None
        self.files = threading.Lock()
        self.error: KneewallError | None = None
        self.outcomes: dict[Side, MeasuringOutcome] = {}
        self.framing = (0, "")
        self.sessions: set[str] = set()
        self.last_seen = time.monotonic()
        self._folder: Path | None = None

    @property
    def folder(self) -> Path:
        """The tab's own temporary folder, made when first needed; nobody else may read it."""
        if self._folder is None or not self._folder.exists():
            # mkdtemp makes it with mode 0700.
            self._folder = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-"))
        return self._folder

    def keep_upload(self, name: str, data: bytes) -> Path:
        """Write an upload or a recording into the private folder, under a name that cannot lead out of it."""
        path = self.folder / f"{secrets.token_hex(4)}-{safe_name(name)}"
        path.write_bytes(data)
        return path

    @property
    def shown(self) -> list[MeasuringOutcome]:
        """The results of the film measured last, one a leg; all results there are where no film is at hand."""
        legs: tuple[Side, ...] = () if self.film is None else self.film.legs
        return [self.outcomes[s] for s in legs if s in self.outcomes] or list(self.outcomes.values())

    def drop_film_file(self) -> None:
        """Delete film and sheet picture from the disk; hold their bytes for corrections until all is saved."""
        film = self.film
        if film is None or not film.own:
            return
        if film.path.exists():
            film.data = film.path.read_bytes()
            film.path.unlink()
        if isinstance(film.calibration, Path) and film.calibration.exists():
            film.calibration_data = film.calibration.read_bytes()
            film.calibration.unlink()
        self.let_go_of_saved()

    def renamed(self, old: str, new: str) -> None:
        """Follow a person's new name."""
        results: list[Film | MeasuringOutcome] = [*self.outcomes.values(), *([] if self.film is None else [self.film])]
        for result in results:
            result.person = new if result.person == old else result.person
        self.person_name = new if self.person_name == old else self.person_name
        self.viewed_name = new if self.viewed_name == old else self.viewed_name

    def let_go_of_saved(self) -> None:
        """Forget the film's bytes once every result of it is saved."""
        film = self.film
        if film is not None and film.legs and all(self.outcomes[s].saved for s in film.legs if s in self.outcomes):
            film.data = film.calibration_data = None

    def film_path(self) -> Path:
        """The film as a file; it and the sheet's picture are written again if they were deleted."""
        film = self.film
        if film is None:
            raise ValueError("there is no film")
        if not film.path.exists() and film.data is not None:
            film.path = self.keep_upload(film.name, film.data)
        if isinstance(film.calibration, Path) and not film.calibration.exists() and film.calibration_data is not None:
            film.calibration = self.keep_upload(film.calibration.name, film.calibration_data)
        return film.path

    def forget_film(self) -> None:
        """Stop measuring and delete the film and everything in the folder."""
        if self.job is not None:
            self.job.cancel()
        if self.drawing is not None:
            self.drawing.cancel()
        self.job = self.drawing = None
        self.film = None
        self.error = None
        self.stage = "choose"
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    def close(self) -> None:
        """Throw everything away."""
        self.forget_film()
        self.outcomes.clear()

    @property
    def has_files(self) -> bool:
        """Whether anything of this tab is on the disk."""
        return self._folder is not None and self._folder.exists() and any(self._folder.iterdir())


def safe_name(name: str) -> str:
    """The last part of a file name, letters, digits and dots only, its ending kept."""
    stem, dot, ending = Path(name.replace("\\", "/")).name.rpartition(".")
    stem = re.sub(r"[^A-Za-z0-9_-]+", "-", stem or ending).strip("-")[:40] or "film"
    return stem + (dot + re.sub(r"[^A-Za-z0-9]", "", ending)[:8] if dot and stem else "")


_workspaces: dict[str, Workspace] = {}
_lock = threading.Lock()
_watcher: threading.Thread | None = None


def open_workspace(token: str | None, session_id: str) -> Workspace:
    """The workspace of a tab: the one that its address names, as after a reload, or a new one."""
    global _watcher
    with _lock:
        work = _workspaces.get(token or "")
        if work is None:
            work = Workspace(secrets.token_urlsafe(12))
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
        gone = [w for w in _workspaces.values() if now - w.last_seen > ABANDONED_AFTER_S]
        for work in gone:
            del _workspaces[work.token]
    for work in gone:
        work.close()


def sweep_leftovers() -> None:
    """Delete folders left behind by a run that was killed."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*-*"):
        pid = folder.name.removeprefix(_PREFIX).partition("-")[0]
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
