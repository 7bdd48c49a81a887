"""The failures of calibration, each with the one thing to do about it."""

from __future__ import annotations

from foundation.errors import KneewallError


class CalibrationError(KneewallError):
    """Pixels could not be turned into degrees or centimetres."""


class SheetError(CalibrationError):
    """The calibration sheet was looked for and cannot be used."""


class SheetNotFoundError(SheetError):
    """No sheet in the picture."""


class SheetHiddenError(SheetError):
    """Too little of the sheet can be seen."""


class SheetMirroredError(SheetError):
    """The picture is a mirror image."""


class SheetTurnedError(SheetError):
    """The sheet stands upside down or on its side."""


class TwoSheetsError(SheetError):
    """More than one sheet in the picture."""


class ForeignMarkersError(SheetError):
    """Square markers, but not those of the sheet."""


class SheetTooSmallError(SheetError):
    """The sheet is too small in the picture to measure from."""


class SheetTooObliqueError(SheetError):
    """The camera looks at the sheet too much from the side."""


class SheetBentError(SheetError):
    """The markers do not lie on one flat sheet."""


class CornersError(CalibrationError):
    """Four clicked or typed corners that cannot be those of the object named."""


class FootLengthError(CalibrationError):
    """A foot length that cannot be, or cannot be measured in the picture."""


class RulerError(CalibrationError):
    """A length read off the printed ruler that cannot be."""


class CalibrationFileError(CalibrationError):
    """A saved calibration that cannot be read."""


class CameraMovedError(CalibrationError):
    """The camera moved too far since the calibration."""
