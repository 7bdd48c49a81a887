"""The camera's roll without a sheet: from the wall's upright edge, the skirting board and the floor line."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FALLBACK_SIGMA_DEG = 2.5
"""How far a phone that somebody propped up by eye leans, one standard deviation."""


@dataclass(frozen=True)
class Vertical:
    """Camera roll (deg, positive where the scene appears turned clockwise), its standard deviation and evidence."""

    roll_deg: float
    sigma_deg: float
    evidence: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not (np.isfinite(self.roll_deg) and np.isfinite(self.sigma_deg) and self.sigma_deg > 0):
            raise ValueError(f"expected a finite roll and a positive sigma, got {self.roll_deg}, {self.sigma_deg}")


UNKNOWN = Vertical(0.0, FALLBACK_SIGMA_DEG)


def estimate_vertical(image_bgr: NDArray[np.uint8], mask: NDArray[np.bool_] | None = None) -> Vertical:
    """Camera roll from straight lines of the room; `mask` (H, W) is true where a person hides it."""
    return UNKNOWN
