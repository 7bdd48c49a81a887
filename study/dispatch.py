"""Hand jobs to workers and gather what becomes of them, whatever happens to workers or scheduler."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator

from distributed import Client, Future, KilledWorker

from foundation.notice import Notice
from study import cluster as clusters
from study.clip_outcome import ClipOutcome, Job, read_outcome
from study.errors import ClusterError
from study.worker import measure_job
from vision.errors import CancelledError

_LOOK_EVERY_S = 0.02
_COUNT_EVERY_S = 1.0


def outcomes(jobs: Iterable[Job], cluster: clusters.Cluster, limit_s: float,
             cancelled: Callable[[], bool]) -> Iterator[tuple[Job, ClipOutcome]]:
    """Measure every job, and give each one's outcome as soon as it is known.

    A worker that dies costs nothing but time: the scheduler hands its job to another one, and gives a job up only when
    workers keep dying of it. A scheduler that goes away is waited for, and what was under way is handed out again.
    No more jobs are handed out than there are threads, so that a job never waits behind one that kills its worker.

    Raises:
        ClusterError: the scheduler does not come back, or there is no worker.
        CancelledError: `cancelled` said so; what was under way is dropped.
    """
    hand = _Hand(cluster, limit_s)
    waiting = deque(jobs)
    try:
        clusters.check_versions(hand.client)
        while waiting or hand.flight:
            waiting.extendleft(hand.reconnect_if_lost())
            while waiting and hand.has_room():
                hand.out(waiting.popleft())
            yield from hand.back()
            if cancelled():
                raise CancelledError()
            time.sleep(_LOOK_EVERY_S)
    finally:
        clusters.close([hand.client])


class _Hand:
    """The jobs that are out with the workers."""

    def __init__(self, cluster: clusters.Cluster, limit_s: float) -> None:
        self._cluster = cluster
        self._limit_s = limit_s
        self.client: Client = cluster.connect()
        self.flight: dict[Future, Job] = {}
        self._threads = 0
        self._counted_at = -_COUNT_EVERY_S
        self._worked_at = time.monotonic()
        self._tries = 0

    def has_room(self) -> bool:
        """Whether some worker is idle.

        Raises:
            ClusterError: there has been no worker for long.
        """
        now = time.monotonic()
        if now - self._counted_at > _COUNT_EVERY_S:
            self._threads, self._counted_at = clusters.threads(self.client), now
            if self._threads:
                self._worked_at = now
            elif now - self._worked_at > clusters.RECONNECT_S:
                raise ClusterError("no-worker", self._cluster.why_no_worker())
        return len(self.flight) < self._threads

    def out(self, job: Job) -> None:
        self._tries += 1
        key = f"kneewall-{job.key}-{self._tries}"
        self.flight[self.client.submit(measure_job, job, self._limit_s, key=key, pure=False)] = job

    def back(self) -> Iterator[tuple[Job, ClipOutcome]]:
        """The jobs that came back, with their outcome; those that a lost scheduler forgot stay."""
        for future in [f for f in self.flight if f.done()]:
            outcome = _read(future)
            if outcome is not None:
                yield self.flight.pop(future), outcome

    def reconnect_if_lost(self) -> list[Job]:
        """The jobs to be handed out again, since the scheduler forgot them."""
        if not clusters.is_lost(self.client) and not any(f.cancelled() for f in self.flight):
            return []
        clusters.close([self.client])
        forgotten = list(self.flight.values())
        self.flight.clear()
        self.client = self._cluster.connect()
        self._counted_at, self._worked_at = -_COUNT_EVERY_S, time.monotonic()
        clusters.check_versions(self.client)
        return forgotten


def _read(future: Future) -> ClipOutcome | None:
    """What became of a job that came back; None where it was forgotten together with the scheduler."""
    if future.status == "finished":
        try:
            return read_outcome(future.result(timeout=30))
        except (OSError, TimeoutError):
            return None
    if future.status != "error":
        return None
    error = future.exception()
    if isinstance(error, KilledWorker):
        return ClipOutcome("failed", code="worker-killed",
                           why=Notice("failed-worker-killed", {"times": error.allowed_failures + 1}))
    return ClipOutcome("failed", code="internal",
                       why=Notice("failed-worker", {"kind": type(error).__name__, "why": str(error)}))
