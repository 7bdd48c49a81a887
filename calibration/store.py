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
from calibration.plane import SagittalPlane
from calibration.plane_json import SCHEMA, plane_json, read_plane
from foundation.saving import replacing
from foundation.system_reason import system_reason

MAX_BYTES = 1_000_000
"""A saved calibration is a few kB; anything larger is something else."""

POSSIBLE = {
    "k1": (-0.3, 0.3), "roll": (-0.8, 0.8), "pitch": (-0.8, 0.8), "yaw": (-0.8, 0.8), "tilt": (-0.2, 0.2),
    "log_scale": (math.log(0.2), math.log(500)), "depth_cm": (-50.0, 50.0),
}
"""Bounds of `camera.PINHOLE` that hold for every calibration this program makes, with room to spare: a sheet seen from
beyond 45 degrees is refused when it is found. Angles in rad."""
FOCAL_SHARE = (0.3, 5.0)
"""Focal length as a share of the picture's long side: angles of view from 11 to 118 degrees."""
ROOM_CM = 2000.0
DISTANCE_M = (0.2, 20.0)
LARGEST_SIGMA = {
    "log_focal": 0.6, "k1": 0.2, "roll": 0.3, "pitch": 0.4, "yaw": 0.4, "tilt": 0.2, "log_scale": 0.3, "depth_cm": 25.0,
    "anchor_u": 100.0, "anchor_v": 100.0, "origin_cm": 50.0, "anchor_x_cm": 5.0, "anchor_y_cm": 5.0,
}
"""Standard deviations beyond which a parameter is not known at all."""
_DEEPEST = 10


def save_plane(plane: SagittalPlane, path: str | os.PathLike[str]) -> Path:
    """Write the plane as JSON; returns the path.

    Raises:
        CalibrationFileError: the file cannot be written there.
    """
    target = Path(path)
    try:
        with replacing(target) as temporary:
            temporary.write_text(json.dumps(plane_json(plane), indent=1, allow_nan=False) + "\n", encoding="utf-8")
    except OSError as error:
        raise CalibrationFileError("calibration-not-written",
                                   {"name": target.name, "reason": system_reason(error)}) from error
    return target


def load_plane(path: str | os.PathLike[str]) -> SagittalPlane:
    """Read a plane that `save_plane` wrote.

    Raises:
        CalibrationFileError: the file is missing, too large, not JSON, or not a calibration that can be.
    """
    source = Path(path)
    try:
        if source.exists() and not source.is_file():
            raise CalibrationFileError("calibration-no-file", {"name": source.name})
        with source.open("rb") as stream:
            # A file may grow meanwhile, so what is read counts.
            raw = stream.read(MAX_BYTES + 1)
        if len(raw) > MAX_BYTES:
            raise CalibrationFileError("calibration-too-large", {"name": source.name})
        text = raw.decode("utf-8-sig")
    except OSError as error:
        raise CalibrationFileError("calibration-unreadable", {"name": source.name}) from error
    except UnicodeDecodeError as error:
        raise CalibrationFileError("calibration-no-text", {"name": source.name}) from error
    try:
        data = json.loads(text, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise CalibrationFileError("calibration-damaged", {"name": source.name}) from error
    if not isinstance(data, dict) or data.get("schema") != SCHEMA:
        raise CalibrationFileError("calibration-foreign", {"name": source.name})
    try:
        _check_possible(data)
        plane = read_plane(data)
        # What follows from the parameters must be possible as well.
        json.dumps(plane_json(plane), allow_nan=False)
        if plane.unit == "cm" and not DISTANCE_M[0] <= plane.distance_m <= DISTANCE_M[1]:
            raise ValueError(f"the camera cannot stand {plane.distance_m:.2g} m away")
    except KeyError as error:
        raise CalibrationFileError("calibration-incomplete",
                                   {"name": source.name, "missing": str(error.args[0])}) from error
    except (TypeError, ValueError, AttributeError, ArithmeticError) as error:
        raise CalibrationFileError("calibration-impossible", {"name": source.name, "fault": str(error)}) from error
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
    theta = {name: float(data["parameters"][name]) for name in PINHOLE}
    longest = max(data["image_size"])
    # Where there is no scale, lengths of the plane are px of the picture.
    reach = ROOM_CM if data["unit"] == "cm" else 2.0 * longest
    bounds = {
        **POSSIBLE,
        "log_focal": tuple(math.log(share * longest) for share in FOCAL_SHARE),
        **dict.fromkeys(("anchor_u", "anchor_v"), (-longest, 2 * longest)),
        **dict.fromkeys(("origin_cm", "anchor_x_cm", "anchor_y_cm"), (-reach, reach)),
    }
    for name, (low, high) in bounds.items():
        if not low <= theta[name] <= high:
            raise ValueError(f"{name} cannot be {theta[name]:g}")
    if not all(-longest <= float(place) <= 2 * longest for place in data["reference_px"]):
        raise ValueError("reference_px lies outside the picture")
    if data["residual_px"] is not None and not 0 <= float(data["residual_px"]) <= 100:
        raise ValueError(f"residual_px cannot be {float(data['residual_px']):g}")
    covariance = np.asarray(data["covariance"], dtype=float)
    if covariance.shape != (len(PINHOLE), len(PINHOLE)) or not np.all(np.abs(covariance) < 1e9):
        raise ValueError("covariance has the wrong shape or size")
    variance = np.diag(covariance)
    if np.any(covariance**2 > np.outer(variance, variance) * (1 + 1e-6) + 1e-12):
        raise ValueError("covariance is larger than the variances allow")
    for name, most in LARGEST_SIGMA.items():
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
