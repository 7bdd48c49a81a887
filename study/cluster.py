"""Where clips are measured: workers on this computer, or those of a Dask scheduler that is running already.

Workers of our own are processes that talk over loopback only, encrypted with keys made for this run, since a scheduler
runs whatever it is handed. No dashboard, no other address is opened.
"""

from __future__ import annotations

import logging
import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any, Protocol

import dask
from distributed import Client, LocalCluster
from distributed.comm.addressing import parse_host_port

from study.clip_outcome import program_version
from study.errors import ClusterError
from vision.errors import CancelledError

RECONNECT_S = 60.0
"""How long a scheduler that went away is waited for, and how long one without any worker is."""
CONNECT_S = 5.0
"""How long each try to reach a scheduler may take."""
DEATHS_ALLOWED = 2
"""A clip whose worker dies once more than this is given up; for a scheduler of the user's own, its own limit holds."""

_QUIET = {
    # Not a port that tells of the run or runs code for whoever asks; and nothing that is of no use here.
    "distributed.scheduler.http.routes": [],
    "distributed.worker.http.routes": [],
    "distributed.diagnostics.nvml": False,
    "distributed.worker.profile.enabled": False,
    "distributed.scheduler.allowed-failures": DEATHS_ALLOWED,
}


class Cluster(Protocol):
    """Where clips are measured."""

    def connect(self) -> Client:
        """A client of the scheduler, waiting for it if need be.

        Raises:
            ClusterError: it does not answer.
            CancelledError: nobody waits for it any more.
        """

    def why_no_worker(self) -> dict[str, str]:
        """The values of the error `no-worker`, when there has been no worker for a while."""


class _Local:
    def __init__(self, cluster: LocalCluster) -> None:
        self._cluster = cluster

    def connect(self) -> Client:
        return Client(self._cluster, set_as_default=False)

    def why_no_worker(self) -> dict[str, str]:
        return {"where": "here", "address": ""}


class _Existing:
    def __init__(self, address: str, cancelled: Callable[[], bool]) -> None:
        scheme, _, place = address.rpartition("://")
        try:
            parse_host_port(place)
        except ValueError as error:
            scheme = str(error)
        if scheme not in ("", "tcp", "tls"):
            raise ClusterError("scheduler-address-odd", {"address": address})
        self.address = address
        self._cancelled = cancelled

    def connect(self) -> Client:
        give_up = time.monotonic() + RECONNECT_S
        while True:
            try:
                with warnings.catch_warnings():
                    # Versions of other packages that differ are no concern of the user: Kneewall's own is compared.
                    warnings.simplefilter("ignore")
                    return Client(self.address, set_as_default=False, timeout=CONNECT_S)
            except (OSError, TimeoutError) as error:
                if time.monotonic() > give_up:
                    raise ClusterError("scheduler-silent", {"address": self.address}) from error
            if self._cancelled():
                raise CancelledError()
            time.sleep(0.5)

    def why_no_worker(self) -> dict[str, str]:
        return {"where": "scheduler", "address": self.address}


@contextmanager
def open_cluster(jobs: int | None = None, scheduler: str | None = None, *,
                 cancelled: Callable[[], bool] = lambda: False) -> Iterator[Cluster]:
    """Start workers on this computer, or use those of a scheduler.

    Args:
        jobs: how many workers of our own, each a process with one thread; as many as there are cores if None.
        scheduler: address of a running scheduler, such as `tcp://127.0.0.1:8786`; its workers need Kneewall installed
            in this version, and the clips under the same path.
        cancelled: asked while a scheduler is waited for.

    Raises:
        ClusterError: the workers cannot be started.
    """
    _hush()
    if scheduler is not None:
        yield _Existing(scheduler, cancelled)
        return
    with dask.config.set(_QUIET):
        try:
            cluster = LocalCluster(
                n_workers=jobs or dask.system.CPU_COUNT, threads_per_worker=1, processes=True, host="127.0.0.1",
                security=True, preload=["study.worker"], dashboard_address=None, silence_logs=logging.CRITICAL,
                scheduler_kwargs={"dashboard": False, "dashboard_address": "127.0.0.1:0"})
        except (OSError, RuntimeError) as error:
            raise ClusterError("workers-do-not-start", {"reason": str(error)}) from error
        try:
            yield _Local(cluster)
        finally:
            with suppress(Exception):
                cluster.close(timeout=10)


def _hush() -> None:
    """Keep Dask's log off the terminal: what a user has to know is said in words of our own."""
    for name in [n for n in logging.root.manager.loggerDict if n.partition(".")[0] == "distributed"]:
        logging.getLogger(name).setLevel(logging.CRITICAL)


def check_versions(client: Client) -> None:
    """Refuse workers without Kneewall, or with another version of it.

    Raises:
        ClusterError: saying which.
    """
    here = program_version()
    try:
        found: dict[str, Any] = client.run(program_version, on_error="return")
    except (OSError, TimeoutError):
        # A scheduler that has just gone is noticed, and waited for, by whoever measures.
        return
    for address, there in found.items():
        if isinstance(there, Exception):
            raise ClusterError("worker-without-program", {"address": address, "here": here})
        if there != here:
            raise ClusterError("worker-of-another-version", {"address": address, "there": there, "here": here})


def is_lost(client: Client) -> bool:
    """Whether the scheduler went away."""
    return client.status != "running" or client.scheduler_comm is None or client.scheduler_comm.comm.closed()


def threads(client: Client) -> int:
    """How many jobs the workers can do at a time; 0 where there is no worker, or the scheduler does not tell."""
    try:
        return sum(client.nthreads().values())
    except (OSError, TimeoutError, ValueError):
        return 0


def close(clients: Sequence[Client]) -> None:
    """Part from schedulers, without a word about those that went away."""
    for client in clients:
        with suppress(Exception):
            client.close(timeout=2)
