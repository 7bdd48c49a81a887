"""Left and right have one colour and one mark each: on the page, on paper, in the hand-over, on the marked film."""

from __future__ import annotations

import json
from dataclasses import replace

import matplotlib.pyplot as plt
import numpy as np
import pytest
from matplotlib.colors import to_hex

from foundation.side_look import SIDE_LOOKS
from history.person_progress import line_progress
from history.report_charts import lines_chart
from plan.chart import trend_svg
from sample_videos import LEFT
from tests.history.test_verdicts import make_series
from tests.vision.rendered import true_measurement
from ui import charts, trend_charts
from vision.report.overlay import draw_frame
from vision.trial import Side

LINES = {side: line_progress(make_series([8.0, 9.0, 10.0, 11.0, 12.0], line=side)) for side in ("left", "right")}


def test_each_differs_in_colour_mark_and_stroke() -> None:
    looks = list(SIDE_LOOKS.values())
    for name in ("colour", "mark", "dash", "sign"):
        assert len({getattr(look, name) for look in looks}) == len(looks)
    assert SIDE_LOOKS["left"].bgr == (0xB2, 0x72, 0x00)


def test_on_the_page() -> None:
    spec = json.dumps(trend_charts.trend(LINES, "cm").to_dict())  # type: ignore[arg-type]
    for side in LINES:
        assert SIDE_LOOKS[side].colour in spec
    assert '"range": ["circle", "square"]' in spec
    assert f'"range": ["{SIDE_LOOKS["left"].colour}", "{SIDE_LOOKS["right"].colour}"]' in spec


@pytest.mark.parametrize(("side", "other"), [("left", "right"), ("right", "left")])
def test_on_the_curves_of_one_film(side: Side, other: Side) -> None:
    """Both curves are drawn as the leg that is measured, nothing in them as the other one."""
    measurement = true_measurement(LEFT)
    trial = replace(measurement.trial, side=side)
    specs = [charts.inclination(measurement.frames, trial), charts.heel_lift(measurement.frames, side)]
    for spec in (json.dumps(s.to_dict()) for s in specs):
        assert SIDE_LOOKS[side].colour in spec and SIDE_LOOKS[other].colour not in spec
        assert '"titleAngle": 0' in spec, "an upright title is cut off"


def test_on_paper() -> None:
    figure, axes = plt.subplots()
    lines_chart(axes, [LINES["left"], LINES["right"]])
    marked = {line.get_marker(): to_hex(line.get_color()).upper() for line in axes.get_lines()
              if line.get_marker() not in ("None", None, "")}
    plt.close(figure)
    assert marked == {"o": SIDE_LOOKS["left"].colour, "s": SIDE_LOOKS["right"].colour}


def test_in_the_hand_over() -> None:
    svg = trend_svg({side: line.series for side, line in LINES.items()})  # type: ignore[misc]
    assert f'r="3.4" fill="{SIDE_LOOKS["left"].colour}"' in svg
    assert f'height="6" fill="{SIDE_LOOKS["right"].colour}"' in svg


@pytest.mark.parametrize("side", ["left", "right"])
def test_on_the_marked_film(side: str) -> None:
    measurement = true_measurement(LEFT)
    measurement = replace(measurement, trial=replace(measurement.trial, side=side))
    clip = measurement.trial.clip
    drawn = draw_frame(np.full((clip.height_px, clip.width_px, 3), 128, np.uint8), measurement, 10)
    corner = drawn[: clip.height_px // 20, : clip.width_px // 8]
    found = {other: int((corner == SIDE_LOOKS[other].bgr).all(axis=2).sum()) for other in ("left", "right")}
    assert found[side] > 20 and found["left" if side == "right" else "right"] == 0
