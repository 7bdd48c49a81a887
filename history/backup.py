"""A backup: everybody's history in one file that is read back before it counts."""

from __future__ import annotations

from pathlib import Path

from history.errors import ExportError
from history.exchange import write_json
from history.import_check import opened
from history.store import Store


def back_up(store: Store, path: Path, *, replace: bool = False) -> int:
    """Write everybody's history to a file and read it back as an import would.

    Args:
        store: what to back up.
        path: the file; `kneewall import` restores it.
        replace: take the place of an existing file.

    Returns:
        How many sessions it holds.

    Raises:
        ExportError: the file exists, or cannot be written.
        ImportRefusedError: the file written could not be imported again.
    """
    if path.exists() and not replace:
        raise ExportError("export-exists", {"path": str(path)})
    write_json(store, path)
    with opened(path) as content:
        return sum(len(person["sessions"]) for person in content["people"])
