"""Why a study could not be measured, or two tables not be compared."""

from __future__ import annotations

from foundation.errors import KneewallError


class StudyError(KneewallError):
    """Something about the study as a whole; one clip that cannot be measured is a row, not an error."""


class TableError(StudyError):
    """A file is no table that can be read, or not the one that is wanted."""


class NoClipsError(StudyError):
    """What was named holds no clips."""


class ClipToldWronglyError(StudyError):
    """One clip's side, foot length or posture is missing or cannot be."""


class ResultsError(StudyError):
    """The folder of results cannot be written to."""


class ClusterError(StudyError):
    """The scheduler or its workers cannot be reached, or stopped answering."""


class AgreementError(StudyError):
    """Two tables whose agreement cannot be told."""
