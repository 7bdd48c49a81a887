"""One outline of a foot that was cut out in two ways, of which each goes wrong where the other does not."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from vision.foot.outline import FootOutline, outline_of
from vision.foot.settings import FOOT
from vision.leg.landmarks import LegLandmarks


def likelier(cuts: Sequence[FootOutline], leg: LegLandmarks) -> FootOutline:
    """The cut that leaves shade to the floor, which comes first, unless another has a likelier length.

    A cut that takes a shadow or a dark tile along holds it for heel or toes, and what is followed then stays on the
    floor; one that leaves dark toes to the floor is too short. But its heel is still the right one.
    """
    expected = FOOT.foot_per_span_factor * leg.foot_length_px
    off = [abs(cut.length_px / expected - 1) for cut in cuts]
    if off[0] < min(off) + FOOT.likelier_share:
        return cuts[0]
    return _with_heel_of(cuts[-1], cuts[0], expected) or cuts[-1]


def _with_heel_of(whole: FootOutline, short: FootOutline, expected_px: float) -> FootOutline | None:
    """The outline `whole`, its heel where `short` has it; None where they have the same, or it makes no foot."""
    along = np.array([whole.towards_wall, 0.0])
    scale = FOOT.merged_foot_px / whole.length_px
    low = whole.points_px.min(axis=0) - 2

    def drawn(cut: FootOutline) -> np.ndarray:
        size = np.ceil((whole.points_px.max(axis=0) + 3 - low) * scale).astype(int)
        corners = np.round((cut.points_px - low) * scale).astype(np.int32)
        return cv2.fillPoly(np.zeros((size[1], size[0]), np.uint8), [corners], [1]) > 0

    def sole(cut: FootOutline, between: tuple[float, float]) -> np.ndarray:
        """The lowest point of a cut between two places ahead of its heel, in lengths of `whole`; NaN if none is."""
        run = cut.points_px @ along
        share = (run - run.min()) / whole.length_px
        part = cut.points_px[(share >= between[0]) & (share <= between[1])]
        return np.asarray(part[np.argmax(part[:, 1])] if len(part) else np.full(2, np.nan))

    heel, other = (sole(cut, (0.0, FOOT.contact_feet[1])) for cut in (short, whole))
    toes = sole(whole, (FOOT.toes_from_feet, 1.0))
    back = float((short.heel_back_px - whole.heel_back_px) @ along) / whole.length_px
    apart = max(abs(back), float(other[1] - heel[1]) / whole.length_px)
    if not np.isfinite([heel, other, toes]).all() or apart < FOOT.other_heel_feet:
        return None
    merged = drawn(whole)
    rows, columns = np.indices(merged.shape)
    at = np.stack([columns, rows], axis=-1) / scale + low
    ahead = at @ along > (short.points_px @ along).max()
    # Nothing of a foot lies lower than the line that its heel and its toes stand on.
    slope = (toes[1] - heel[1]) / (toes[0] - heel[0])
    floor = heel[1] + slope * (at[..., 0] - heel[0]) + FOOT.below_sole_feet * whole.length_px
    merged &= (drawn(short) | ahead) & (at[..., 1] <= floor)
    contours, _ = cv2.findContours(merged.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    if not contours:
        return None
    largest = max(contours, key=cv2.contourArea)[:, 0].astype(float)
    return outline_of(largest / scale + low, whole.towards_wall, expected_px / FOOT.foot_per_span_factor)
