"""The true lean of a repetition by its definition: the highest that lasted for 0.2 s while the heel was down."""

from __future__ import annotations

from typing import Any

import numpy as np

from vision.trial import HEEL_DOWN_MM


def lasting_lean_deg(truth: dict[str, Any], rep: dict[str, Any]) -> float:
    """Of one of a rendered clip's `reps`, from its frames; older truth files give only the last frame's lean."""
    if "peak_heel_down_200ms_deg" in rep or "frames" not in truth:
        return float(rep.get("peak_heel_down_200ms_deg", rep["peak_heel_down_deg"]))
    down = np.array([frame["anterior_outline_deg"] for frame in truth["frames"]
                     if rep["start"] <= frame["t"] <= rep["end"] and frame["heel_lift_mm"] < HEEL_DOWN_MM], float)
    frames = max(1, round(0.2 * truth["fps"]))
    return float(np.convolve(down, np.full(frames, 1 / frames), "valid").max())
