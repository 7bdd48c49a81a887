"""Own error, forecast and when a gain can show, against simulated people with known truth."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest

from history.quantity_series import QuantitySeries
from plan.progress import forecast, own_error, weeks_to_show

MONDAY = date(2026, 1, 5)


def series(values: list[float]) -> QuantitySeries:
    days = np.array([(MONDAY + timedelta(weeks=i)).toordinal() for i in range(len(values))])
    return QuantitySeries("wall_distance_cm", "right", None, tuple(map(str, range(len(values)))), days,
                          np.array(values), np.full(len(values), 0.4))


def line(seed: int, weeks: int, slope: float, sd: float) -> QuantitySeries:
    rng = np.random.default_rng(seed)
    return series([8 + slope * i + sd * float(rng.standard_normal()) for i in range(weeks)])


def test_own_error_takes_the_place_of_the_published_one_once_there_is_enough() -> None:
    assert own_error(line(1, 9, 0.1, 0.5)).own is None
    assert own_error(line(1, 9, 0.1, 0.5)).used == 1.9
    held = []
    for seed in range(300):
        told = own_error(line(seed, 14, 0.1, 0.5)).own
        assert told is not None
        held.append(told.low <= 1.96 * 2**0.5 * 0.5 <= told.high)
    assert 0.92 <= np.mean(held) <= 0.98


def test_goal_is_reached_within_the_days_told_as_often_as_they_say() -> None:
    """The true line gains 0.25 cm a week and reaches 12 cm after 16 weeks, in day 112."""
    truth, inside, told = MONDAY + timedelta(days=112), 0, 0
    for seed in range(400):
        found = forecast(line(seed, 10, 0.25, 0.5), 12.0)
        if found.verdict == "told":
            assert found.earliest is not None and found.latest is not None
            told += 1
            # A bound is a whole day, the crossing is not.
            inside += found.earliest - timedelta(days=1) <= truth <= found.latest
    assert told > 250 and inside / told >= 0.92


def test_no_trend_tells_no_day() -> None:
    told = [forecast(line(seed, 10, 0.0, 0.5), 11.0).verdict for seed in range(200)]
    assert told.count("cannot be told") / 200 >= 0.95
    assert forecast(series([8.0, 8.5]), 10.0).verdict == "cannot be told"


def test_reached_only_beyond_the_lines_error() -> None:
    assert forecast(line(2, 12, 0.5, 0.3), 10.0).verdict == "reached"
    assert forecast(line(3, 12, 0.0, 0.5), 8.1).verdict != "reached"


@pytest.mark.parametrize(("gain", "sd"), [(2.2, 0.5), (1.0, 0.3)])
def test_gain_shows_when_it_is_said_to(gain: float, sd: float) -> None:
    from scipy import stats

    checks = weeks_to_show(gain, sd)
    assert checks is not None
    shown = 0
    for seed in range(400):
        one = line(seed, checks, gain / (checks - 1), sd)
        fit = stats.linregress(one.day, one.value)
        shown += fit.pvalue <= 0.05 and fit.slope > 0
    assert 0.74 <= shown / 400 <= 0.95
    assert weeks_to_show(0.1, 1.0) is None
