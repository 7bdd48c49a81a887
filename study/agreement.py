"""How well two ways of measuring the same thing agree. All intervals are 95 %.

Sources: limits of agreement, Bland & Altman 1986 (Lancet 327:307) and 1999 (Stat Methods Med Res 8:135); their exact
intervals, each limit by itself, Carkeet 2015 (Optom Vis Sci 92:e71); ICC, Shrout & Fleiss 1979 (Psychol Bull 86:420),
whose ICC(2,1) and ICC(3,1) McGraw & Wong 1996 (Psychol Methods 1:30) call ICC(A,1) and ICC(C,1), intervals included;
SEM as the root of the error mean square and MDC from it, Weir 2005 (J Strength Cond Res 19:231).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy import stats
from statsmodels.regression.linear_model import OLS
from statsmodels.stats.diagnostic import het_breuschpagan
from statsmodels.tools.tools import add_constant

from foundation.estimate import Z_95, Estimate
from foundation.json_form import to_json
from foundation.notice import Notice
from study.errors import AgreementError

LEAST_PAIRS = 3
_LEAST_FOR_TESTS = 10
_TAILS = (0.025, 0.975)
_TINY = 1e-12
"""Variance below this share of the values' mean square is rounding."""


@dataclass(frozen=True)
class MeanSquares:
    """Two-way analysis of variance of n targets by k raters, one value each (Shrout & Fleiss: BMS, JMS, EMS)."""

    targets: float
    raters: float
    error: float
    n: int
    k: int

    @property
    def error_df(self) -> int:
        """Degrees of freedom of the error."""
        return (self.n - 1) * (self.k - 1)


def mean_squares(values: np.ndarray) -> MeanSquares:
    """Mean squares of values (n targets, k raters), without a gap."""
    n, k = values.shape
    grand, by_target, by_rater = values.mean(), values.mean(1, keepdims=True), values.mean(0, keepdims=True)
    floor = _TINY * float(np.mean(values**2))
    targets = k * float(np.sum((by_target - grand) ** 2)) / (n - 1)
    raters = n * float(np.sum((by_rater - grand) ** 2)) / (k - 1)
    error = float(np.sum((values - by_target - by_rater + grand) ** 2)) / ((n - 1) * (k - 1))
    targets, raters, error = (0.0 if square <= floor else square for square in (targets, raters, error))
    return MeanSquares(targets, raters, error, n, k)


def icc_2_1(ms: MeanSquares) -> Estimate | None:
    """ICC(2,1): absolute agreement of single values, raters drawn from many; None if the targets do not differ."""
    n, k = ms.n, ms.k
    if ms.targets == 0:
        return None
    value = (ms.targets - ms.error) / (ms.targets + (k - 1) * ms.error + k * (ms.raters - ms.error) / n)
    if ms.error == ms.raters == 0:
        return Estimate(1.0, 1.0, 1.0)
    a, b = k * value / (n * (1 - value)), 1 + k * value * (n - 1) / (n * (1 - value))
    v = (a * ms.raters + b * ms.error) ** 2 / (
        (a * ms.raters) ** 2 / (k - 1) + (b * ms.error) ** 2 / ms.error_df)
    f_low, f_high = stats.f.ppf(_TAILS[1], n - 1, v), stats.f.ppf(_TAILS[1], v, n - 1)
    rest = k * ms.raters + (k * n - k - n) * ms.error
    low = n * (ms.targets - f_low * ms.error) / (f_low * rest + n * ms.targets)
    high = n * (f_high * ms.targets - ms.error) / (rest + n * f_high * ms.targets)
    return _estimate(value, low, high)


def icc_3_1(ms: MeanSquares) -> Estimate | None:
    """ICC(3,1): consistency of single values of these very raters; None if the targets do not differ."""
    if ms.targets == 0:
        return None
    if ms.error == 0:
        return Estimate(1.0, 1.0, 1.0)
    f = ms.targets / ms.error
    f_low = f / stats.f.ppf(_TAILS[1], ms.n - 1, ms.error_df)
    f_high = f * stats.f.ppf(_TAILS[1], ms.error_df, ms.n - 1)
    low, high = ((bound - 1) / (bound + ms.k - 1) for bound in (f_low, f_high))
    return _estimate((ms.targets - ms.error) / (ms.targets + (ms.k - 1) * ms.error), low, high)


