"""The unsaved work of one browser tab and its private folder."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import tempfile
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from calibration.plane import SagittalPlane
from foundation.errors import KneewallError
from sample_videos import Sample
from ui.jobs import Job
from ui.session_setup import Setup, Upload
from vision.leg.by_hand import ByHand
from vision.lunge.measurement import FrameTable, Measurement
from vision.trial import AskedSide, Side, Trial

if TYPE_CHECKING:
    from vision.front.front_measurement import FrontMeasurement

PREFIX = "kneewall-"
"""Of the private folders; the number of the process follows."""
DEFAULT_NAME = "Me"
"""Who is measured where nobody was named."""
SAMPLE_NAME = "Sample"
"""Whose ankles the samples show: nobody's who uses the program."""

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
    setup: Setup = field(default_factory=Setup)
    sample: Sample | None = None
    by_hand: ByHand = field(default_factory=ByHand)


@dataclass
class MeasuringOutcome:
    """What measuring a film gave for one leg of `person`, with the pictures that show it.

    `still_png` shows the repetition `best`. `clip`, the marked film, comes later than the numbers. `measurement` is
    None for a result that outlived the program: the frames are gone, the trial is whole.
    """

    measurement: Measurement | FrontMeasurement | None
    trial: Trial
    still_png: bytes | None
    best: int | None
    clip: bytes | None
    saved: bool = False
    person: str = DEFAULT_NAME

    @property
    def frames(self) -> FrameTable | None:
        """What was measured in each frame; None for a film from the front, and where it is gone."""
        return self.measurement.frames if isinstance(self.measurement, Measurement) else None


class Workspace:
    """One browser tab's unsaved work; nothing of it is on the disk except the film, while it is being measured."""

    def __init__(self, token: str) -> None:
        self.token = token
        self.stage: Stage = "choose"
        self.person_name = ""
        self.viewed_name = ""
        self.unit: Literal["cm", "inches"] = "cm"
        self.source: str | None = None
        self.side: AskedSide = "auto"
        self.setup = Setup()
        self.set_up_for, self.habit = "", Setup()
        self.asked_on: date | None = None
        self.last_measured = ""
        self.uploads: dict[str, Upload] = {}
        self.film: Film | None = None
        self.job: Job | None = None
        self.drawing: Job | None = None
        self.files = threading.Lock()
        self.collecting = threading.Lock()
        self.error: KneewallError | None = None
        self.outcomes: dict[Side, MeasuringOutcome] = {}
        self.framing = (0, "")
        self.drafted: object = None
        self.is_closed = False
        self.sessions: set[str] = set()
        self.last_seen = time.monotonic()
        self._folder: Path | None = None

    @property
    def folder(self) -> Path:
        """The tab's own temporary folder, made when first needed; nobody else may read it."""
        if self._folder is None or not self._folder.exists():
            # mkdtemp makes it with mode 0700.
            self._folder = Path(tempfile.mkdtemp(prefix=f"{PREFIX}{os.getpid()}-"))
        return self._folder

    def keep_upload(self, name: str, data: bytes) -> Path:
        """Write an upload or a recording into the private folder, under a name that cannot lead out of it."""
        # A folder each, so that two of one name stand side by side and a message tells the name as it was.
        path = Path(tempfile.mkdtemp(dir=self.folder)) / safe_name(name)
        path.write_bytes(data)
        return path

    def choose_upload(self, kind: str, name: str, data: bytes | None) -> None:
        """Take a file that was chosen as the `kind` ("film" or "sheet") in place of the earlier one; None: no file."""
        earlier = self.uploads.pop(kind, None)
        if earlier is not None:
            _delete(earlier.path)
        if data is not None:
            self.uploads[kind] = Upload(name, self.keep_upload(name, data))

    @property
    def unsaved(self) -> dict[Side, MeasuringOutcome]:
        """The results that were not saved yet, one a leg."""
        return {side: outcome for side, outcome in self.outcomes.items() if not outcome.saved}

    @property
    def is_asked(self) -> bool:
        """Whether the questions before a session were answered, today and for who is measured now."""
        return self.asked_on == date.today()

    def begin_session(self) -> None:
        """Forget what was set for the session before: it was another person's, or another day's."""
        self.setup, self.set_up_for, self.habit = Setup(), "", Setup()
        self.asked_on, self.side = None, "auto"

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
            _delete(film.path)
        if isinstance(film.calibration, Path) and film.calibration.exists():
            film.calibration_data = film.calibration.read_bytes()
            _delete(film.calibration)
        self.let_go_of_saved()

    def renamed(self, old: str, new: str) -> None:
        """Follow a person's new name."""
        results: list[Film | MeasuringOutcome] = [*self.outcomes.values(), *([] if self.film is None else [self.film])]
        for result in results:
            result.person = new if result.person == old else result.person
        self.person_name = new if self.person_name == old else self.person_name
        self.last_measured = new if self.last_measured == old else self.last_measured
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
        self.uploads.clear()
        self.error = None
        self.stage = "choose"
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    def film_again(self, shown: Sequence[MeasuringOutcome]) -> None:
        """Make room for a new film: of results that are not saved those shown go, of saved ones all; these are kept."""
        for outcome in shown:
            if not outcome.saved:
                self.outcomes.pop(outcome.trial.side, None)
        if not self.unsaved:
            self.outcomes.clear()
        self.forget_film()

    def close(self) -> None:
        """Throw everything away; its draft stays for whoever comes back."""
        self.is_closed = True
        self.forget_film()
        self.outcomes.clear()

    @property
    def has_files(self) -> bool:
        """Whether anything of this tab is on the disk."""
        return self._folder is not None and self._folder.exists() and any(self._folder.iterdir())


def _delete(path: Path) -> None:
    """Delete an upload with the folder that was made for it."""
    path.unlink(missing_ok=True)
    with contextlib.suppress(OSError):
        path.parent.rmdir()


def safe_name(name: str) -> str:
    """The last part of a file name, letters, digits and dots only, its ending kept."""
    stem, dot, ending = Path(name.replace("\\", "/")).name.rpartition(".")
    stem = re.sub(r"[^A-Za-z0-9_-]+", "-", stem or ending).strip("-")[:40] or "film"
    return stem + (dot + re.sub(r"[^A-Za-z0-9]", "", ending)[:8] if dot and stem else "")
