"""Writes a file whole or not at all, so that a full disk never costs the earlier one."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from history.errors import ExportError


@contextlib.contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A file to write to, which takes the place of `path` only once it is complete.

    Raises:
        ExportError: the folder is missing or read-only, or the disk is full; an earlier file is left as it was.
    """
    part = None
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.resolve().parent)
        part = Path(name)
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        mask = os.umask(0)
        os.umask(mask)
        part.chmod(0o666 & ~mask)
        part.replace(path)
    except OSError as error:
        raise ExportError(f"{path} cannot be written ({error.strerror or error})",
                          "Choose another folder, or free some space, and try again") from error
    finally:
        if part is not None:
            part.unlink(missing_ok=True)
