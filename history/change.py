"""What really changed: the newest session against the first, the previous and the best one."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, Literal

import numpy as np
from scipy.optimize import brentq
from scipy.stats import norm

from foundation.estimate import Z_95, Estimate
from foundation.json_form import to_json
from foundation.robust import robust_spread
from foundation.texts.catalogue import day, sentence
from history.compare import SHOWN_DECIMALS, difference
from history.evidence import NO_STUDY, UNIT, Quantity, declared
from history.quantity_series import Line, QuantitySeries
from vision.quantities import Detectable

Against = Literal["baseline", "previous", "best"]
ChangeVerdict = Literal["real change", "within measurement error"]
BandFrom = Literal["studies", "own-scatter", "own-interval"]
"""What asks for the smallest change that is called real."""
OWN_SCATTER_SESSIONS = 8
"""From this many earlier sessions on, a person's own scatter can widen the band; fewer would guess it too badly."""


@dataclass(frozen=True)
class Change:
    """Newest minus earlier session of one line, in the quantity's unit.

    `band` is the smallest change called real here: the published minimal detectable change (`published`), or more where
    our own interval, this person's own scatter from session to session (`band_from`), or the choice of the best of
    `best_of` sessions (0: no such choice) asks for it.
    """

    quantity: Quantity
    line: Line
    against: Against
    earlier_day: date
    earlier: Estimate
    later_day: date
    later: Estimate
    difference: Estimate
    band: float
    band_from: BandFrom
    best_of: int
    published: Detectable
    verdict: ChangeVerdict

    @property
    def band_reason(self) -> str:
        """Why the band is what it is, in the language in force."""
        own = sentence("band-of", rest=self.band_from, source=self.published.source)
        return own if self.best_of == 0 else f"{own}; {sentence('band-of-best', sessions=self.best_of)}"

    @property
    def sentence(self) -> str:
        """The change in one plain sentence, in the language and unit in force."""
        return sentence("change-told", quantity=self.quantity, line=self.line, against=self.against,
                        day=day(self.earlier_day), size=self.difference.value, unit=UNIT[self.quantity],
                        verdict=self.verdict, band=self.band)

    def to_dict(self) -> dict[str, Any]:
        """The JSON form."""
        return {"quantity": self.quantity, "line": self.line, "against": self.against,
                "earlier_day": self.earlier_day.isoformat(), "earlier": to_json(self.earlier),
                "later_day": self.later_day.isoformat(), "later": to_json(self.later),
                "difference": to_json(self.difference), "band": round(self.band, 3), "band_reason": self.band_reason,
                "published": {"value": round(self.published.value, 3), "source": self.published.source},
                "verdict": self.verdict, "sentence": self.sentence}


def detectable(quantity: Quantity, line: Line) -> Detectable:
    """The published minimal detectable change of a line; 0 where no study was found."""
    known = declared(quantity)
    return (known.sides_change if line == "asymmetry" else known.leg_change) or Detectable(0.0, NO_STUDY)


def own_scatter_mdc(series: QuantitySeries) -> float:
    """The minimal detectable change that a person's own sessions show; 0 with too few sessions to tell.

    95 % of differences between two sessions without true change lie within 1.96 standard deviations of such a
    difference, taken from the median absolute step between neighbouring sessions (1.4826 of it for a normal error), on
    which slow true change and a few leaps have little influence.
    """
    if len(series) < OWN_SCATTER_SESSIONS:
        return 0.0
    steps = np.diff(series.value)
    return Z_95 * robust_spread(steps - np.median(steps))


@cache
def best_factor(count: int) -> float:
    """How many standard deviations of one session a fall from the best of `count` sessions must exceed to be real.

    The best of many sessions is partly luck, so falling short of it is expected. The factor `c` solves
    P(max of `count` - one more > c) = 2.5 % for independent standard normal values, i.e. the integral of
    phi(x) (1 - Phi(x + c)^count); for one session it is 1.96 root 2, that of the minimal detectable change itself.
    """
    x, step = np.linspace(-8, 8, 3201, retstep=True)
    weight = norm.pdf(x) * step

    def excess(c: float) -> float:
        return float(np.sum(weight * -np.expm1(count * norm.logcdf(x + c)))) - 0.025

    return float(brentq(excess, 0.0, 16.0))


def changes(series: QuantitySeries, at: int = -1) -> tuple[Change, ...]:
    """The session at index `at` (the newest) against the baseline, the previous and the best of those before it.

    The best is the largest value; of the asymmetry, the one nearest to zero. Empty with fewer than two sessions.
    """
    at = at % len(series) if len(series) else 0
    if at < 1:
        return ()
    before = series.value[:at]
    best = int(np.argmin(np.abs(before)) if series.line == "asymmetry" else np.argmax(before))
    chosen: tuple[tuple[Against, int], ...] = (("baseline", 0), ("previous", at - 1), ("best", best))
    own = own_scatter_mdc(_before(series, at))
    return tuple(_change(series, against, i, at, own) for against, i in chosen)


def _before(series: QuantitySeries, at: int) -> QuantitySeries:
    """The sessions up to and with the one at index `at`."""
    end = at + 1
    return QuantitySeries(series.quantity, series.line, series.condition, series.session_ids[:end], series.day[:end],
                  series.value[:end], series.half_width[:end])


def _change(series: QuantitySeries, against: Against, i: int, at: int, own: float) -> Change:
    published = detectable(series.quantity, series.line)
    earlier, later = series.estimate(i), series.estimate(at)
    apart = difference(later, earlier)
    band, band_from, best_of = published.value, "studies", 0
    if own > band:
        band, band_from = own, "own-scatter"
    if apart.half_width > band:
        band, band_from = apart.half_width, "own-interval"
    falling = apart.value < 0 or series.line == "asymmetry"
    if against == "best" and falling and at > 1:
        band, best_of = band * best_factor(at) / (Z_95 * math.sqrt(2)), at
    real = round(abs(apart.value), SHOWN_DECIMALS) > round(band, SHOWN_DECIMALS)
    return Change(series.quantity, series.line, against, series.date(i), earlier, series.date(at), later, apart, band,
                  band_from, best_of, published,  # type: ignore[arg-type]
                  "real change" if real else "within measurement error")
