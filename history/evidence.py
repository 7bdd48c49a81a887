"""The published figures on which verdicts rest, each with its source. No other module holds such a figure."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

Quantity = Literal["wall_distance_cm", "tibial_inclination_deg"]
QUANTITIES: tuple[Quantity, ...] = ("wall_distance_cm", "tibial_inclination_deg")
UNIT: dict[Quantity, str] = {"wall_distance_cm": "cm", "tibial_inclination_deg": "deg"}
PLAIN_NAME: dict[Quantity, str] = {"wall_distance_cm": "wall distance", "tibial_inclination_deg": "shin angle"}
POWDEN = "Powden 2015, Man Ther, doi 10.1016/j.math.2015.01.004: one rater, 12 studies pooled"
CHISHOLM = "Chisholm 2012, Physiother Can 64(4):347: patients, 3 days apart"
HOCH = "Hoch & McKeon 2011, Man Ther 16:516, as cited by others"


@dataclass(frozen=True)
class Band:
    """Two limits for the size of a left-right difference, in the unit of its quantity, and where they come from.

    Under `repeat_from` no difference can be told; above `beyond` it is larger than measurement error.
    """

    repeat_from: float
    beyond: float
    source: str


@dataclass(frozen=True)
class Detectable:
    """The smallest change that is more than measurement error (minimal detectable change, 95 %), and its source."""

    value: float
    source: str


SIDE_BANDS: dict[Quantity, Band] = {
    "wall_distance_cm": Band(1.5, 2.0, f"1.5 cm: {CHISHOLM}, and about 68 % of healthy adults lie within it ({HOCH}); "
                                       "2.0 cm: a margin above it"),
    "tibial_inclination_deg": Band(4.7, 5.0, f"4.7 deg: {POWDEN}; 5 deg: a margin above it"),
}
LEG_CHANGE: dict[Quantity, Detectable] = {
    "wall_distance_cm": Detectable(1.9, POWDEN),
    "tibial_inclination_deg": Detectable(4.7, POWDEN),
}
ASYMMETRY_CHANGE: dict[Quantity, Detectable] = {
    "wall_distance_cm": Detectable(2.0, f"a margin above the 1.5 cm of {CHISHOLM}"),
    "tibial_inclination_deg": Detectable(
        math.sqrt(2) * 4.7, f"derived, no study found: root 2 times the 4.7 deg of one leg ({POWDEN})"),
}
TREATMENT_EFFECTS = ("Treatment effects reported are 6-22 mm and 3.0-5.5 deg, so one pair of sessions often cannot "
                     "show a real one: look at the trend.")
