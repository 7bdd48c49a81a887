"""What runs on a worker: one job from files to outcome, in one thread and within its time."""

from __future__ import annotations

import os
import signal
import threading
import time
from dataclasses import replace
from typing import Any

from foundation.errors import KneewallError
from foundation.notice import Notice
from study.clip_outcome import ClipOutcome, Job, outcome_json, program_version

GRACE_S = 60.0
"""A measurement that does not even stop when told is ended with its worker this long after its time is up."""


def dask_setup(worker: Any) -> None:
    """Dask calls this when a worker of our own starts.

    Each keeps to one core, so that as many workers as there are cores do not get into each other's way: MediaPipe and
    FFmpeg start threads of their own, which inherit it. And Ctrl-C, which a terminal sends to every process, is for the
    command to answer.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "sched_setaffinity"):
        cores = sorted(os.sched_getaffinity(0))
        os.sched_setaffinity(0, {cores[worker.name % len(cores)]})


def measure_job(job: Job, limit_s: float) -> dict[str, Any]:
    """Measure one clip.

    Args:
        job: what to measure.
        limit_s: seconds after which it is given up.

    Returns:
        The outcome's JSON form: a worker of another version must still be understood.
    """
    began = time.monotonic()
    # A hang in native code can only be ended with its process; the scheduler then counts a lost worker.
    watchdog = threading.Timer(limit_s + GRACE_S, os._exit, (1,))
    watchdog.daemon = True
    watchdog.start()
    try:
        outcome = _outcome(job, began + limit_s, limit_s)
    finally:
        watchdog.cancel()
    return outcome_json(replace(outcome, took_s=time.monotonic() - began))


def _outcome(job: Job, give_up: float, limit_s: float) -> ClipOutcome:
    if program_version() != job.version:
        return _failed("other-version", there=program_version(), here=job.version)
    import cv2

    from vision.errors import CancelledError, ClipMissingError
    from vision.measure import measure_any

    cv2.setNumThreads(1)
    try:
        legs = measure_any(job.path, job.side, calibration=job.calibration, foot_length_cm=job.foot_length_cm,
                           protocol=job.protocol, cancelled=lambda: time.monotonic() > give_up)
        trials = tuple(leg.trial for leg in legs)
    except CancelledError:
        return _failed("time-out", minutes=limit_s / 60)
    except ClipMissingError:
        return _failed("not-on-worker")
    except KneewallError as error:
        return ClipOutcome.refused(error)
    except MemoryError:
        return _failed("out-of-memory")
    except Exception as error:  # noqa: BLE001 - a fault in one clip must not cost the others
        return _failed("internal", kind=type(error).__name__, why=str(error))
    if trials[0].clip.sha256 != job.clip_sha256:
        return _failed("clip-changed")
    return ClipOutcome("measured", trials)


def _failed(code: str, **values: str | float) -> ClipOutcome:
    return ClipOutcome("failed", code=code, why=Notice(f"failed-{code}", values))
