"""Interactive charts over many sessions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import altair as alt
import pandas as pd

from foundation.side_look import SIDE_LOOKS
from foundation.texts.catalogue import day, sentence
from history.evidence import UNIT
from history.person_progress import LineProgress
from history.quantity_series import QuantitySeries
from history.records import Session
from ui import wording
from ui.charts import GREY, stroke
from vision.trial import Side

_SAME_WIDTH = 34
"""Pixels for the numbers beside a chart, so that the days of two charts stand below each other."""
PAIN = "#CC79A7"
"""Of the palette of the sides, and neither of them."""


def _table(series: QuantitySeries, unit: wording.Unit) -> pd.DataFrame:
    factor = _factor(series, unit)
    return pd.DataFrame(
        {
            "day": pd.to_datetime([series.date(i) for i in range(len(series))]),
            "value": series.value * factor,
            "low": (series.value - series.half_width) * factor,
            "high": (series.value + series.half_width) * factor,
        }
    )


def _title(series: QuantitySeries, unit: wording.Unit, lead: str = "") -> str:
    shown = wording.short_unit(unit) if UNIT[series.quantity] == "cm" else sentence("unit-degrees")
    return f"{lead}{wording.title(series.quantity)} ({shown})"


def _day(data: pd.DataFrame) -> alt.X:
    # A single day needs room on both sides; Vega would otherwise draw an axis of nothing.
    first, last = data["day"].min(), data["day"].max()
    room = max((last - first) * 0.05, pd.Timedelta(days=1))
    return alt.X(
        "day:T",
        title=None,
        axis=alt.Axis(format=sentence("vega-day"), labelOverlap=True, tickCount=_ticks(last - first)),
        scale=alt.Scale(domain=[(first - room).isoformat(), (last + room).isoformat()]),
    )


def _ticks(span: pd.Timedelta) -> Any:
    """Four marks, but none between two days: Vega would write the same day twice."""
    return 4 if span > pd.Timedelta(days=6) else {"interval": "day", "step": 1}


def trend(legs: Mapping[Side, LineProgress], unit: wording.Unit, targets: Mapping[Side, float] | None = None) -> Any:
    """Either leg over the sessions, with intervals, its trend, its goal as a thin line in its colour."""
    shown = {side: line for side, line in legs.items() if len(line.series)}
    tables = {s: _table(line.series, unit).assign(leg=wording.SIDE_NAMES[s]) for s, line in shown.items()}
    data = pd.concat(tables.values())
    names = [wording.SIDE_NAMES[side] for side in shown]
    one = next(iter(shown.values())).series
    looks = [SIDE_LOOKS[side] for side in shown]
    legend = alt.Legend(orient="top", symbolStrokeWidth=2)
    colour = alt.Color(
        "leg:N", title=None, legend=legend, scale=alt.Scale(domain=names, range=[look.colour for look in looks])
    )
    shape = alt.Shape(
        "leg:N", title=None, legend=legend, scale=alt.Scale(domain=names, range=[look.mark for look in looks])
    )
    dash = alt.StrokeDash("leg:N", legend=None, scale=alt.Scale(domain=names, range=[stroke(side) for side in shown]))
    base = alt.Chart(data).encode(x=_day(data), color=colour)
    layers = [*_bands(list(shown.values()), unit), *_points(base, _title(one, unit), shape, dash)]
    for side, target in (targets or {}).items():
        rule = alt.Chart(pd.DataFrame({"goal": [target * _factor(one, unit)]}))
        line = rule.mark_rule(strokeDash=[2, 4], strokeWidth=2, color=SIDE_LOOKS[side].colour)
        layers.append(line.encode(y="goal:Q"))
    return alt.layer(*layers).properties(height=300)


def timeline(
    legs: Mapping[Side, LineProgress],
    sessions: Sequence[Session],
    unit: wording.Unit,
    targets: Mapping[Side, float] | None = None,
) -> tuple[Any, Any]:
    """The trend, and for below it, on the same days, pain, stiffness and notes; None where nobody said anything.

    Two charts, not one of two parts: Vega cannot fit such a one to the width of a page.
    """
    return trend(legs, unit, targets), _felt(sessions, [line.series for line in legs.values() if len(line.series)])


def asymmetry(line: LineProgress, unit: wording.Unit) -> Any:
    """Right minus left over the sessions, with intervals and its trend."""
    look = SIDE_LOOKS["asymmetry"]
    data = _table(line.series, unit)
    zero = alt.Chart(pd.DataFrame({"zero": [0.0]})).mark_rule(strokeDash=[4, 4], color=GREY).encode(y="zero:Q")
    base = alt.Chart(data).encode(x=_day(data), color=alt.value(look.colour))
    points = _points(base, _title(line.series, unit), alt.value(look.mark), alt.value(stroke("asymmetry")))
    return alt.layer(*_bands([line], unit), zero, *points).properties(height=220)


def _points(base: Any, title: str, shape: Any, dash: Any) -> list[Any]:
    tip = [
        alt.Tooltip("day:T", format=sentence("vega-day"), title=sentence("column-day")),
        *(alt.Tooltip(f"{v}:Q", format=".1f", title=sentence(f"tip-{v}")) for v in ("value", "low", "high")),
    ]
    axis = alt.Axis(minExtent=_SAME_WIDTH, maxExtent=_SAME_WIDTH)
    y = alt.Y("value:Q", title=title, scale=alt.Scale(zero=False), axis=axis)
    return [
        base.mark_line(strokeWidth=2).encode(y=y, strokeDash=dash),
        base.mark_rule(strokeWidth=2, opacity=0.7).encode(y=alt.Y("low:Q", title=title), y2="high:Q"),
        base.mark_point(size=80, filled=True, opacity=1).encode(y=y, shape=shape, tooltip=tip),
    ]


def _bands(lines: Sequence[LineProgress], unit: wording.Unit) -> list[Any]:
    """The band of each line's trend, if any."""
    charts = []
    for line in lines:
        if line.trend is not None:
            factor = _factor(line.series, unit)
            fit = pd.DataFrame(
                {
                    "day": pd.to_datetime([date.fromordinal(round(d)) for d in line.trend.day]),
                    "low": line.trend.low * factor,
                    "high": line.trend.high * factor,
                }
            )
            area = alt.Chart(fit).mark_area(color=SIDE_LOOKS[line.series.line].colour, opacity=0.15)
            charts.append(area.encode(x="day:T", y="low:Q", y2="high:Q"))
    return charts


