"""Measuring in the background, so that the page stays alive: one clip at a time, with progress and cancel."""

from __future__ import annotations

import logging
import math
import threading
from collections.abc import Callable
from typing import Any

from foundation.errors import KneewallError
from foundation.texts.language import language, speaking
from foundation.texts.units import length_unit, measuring_in
from vision.errors import CancelledError

_one_at_a_time = threading.Lock()
_log = logging.getLogger(__name__)

Work = Callable[[Callable[[str, float], None], Callable[[], bool]], Any]
"""Called with `progress(text, share)` and `cancelled()`, as `vision.measure` wants them; returns the outcome."""


class UnexpectedError(KneewallError):
    """A fault of the program itself; its details are in the log of the terminal."""

    def __init__(self, code: str = "measuring-failed-inside") -> None:
        super().__init__(code)


class Job:
    """One piece of work on a thread of its own. It belongs to a workspace, not to a page, and survives a reload.

    `at_end` is called on that thread once it is done, whether or not a page looks on.
    """

    def __init__(self, work: Work, at_end: Callable[[], None] = lambda: None) -> None:
        self._work = work
        # What is drawn on a picture is said as the tab speaks that asked for it.
        self._language, self._unit = language(), length_unit()
        self._at_end = at_end
        self._cancel = threading.Event()
        self._done = threading.Event()
        self.text = "Waiting for another measurement to finish"
        self.share = math.nan
        self.outcome: Any = None
        self.error: KneewallError | None = None
        self._thread = threading.Thread(target=self._run, name="measuring", daemon=True)
        self._thread.start()

    def _progress(self, text: str, share: float) -> None:
        self.text = text
        # A second look at the film starts from nothing again; what was waited for already does not come back.
        if not math.isnan(share):
            self.share = share if math.isnan(self.share) else max(share, self.share)

    def _run(self) -> None:
        try:
            with _one_at_a_time, speaking(self._language), measuring_in(self._unit):
                if self._cancel.is_set():
                    raise CancelledError
                self.text = "Opening the film"
                self.outcome = self._work(self._progress, self._cancel.is_set)
        except KneewallError as error:
            self.error = error
        except Exception:  # noqa: BLE001 - the page must hear of the end, whatever it was
            _log.exception("measuring failed")
            self.error = UnexpectedError()
        finally:
            self._done.set()
        try:
            self._at_end()
        except Exception:  # noqa: BLE001 - the thread has nobody to tell
            _log.exception("what was measured could not be taken over")

    def cancel(self) -> None:
        """Ask it to stop; it does so before the next frame."""
        self._cancel.set()

    def wait(self, timeout_s: float) -> bool:
        """Wait for the end; whether it came in time."""
        return self._done.wait(timeout_s)

    def join(self) -> None:
        """Wait until its outcome was taken over as well."""
        self._thread.join()

    @property
    def is_done(self) -> bool:
        """Whether it ended, with an outcome or an error."""
        return self._done.is_set()
