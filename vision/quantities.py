"""The quantities that a repetition can have: unit, decimals, what a body can have, and how well it is known.

Light on purpose: no OpenCV, no model. A new quantity is declared here and nowhere else; tables, exports, comparison and
screens go through the declared ones. Its words in every language are `quantity-NAME` in `foundation/texts`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from foundation.body import ADULT_FOOT_CM, ADULT_SHIN_CM
from foundation.estimate import Estimate

Unit = Literal["deg", "cm", "mm"]
POWDEN = "Powden 2015, Man Ther, doi 10.1016/j.math.2015.01.004: one rater, 12 studies pooled"
CHISHOLM = "Chisholm 2012, Physiother Can 64(4):347: patients, 3 days apart"
HOCH = "Hoch & McKeon 2011, Man Ther 16:516, as cited by others"
KONOR = "Konor 2012, IJSPT 7(3):279: SEM of repeated measurements, the larger one, n=20"
GWYNNE = "Gwynne & Curran 2014, PMID 25540705: single-leg squat"


@dataclass(frozen=True)
class Detectable:
    """A published measurement error, in the unit of its quantity, and where it was read.

    Of changes it is the smallest one that is more than error (minimal detectable change, 95 %), of a scatter one
    standard error.
    """

    value: float
    source: str


@dataclass(frozen=True)
class Band:
    """Two limits for the size of a left-right difference, in the unit of its quantity, and where they come from.

    Under `repeat_from` no difference can be told; above `beyond` it is larger than measurement error.
    """

    repeat_from: float
    beyond: float
    source: str


@dataclass(frozen=True)
class Quantity:
    """One number of a repetition.

    Attributes:
        name: its field in JSON, columns and mappings; ends in its unit.
        unit: as the name ends.
        decimals: how many are shown.
        least, most: what a body can have, both in `unit`; nothing outside leaves the program.
        doubtful_from: a result whose 95 % interval is wider than this to either side is said to be unsure.
        usual_scatter: standard error of one repetition in studies, in which it was repeated; None where none was found.
        leg_change: the smallest real change of one leg; None where no study was found.
        sides: limits for the difference between the legs; None where no study was found.
        sides_change: the smallest real change of that difference; None where no study was found.
        code: its local code in FHIR.
        formal: its name there, in English.
    """

    name: str
    unit: Unit
    decimals: int
    least: float
    most: float
    doubtful_from: float
    code: str
    formal: str
    usual_scatter: Detectable | None = None
    leg_change: Detectable | None = None
    sides: Band | None = None
    sides_change: Detectable | None = None

    def __post_init__(self) -> None:
        if not self.name.endswith(f"_{self.unit}"):
            raise ValueError(f"expected a name that ends in _{self.unit}, got {self.name!r}")
        if not self.least < self.most:
            raise ValueError(f"expected least < most for {self.name}, got {self.least} and {self.most}")

    def fault(self, estimate: Estimate) -> str | None:
        """Why no body can have this value, or nobody use it, in words for a programmer; None if it is possible."""
        if not self.least <= estimate.value <= self.most:
            return f"expected {self.least:g} to {self.most:g} {self.unit}; is it in another unit?"
        if estimate.high - estimate.low > self.most - self.least:
            return f"its interval is wider than all that is possible ({self.least:g} to {self.most:g} {self.unit})"
        return None


TIBIAL_INCLINATION = Quantity(
    "tibial_inclination_deg", "deg", 1, -15.0, 65.0, 5.0, "tibial-inclination",
    "Ankle dorsiflexion in the weight-bearing lunge: inclination of the front outline of the shin, heel down",
    Detectable(1.4, KONOR), Detectable(4.7, POWDEN), Band(4.7, 5.0, f"4.7 deg: {POWDEN}; 5 deg: a margin above it"),
    Detectable(math.sqrt(2) * 4.7, f"derived, no study found: root 2 times the 4.7 deg of one leg ({POWDEN})"))
WALL_DISTANCE = Quantity(
    "wall_distance_cm", "cm", 1, -8.0, 25.0, 3.0, "knee-to-wall-distance",
    "Knee-to-wall distance in the weight-bearing lunge, heel down", Detectable(0.6, KONOR),
    Detectable(1.9, POWDEN),
    Band(1.5, 2.0, f"1.5 cm: {CHISHOLM}, and about 68 % of healthy adults lie within it ({HOCH}); 2.0 cm: a margin "
                   "above it"),
    Detectable(2.0, f"a margin above the 1.5 cm of {CHISHOLM}"))
HEEL_LIFT = Quantity("heel_lift_mm", "mm", 1, 0.0, 340.0, 15.0, "heel-lift", "Rise of the heel in the lunge")
TOE_TO_WALL = Quantity("toe_to_wall_cm", "cm", 1, 0.0, 120.0, 3.0, "toe-to-wall-distance",
                       "Distance from the longest toe to the wall")
KNEE_FLEXION = Quantity("knee_flexion_deg", "deg", 0, -20.0, 150.0, 15.0, "knee-flexion",
                        "Flexion of the tested knee in the lunge, 0 when straight")
KNEE_OVER_SECOND_TOE = Quantity(
    "knee_over_second_toe_cm", "cm", 1, -25.0, 25.0, 3.0, "knee-over-second-toe",
    "Middle of the knee beside the vertical plane through heel and second toe, positive on the big-toe side",
    Detectable(1.1, f"derived, no study found: 3 deg, half the shin's, over a shin of 42 cm ({GWYNNE})"))
FRONTAL_PROJECTION_ANGLE = Quantity(
    "frontal_projection_angle_deg", "deg", 1, -60.0, 60.0, 10.0, "frontal-plane-projection-angle",
    "Frontal plane projection angle of the knee in the lunge, positive inwards",
    Detectable(4.0, GWYNNE),
    Detectable(11.0, f"derived from the SEM of 2-4 deg, the larger one: {GWYNNE}"))
TOE_OUT = Quantity("toe_out_deg", "deg", 0, -60.0, 60.0, 15.0, "toe-out",
                   "Axis of the foot against the direction of the lunge, positive outwards",
                   Detectable(1.0, "derived, no study found: the foot stays where it is put"))

QUANTITIES: dict[str, Quantity] = {q.name: q for q in (
    TIBIAL_INCLINATION, WALL_DISTANCE, HEEL_LIFT, TOE_TO_WALL, KNEE_FLEXION, KNEE_OVER_SECOND_TOE,
    FRONTAL_PROJECTION_ANGLE, TOE_OUT)}
FOOT_LENGTH_CM = ADULT_FOOT_CM
"""What an adult foot measures from heel to longest toe."""
SHIN_LENGTH_CM = ADULT_SHIN_CM
"""What an adult shin measures from ankle to knee."""
