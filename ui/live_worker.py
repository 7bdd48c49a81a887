"""Looks at the live pictures of several sessions on one thread, in turn, and of each only at the newest."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable
from typing import Generic, TypeVar

_log = logging.getLogger(__name__)
Item = TypeVar("Item")


class Lane(Generic[Item]):
    """One session's way to the worker: holds the newest item that was not looked at yet, never a queue.

    Attributes:
        dropped: items that a newer one took the place of.
    """

    def __init__(self, worker: FairWorker, work: Callable[[Item], None]) -> None:
        self._worker, self._work = worker, work
        self._newest: Item | None = None
        self._closed = False
        self.dropped = 0

    def put(self, item: Item) -> None:
        """Hand over an item; one that still waits is forgotten."""
        self._worker.put(self, item)

    def close(self) -> None:
        """Take nothing more; what is being worked on is finished first."""
        self._worker.remove(self)


class FairWorker:
    """One thread for all lanes: the lane that was served last waits until every other one was.

    One thread, because the pictures' work is done by libraries that use a core each, and the browser that records on
    the same computer needs the other.
    """

    def __init__(self) -> None:
        self._waiting: deque[Lane] = deque()
        self._change = threading.Condition()
        self._busy: Lane | None = None
        self._stopped = False
        self._thread: threading.Thread | None = None

    def lane(self, work: Callable[[Item], None]) -> Lane[Item]:
        """A lane whose items are given to `work`, on the worker's thread."""
        with self._change:
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="live", daemon=True)
                self._thread.start()
        return Lane(self, work)

    def put(self, lane: Lane[Item], item: Item) -> None:
        """See `Lane.put`."""
        with self._change:
            if lane._closed or self._stopped:
                return
            if lane._newest is not None:
                lane.dropped += 1
            lane._newest = item
            if lane not in self._waiting:
                self._waiting.append(lane)
            self._change.notify_all()

    def remove(self, lane: Lane[Item]) -> None:
        """See `Lane.close`."""
        with self._change:
            lane._closed, lane._newest = True, None
            if lane in self._waiting:
                self._waiting.remove(lane)
            if threading.current_thread() is not self._thread:
                self._change.wait_for(lambda: self._busy is not lane)

    def stop(self) -> None:
        """End the thread."""
        with self._change:
            self._stopped = True
            self._change.notify_all()
        if self._thread is not None:
            self._thread.join(5)

    def _run(self) -> None:
        while True:
            with self._change:
                self._change.wait_for(lambda: self._waiting or self._stopped)
                if self._stopped:
                    return
                lane = self._busy = self._waiting.popleft()
                item, lane._newest = lane._newest, None
            try:
                if item is not None:
                    lane._work(item)
            except Exception:  # noqa: BLE001 - one session's fault must not end the others'
                _log.exception("a live picture could not be looked at")
            finally:
                with self._change:
                    self._busy = None
                    self._change.notify_all()
