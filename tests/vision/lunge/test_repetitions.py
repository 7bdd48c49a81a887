import numpy as np
import pytest
import scipy

from vision.lunge.repetitions import find_excursions, tops


def lunges(count, high=40.0, low=8.0, each_s=3.0, rest_s=1.0, fps=30.0, hold_s=0.5):
    """`count` raised-cosine lunges with a hold; returns time, angle and the true (start, end) of each."""
    total = rest_s + count * (each_s + rest_s)
    time_s = np.arange(0, total, 1 / fps)
    angle = np.full(len(time_s), low)
    spans = []
    ramp = (each_s - hold_s) / 2
    for k in range(count):
        start = rest_s + k * (each_s + rest_s)
        phase = np.clip((time_s - start) / ramp, 0, 1) - np.clip((time_s - start - ramp - hold_s) / ramp, 0, 1)
        angle += (high - low) * 0.5 * (1 - np.cos(np.pi * phase)) * ((time_s >= start) & (time_s <= start + each_s))
        spans.append((start, start + each_s))
    return time_s, angle, spans


@pytest.mark.parametrize("count", [1, 2, 3, 10])
@pytest.mark.parametrize("fps", [10.0, 30.0, 60.0])
def test_each_lunge_is_one_repetition(count, fps):
    time_s, angle, spans = lunges(count, fps=fps)
    noise = np.random.default_rng(0).normal(0, 0.4, len(angle))
    found = find_excursions(time_s, angle + noise)
    assert len(found) == count
    for excursion, (start, end) in zip(found, spans, strict=True):
        assert start - 0.1 < excursion.start_s < excursion.peak_s < excursion.end_s < end + 0.1
        assert excursion.begins_in_clip
        assert excursion.ends_in_clip


def test_uneven_frames_change_nothing():
    time_s, angle, _ = lunges(3)
    keep = np.random.default_rng(1).random(len(time_s)) > 0.35
    a, b = find_excursions(time_s, angle), find_excursions(time_s[keep], angle[keep])
    assert len(a) == len(b) == 3
    assert all(abs(x.peak_s - y.peak_s) < 0.5 and abs(x.start_s - y.start_s) < 0.15 for x, y in zip(a, b, strict=True))


def test_a_pause_and_a_dip_in_the_lunge_do_not_split_it():
    time_s, angle, _ = lunges(1, each_s=6.0, hold_s=3.0)
    angle = angle - 6.0 * np.exp(-(((time_s - 4.0) / 0.4) ** 2))
    assert len(find_excursions(time_s, angle)) == 1


def test_a_shaky_start_is_no_repetition():
    time_s, angle, _ = lunges(2, rest_s=2.0)
    angle[time_s < 1.5] += 4.0 * np.sin(2 * np.pi * 2.0 * time_s[time_s < 1.5])
    assert len(find_excursions(time_s, angle)) == 2


def test_repetitions_of_very_different_depth_all_count():
    time_s, a, _ = lunges(2)
    scale = np.where(time_s < 4.5, 0.5, 1.0)
    assert len(find_excursions(time_s, 8 + (a - 8) * scale)) == 2


def test_gaps_are_bridged():
    time_s, angle, _ = lunges(2)
    angle[(time_s > 2.2) & (time_s < 2.5)] = np.nan
    assert len(find_excursions(time_s, angle)) == 2


def test_standing_still_is_no_lunge():
    time_s = np.arange(0, 6, 1 / 30)
    sway = 10 + 1.5 * np.sin(time_s) + np.random.default_rng(0).normal(0, 0.5, len(time_s))
    assert find_excursions(time_s, sway) == ()
    assert find_excursions(time_s, np.full(len(time_s), np.nan)) == ()
    assert find_excursions(time_s[:2], sway[:2]) == ()


def test_a_film_that_stops_in_mid_lunge_says_so():
    time_s, angle, _ = lunges(1)
    whole = time_s < 2.4
    (excursion,) = find_excursions(time_s[whole], angle[whole])
    assert excursion.begins_in_clip
    assert not excursion.ends_in_clip


@pytest.mark.parametrize("seed", range(40))
def test_tops_are_those_of_scipy(seed):
    random = np.random.default_rng(seed)
    value = np.round(np.cumsum(random.normal(0, 1, random.integers(5, 300))), int(random.integers(0, 3)))
    prominence = random.uniform(0.1, 0.9) * np.ptp(value)
    padded = np.concatenate([[value.min()], value, [value.min()]])
    peaks = scipy.signal.find_peaks(padded, prominence=prominence, plateau_size=1)[0] - 1
    found = tops(value, prominence)
    # Of two tops of the very same height, with a shallow dip between them, SciPy names both.
    assert set(found) <= set(peaks.tolist())
    assert all(any(value[k] == value[p] for k in found) for p in set(peaks.tolist()) - set(found))
