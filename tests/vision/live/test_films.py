"""The guided test before rendered films: the leg behind, a wall that is none, somebody who walks in, both legs."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from benchmarks.guided import compared

pytestmark = pytest.mark.shared


def beginning(film: Path, until_s: float, folder: Path, encode: Callable[..., Path]) -> Path:
    """A film's first lunges with their truth and, if any, the picture of the sheet."""
    truth = json.loads(film.with_suffix(".json").read_text())
    truth["frames"] = [f for f in truth["frames"] if f["t"] < until_s]
    truth["reps"] = [r for r in truth["reps"] if r["end"] < until_s]
    out = encode(folder / film.name, "-t", str(until_s), "-i", film, "-c", "copy")
    out.with_suffix(".json").write_text(json.dumps(truth))
    sheet = film.with_name(f"{film.stem}_calibration.png")
    if sheet.exists():
        shutil.copy(sheet, folder)
    return out


@pytest.mark.parametrize(("name", "until_s", "lunges"), [
    ("o1", 7.5, 2), ("o2", 12.6, 3), ("o3", 3.4, 1), ("o6", 3.4, 1), ("o7", 3.4, 1)])
def test_lunges_are_counted_and_no_heel_that_is_down_is_called_up(
    shared: Path, tmp_path: Path, encode: Callable[..., Path], name: str, until_s: float, lunges: int
) -> None:
    seen = compared(beginning(shared / "home_films" / f"{name}.mp4", until_s, tmp_path, encode), rate=8.0)
    assert seen.reps == (lunges, lunges)
    assert seen.lifted == (0, 0) and seen.false_up == 0
    assert np.abs(seen.lean_deg).mean() < 1.5
    # A wall is where it is, or is not shown.
    assert not len(seen.wall_cm) or np.abs(seen.wall_cm).max() < 3.5


def test_a_heel_that_comes_up_is_told_within_half_a_second(shared: Path) -> None:
    seen = compared(shared / "ground_truth" / "left_far_leg_sheet_behind.mp4", rate=8.0)
    assert seen.lifted == (1, 1) and seen.false_up == 0
    assert seen.late_s == pytest.approx([0.0], abs=0.5)
