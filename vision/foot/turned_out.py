"""A foot turned out, told from the side alone: it looks shorter than it is known to be."""

from __future__ import annotations

import math

from foundation.notice import Notice
from vision.foot.settings import FOOT


def turned_out_notices(seen_cm: float | None, known_cm: float | None) -> tuple[Notice, ...]:
    """A warning where the foot seen from the side is clearly shorter than the person's own.

    Args:
        seen_cm: heel to toe tip in the picture, by a scale that does not come from the foot; None where there is none.
        known_cm: heel to longest toe as the person knows it; None where they did not say.
    """
    if seen_cm is None or known_cm is None or not math.isfinite(seen_cm):
        return ()
    if seen_cm >= (1 - FOOT.turned_out_share) * known_cm:
        return ()
    return (Notice("foot-turned-out", {"seen_cm": seen_cm, "known_cm": known_cm}),)
