"""The JSON object of a sagittal plane, schema `kneewall-calibration/1`, as a saved calibration and a trial hold it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from calibration.plane import SagittalPlane
from foundation.json_form import from_json, to_json

SCHEMA = "kneewall-calibration/1"
_DERIVED = ("px_per_cm", "roll_deg", "pitch_deg", "yaw_deg", "distance_m", "residual_mm")
_OWN = tuple(field.name for field in fields(SagittalPlane))
_LAST = ("residual_px", "wall_known", "towards_wall", "image_size", "parameters", "covariance", "reference_px",
         "warnings", "details")


def plane_json(plane: SagittalPlane) -> dict[str, Any]:
    """The JSON object, without loss; figures that follow from the parameters are added for the reader."""
    form = to_json(plane)
    derived = {name: getattr(plane, name) for name in _DERIVED}
    return {"schema": SCHEMA, "method": form["method"], "unit": form["unit"],
            **{name: None if math.isnan(value) else round(value, 4) for name, value in derived.items()},
            **{name: form[name] for name in _LAST}}


def read_plane(data: Mapping[str, Any]) -> SagittalPlane:
    """Read the JSON object back; the added figures are not looked at.

    Raises:
        ValueError: the schema is another one, or a field is missing, of another kind or impossible (a `FormError` names
            it).
    """
    if data.get("schema") != SCHEMA:
        raise ValueError(f"expected schema {SCHEMA}, got {data.get('schema')!r}")
    return from_json(SagittalPlane, {name: data[name] for name in _OWN if name in data})
