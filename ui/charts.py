"""Interactive charts of one film. Colours are told apart by the colour-blind, and never stand alone."""

from __future__ import annotations

from typing import Any

import altair as alt
import numpy as np
import pandas as pd

from ui import wording
from vision.measurement import FrameTable
from vision.trial import HEEL_DOWN_MM, Side, Trial

BLUE, ORANGE, GREEN, GREY = "#0072B2", "#D55E00", "#009E73", "#8A98A3"
SIDE_COLOURS: dict[Side, str] = {"left": ORANGE, "right": BLUE}
_VERDICTS = ["counts", "does not count", "left out by you", "practice"]


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
                "label": f"{i + 1}: {wording.rep_verdict(r)}",
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


def repetitions(frames: FrameTable, trial: Trial) -> Any:
    """The lean of the shin, and below it the lift of the heel, with each repetition's verdict."""
    data, bands = curve(frames), rep_bands(trial)
    x = alt.X("time:Q", title="Seconds", scale=alt.Scale(nice=False))
    band = (
        alt.Chart(bands)
        .mark_rect(opacity=0.16)
        .encode(
            x=alt.X("start:Q", title="Seconds"),
            x2="end:Q",
            color=alt.Color(
                "verdict:N",
                title=None,
                legend=alt.Legend(orient="top"),
                scale=alt.Scale(
                    domain=[v for v in _VERDICTS if v in set(bands.get("verdict", []))],
                    range=[
                        c
                        for v, c in zip(_VERDICTS, [GREEN, ORANGE, GREY, GREY], strict=True)
                        if v in set(bands.get("verdict", []))
                    ],
                ),
            ),
        )
    )
    lean = (
        alt.Chart(data)
        .mark_line(color=BLUE, strokeWidth=2.5)
        .encode(
            x=x,
            y=alt.Y("inclination:Q", title="Lean of the shin (degrees)", scale=alt.Scale(zero=False, padding=8)),
            tooltip=[
                alt.Tooltip("time:Q", format=".2f", title="seconds"),
                alt.Tooltip("inclination:Q", format=".1f", title="degrees"),
            ],
        )
    )
    parts = [lean]
    if len(bands):
        text = (
            alt.Chart(bands)
            .mark_text(baseline="top", dy=2, fontSize=12)
            .encode(x="middle:Q", y=alt.value(0), text="number:N")
        )
        dots = alt.Chart(bands).mark_point(color=BLUE, filled=True, size=70).encode(x="peak:Q", y="inclination:Q")
        parts = [band, lean, dots, text]
    upper = alt.layer(*parts).properties(height=300, width="container")
    if not np.isfinite(frames.heel_lift_mm).any():
        return upper
    limit = (
        alt.Chart(pd.DataFrame({"limit": [HEEL_DOWN_MM]}))
        .mark_rule(strokeDash=[6, 4], color=ORANGE)
        .encode(y="limit:Q")
    )
    word = (
        alt.Chart(pd.DataFrame({"limit": [HEEL_DOWN_MM], "text": [f"heel up from {HEEL_DOWN_MM:.0f} mm"]}))
        .mark_text(align="left", dx=4, dy=-6, color=ORANGE)
        .encode(x=alt.value(0), y="limit:Q", text="text:N")
    )
    lift = (
        alt.Chart(data)
        .mark_line(color=GREEN, strokeWidth=2.5)
        .encode(
            x=x,
            y=alt.Y(
                "heel:Q",
                title="Heel lift (mm)",
                scale=alt.Scale(domainMax=max(8.0, float(np.nanmax(frames.heel_lift_mm)) + 1)),
            ),
            tooltip=[
                alt.Tooltip("time:Q", format=".2f", title="seconds"),
                alt.Tooltip("heel:Q", format=".1f", title="mm"),
            ],
        )
    )
    return alt.vconcat(upper, alt.layer(lift, limit, word).properties(height=200, width="container")).resolve_scale(
        x="shared"
    )


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
            x=alt.X("time:Q", title="Seconds from the start of the deepest repetition"),
            y=alt.Y("inclination:Q", title="Lean of the shin (degrees)", scale=alt.Scale(zero=False)),
            color=alt.Color(
                "leg:N",
                title=None,
                legend=alt.Legend(orient="top"),
                scale=alt.Scale(domain=names, range=[SIDE_COLOURS[side] for side in curves]),
            ),
            strokeDash=alt.StrokeDash("leg:N", title=None),
            tooltip=["leg:N", alt.Tooltip("inclination:Q", format=".1f", title="degrees")],
        )
        .properties(height=300)
    )
