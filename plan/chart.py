"""A trend chart as an SVG text that needs nothing else: for the page that is handed over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from html import escape

import numpy as np

from foundation.side_look import SIDE_LOOKS
from foundation.texts.catalogue import day as day_words
from foundation.texts.catalogue import number
from history.quantity_series import QuantitySeries
from vision.trial import Side

_WIDTH, _HEIGHT, _LEFT, _BOTTOM, _TOP = 640.0, 240.0, 40.0, 30.0, 10.0
_LEAST_SPAN = 4.0
"""The value axis spans at least this much, so that noise does not look like a landslide."""


def trend_svg(series: Mapping[Side, QuantitySeries], goal_lines: Sequence[tuple[Side, float]] = (),
              times: float = 1.0) -> str:
    """Both ankles over time with their 95 % intervals, and goals as thin lines; every value times `times`.

    Left: round marks, full line. Right: square marks, dashed line; so that a grey print reads as well.
    """
    shown = {side: replace(s, value=s.value * times, half_width=s.half_width * times)
             for side, s in series.items() if len(s)}
    goal_lines = [(side, target * times) for side, target in goal_lines]
    if not shown:
        return ""
    lows = [float(np.min(s.value - s.half_width)) for s in shown.values()] + [t for _s, t in goal_lines]
    highs = [float(np.max(s.value + s.half_width)) for s in shown.values()] + [t for _s, t in goal_lines]
    low, high = min(lows), max(highs)
    spare = max(_LEAST_SPAN - (high - low), 0.0) / 2 + 0.04 * (high - low)
    low, high = low - spare, high + spare
    first = min(int(s.day[0]) for s in shown.values())
    last = max(int(s.day[-1]) for s in shown.values())
    first, last = (first - 3, last + 3) if last - first < 7 else (first, last)

    def x(day: float) -> float:
        return _LEFT + 10 + (day - first) / (last - first) * (_WIDTH - _LEFT - 20)

    def y(value: float) -> float:
        return _TOP + (high - value) / (high - low) * (_HEIGHT - _TOP - _BOTTOM)

    parts = [f'<svg class="chart" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH:g} {_HEIGHT:g}" role="img" '
             'font-family="sans-serif" font-size="12" fill="#222">']
    for tick in _ticks(low, high):
        parts.append(f'<line x1="{_LEFT:g}" x2="{_WIDTH - 8:g}" y1="{y(tick):.1f}" y2="{y(tick):.1f}" stroke="#ddd"/>'
                     f'<text x="{_LEFT - 6:g}" y="{y(tick) + 4:.1f}" text-anchor="end">'
                     f"{number(tick, 0 if tick % 1 == 0 else 1)}</text>")
    for day, anchor in ((first, "start"), ((first + last) // 2, "middle"), (last, "end")):
        parts.append(f'<text x="{x(day):.1f}" y="{_HEIGHT - 8:g}" text-anchor="{anchor}">'
                     f"{escape(day_words(date.fromordinal(day)))}</text>")
    for side, target in goal_lines:
        parts.append(f'<line x1="{_LEFT:g}" x2="{_WIDTH - 8:g}" y1="{y(target):.1f}" y2="{y(target):.1f}" '
                     f'stroke="{SIDE_LOOKS[side].colour}" stroke-dasharray="2 4"/>')
    for side, s in shown.items():
        colour = SIDE_LOOKS[side].colour
        points = [(x(float(s.day[i])), y(float(s.value[i])), float(s.half_width[i])) for i in range(len(s))]
        parts.append(f'<polyline fill="none" stroke="{colour}" stroke-width="1.6" stroke-dasharray="{_dash(side)}" '
                     f'points="{" ".join(f"{px:.1f},{py:.1f}" for px, py, _half in points)}"/>')
        for i, (px, py, half) in enumerate(points):
            top, bottom = y(float(s.value[i]) + half), y(float(s.value[i]) - half)
            parts.append(f'<line x1="{px:.1f}" x2="{px:.1f}" y1="{top:.1f}" y2="{bottom:.1f}" stroke="{colour}"/>')
            parts.append(f'<circle cx="{px:.1f}" cy="{py:.1f}" r="3.4" fill="{colour}"/>'
                         if SIDE_LOOKS[side].mark == "circle" else
                         f'<rect x="{px - 3:.1f}" y="{py - 3:.1f}" width="6" height="6" fill="{colour}"/>')
    return "".join(parts) + "</svg>"


def _dash(side: Side) -> str:
    return " ".join(map(str, SIDE_LOOKS[side].dash))


def _ticks(low: float, high: float) -> list[float]:
    """Round values from low to high, three to eight of them."""
    step = next(s for s in (0.5, 1, 2, 5, 10, 20, 50, 100) if (high - low) / s <= 8)
    return [float(v) for v in np.arange(np.ceil(low / step) * step, high, step)]
