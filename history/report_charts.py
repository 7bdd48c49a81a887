"""The charts of the printed report: distance or lean over the sessions, and how it felt, on one time line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from matplotlib.dates import AutoDateLocator, date2num, num2date
from matplotlib.ticker import FuncFormatter

from foundation.side_look import SIDE_LOOKS
from foundation.texts.catalogue import day_as, sentence
from foundation.texts.units import as_said
from history.evidence import UNIT
from history.person_progress import LineProgress
from history.records import Session

_MARKERS = {"circle": "o", "square": "s", "diamond": "D"}
_ORDINAL = date2num(date.fromordinal(1)) - 1
_LEAST_SPAN_DAYS = 14
_MONTHS_FROM_DAYS = 300
_GREY = "0.35"
_FELT = (("pain", "0.15", "-", "o"), ("stiffness", "0.55", ":", "^"))


def dash(line: str) -> Any:
    """A line's stroke as Matplotlib has it."""
    dashes = SIDE_LOOKS[line].dash
    return (0, dashes) if dashes else "-"


def lines_chart(axes: Any, lines: Sequence[LineProgress], targets: Mapping[str, float] | None = None) -> None:
    """Sessions with their intervals and the trend's band; goals as thin lines in their side's colour."""
    drawn = [line for line in lines if len(line.series)]
    if not drawn:
        _empty(axes)
        return
    factor = as_said(1.0, UNIT[drawn[0].series.quantity], 1)[0]
    for line in drawn:
        series, look = line.series, SIDE_LOOKS[line.series.line]
        days = date2num([series.date(i) for i in range(len(series))])
        axes.errorbar(days, factor * series.value, yerr=factor * series.half_width, fmt=_MARKERS[look.mark],
                      color=look.colour, markersize=4, elinewidth=0.6)
        trend = line.trend
        if trend is None:
            axes.plot(days, factor * series.value, color=look.colour, linestyle=dash(series.line), linewidth=0.8)
        else:
            when = _ORDINAL + trend.day
            axes.plot(when, factor * trend.line, color=look.colour, linestyle=dash(series.line), linewidth=1.3)
            axes.fill_between(when, factor * trend.low, factor * trend.high, color=look.colour, alpha=0.15, linewidth=0)
    for side, target in (targets or {}).items():
        axes.axhline(factor * target, color=SIDE_LOOKS[side].colour, linewidth=0.8, linestyle=(0, (1, 2)))
    if drawn[0].series.line == "asymmetry":
        axes.axhline(0, color="0.3", linewidth=0.8, linestyle=":")
    axes.grid(color="0.88", linewidth=0.5)
    axes.tick_params(labelsize=8)
    ends = [float(line.series.day[i]) + _ORDINAL for line in drawn for i in (0, -1)]
    _time_axis(axes, min(ends), max(ends))


def felt_chart(axes: Any, sessions: Sequence[Session], like: Any) -> None:
    """Pain and stiffness, 0 to 10, over the same days as the axes `like`."""
    for name, colour, stroke, marker in _FELT:
        told = [(date2num(s.day), getattr(s.diary, name)) for s in sessions if getattr(s.diary, name) is not None]
        if told:
            days, scores = zip(*told, strict=True)
            axes.plot(days, scores, color=colour, linestyle=stroke, marker=marker, markersize=3, linewidth=1,
                      label=sentence(f"short-{name}"))
    axes.set_ylim(-0.5, 10.5)
    axes.set_yticks([0, 5, 10])
    axes.grid(color="0.88", linewidth=0.5)
    axes.tick_params(labelsize=8)
    axes.set_xlim(like.get_xlim())
    axes.xaxis.set_major_locator(AutoDateLocator(maxticks=7))
    axes.set_xticklabels([])
    axes.legend(fontsize=7, loc=1, ncols=2, framealpha=0.85)


def _time_axis(axes: Any, first: float, last: float) -> None:
    room = max((_LEAST_SPAN_DAYS - (last - first)) / 2, 0.03 * (last - first))
    axes.set_xlim(first - room, last + room)
    axes.xaxis.set_major_locator(AutoDateLocator(maxticks=7))
    pattern = "pattern-of-axis-day" if last - first < _MONTHS_FROM_DAYS else "pattern-of-axis-month"
    axes.xaxis.set_major_formatter(FuncFormatter(lambda x, _place: day_as(num2date(x).date(), pattern)))


def _empty(axes: Any) -> None:
    axes.set_xticks([])
    axes.set_yticks([])
    axes.text(0.5, 0.5, sentence("not-measured"), ha="center", va="center", color=_GREY, transform=axes.transAxes)
