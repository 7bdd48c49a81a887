"""A foot turned out, told from the side alone: it looks shorter than it is known to be."""

from __future__ import annotations

import math

from foundation.notice import Notice

SHORTER_BY = 0.05
"""A foot that looks shorter by this share of its length is turned out by 25 to 30 degrees: rendered feet lose 0 to 1 %
at 15 degrees, since breadth shows in the place of length, 2 to 4 % at 25, 4 to 7 % at 30 and 7 to 10 % at 35. The
cosine alone (3.4 % at 15 degrees) would promise what a side view does not show; a sheet's length of a straight foot is
good to 2 %."""


def turned_out_notices(seen_cm: float | None, known_cm: float | None) -> tuple[Notice, ...]:
    """A warning where the foot seen from the side is clearly shorter than the person's own.

    Args:
        seen_cm: heel to toe tip in the picture, by a scale that does not come from the foot; None where there is none.
        known_cm: heel to longest toe as the person knows it; None where they did not say.
    """
    if seen_cm is None or known_cm is None or not math.isfinite(seen_cm) or seen_cm >= (1 - SHORTER_BY) * known_cm:
        return ()
    return (Notice("foot-turned-out", {"seen_cm": seen_cm, "known_cm": known_cm}),)