def _factor(series: QuantitySeries, unit: wording.Unit) -> float:
    return wording.to_unit(1.0, unit) if UNIT[series.quantity] == "cm" else 1.0


def _felt(sessions: Sequence[Session], above: Sequence[QuantitySeries]) -> Any:
    """Pain and stiffness, 0 to 10, and a sign where there is a note or a place; None where nobody said anything."""
    said = [s for s in sessions if not s.diary.is_empty]
    rows = [
        {"day": pd.Timestamp(s.day), "what": sentence(f"short-{name}"), "score": score}
        for s in said
        for name, score in (("pain", s.diary.pain), ("stiffness", s.diary.stiffness))
        if score is not None
    ]
    noted = [
        {"day": pd.Timestamp(s.day), "note": s.diary.note, "on": day(s.day),
         "felt": wording.WHERE_FELT[s.diary.where_felt] if s.diary.where_felt else sentence("not-said")}
        for s in said
        if s.diary.note
    ]  # fmt: skip
    if not rows and not noted:
        return None
    layers = []
    data = pd.concat(_table(series, "cm") for series in above)
    ticks = _ticks(data["day"].max() - data["day"].min())
    x = _day(data).axis(alt.Axis(labels=False, ticks=False, tickCount=ticks))
    if rows:
        names = [sentence("short-pain"), sentence("short-stiffness")]
        y = alt.Y("score:Q", title=sentence("felt-axis"), scale=alt.Scale(domain=[0, 12]),
                  axis=alt.Axis(values=[0, 5, 10], minExtent=_SAME_WIDTH, maxExtent=_SAME_WIDTH))  # fmt: skip
        base = alt.Chart(pd.DataFrame(rows)).encode(
            x=x, y=y, tooltip=["what:N", "score:Q"],
            color=alt.Color("what:N", title=None, legend=alt.Legend(orient="top"),
                            scale=alt.Scale(domain=names, range=[PAIN, GREY])),
            shape=alt.Shape("what:N", title=None, scale=alt.Scale(domain=names, range=["cross", "triangle"])),
        )  # fmt: skip
        # Days on which the test was done in another way lie outside.
        points = base.mark_point(filled=True, size=60, opacity=1, clip=True)
        layers += [base.mark_line(strokeWidth=1.5, clip=True), points]
    if noted:
        signs = alt.Chart(pd.DataFrame(noted)).mark_text(text="✎", fontSize=15, color=GREY, clip=True)
        layers.append(signs.encode(x=x, y=alt.value(8), tooltip=["on:N", "note:N", "felt:N"]))
    return alt.layer(*layers).properties(height=190)
