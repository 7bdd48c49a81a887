"""A foot that looks shorter than it is known to be is turned out; one that is not known says nothing."""

from __future__ import annotations

import pytest

from vision.foot.settings import FOOT
from vision.foot.turned_out import turned_out_notices


def test_a_foot_clearly_shorter_than_known_is_turned_out():
    told, = turned_out_notices(24.0, 26.0)
    assert told.code == "foot-turned-out"
    assert "24.0" in told.message
    assert "26.0" in told.message


@pytest.mark.parametrize(("seen_cm", "known_cm"), [
    (26.0, 26.0), (27.0, 26.0), ((1 - FOOT.turned_out_share) * 26.0 + 0.01, 26.0), (None, 26.0), (20.0, None),
    (float("nan"), 26.0)])
def test_what_scale_or_breadth_may_explain_is_not_said(seen_cm, known_cm):
    assert turned_out_notices(seen_cm, known_cm) == ()
