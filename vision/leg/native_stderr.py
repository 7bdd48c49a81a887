"""Keeps the log lines of C++ libraries off the user's terminal."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Iterator


class _NativeStderr:
    """File descriptor 2, sent to nowhere while anybody asks for it; shared by all threads of the process."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._users = 0
        self._saved = -1

    def close(self) -> None:
        with self._lock:
            self._users += 1
            if self._users > 1:
                return
            try:
                self._saved = os.dup(2)
            except OSError:
                # No terminal at all, as in a windowed program.
                self._saved = -1
                return
            null = os.open(os.devnull, os.O_WRONLY)
            os.dup2(null, 2)
            os.close(null)

    def open(self) -> None:
        with self._lock:
            self._users -= 1
            if self._users == 0 and self._saved >= 0:
                os.dup2(self._saved, 2)
                os.close(self._saved)


_native_stderr = _NativeStderr()


@contextlib.contextmanager
def native_stderr_closed() -> Iterator[None]:
    """Drop what libraries in C++ write to the terminal past Python's `sys.stderr`, for as long as the block runs."""
    _native_stderr.close()
    try:
        yield
    finally:
        _native_stderr.open()
