"""Interactive charts of one film. Colours are told apart by the colour-blind, and never stand alone."""

from __future__ import annotations

from typing import Any

import altair as alt
import numpy as np
import pandas as pd

from foundation.side_look import SIDE_LOOKS
from foundation.texts.catalogue import sentence
from ui import wording
from vision.lunge.measurement import FrameTable
from vision.trial import HEEL_DOWN_MM, Side, Trial

ORANGE, GREEN, GREY = "#D55E00", "#009E73", "#76848F"
NO_GAP = [1, 0]
"""How Vega writes a full line."""
_VERDICTS = {
    "rep-counts": GREEN,
    "rep-counts-not": ORANGE,
    "rep-short": GREY,
    "rep-left-out": GREY,
    "rep-practice": GREY,
}


def _seconds_tip() -> alt.Tooltip:
    return alt.Tooltip("time:Q", format=".2f", title=sentence("axis-seconds"))


def stroke(line: str) -> list[int]:
    """The stroke and gap of a side's line."""
    return list(SIDE_LOOKS[line].dash) or NO_GAP


def _time() -> alt.X:
    return alt.X("time:Q", title=sentence("axis-seconds"), scale=alt.Scale(nice=False))


def _across(title: str) -> alt.Axis:
    """An axis of values, its title lying above it: upright, a long one is cut off by the height of the chart."""
    return alt.Axis(title=title, titleAngle=0, titleAlign="left", titleBaseline="bottom", titleX=-28, titleY=-8)


def rep_bands(trial: Trial) -> pd.DataFrame:
    """One row per repetition: when it was, its number and its verdict in words."""
    return pd.DataFrame(
        [
            {
                "start": r.start_s,
                "end": r.end_s,
                "middle": (r.start_s + r.end_s) / 2,
                "number": i + 1,
                "verdict": wording.rep_verdict(r),
                "inclination": None if r.tibial_inclination_deg is None else r.tibial_inclination_deg.value,
                "peak": r.peak_s,
            }
            for i, r in enumerate(trial.reps)
        ]
    )


def curve(frames: FrameTable, start_s: float = 0.0, end_s: float = float("inf")) -> pd.DataFrame:
    """Inclination and heel lift against time, one row per frame; empty where not measured or not trusted."""
    inside = (frames.time_s >= start_s) & (frames.time_s <= end_s)
    return pd.DataFrame(
        {
            "time": frames.time_s[inside] - (start_s if np.isfinite(end_s) else 0.0),
            "inclination": np.where(frames.trusted, frames.tibial_inclination_deg, np.nan)[inside],
            "heel": frames.heel_lift_mm[inside],
        }
    )


def inclination(frames: FrameTable, trial: Trial) -> Any:
    """The lean of the shin, with each repetition's number, verdict and deepest moment."""
    bands = rep_bands(trial)
    colours = {sentence(code): colour for code, colour in _VERDICTS.items()}
    look = SIDE_LOOKS[trial.side]
    shown = [v for v in colours if v in set(bands["verdict"])] if len(bands) else []
    verdict = alt.Color(
        "verdict:N", title=None, legend=alt.Legend(orient="top"),
        scale=alt.Scale(domain=shown, range=[colours[v] for v in shown]),
    )  # fmt: skip
    line = (
        alt.Chart(curve(frames))
        .mark_line(color=look.colour, strokeWidth=2.5)
        .encode(
            x=_time(),
            y=alt.Y("inclination:Q", axis=_across(sentence("axis-lean")), scale=alt.Scale(zero=False, padding=8)),
            tooltip=[_seconds_tip(), alt.Tooltip("inclination:Q", format=".1f", title=sentence("unit-degrees"))],
        )
    )
    if not len(bands):
        return line.properties(height=260)
    base = alt.Chart(bands)
    band = base.mark_rect(opacity=0.16).encode(
        x=alt.X("start:Q", title=sentence("axis-seconds")), x2="end:Q", color=verdict
    )
    point = base.mark_point(color=look.colour, shape=look.mark, filled=True, size=70)
    dots = point.encode(x="peak:Q", y="inclination:Q")
    numbers = base.mark_text(baseline="top", dy=2, fontSize=13, color=GREY).encode(
        x="middle:Q", y=alt.value(0), text="number:N"
    )
    return alt.layer(band, line, dots, numbers).properties(height=280)


def heel_lift(frames: FrameTable, side: Side) -> Any:
    """The lift of the heel, with the height from which it counts as up; None where it was not measured."""
    if not np.isfinite(frames.heel_lift_mm).any():
        return None
    top = max(8.0, float(np.nanmax(frames.heel_lift_mm)) + 1)
    line = (
        alt.Chart(curve(frames))
        .mark_line(color=SIDE_LOOKS[side].colour, strokeWidth=2.5)
        .encode(
            x=_time(),
            y=alt.Y("heel:Q", axis=_across(sentence("axis-heel")), scale=alt.Scale(domainMax=top)),
            tooltip=[_seconds_tip(), alt.Tooltip("heel:Q", format=".1f", title="mm")],
        )
    )
    words = pd.DataFrame({"limit": [HEEL_DOWN_MM], "text": [sentence("heel-up-from", limit_mm=HEEL_DOWN_MM)]})
    limit = alt.Chart(words).mark_rule(strokeDash=[6, 4], color=GREY).encode(y="limit:Q")
    label = alt.Chart(words).mark_text(align="left", dx=4, dy=-7, color=GREY)
    return alt.layer(line, limit, label.encode(x=alt.value(0), y="limit:Q", text="text:N")).properties(height=200)


def overlaid(curves: dict[Side, tuple[FrameTable, float, float]]) -> Any:
    """The deepest repetition of either leg, from its start, one over the other."""
    rows = [
        curve(frames, start, end).assign(leg=wording.SIDE_NAMES[side]) for side, (frames, start, end) in curves.items()
    ]
    names = [wording.SIDE_NAMES[side] for side in curves]
    return (
        alt.Chart(pd.concat(rows))
        .mark_line(strokeWidth=2.5)
        .encode(
            x=alt.X("time:Q", title=sentence("axis-deepest")),
            y=alt.Y("inclination:Q", axis=_across(sentence("axis-lean")), scale=alt.Scale(zero=False)),
            color=alt.Color(
                "leg:N",
                title=None,
                legend=alt.Legend(orient="top"),
                scale=alt.Scale(domain=names, range=[SIDE_LOOKS[side].colour for side in curves]),
            ),
            strokeDash=alt.StrokeDash(
                "leg:N",
                title=None,
                scale=alt.Scale(domain=names, range=[stroke(side) for side in curves]),
            ),
            tooltip=[
                alt.Tooltip("leg:N", title=sentence("tip-leg")),
                alt.Tooltip("inclination:Q", format=".1f", title=sentence("unit-degrees")),
            ],
        )
        .properties(height=300)
    )
