"""Writes a file whole or not at all, so that a full disk never costs the earlier one."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from foundation.saving import replacing
from foundation.system_reason import system_reason
from history.errors import ExportError


@contextlib.contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A file to write to, which takes the place of `path` only once it is complete.

    Raises:
        ExportError: the folder is missing or read-only, or the disk is full; an earlier file is left as it was.
    """
    try:
        with replacing(path) as temporary, os.fdopen(os.open(temporary, os.O_WRONLY), "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise ExportError("export-not-written", {"path": str(path), "reason": system_reason(error)}) from error
