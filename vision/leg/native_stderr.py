"""Keeps known log lines of C++ libraries off the user's terminal, and nothing else."""

from __future__ import annotations

import contextlib
import os
import re
import sys
import tempfile
import threading
from collections.abc import Iterator
from typing import BinaryIO


class _NativeStderr:
    """File descriptor 2, kept back while anybody asks for it; shared by all threads of the process."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._noises: list[bytes] = []
        self._users = 0
        self._terminal = -1
        self._kept: BinaryIO | None = None

    def hold(self, noise: bytes) -> None:
        with self._lock:
            self._users += 1
            self._noises.append(noise)
            if self._users > 1:
                return
            try:
                self._terminal = os.dup(2)
            except OSError:
                # No terminal at all, as in a windowed program.
                self._terminal = -1
                return
            self._kept = tempfile.TemporaryFile()  # noqa: SIM115 - it is closed in `release`.
            os.dup2(self._kept.fileno(), 2)

    def release(self) -> None:
        with self._lock:
            self._users -= 1
            if self._users or self._kept is None:
                return
            if sys.stderr is not None:
                sys.stderr.flush()
            os.dup2(self._terminal, 2)
            os.close(self._terminal)
            self._kept.seek(0)
            noise = re.compile(b"|".join(self._noises))
            for line in self._kept.read().splitlines(keepends=True):
                if not noise.search(line):
                    os.write(2, line)
            self._kept.close()
            self._kept, self._terminal, self._noises = None, -1, []


_native_stderr = _NativeStderr()


@contextlib.contextmanager
def native_noise_dropped(noise: bytes) -> Iterator[None]:
    """Drop the lines that match `noise` of what is written to file descriptor 2 while the block runs.

    Everything else, of any thread, is written when the block ends.
    """
    _native_stderr.hold(noise)
    try:
        yield
    finally:
        _native_stderr.release()
