"""The agreement with marks set by eye."""

from __future__ import annotations

import numpy as np
import pytest

from study.agreement import agreement
from tests.real.marks import pairs


@pytest.mark.shared
def test_agreement_with_marks_set_by_eye(real_clips, measured):
    found = pairs(real_clips, measured)
    told = [(mark.inclination_deg, lean) for mark, lean in found if np.isfinite(lean)]
    by_eye, lean = np.array(told).T
    # An outline that is not trusted is left out, but not too often.
    assert len(told) >= 0.75 * len(found)
    result = agreement(lean, by_eye)
    assert abs(result.bias.value) < 1.5
    # Marks are good to 2 deg, and the deepest squat, the other shoe beside its shin, reads 4.7 high.
    assert np.abs(lean - by_eye).max() < 5.0
