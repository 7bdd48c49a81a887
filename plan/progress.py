"""The weekly check: what this person's own error is, where the trend leads, and when something has to change."""

from __future__ import annotations

from history.evidence import Quantity
from history.quantity_series import QuantitySeries, Results
from history.trend import unchanged_days
from vision.trial import Side

FOLLOWED: tuple[Quantity, ...] = ("wall_distance_cm", "tibial_inclination_deg")
"""What a plan is judged by: the distance where it was measured, else the angle."""


def followed_series(results: Results, side: Side) -> QuantitySeries | None:
    """The series by which an ankle's plan is judged: knee bent, the distance before the angle; None without any."""
    for quantity in FOLLOWED:
        for condition in results.conditions(quantity):
            if condition.protocol.knee == "bent":
                series = results.series(quantity, side, condition)
                if len(series):
                    return series
    return None


def weeks_without_change(results: Results, side: Side) -> int | None:
    """Whole weeks since the last real change of an ankle, up to its newest session; None where that cannot be told."""
    series = followed_series(results, side)
    unchanged = None if series is None else unchanged_days(series)
    return None if unchanged is None else unchanged[0] // 7
