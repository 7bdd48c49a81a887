"""A calibration saved as JSON, and read back with suspicion."""

from __future__ import annotations

import json
import math
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from calibration.camera import PINHOLE
from calibration.errors import CalibrationFileError
from calibration.plane import SCHEMA, SagittalPlane
from calibration.saving import replacing

MAX_BYTES = 1_000_000
"""A saved calibration is a few kB; anything larger is something else."""

POSSIBLE = {
    "log_focal": (math.log(20), math.log(100_000)),
    "k1": (-1.0, 1.0),
    "roll": (-math.pi, math.pi),
    "pitch": (-math.pi / 2, math.pi / 2),
    "yaw": (-math.pi / 2, math.pi / 2),
    "anchor_u": (-50_000.0, 50_000.0),
    "anchor_v": (-50_000.0, 50_000.0),
    "log_scale": (math.log(0.05), math.log(1000)),
    "depth_cm": (-500.0, 500.0),
    "tilt": (-math.pi / 2, math.pi / 2),
    "origin_cm": (-50_000.0, 50_000.0),
    "anchor_x_cm": (-50_000.0, 50_000.0),
    "anchor_y_cm": (-50_000.0, 50_000.0),
}
"""Bounds of `camera.PINHOLE` outside which no camera and no room can be; where lengths are px they reach further."""
_LARGEST_SIGMA = {"log_focal": 1.0, "k1": 0.5, "roll": 1.0, "pitch": 1.0, "yaw": 1.0, "log_scale": 1.0, "tilt": 1.0}
_DEEPEST = 10
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
        if source.exists() and not source.is_file():
            raise CalibrationFileError(f"{source.name!r} is not a file", _AGAIN)
        with source.open("rb") as stream:
            # A file may grow meanwhile, so what is read counts.
            raw = stream.read(MAX_BYTES + 1)
        if len(raw) > MAX_BYTES:
            raise CalibrationFileError(f"{source.name!r} is too large to be a calibration", _AGAIN)
        text = raw.decode("utf-8-sig")
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
        _check_possible(data)
        plane = SagittalPlane.from_dict(data)
        # What follows from the parameters must be finite as well.
        json.dumps(plane.to_dict(), allow_nan=False)
    except KeyError as error:
        raise CalibrationFileError(f"{source.name!r} is incomplete: {error.args[0]} is missing", _AGAIN) from error
    except (TypeError, ValueError, AttributeError, ArithmeticError) as error:
        raise CalibrationFileError(f"{source.name!r} holds impossible values: {error}", _AGAIN) from error
    return plane


def _check_possible(data: Mapping[str, Any]) -> None:
    """Refuse what no camera in any room can be, before anything is worked out from it.

    Raises:
        KeyError, TypeError, ValueError: a field is missing, of the wrong type, or impossible.
    """
    if _depth(data) > _DEEPEST:
        raise ValueError("it is nested too deeply")
    for name, kind in (("wall_known", bool), ("towards_wall", int), ("warnings", list), ("details", dict)):
        if not isinstance(data[name], kind):
            raise TypeError(f"{name} has the wrong type")
    if not all(type(side) is int and 16 <= side <= 50_000 for side in data["image_size"]):
        raise ValueError("image_size must be two whole numbers of px")
    for name, (low, high) in POSSIBLE.items():
        if not low <= float(data["parameters"][name]) <= high:
            raise ValueError(f"{name} cannot be {float(data['parameters'][name]):g}")
    if not all(abs(float(place)) <= POSSIBLE["anchor_u"][1] for place in data["reference_px"]):
        raise ValueError("reference_px lies outside any picture")
    if data["residual_px"] is not None and not 0 <= float(data["residual_px"]) <= 1000:
        raise ValueError(f"residual_px cannot be {float(data['residual_px']):g}")
    covariance = np.asarray(data["covariance"], dtype=float)
    if covariance.shape != (len(PINHOLE), len(PINHOLE)) or not np.all(np.abs(covariance) < 1e9):
        raise ValueError("covariance has the wrong shape or size")
    variance = np.diag(covariance)
    if np.any(covariance**2 > np.outer(variance, variance) * (1 + 1e-6) + 1e-12):
        raise ValueError("covariance is larger than the variances allow")
    for name, most in _LARGEST_SIGMA.items():
        if not variance[PINHOLE.index(name)] <= most**2:
            raise ValueError(f"{name} is not known at all")


def _depth(data: Any) -> int:
    """How deeply lists and objects are nested."""
    depth, level = 0, [data]
    while level:
        held = [v.values() if isinstance(v, dict) else v for v in level if isinstance(v, (dict, list))]
        level = [value for values in held for value in values]
        depth += 1
    return depth


def _refuse_constant(name: str) -> float:
    raise ValueError(f"{name} is not a number")
