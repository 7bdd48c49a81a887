"""Why a clip or a photo could not be measured. Each text says what is wrong and the one thing to do."""

from __future__ import annotations

from foundation.errors import KneewallError


class ClipError(KneewallError):
    """The file could not be read as a film or a photo."""


class ClipMissingError(ClipError):
    """There is no such file."""


class ClipEmptyError(ClipError):
    """The file holds no bytes."""


class ClipUnreadableError(ClipError):
    """The file is no film or photo, or of a kind that cannot be decoded."""


class ClipNoPictureError(ClipError):
    """The file has sound but no picture."""


class ClipTruncatedError(ClipError):
    """The file ends before the film does."""


class ClipTooShortError(ClipError):
    """The clip is shorter than one repetition can be."""


class MeasurementError(KneewallError):
    """The film was read but does not show what has to be measured."""


class BlackClipError(MeasurementError):
    """The picture is black or nearly so."""


class NobodyError(MeasurementError):
    """No person was found."""


class LegNotSeenError(MeasurementError):
    """A person was found but the tested leg is not wholly in the picture."""


class SideUnknownError(MeasurementError):
    """Nobody said which leg was tested, and the film does not tell."""


class NotSideOnError(MeasurementError):
    """The camera does not look at the person from the side."""


class NotFrontOnError(MeasurementError):
    """The camera does not look at the person from the front."""


class OutlineError(MeasurementError):
    """The front of the shin could not be told from what lies behind it."""


class NoLungeError(MeasurementError):
    """No repetition of a lunge was found."""


class NothingCountsError(MeasurementError):
    """Repetitions were found, and none of them counts."""


class ClickedLegError(MeasurementError):
    """Points clicked by hand that cannot be a leg."""


class CameraError(KneewallError):
    """A camera of this computer gives no pictures."""


class OutputError(KneewallError):
    """A result could not be written to the disk."""


class CancelledError(KneewallError):
    """The person stopped the measurement."""

    def __init__(self, code: str = "measuring-stopped") -> None:
        super().__init__(code)
