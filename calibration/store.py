"""A calibration saved as JSON, and read back with suspicion."""

from __future__ import annotations

import json
import os
from pathlib import Path

from calibration.errors import CalibrationFileError
from calibration.plane import SCHEMA, SagittalPlane
from calibration.saving import replacing

MAX_BYTES = 1_000_000
"""A saved calibration is a few kB; anything larger is something else."""

_AGAIN = "Make it again with 'kneewall calibrate'"


def save_plane(plane: SagittalPlane, path: str | os.PathLike[str]) -> Path:
    """Write the plane as JSON; returns the path.

    Raises:
        CalibrationFileError: the file cannot be written there.
    """
    target = Path(path)
    try:
        with replacing(target) as temporary:
            temporary.write_text(json.dumps(plane.to_dict(), indent=1, allow_nan=False) + "\n", encoding="utf-8")
    except OSError as error:
        raise CalibrationFileError(
            f"The calibration could not be written to {target.name!r}: {error.strerror}", "Choose another folder"
        ) from error
    return target


def load_plane(path: str | os.PathLike[str]) -> SagittalPlane:
    """Read a plane that `save_plane` wrote.

    Raises:
        CalibrationFileError: the file is missing, too large, not JSON, or not a calibration that can be.
    """
    source = Path(path)
    try:
        if source.stat().st_size > MAX_BYTES:
            raise CalibrationFileError(f"{source.name!r} is too large to be a calibration", _AGAIN)
        text = source.read_text(encoding="utf-8")
    except OSError as error:
        raise CalibrationFileError(
            f"The calibration {source.name!r} cannot be read", "Check the name and folder"
        ) from error
    except UnicodeDecodeError as error:
        raise CalibrationFileError(f"{source.name!r} is not a calibration file", _AGAIN) from error
    try:
        data = json.loads(text, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise CalibrationFileError(f"{source.name!r} is damaged: it is not valid JSON", _AGAIN) from error
    if not isinstance(data, dict) or data.get("schema") != SCHEMA:
        raise CalibrationFileError(f"{source.name!r} is not a Kneewall calibration ({SCHEMA})", _AGAIN)
    try:
        return SagittalPlane.from_dict(data)
    except KeyError as error:
        raise CalibrationFileError(f"{source.name!r} is incomplete: {error.args[0]} is missing", _AGAIN) from error
    except (TypeError, ValueError, AttributeError, OverflowError) as error:
        raise CalibrationFileError(f"{source.name!r} holds impossible values: {error}", _AGAIN) from error


def _refuse_constant(name: str) -> float:
    raise ValueError(f"{name} is not a number")
