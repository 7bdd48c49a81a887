"""The failures of the history, each with the one thing to do about it."""

from __future__ import annotations

from collections.abc import Mapping

from foundation.errors import KneewallError
from foundation.texts.catalogue import Value


class HistoryError(KneewallError):
    """Something that the history was asked for could not be done; nothing was changed."""


class StoreUnavailableError(HistoryError):
    """The store cannot be opened, read or written: no such folder, read-only, disk full, no server."""


class NotFoundError(HistoryError):
    """There is no such person, session or trial in the store."""


class RefusedError(HistoryError):
    """A value was given that the history does not keep: an empty or doubled name, an impossible number."""


class ImportRefusedError(HistoryError):
    """A file was refused whole; `field` names the place in it, for example `people[0].sessions[2].day`."""

    def __init__(self, code: str, values: Mapping[str, Value] | None = None, field: str = "") -> None:
        self.field = field
        super().__init__(code, values)


class ExportError(HistoryError):
    """A file could not be written."""
