"""LungeSeries in the sagittal plane, on movements whose answer is known by hand."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest

from vision.knee.front_track import KneeTrack
from vision.lunge.heel_doubt import threshold_sigma
from vision.lunge.level import local_level
from vision.lunge.repetitions import Excursion
from vision.lunge.settings import REPETITION
from vision.lunge.time_series import LungeSeries, _knee_between, lift_without_drift, without_strays

FPS = 30.0


def series(lean_deg, lift_mm, **columns) -> LungeSeries:
    n = len(lean_deg)
    nan, yes = np.full(n, np.nan), np.ones(n, bool)
    known = LungeSeries(np.arange(n) / FPS, lean_deg, lean_deg, lift_mm, np.full(n, 0.5), np.zeros(n),
                        np.full(n, 250.0), nan, nan, nan, nan, nan, yes, ~yes, ~yes)
    return replace(known, **columns)


def shin(lean_deg, length=40.0):
    lean = np.radians(lean_deg)
    low = 0.35 * length * np.column_stack([np.sin(lean), np.cos(lean)])
    return SimpleNamespace(line=np.stack([low, low * (0.75 / 0.35)], 1), length=length)


def test_a_knee_far_ahead_of_its_own_shin_is_something_else():
    lean = np.linspace(0, 40, 30)
    knee_x = 40 * np.sin(np.radians(lean)) + 1.0
    knee_x[20:24] += 1.2 * REPETITION.knee_stray_shins * 40
    front = np.column_stack([knee_x, np.zeros(30)])
    track = without_strays(KneeTrack(front, knee_x, np.ones(30)), shin(lean))
    assert np.flatnonzero(np.isnan(track.knee_x)).tolist() == [20, 21, 22, 23]
    assert np.isnan(track.knee_front_px[20:24]).all() and (track.contrast[20:24] == 0).all()


@pytest.mark.parametrize(("every_s", "bridged"), [(0.5 * REPETITION.bridge_s, True), (2 * REPETITION.bridge_s, False)])
def test_between_two_looks_the_knee_stays_as_far_ahead_of_its_shin(every_s, bridged):
    lean = np.linspace(5, 45, 61)
    time_s = np.arange(61) / FPS
    true = 40 * np.sin(np.radians(lean)) + 1.5
    looked = np.arange(61) % round(every_s * FPS) == 0
    seen = SimpleNamespace(time_s=time_s)
    knee = KneeTrack(np.full((61, 2), np.nan), np.where(looked, true, np.nan), np.ones(61))
    found = _knee_between(seen, lean, knee, shin(lean))
    inside = ~looked & (time_s < time_s[looked][-1])
    assert np.isfinite(found[inside]).all() == bridged
    if bridged:
        assert found[inside] == pytest.approx(true[inside], abs=1e-6)
    assert np.isnan(_knee_between(seen, np.where(looked, lean, np.nan), knee, shin(lean))[inside]).all()


def test_a_heel_that_crept_is_measured_against_where_it_stood():
    lean = np.concatenate([np.full(30, 8.0), np.linspace(8, 40, 30), np.linspace(40, 8, 30), np.full(30, 8.0)])
    lift = np.linspace(1.0, 3.0, 120)
    frames = np.arange(30, 90)
    level = lift_without_drift(frames, Excursion(1.0, 2.0, 3.0, 32.0), series(lean, lift))
    assert np.abs(level).max() < 0.3


def test_a_heel_that_comes_up_soon_after_a_late_start_has_not_crept():
    # The shin was first seen at 25 degrees, a third of a second before the heel came up.
    lean = np.concatenate([np.full(20, np.nan), np.linspace(25, 47, 18), np.full(30, 47.0), np.linspace(47, 8, 40)])
    lift = np.where((np.arange(108) >= 28) & (np.arange(108) < 70), 25.0, 0.0)
    frames = np.arange(20, 108)
    level = lift_without_drift(frames, Excursion(20 / FPS, 1.5, 107 / FPS, 22.0), series(lean, lift))
    assert level.max() == pytest.approx(25.0)


def test_not_knowing_when_the_heel_came_up_is_half_of_what_the_lean_may_have_gained_meanwhile():
    n, at = 40, 15
    lean = np.linspace(20, 59, n)
    lift = np.where(np.arange(n) > at, 20.0, 0.0)
    inside = np.ones(n, bool)
    sharp = series(lean, lift)
    assert threshold_sigma(at, inside, sharp, lean) == pytest.approx(0.5)
    slow = series(lean, np.clip(4.0 + 0.2 * (np.arange(n) - 10), 0, 30))
    # Under 5 mm by 0.98 mm (95 % of 0.5 mm) until frame 10, over it by that from frame 20 on.
    assert threshold_sigma(at, inside, slow, lean) == pytest.approx(2.5)
    # Read as 6 mm at most, from frame 20 on: never surely over the limit.
    unsure = replace(slow, lift_mm=np.clip(4.0 + 0.2 * (np.arange(n) - 10), 0, 6), lift_sigma_mm=np.full(n, 2.0))
    assert threshold_sigma(at, inside, unsure, lean) == pytest.approx(2.5)
    hidden = np.where((np.arange(n) > at) & (np.arange(n) < 25), np.nan, lean)
    assert threshold_sigma(at, inside, sharp, hidden) == pytest.approx(5.0)


def test_the_level_of_a_moment_is_not_taken_from_looks_to_one_side_of_it():
    time_s = np.array([0.0, 0.3, 0.4, 0.7])
    assert local_level(time_s, np.array([10.0, 20.0, 24.0, 40.0])).tolist() == [10.0, 20.0, 24.0, 40.0]
    odd = np.array([10.0, 11.0, 60.0, 12.0, 13.0])
    assert local_level(np.arange(5) * 0.1, odd)[2] == 12.0
