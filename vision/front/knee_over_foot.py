"""The three coarse classes of a front view: knee over the foot, inwards, outwards; or it cannot be told.

Light on purpose: no OpenCV, no model, so that history and screens may import it. No norm of this quantity in this test
was readable; the borders are ours, and are labelled so wherever they are shown. They lie where the knee's middle leaves
the toes: an adult's big toe ends about 3 cm from the second toe's middle to the inner side, and a knee as far to the
other side has left the middle toes as well.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, get_args

from foundation.estimate import Estimate
from foundation.notice import Notice
from vision.quantities import KNEE_OVER_SECOND_TOE, TOE_OUT

INWARDS_FROM_CM = 3.0
OUTWARDS_FROM_CM = 3.0
TURNED_OUT_FROM_DEG = 10.0
"""A foot that points further outwards than this is turned out; ours as well: in the test it points straight ahead."""

KneeOverFoot = Literal["knee-over-foot", "knee-inwards", "knee-outwards", "knee-class-untold"]
FOOT_TURNED_OUT = "foot-points-outwards"
TOLD_FROM_FRONT = frozenset({*get_args(KneeOverFoot), FOOT_TURNED_OUT})
"""Codes of what is told of a front view's result."""


def knee_over_foot(knee_over_second_toe_cm: Estimate) -> KneeOverFoot:
    """The class of a knee; "knee-class-untold" where the 95 % interval spans a border."""
    low, high = knee_over_second_toe_cm.low, knee_over_second_toe_cm.high
    if low > INWARDS_FROM_CM:
        return "knee-inwards"
    if high < -OUTWARDS_FROM_CM:
        return "knee-outwards"
    if low >= -OUTWARDS_FROM_CM and high <= INWARDS_FROM_CM:
        return "knee-over-foot"
    return "knee-class-untold"


def foot_turned_out(toe_out_deg: Estimate) -> bool:
    """Whether the foot is turned out by more than its own interval leaves open."""
    return toe_out_deg.low > TURNED_OUT_FROM_DEG


def told_from_front(result: Mapping[str, Estimate]) -> tuple[Notice, ...]:
    """What a front view's result says in words: the knee's class, and a foot that is turned out."""
    over, turned = result.get(KNEE_OVER_SECOND_TOE.name), result.get(TOE_OUT.name)
    told = () if over is None else (Notice(knee_over_foot(over)),)
    if turned is not None and foot_turned_out(turned):
        return (*told, Notice(FOOT_TURNED_OUT, {"border_deg": TURNED_OUT_FROM_DEG}))
    return told
