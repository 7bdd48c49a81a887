"""What verdicts rest on: the published figures of each quantity, as `vision.quantities` declares them."""

from __future__ import annotations

from vision.protocols import HEADLINES
from vision.quantities import QUANTITIES as DECLARED
from vision.quantities import Quantity as DeclaredQuantity

Quantity = str
"""The name of one of `vision.quantities.QUANTITIES`."""
QUANTITIES: tuple[Quantity, ...] = tuple(q.name for q in HEADLINES)
"""Those that trials have results of, in the order in which they are shown."""
UNIT: dict[Quantity, str] = {q.name: q.unit for q in HEADLINES}
NO_STUDY = "none"
"""Where no study was found, the interval of the measurements alone tells what is more than chance."""


def usual_scatter(quantity: Quantity) -> float | None:
    """Standard error of one repetition in studies, in the quantity's unit; None where none was found."""
    published = declared(quantity).usual_scatter
    return None if published is None else published.value


def declared(quantity: Quantity) -> DeclaredQuantity:
    """All that is declared of a quantity."""
    return DECLARED[quantity]

