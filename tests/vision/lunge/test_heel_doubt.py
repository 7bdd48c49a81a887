"""What a value is worth at a moment whose heel may be up, on drawn lunges whose answer is known by hand."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import numpy as np
import pytest

from vision.lunge.heel_doubt import SURE, UNKNOWN, DoubtedHeel, doubted_heel, lasted_heel_down
from vision.lunge.time_series import LungeSeries


def leaning(lift_mm: list[float], sigma_mm: float = 0.5, heel_lifted: bool = False,
            lasting: bool = False, looks_otherwise: bool | np.ndarray = True) -> DoubtedHeel:
    """Of a lean that grows by 5 deg a frame up to 40 deg, at its end; a heel not seen (NaN) looks otherwise or not."""
    n = len(lift_mm)
    lean = 40.0 - 5.0 * np.arange(n)[::-1]
    series = SimpleNamespace(time_s=0.1 * np.arange(n), lift_mm=np.array(lift_mm), lift_sigma_mm=np.full(n, sigma_mm),
                             heel_unlike=np.isnan(lift_mm) & looks_otherwise)
    return doubted_heel(n - 1, np.ones(n, bool), cast(LungeSeries, series), lean, heel_lifted, lasting=lasting)


def test_a_heel_that_may_be_down_but_reads_as_up_has_the_lean_it_had_when_it_came_up() -> None:
    # Down all along: 40 deg. Up since the last frame that surely was down: 30 deg.
    assert leaning([0.0, 0.3, 1.2, 3.5, 9.0], 2.5) == pytest.approx((-10, -10, 0))


def test_a_heel_that_may_be_up_but_reads_as_down_has_the_lean_it_has() -> None:
    assert leaning([0.0, 0.3, 1.2, 3.5, 4.5], 2.5) == pytest.approx((0, -10, 0))


def test_a_heel_that_was_surely_down_while_the_shin_moved_on_had_what_lasted() -> None:
    # 0.05 s at 30 deg, 0.1 s on the way there from 25, and 0.05 of the 0.1 s on the way to 25 from 20.
    assert leaning([0.0, 0.3, 1.2, 3.5, 9.0], 2.5, lasting=True) == pytest.approx((-12.8125, -12.8125, 0))


def test_a_heel_that_looks_otherwise_has_the_lean_it_has_or_the_one_before_it_did() -> None:
    # Seen down up to 25 deg, not recognised from then on, up to 40.
    nan = float("nan")
    assert leaning([0.0, 0.3, nan, nan, nan]) == pytest.approx((-6, -15, 0)), "two of five such heels had come up"
    assert leaning([0.0, 0.3, nan, 0.0, 0.3]) == SURE, "one look tells nothing"


def test_a_heel_that_began_to_rise_before_it_looked_otherwise_may_have_come_up_then() -> None:
    # At 30 deg it read 4.5 +- 1 mm, which may be more than 5; surely down up to 25.
    nan = float("nan")
    assert leaning([0.0, 0.3, 4.5, nan, nan]) == pytest.approx((-6, -15, 0))
    assert leaning([0.0, 0.3, 0.6, nan, nan]) == pytest.approx((-4, -10, 0))


def test_a_heel_out_of_sight_before_it_looked_otherwise_was_last_surely_down_when_it_was_seen() -> None:
    nan = float("nan")
    otherwise = np.array([False, False, False, True, True])
    assert leaning([0.0, 0.3, nan, nan, nan], looks_otherwise=otherwise) == pytest.approx((-6, -15, 0))


def test_a_heel_that_went_out_of_sight_as_it_rose_may_be_up() -> None:
    # Last seen at 8 mm, and at 30 deg; surely down up to 25: what the interval of 8 +- 5 leaves open.
    nan = float("nan")
    assert leaning([0.0, 0.3, 8.0, nan, nan], 2.5, looks_otherwise=False) == pytest.approx((-15, -15, 0))
    assert leaning([0.0, 0.3, 0.4, nan, nan], 2.5, looks_otherwise=False) == SURE
    assert leaning([3.1, 6.7, 8.0, nan, nan], 2.5, looks_otherwise=False) == UNKNOWN, "it was never surely down"


def test_a_heel_that_was_never_seen_is_not_doubted_by_what_it_read() -> None:
    assert leaning([float("nan")] * 5, looks_otherwise=False) == SURE


def test_a_heel_that_never_looked_as_it_stood_leaves_nothing_to_tell() -> None:
    doubt = leaning([float("nan")] * 5)
    assert doubt == UNKNOWN and doubt.sigma == float("inf")


def test_a_heel_that_reads_as_down_is_not_doubted() -> None:
    assert leaning([0.0, 1.0, 2.0, 3.0, 3.9]) == SURE


def test_a_heel_close_to_the_limit_is_doubted_since_the_frame_whose_interval_was_below_it() -> None:
    assert leaning([0.0, 1.0, 2.0, 3.0, 4.9]) == pytest.approx((0, -5, 0))


def test_of_a_heel_that_plainly_lifted_the_last_frames_below_the_limit_are_down() -> None:
    assert leaning([0.0, 1.0, 2.0, 3.0, 4.9], heel_lifted=True) == SURE


def test_where_a_heel_that_lifted_was_poorly_seen_the_middle_is_told() -> None:
    assert leaning([0.0, 0.3, 1.2, 2.0, 4.9], 3.0, heel_lifted=True) == pytest.approx((-5, -10, 0))


@pytest.mark.parametrize(("last_mm", "sigma_mm", "doubted"), [(3.5, 3.0, True), (1.5, 3.0, True), (0.9, 3.0, False),
                                                              (3.5, 1.9, True), (3.5, 0.7, False)])
def test_a_visible_rise_that_is_unsure_is_doubted_under_the_limit_too(last_mm, sigma_mm, doubted) -> None:
    found = leaning([0.0, 0.3, 1.2, 2.0, last_mm], sigma_mm)
    assert (found.least < 0, found.sigma > 0) == (doubted, doubted)


def lasted(near_limit_mm: float, sigma_mm: float = 0.1) -> tuple[float, float]:
    """A lean that goes to 40 deg and back by 5 deg a frame of 0.1 s; there the heel is up, at 35 deg as told."""
    lean = 40.0 - 5.0 * np.abs(np.arange(9) - 4)
    lift = np.array([0, 0, 0, near_limit_mm, 20, near_limit_mm, 0, 0, 0])
    series = SimpleNamespace(time_s=0.1 * np.arange(9), lift_mm=lift, lift_sigma_mm=np.full(9, sigma_mm))
    return lasted_heel_down(np.ones(9, bool), lift < 5, cast(LungeSeries, series), lean)


def test_a_heel_whose_limit_was_passed_between_two_frames_had_what_lasted_on_both_ways() -> None:
    # 0.05 s at 30 deg towards the frame whose heel is up, 0.05 s from there down to 27.5, on either way.
    assert lasted(20.0) == pytest.approx((29.375, 0.0), abs=1e-6)
    assert lasted(0.0) == pytest.approx((34.375, 0.0), abs=1e-6)


def test_a_heel_that_read_next_to_its_limit_was_under_it_or_over_it_on_both_ways() -> None:
    near, unsure = lasted(5.0, 0.5)
    # Four of nine errors put it under the limit.
    assert near == pytest.approx(29.375 + 4 / 9 * 5.0)
    assert unsure == pytest.approx(5.0 * np.sqrt(4 / 9 * 5 / 9))
    assert lasted(3.5, 0.5) == pytest.approx((34.375, 0.0), abs=1e-6)


def test_a_heel_out_of_sight_on_its_way_up_may_have_passed_its_limit_meanwhile() -> None:
    # Between 0 and 20 mm, so about 10 +- 5.
    near, unsure = lasted(float("nan"))
    assert 29.375 < near < 31.875 and unsure > 1
