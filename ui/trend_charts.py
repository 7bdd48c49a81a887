"""Interactive charts over many sessions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import altair as alt
import pandas as pd

from foundation.texts.catalogue import day, sentence
from history.evidence import UNIT
from history.person_progress import LineProgress
from history.quantity_series import QuantitySeries
from history.records import Session
from ui import wording
from ui.charts import GREEN, GREY, SIDE_COLOURS
from vision.trial import Side

_SHAPES: dict[Side, str] = {"left": "square", "right": "circle"}


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
        axis=alt.Axis(format="%d %b %Y", labelOverlap=True, tickCount=4),
        scale=alt.Scale(domain=[(first - room).isoformat(), (last + room).isoformat()]),
    )


def trend(legs: Mapping[Side, LineProgress], unit: wording.Unit) -> Any:
    """Either leg over the sessions, with intervals, its trend, and around its first value the smallest real change."""
    shown = {side: line for side, line in legs.items() if len(line.series)}
    tables = {s: _table(line.series, unit).assign(leg=wording.SIDE_NAMES[s]) for s, line in shown.items()}
    data = pd.concat(tables.values())
    names = [wording.SIDE_NAMES[side] for side in shown]
    one = next(iter(shown.values())).series
    colour = alt.Color(
        "leg:N",
        title=None,
        legend=alt.Legend(orient="top"),
        scale=alt.Scale(domain=names, range=[SIDE_COLOURS[side] for side in shown]),
    )
    shape = alt.Shape("leg:N", title=None, scale=alt.Scale(domain=names, range=[_SHAPES[side] for side in shown]))
    base = alt.Chart(data).encode(x=_day(data), color=colour)
    layers = [*_bands(list(shown.values()), unit), *_points(base, _title(one, unit), shape)]
    return alt.layer(*layers).properties(height=300)


def asymmetry(line: LineProgress, unit: wording.Unit) -> Any:
    """Right minus left over the sessions, around its first value the smallest real change."""
    data = _table(line.series, unit)
    zero = alt.Chart(pd.DataFrame({"zero": [0.0]})).mark_rule(strokeDash=[4, 4], color=GREY).encode(y="zero:Q")
    base = alt.Chart(data).encode(x=_day(data), color=alt.value(GREEN))
    layers = [*_bands([line], unit), zero, *_points(base, _title(line.series, unit), alt.value("diamond"))]
    return alt.layer(*layers).properties(height=220)


def _points(base: Any, title: str, shape: Any) -> list[Any]:
    tip = [
        alt.Tooltip("day:T", format="%d %b %Y"),
        *(alt.Tooltip(f"{v}:Q", format=".1f") for v in ("value", "low", "high")),
    ]
    y = alt.Y("value:Q", title=title, scale=alt.Scale(zero=False))
    return [
        base.mark_line(strokeWidth=2).encode(y=y),
        base.mark_rule(strokeWidth=2, opacity=0.7).encode(y=alt.Y("low:Q", title=title), y2="high:Q"),
        base.mark_point(size=80, filled=True, opacity=1).encode(y=y, shape=shape, tooltip=tip),
    ]


def _bands(lines: Sequence[LineProgress], unit: wording.Unit) -> list[Any]:
    """Grey around each line's first value, as wide as a real change must be; and the band of its trend, if any."""
    charts = []
    for line in lines:
        if len(line.series) > 1:
            factor = _factor(line.series, unit)
            first, band = float(line.series.value[0]), line.changes[0].band
            area = pd.DataFrame({"low": [(first - band) * factor], "high": [(first + band) * factor]})
            charts.append(alt.Chart(area).mark_rect(color=GREY, opacity=0.13).encode(y="low:Q", y2="high:Q"))
        if line.trend is not None:
            factor = _factor(line.series, unit)
            fit = pd.DataFrame(
                {
                    "day": pd.to_datetime([date.fromordinal(round(d)) for d in line.trend.day]),
                    "low": line.trend.low * factor,
                    "high": line.trend.high * factor,
                }
            )
            charts.append(alt.Chart(fit).mark_area(color=GREY, opacity=0.2).encode(x="day:T", y="low:Q", y2="high:Q"))
    return charts


def _factor(series: QuantitySeries, unit: wording.Unit) -> float:
    return wording.to_unit(1.0, unit) if UNIT[series.quantity] == "cm" else 1.0


def diary(sessions: Sequence[Session]) -> Any:
    """Pain of each session as a bar with its number, and above it a sign for where it was felt; None if never said."""
    rows = [
        {"day": day(s.day), "pain": s.diary.pain, "order": i,
         "felt": wording.WHERE_FELT[s.diary.where_felt] if s.diary.where_felt else sentence("not-said")}
        for i, s in enumerate(sessions)
        if s.diary.pain is not None or s.diary.where_felt
    ]  # fmt: skip
    if not rows:
        return None
    data = pd.DataFrame(rows)
    names = [name for name in (*wording.WHERE_FELT.values(), sentence("not-said")) if name in set(data["felt"])]
    x = alt.X("day:O", title=None, sort=alt.SortField("order"), axis=alt.Axis(labelAngle=-40, labelOverlap=True))
    y = alt.Y("pain:Q", title=sentence("pain-score"), scale=alt.Scale(domain=[0, 12]), axis=alt.Axis(values=[0, 5, 10]))
    tip = ["day:O", "pain:Q", "felt:N"]
    base = alt.Chart(data).encode(x=x)
    signs = base.mark_point(filled=True, size=90, opacity=1).encode(
        y=alt.value(8), tooltip=tip, color=alt.Color("felt:N", title=None, legend=alt.Legend(orient="top", columns=2)),
        shape=alt.Shape("felt:N", title=None, scale=alt.Scale(domain=names)),
    )  # fmt: skip
    bars = base.mark_bar(color=GREY, opacity=0.7, size=18).encode(y=y, tooltip=tip)
    return alt.layer(bars, base.mark_text(dy=-8, fontSize=12, color=GREY).encode(y=y, text="pain:Q"), signs).properties(
        height=260
    )
