"""The pictures of two days side by side, and their outlines laid over each other."""

from __future__ import annotations

from collections.abc import Sequence

import altair as alt
import pandas as pd
import streamlit as st

from foundation.side_look import SIDE_LOOKS
from foundation.texts.catalogue import day, sentence, unit_sign
from foundation.texts.units import length_unit
from history.records import Session, Still, StoredTrial
from ui import people, wording
from ui.charts import GREY
from ui.stills import at_one_scale
from vision.report.still_outline import LegOutline, outline_in
from vision.trial import Side

_HEIGHT_PX = 320
_SPAN_CM = (-34.0, 22.0, -3.0, 52.0)
"""What the drawing shows around the toe: from behind the heel to ahead of the knee, from floor to knee."""


def show(sessions: Sequence[Session], first: Side) -> None:
    """Draw the choice of ankle and days and what they show; a word on it where fewer than two pictures were kept."""
    kept: dict[Side, dict[str, StoredTrial]] = {}
    for side in (first, wording.other(first)):
        held = {day(s.day): t for s in sessions for t in s.counted(side) if t.has_still}
        if len(held) > 1:
            kept[side] = held
    with st.expander(sentence("two-days")):
        if not kept:
            st.caption(sentence("two-days-none"))
            return
        side = st.segmented_control(
            sentence("which-ankle"), list(kept), default=next(iter(kept)), required=True,
            format_func=wording.ANKLES.__getitem__, key="pictures-side",
        )  # fmt: skip
        days = list(kept[side])
        left, right = st.columns(2)
        with left:
            one = st.selectbox(sentence("earlier-day"), days, 0, key=f"pictures-one-{side}")
        with right:
            other = st.selectbox(sentence("later-day"), days, len(days) - 1, key=f"pictures-other-{side}")
        _side_by_side({name: kept[side][name] for name in (one, other)}, side)
        st.caption(sentence("two-days-kept"))


def _side_by_side(chosen: dict[str, StoredTrial], side: Side) -> None:
    store = people.store()
    stills: dict[str, Still] = {name: s for name, t in chosen.items() if (s := store.still(t)) is not None}
    if not stills:
        return
    scales = [store.trial(chosen[name]).calibration.get("px_per_cm") for name in stills]
    if len(stills) > 1 and all(scales):
        images = at_one_scale([s.data for s in stills.values()], [float(s) for s in scales if s])
    else:
        images = [s.data for s in stills.values()]  # type: ignore[misc]
    for column, name, image in zip(st.columns(2), stills, images, strict=False):
        with column:
            st.image(image, width="stretch", caption=name)
    outlines = {name: o for name, s in stills.items() if (o := outline_in(s.data)) is not None}
    if len(outlines) == 2:
        st.markdown(f"**{sentence('outlines-over')}**")
        st.altair_chart(over_each_other(outlines, side), width="content")
    elif len(stills) == 2:
        st.caption(sentence("outlines-missing"))


def over_each_other(outlines: dict[str, LegOutline], side: Side) -> alt.LayerChart:
    """The first outline grey and dashed, the second in its side's colour; both from the tip of the toe, to scale."""
    rows, marks = [], []
    for name, outline in outlines.items():
        foot = [outline.heel, (0.0, 0.0)] if outline.heel is not None else []
        for part, points in (("shin", [*outline.shin, *([outline.knee] if outline.knee else [])]), ("foot", foot)):
            rows += [{"on": name, "line": f"{name} {part}", "order": i, "x": x, "y": y}
                     for i, (x, y) in enumerate(p for p in points if p is not None)]  # fmt: skip
        marks += [{"on": name, "x": p[0], "y": p[1]} for p in (outline.knee, (0.0, 0.0)) if p is not None]
    factor = wording.to_unit(1.0, length_unit())
    frames = [pd.DataFrame(r).assign(x=lambda d: d["x"] * factor, y=lambda d: d["y"] * factor) for r in (rows, marks)]
    names, look = list(outlines), SIDE_LOOKS[side]
    low_x, high_x, low_y, high_y = (v * factor for v in _SPAN_CM)
    unit = unit_sign("cm")
    x = alt.X("x:Q", title=sentence("outlines-x", unit=unit), scale=alt.Scale(domain=[low_x, high_x], nice=False))
    y = alt.Y("y:Q", title=sentence("outlines-y", unit=unit), scale=alt.Scale(domain=[low_y, high_y], nice=False))
    colour = alt.Color("on:N", title=None, sort=names, legend=alt.Legend(orient="top"),
                       scale=alt.Scale(domain=names, range=[GREY, look.colour]))  # fmt: skip
    dash = alt.StrokeDash("on:N", legend=None, scale=alt.Scale(domain=names, range=[[5, 4], [1, 0]]))
    lines = alt.Chart(frames[0]).mark_line(strokeWidth=3).encode(
        x=x, y=y, color=colour, strokeDash=dash, detail="line:N", order="order:Q")  # fmt: skip
    points = alt.Chart(frames[1]).mark_point(filled=True, size=70, opacity=1).encode(x=x, y=y, color=colour)
    width = round(_HEIGHT_PX * (high_x - low_x) / (high_y - low_y))
    return alt.layer(lines, points).properties(width=width, height=_HEIGHT_PX)
