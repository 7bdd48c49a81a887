"""The agreement with marks set by eye."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from study.agreement import agreement
from tests.real.marks import HERE, LEVELS, compare, lean_of, own_error, read_marks


@pytest.mark.parametrize("facing", [1, -1])
def test_the_lean_of_marked_points_is_that_of_their_line(facing):
    heights = np.linspace(0, 60, 5)
    points = np.stack([200 + facing * np.tan(np.radians(35)) * heights, 400 - heights], axis=1)
    assert lean_of(points, facing) == pytest.approx(35)
    assert lean_of(points, -facing) == pytest.approx(-35)


def test_the_marks_are_of_many_people_and_lie_between_their_joints():
    marks = read_marks()
    assert len(marks) >= 60 and len({mark.person for mark in marks}) >= 12
    assert len({mark.picture for mark in marks}) == len(marks)
    for mark in marks:
        along = (mark.knee - mark.ankle) / mark.length_px
        shares = (mark.outline - mark.ankle) @ along / mark.length_px
        assert np.allclose(shares * 100, LEVELS, atol=1.5), mark.picture
        ahead = (mark.outline - mark.ankle) @ np.array([-along[1], along[0]]) * mark.facing / mark.length_px
        assert (ahead > 0).all() and (ahead < 0.5).all(), mark.picture


def test_every_picture_has_its_source():
    with (HERE / "sources.csv").open(newline="", encoding="utf-8") as stream:
        sources = [row["file"] for row in csv.DictReader(stream)]
    for mark in read_marks():
        assert any(mark.file == source or (source.endswith("/") and mark.file.startswith(source)) for source in sources)


def test_two_readings_of_one_picture_agree_to_a_degree():
    result = own_error()
    assert result.n == 20
    assert abs(result.bias.value) < 1.0
    assert result.sd < 1.5


SQUAT = range(165, 375)
"""The frames of the first squat in the film of squats."""


@pytest.mark.shared
def test_agreement_with_marks_set_by_eye(real_clips, measured, encode, tmp_path):
    def once(path: Path):
        return (measured(path, "auto"),)

    encode(tmp_path / "rohan_squat.mp4", "-i", real_clips / "rohan_squat.mp4", "-an", "-c:v", "libx264", "-qp", "0",
           "-preset", "ultrafast", "-vf",
           f"trim=start_frame={SQUAT.start}:end_frame={SQUAT.stop},setpts=PTS-STARTPTS")
    # The whole of that film, the long film of lunges, and the pictures that lie elsewhere, are for `python -m
    # tests.real`.
    marks = [replace(mark, frame=mark.frame - SQUAT.start) if mark.file == "rohan_squat.mp4" else mark
             for mark in read_marks()
             if mark.file != "nowva_lunge.mp4" and (mark.file != "rohan_squat.mp4" or mark.frame in SQUAT)]
    compared = compare(marks, [tmp_path, real_clips], once)
    asked = [(mark, outcome, lean) for mark, outcome, lean in compared if mark.asked]
    told = np.array([(lean, mark.inclination_deg) for mark, outcome, lean in asked if outcome == "measured"])
    # An outline that is not trusted is left out, but not too often; the other leg is not taken for the marked one.
    assert len(told) >= 0.75 * len(asked)
    assert all(outcome != "other leg" for _, outcome, _ in asked)
    result = agreement(*told.T)
    assert abs(result.bias.value) < 0.7
    assert np.abs(told[:, 0] - told[:, 1]).max() < 3.5
