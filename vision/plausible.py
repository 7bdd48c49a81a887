"""Nothing that no body can have leaves the program: the gate through which measured values become a repetition's."""

from __future__ import annotations

import math
from collections.abc import Mapping

from foundation.estimate import Estimate
from foundation.notice import Notice
from vision.quantities import FOOT_LENGTH_CM, FOOT_LENGTH_DECIMALS, HEEL_LIFT, QUANTITIES, TOE_TO_WALL

_Measured = Mapping[str, Estimate | None]


def possible_only(measured: _Measured, *, foot_length_cm: float = math.nan,
                  picture_cm: float = math.inf) -> tuple[dict[str, Estimate], list[Notice]]:
    """Keep the values that a body can have, and say of each other one why there is none.

    They are kept as a file holds them: a result worked out of them is the same when they are read again.

    Args:
        measured: by name; None where a thing was not measured, of which somebody else tells.
        foot_length_cm: heel to longest toe; NaN where unknown. No heel rises by more.
        picture_cm: what the picture shows along the floor; infinite where unknown. No wall seen is further away.

    Returns:
        What may be kept, and a notice for each value that may not.
    """
    kept: dict[str, Estimate] = {}
    notices = []
    for name, estimate in measured.items():
        if estimate is None:
            continue
        estimate = estimate.as_kept
        quantity = QUANTITIES[name]
        most = quantity.most
        if quantity is HEEL_LIFT and math.isfinite(foot_length_cm):
            most = min(most, 10 * round(foot_length_cm, FOOT_LENGTH_DECIMALS))
        if quantity is TOE_TO_WALL:
            most = min(most, picture_cm)
        if not quantity.least <= estimate.value <= most:
            notices.append(Notice("value-impossible", {"quantity": name, "value": estimate.value, "unit": quantity.unit,
                                                       "least": quantity.least, "most": most}))
        elif quantity.fault(estimate) is not None:
            notices.append(Notice("value-too-unsure", {"quantity": name}))
        else:
            kept[name] = estimate
    return kept, notices


def possible_foot_length(foot_length_cm: float) -> float | None:
    """The foot's length in cm as a file holds it, None where it is unknown (NaN) or no adult's."""
    least, most = FOOT_LENGTH_CM
    return round(foot_length_cm, FOOT_LENGTH_DECIMALS) if least <= foot_length_cm <= most else None
