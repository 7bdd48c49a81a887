"""The quantities that a repetition can have: unit, decimals, what a body can have, and how well it is known.

Light on purpose: no OpenCV, no model. A new quantity is declared here and nowhere else; tables, exports, comparison and
screens go through the declared ones. Its words in every language are `quantity-NAME` in `foundation/texts`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

from foundation.body import ADULT_FOOT_CM
from foundation.estimate import Estimate
from foundation.texts.catalogue import sentence

Unit = Literal["deg", "cm", "mm"]
@dataclass(frozen=True)
class Detectable:
    """A published measurement error, in the unit of its quantity, and the study in which it was read.

    Of changes it is the smallest one that is more than error (minimal detectable change, 95 %), of a scatter one
    standard error.
    """

    value: float
    study: str

    @property
    def source(self) -> str:
        """The study, as the text `study-STUDY` names it."""
        return sentence(f"study-{self.study}")


@dataclass(frozen=True)
class Band:
    """Two limits for the size of a left-right difference, in the unit of its quantity, and where they come from.

    Under `repeat_from` no difference can be told; above `beyond` it is larger than measurement error.
    """

    repeat_from: float
    beyond: float
    study: str

    @property
    def source(self) -> str:
        """The studies, as the text `study-STUDY` names them."""
        return sentence(f"study-{self.study}")


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
    Detectable(1.4, "konor"), Detectable(4.7, "powden"), Band(4.7, 5.0, "lean-sides"),
    Detectable(math.sqrt(2) * 4.7, "lean-sides-change"))
WALL_DISTANCE = Quantity(
    "wall_distance_cm", "cm", 1, -8.0, 25.0, 3.0, "knee-to-wall-distance",
    "Knee-to-wall distance in the weight-bearing lunge, heel down", Detectable(0.6, "konor"),
    Detectable(1.9, "powden"),
    Band(1.5, 2.0, "distance-sides"), Detectable(2.0, "distance-sides-change"))
HEEL_LIFT = Quantity("heel_lift_mm", "mm", 1, 0.0, 340.0, 15.0, "heel-lift", "Rise of the heel in the lunge")
TOE_TO_WALL = Quantity("toe_to_wall_cm", "cm", 1, 0.0, 120.0, 3.0, "toe-to-wall-distance",
                       "Distance from the longest toe to the wall")
KNEE_FLEXION = Quantity("knee_flexion_deg", "deg", 0, -20.0, 150.0, 15.0, "knee-flexion",
                        "Flexion of the tested knee in the lunge, 0 when straight")
KNEE_OVER_SECOND_TOE = Quantity(
    "knee_over_second_toe_cm", "cm", 1, -25.0, 25.0, 3.0, "knee-over-second-toe",
    "Middle of the knee beside the vertical plane through heel and second toe, positive on the big-toe side",
    Detectable(1.1, "knee-over-toe"))
FRONTAL_PROJECTION_ANGLE = Quantity(
    "frontal_projection_angle_deg", "deg", 1, -60.0, 60.0, 10.0, "frontal-plane-projection-angle",
    "Frontal plane projection angle of the knee in the lunge, positive inwards",
    Detectable(4.0, "gwynne"), Detectable(11.0, "gwynne-change"))
TOE_OUT = Quantity("toe_out_deg", "deg", 0, -60.0, 60.0, 15.0, "toe-out",
                   "Axis of the foot against the direction of the lunge, positive outwards",
                   Detectable(1.0, "toe-out"))

QUANTITIES: dict[str, Quantity] = {q.name: q for q in (
    TIBIAL_INCLINATION, WALL_DISTANCE, HEEL_LIFT, TOE_TO_WALL, KNEE_FLEXION, KNEE_OVER_SECOND_TOE,
    FRONTAL_PROJECTION_ANGLE, TOE_OUT)}
FOOT_LENGTH_CM = ADULT_FOOT_CM
"""What an adult foot measures from heel to longest toe."""
FOOT_LENGTH_DECIMALS = 2
"""How many decimals of it are kept in files."""
