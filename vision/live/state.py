"""What one live picture showed, as small as it can be."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Literal, get_args

from vision.trial import Side

Framing = Literal[
    "nobody", "too-dark", "feet-not-in-picture", "camera-turned", "second-person", "too-far", "camera-rolled"
]
"""What is wrong with how the person stands in the picture."""
BLOCKING: tuple[Framing, ...] = ("nobody", "too-dark", "feet-not-in-picture", "camera-turned", "second-person")
"""What has to be put right before anything is counted; the others make the number less sure."""
Point = tuple[float, float]


@dataclass(frozen=True)
class Drawing:
    """What is drawn on the live picture; every point as shares (0 to 1) of the picture's width and height.

    `shin` are the ends of the measured stretch of the shin, ankle end first; `heel` is the heel, `knee` the knee's
    foremost point, `wall` the foot of the wall and a point above it. None where it was not seen.
    """

    shin: tuple[Point, Point] | None = None
    heel: Point | None = None
    knee: Point | None = None
    wall: tuple[Point, Point] | None = None


@dataclass(frozen=True)
class LiveState:
    """One picture of the camera, judged by itself and by those just before it.

    These numbers guide; the result is always the recorded film's.

    Attributes:
        time_s: seconds on the camera's clock, never going back.
        framing: what is wrong with the picture, most important first; empty where it is good.
        leg_found: the tested leg was found, from knee to toes.
        side: whose leg it is, by the model's own naming; None where no leg was found.
        forward: +1 where the toes point to the right of the picture, -1 to the left, 0 where no leg was found.
        standing: the foot stands where it stood in the pictures before.
        stance: a number that grows each time the foot is put elsewhere.
        lean_deg: tibial inclination, positive with the knee ahead of the ankle; NaN where not seen.
        heel_lift_mm: rise of the heel above where it stands, of a foot of 260 mm where there is no scale; NaN where not
            seen.
        knee_to_wall_cm: knee's foremost point to the wall along the floor; NaN where either is not known.
        sheet_seen: the calibration sheet has been seen, so that there are centimetres.
    """

    time_s: float
    framing: tuple[Framing, ...] = ()
    leg_found: bool = False
    side: Side | None = None
    forward: Literal[1, 0, -1] = 0
    standing: bool = False
    stance: int = 0
    lean_deg: float = math.nan
    heel_lift_mm: float = math.nan
    knee_to_wall_cm: float = math.nan
    sheet_seen: bool = False
    drawing: Drawing = field(default_factory=Drawing)

    def __post_init__(self) -> None:
        unknown = [code for code in self.framing if code not in get_args(Framing)]
        if unknown:
            raise ValueError(f"framing must be of {get_args(Framing)}, got {unknown}")
        if not math.isfinite(self.time_s):
            raise ValueError(f"time_s must be finite, got {self.time_s}")
        if self.standing and not self.leg_found:
            raise ValueError("a foot stands only where a leg was found")

    @property
    def blocked(self) -> Framing | None:
        """The first thing that has to be put right before anything is counted."""
        return next((code for code in self.framing if code in BLOCKING), None)
