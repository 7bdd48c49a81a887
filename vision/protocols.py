"""Which tests there are, each declared once: what it measures, what must hold in it, and in which words it refuses.

To add a test, declare it here, give its quantities in `vision.quantities`, and add its words to `foundation/texts`:
history, exports and screens go through what is declared.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from vision.quantities import (
    FRONTAL_PROJECTION_ANGLE,
    HEEL_LIFT,
    KNEE_FLEXION,
    KNEE_OVER_SECOND_TOE,
    TIBIAL_INCLINATION,
    TOE_OUT,
    TOE_TO_WALL,
    WALL_DISTANCE,
    Quantity,
)

View = Literal["side", "front"]
Stance = Literal["standing", "half-kneeling"]
Knee = Literal["bent", "straight"]
Footwear = Literal["barefoot", "socks", "shoes"]
PROTOCOL_WORDS: dict[str, tuple[str, ...]] = {
    name: get_args(kind) for name, kind in (("stance", Stance), ("knee", Knee), ("footwear", Footwear), ("view", View))}
"""The words that each part of a protocol may be."""


@dataclass(frozen=True)
class Protocol:
    """How the test was done. Trials of different protocols are never mixed in one series.

    One written before there was a view from the front is from the side.
    """

    stance: Stance = "standing"
    knee: Knee = "bent"
    footwear: Footwear = "barefoot"
    view: View = "side"

    def __post_init__(self) -> None:
        for name, words in PROTOCOL_WORDS.items():
            if getattr(self, name) not in words:
                raise ValueError(f"{name} must be one of {words}, got {getattr(self, name)!r}")


@dataclass(frozen=True)
class FlexionLimit:
    """How far a test's knee must be bent, in degrees, and the code of what is said where it is not."""

    least_deg: float
    most_deg: float
    code: str


@dataclass(frozen=True)
class KindOfTest:
    """One way to test an ankle.

    Attributes:
        code: its name; its words are `test-CODE` in `foundation/texts`.
        view: where the camera stands.
        tested_leg: the leg before the other one, or behind it.
        quantities: what a repetition has, in the order of tables.
        headlines: those of them whose median over the full repetitions is the result, the first one first.
        depth: the one that tells how far a repetition went; None where the test does not ask how far.
        heel_stays_down: what comes after the heel rose does not count.
        flexion: how far the knee must be bent; None where nobody asks.
        other_view: code of the refusal of a film taken from elsewhere.
        nothing_found: code of the refusal of a film without a repetition.
    """

    code: str
    view: View
    tested_leg: Literal["front", "rear"]
    quantities: tuple[Quantity, ...]
    headlines: tuple[Quantity, ...]
    depth: Quantity | None
    heel_stays_down: bool
    flexion: FlexionLimit | None
    other_view: str
    nothing_found: str

    @property
    def shown(self) -> tuple[Quantity, ...]:
        """What tables for people show: not the bend of a knee that may bend as it likes."""
        return tuple(q for q in self.quantities if q is not KNEE_FLEXION or self.tested_leg == "rear")

    def has(self, quantity: Quantity) -> bool:
        """Whether a repetition of this test can have the quantity."""
        return quantity in self.quantities


BENT_KNEE_LEAST_DEG, STRAIGHT_KNEE_MOST_DEG = 20.0, 5.0
"""20 deg of knee flexion take the gastrocnemius out (Baumbach 2014, doi 10.1186/1471-2474-15-246); a straight knee
bends by no more than 5 deg."""
_BENT = FlexionLimit(BENT_KNEE_LEAST_DEG, KNEE_FLEXION.most, "knee-not-bent")
_SIDE = (TIBIAL_INCLINATION, HEEL_LIFT, WALL_DISTANCE, TOE_TO_WALL, KNEE_FLEXION)
BENT_KNEE = KindOfTest(
    "bent-knee", "side", "front", _SIDE, (WALL_DISTANCE, TIBIAL_INCLINATION), TIBIAL_INCLINATION, True, _BENT,
    "seen-from-front", "shin-never-moved")
HALF_KNEELING = KindOfTest(
    "half-kneeling", "side", "front", _SIDE, (WALL_DISTANCE, TIBIAL_INCLINATION), TIBIAL_INCLINATION, True, _BENT,
    "seen-from-front", "shin-never-moved")
STRAIGHT_KNEE = KindOfTest(
    "straight-knee", "side", "rear", (TIBIAL_INCLINATION, HEEL_LIFT, KNEE_FLEXION), (TIBIAL_INCLINATION,),
    TIBIAL_INCLINATION, True, FlexionLimit(KNEE_FLEXION.least, STRAIGHT_KNEE_MOST_DEG, "knee-not-straight"),
    "seen-from-front", "shin-never-moved")
FRONT_VIEW = KindOfTest(
    "front-view", "front", "front", (KNEE_OVER_SECOND_TOE, FRONTAL_PROJECTION_ANGLE, TOE_OUT),
    (KNEE_OVER_SECOND_TOE, FRONTAL_PROJECTION_ANGLE, TOE_OUT), None, False, None,
    "seen-from-side", "knee-never-bent")
TESTS: tuple[KindOfTest, ...] = (BENT_KNEE, HALF_KNEELING, STRAIGHT_KNEE, FRONT_VIEW)


def kind_of_test(protocol: Protocol) -> KindOfTest:
    """The declared test that a protocol is."""
    if protocol.view == "front":
        return FRONT_VIEW
    if protocol.knee == "straight":
        return STRAIGHT_KNEE
    return HALF_KNEELING if protocol.stance == "half-kneeling" else BENT_KNEE


HEADLINES: tuple[Quantity, ...] = tuple(dict.fromkeys(q for test in TESTS for q in test.headlines))
"""Every quantity that some test has for a result, in the order in which they are shown."""