@dataclass(frozen=True)
class Agreement:
    """How well A agrees with B. Differences are A minus B, in the unit of the values.

    Attributes:
        n: pairs.
        bias: mean difference.
        sd: standard deviation of the differences.
        lower_limit, upper_limit: limits of agreement, bias - 1.96 sd and bias + 1.96 sd.
        icc_2_1, icc_3_1: intraclass correlations; None where the things measured do not differ.
        sem: standard error of measurement of one value; the bias is not part of it.
        mdc95: smallest change between two values that is beyond that error 95 times in 100.
        slope: change of the difference per unit of the pair's mean; None where means or differences do not differ.
        notices: what to keep in mind.
    """

    n: int
    bias: Estimate
    sd: float
    lower_limit: Estimate
    upper_limit: Estimate
    icc_2_1: Estimate | None
    icc_3_1: Estimate | None
    sem: Estimate
    mdc95: Estimate
    slope: Estimate | None
    notices: tuple[Notice, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """The JSON form."""
        out: dict[str, Any] = {"n": self.n, "sd": round(self.sd, 4)}
        for name in ("bias", "lower_limit", "upper_limit", "icc_2_1", "icc_3_1", "sem", "mdc95", "slope"):
            value = getattr(self, name)
            out[name] = None if value is None else {n: round(getattr(value, n), 4) for n in ("value", "low", "high")}
        return {**out, "notices": [to_json(notice) for notice in self.notices]}


def agreement(a: np.ndarray, b: np.ndarray) -> Agreement:
    """Compare n pairs of values.

    Args:
        a: (n,) finite values.
        b: (n,) finite values of the same things, in the same unit.

    Raises:
        AgreementError: there are fewer than three pairs.
    """
    n = len(a)
    if n < LEAST_PAIRS:
        raise AgreementError("pairs-too-few", {"pairs": n, "least": LEAST_PAIRS})
    difference, mean = a - b, (a + b) / 2
    ms = mean_squares(np.column_stack([a, b]))
    sd = math.sqrt(2 * ms.error)
    bias = float(difference.mean())
    half = float(stats.t.ppf(_TAILS[1], n - 1)) * sd / math.sqrt(n)
    near, far = (float(stats.nct.ppf(tail, n - 1, Z_95 * math.sqrt(n))) / math.sqrt(n) * sd for tail in _TAILS)
    limit = Z_95 * sd
    sem = math.sqrt(ms.error)
    low, high = (sem * math.sqrt(ms.error_df / stats.chi2.ppf(tail, ms.error_df)) for tail in _TAILS[::-1])
    per_sem = Z_95 * math.sqrt(2)
    slope, notices = _look(difference, mean, ms)
    return Agreement(
        n=n, bias=Estimate(bias, bias - half, bias + half), sd=sd,
        lower_limit=_estimate(bias - limit, bias - far, bias - near),
        upper_limit=_estimate(bias + limit, bias + near, bias + far),
        icc_2_1=icc_2_1(ms), icc_3_1=icc_3_1(ms), sem=_estimate(sem, low, high),
        mdc95=_estimate(per_sem * sem, per_sem * low, per_sem * high), slope=slope, notices=notices)


def _look(difference: np.ndarray, mean: np.ndarray, ms: MeanSquares) -> tuple[Estimate | None, tuple[Notice, ...]]:
    """The slope of the differences over the means, and whether the limits say what they seem to say."""
    notices = []
    slope = None
    if ms.targets == 0:
        notices.append(Notice("no-spread"))
    elif ms.error > 0:
        fit = OLS(difference, add_constant(mean)).fit()
        low, high = fit.conf_int()[1]
        slope = _estimate(float(fit.params[1]), float(low), float(high))
        if low > 0 or high < 0:
            notices.append(Notice("proportional-bias", {"slope": slope.value, "low": low, "high": high}))
        if len(mean) >= _LEAST_FOR_TESTS and het_breuschpagan(fit.resid, fit.model.exog)[1] < 0.05:
            notices.append(Notice("spread-changes"))
    if ms.error > 0 and len(mean) >= _LEAST_FOR_TESTS and stats.shapiro(difference).pvalue < 0.01:
        notices.append(Notice("not-normal"))
    return slope, tuple(notices)


def _estimate(value: float, low: float, high: float) -> Estimate:
    """Rounding must not push a bound past the value."""
    return Estimate(float(value), float(min(low, value)), float(max(high, value)))
