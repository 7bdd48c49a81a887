"""The guided test before rendered films: the leg behind, a wall that is none, somebody who walks in, both legs."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from benchmarks.guided import compared

pytestmark = pytest.mark.shared


@pytest.mark.parametrize("name", ["o1", "o2", "o3", "o6", "o7"])
def test_lunges_are_counted_and_no_heel_that_is_down_is_called_up(shared: Path, name: str) -> None:
    seen = compared(shared / "home_films" / f"{name}.mp4", rate=8.0)
    assert seen.reps[0] == seen.reps[1]
    assert seen.lifted == (0, 0) and seen.false_up == 0
    assert np.abs(seen.lean_deg).mean() < 1.5
    # A wall is where it is, or is not shown.
    assert not len(seen.wall_cm) or np.abs(seen.wall_cm).max() < 3.5


def test_a_heel_that_comes_up_is_told_within_half_a_second(shared: Path) -> None:
    seen = compared(shared / "ground_truth" / "left_far_leg_sheet_behind.mp4", rate=8.0)
    assert seen.lifted == (1, 1) and seen.false_up == 0
    assert seen.late_s == pytest.approx([0.0], abs=0.5)
