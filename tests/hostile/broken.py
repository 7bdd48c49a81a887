"""Readers with a fault each, by which the watch over the real ones is tested."""

from __future__ import annotations

import os
import random
import signal
import time
from collections.abc import Callable
from pathlib import Path


def fails_at_the_third(fault: Callable[[], object]) -> Callable[[bytes, Path], None]:
    """A reader that shows its fault at every third input."""

    def read(data: bytes, _folder: Path) -> None:
        if data == b"2":
            fault()

    return read


def thirds(rng: random.Random) -> bytes:
    """0, 1 or 2, drawn so that each comes now and then."""
    return str(rng.randrange(3)).encode()


FAULTS: dict[str, Callable[[], object]] = {
    "crash": lambda: os.kill(os.getpid(), signal.SIGSEGV),
    "hang": lambda: time.sleep(60),
    "exception": lambda: int("x"),
    "memory": lambda: bytearray(1_700_000_000),
}
