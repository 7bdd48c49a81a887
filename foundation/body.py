"""What adult bodies measure: a measured length outside is another thing's, or the scale is wrong."""

from __future__ import annotations

ADULT_FOOT_CM = (18.0, 34.0)
"""Heel to longest toe."""
ADULT_SHIN_CM = (28.0, 50.0)
"""Ankle to knee joint."""
