"""What follows from a leg's repetitions together, and that nothing impossible is ever part of a trial."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from foundation.estimate import Estimate
from foundation.notice import Notice
from history import document
from vision.plausible import possible_foot_length, possible_only
from vision.protocols import TESTS, Protocol, kind_of_test
from vision.quantities import FOOT_LENGTH_CM, QUANTITIES
from vision.report.series_words import series_words
from vision.series_result import median_estimate, slope_per_repetition
from vision.trial import ClipInfo, Repetition, Trial
from vision.trial_json import read_trial, trial_json

CLIP = ClipInfo("a.mp4", "0" * 64, 20.0, 600, 720, 1280)


def lunges(*degrees: float, half: float = 1.0, cm: tuple[float, ...] = (), **told: Any) -> Trial:
    """One repetition for each lean, in order."""
    reps = []
    for i, deg in enumerate(degrees):
        quantities = {"tibial_inclination_deg": Estimate(deg, deg - half, deg + half)}
        if cm:
            quantities["wall_distance_cm"] = Estimate(cm[i], cm[i] - 0.4, cm[i] + 0.4)
        reps.append(Repetition(4.0 * i, 4.0 * i + 3, 4.0 * i + 1, quantities, heel_down=True))
    return Trial("left", tuple(reps), CLIP, {"method": "sheet"}, **told)


def test_practice_lunges_are_kept_and_shown_and_left_out_of_the_result():
    trial = lunges(25.0, 31.0, 40.0, 40.5, 39.6, cm=(4.0, 6.0, 10.0, 10.2, 9.9))
    assert [r.to_the_end for r in trial.reps] == [False, False, True, True, True]
    assert [[w.code for w in r.warnings] for r in trial.reps] == [["not-to-the-end"]] * 2 + [[]] * 3
    result = trial_json(trial)["result"]
    assert (result["reps_found"], result["reps_counted"], result["reps_used"]) == (5, 5, 3)
    assert result["tibial_inclination_deg"]["value"] == 40.0 and result["wall_distance_cm"]["value"] == 10.0
    assert result["slope_per_repetition"]["tibial_inclination_deg"]["low"] > 0


def test_a_repetition_short_by_no_more_than_both_intervals_is_full():
    assert [r.to_the_end for r in lunges(40.0, 38.1).reps] == [True, True]
    assert [r.to_the_end for r in lunges(40.0, 37.9).reps] == [True, False]


def test_leaving_the_deepest_one_out_makes_others_full():
    trial = lunges(30.0, 30.5, 45.0)
    assert [r.to_the_end for r in trial.reps] == [False, False, True]
    assert [w.code for w in trial.warnings] == ["result-of-one"]
    chosen = trial.with_excluded({2: True})
    assert [r.to_the_end for r in chosen.reps] == [True, True, None]
    assert not chosen.warnings and not any(r.warnings for r in chosen.reps)


def test_each_stance_has_its_own_deepest():
    trial = lunges(30.0, 40.0)
    moved = Trial("left", (trial.reps[0], Repetition(4, 7, 5, trial.reps[1].quantities, stance=2)), CLIP, {})
    assert [r.to_the_end for r in moved.reps] == [True, True]


def test_a_result_that_tells_little_is_said_to():
    (notice,) = lunges(40.0, half=6.0).warnings
    assert notice.code == "result-unsure" and "lean of the shin" in notice.message
    assert not lunges(40.0, half=4.9).warnings


@pytest.mark.parametrize("count", [2, 3, 4, 5])
@pytest.mark.parametrize("scatter", [0.2, 0.7, 1.4, 2.1])
def test_the_spread_of_few_repetitions_holds_their_median(count, scatter):
    rng = np.random.default_rng(7)
    held = 0
    for _ in range(2000):
        found = median_estimate([Estimate(v, v, v) for v in rng.normal(40, scatter, count)], usual_scatter=1.4)
        held += found.low <= 40 <= found.high
    assert 0.92 <= held / 2000 <= 0.98


def test_the_median_of_a_lopsided_interval_reaches_as_far_on_either_side():
    found = median_estimate([Estimate(33.0, 32.0, 40.0)])
    assert (found.value, found.low, found.high) == pytest.approx((33.0, 32.0, 40.0))
    # What is told as 33 ± this, in a history or a warning, holds all of it.
    assert found.half_width == pytest.approx(7.0)


def test_the_slope_holds_a_steady_gain():
    rng = np.random.default_rng(3)
    held = 0
    for _ in range(1000):
        values = 38 + 0.5 * np.arange(5) + rng.normal(0, 1.0, 5)
        slope = slope_per_repetition([Estimate(v, v, v) for v in values], 1.4)
        held += slope.low <= 0.5 <= slope.high
    assert held >= 930
    assert slope_per_repetition([Estimate(38, 37, 39)], 1.4) is None


@pytest.mark.parametrize("test", TESTS, ids=lambda t: t.code)
def test_a_repetition_names_every_quantity_of_its_test(test):
    protocol = Protocol("half-kneeling" if test.code == "half-kneeling" else "standing",
                        "straight" if test.tested_leg == "rear" else "bent", view=test.view)
    assert kind_of_test(protocol) is test
    middle = {q.name: Estimate.from_sigma((q.least + q.most) / 2, 0.1) for q in test.quantities}
    trial = Trial("left", (Repetition(0, 2, 1, middle),), CLIP, {"method": "sheet"}, protocol)
    written = trial_json(trial)
    assert {q.name for q in test.quantities} <= set(written["reps"][0])
    assert set(trial.result) == {q.name for q in test.headlines}
    assert written["view"] == test.view and trial_json(read_trial(written)) == written


def test_an_impossible_value_is_refused_wherever_it_comes_from():
    with pytest.raises(ValueError, match=r"wall_distance_cm of 99\.4"):
        Repetition(0, 2, 1, {"wall_distance_cm": Estimate(99.4, 96.4, 102.4)})
    with pytest.raises(ValueError, match="unknown_deg"):
        Repetition(0, 2, 1, {"unknown_deg": Estimate(1, 1, 1)})
    with pytest.raises(ValueError, match=r"14\.3"):
        lunges(40.0, foot_length_cm=14.3)
    with pytest.raises(ValueError, match="heel"):
        Trial("left", (Repetition(0, 2, 1, {"heel_lift_mm": Estimate(260, 250, 270)}),), CLIP, {}, foot_length_cm=25)
    kept, notices = possible_only({"toe_to_wall_cm": Estimate(110, 109, 111), "heel_lift_mm": Estimate(270, 269, 271)},
                                  foot_length_cm=26.0, picture_cm=90.0)
    assert not kept and [n.code for n in notices] == ["value-impossible"] * 2
    assert all(n.message for n in notices)


def test_a_measurement_of_an_earlier_version_is_read_without_what_no_body_can_have():
    written = trial_json(lunges(40.0, 41.0, cm=(9.0, 10.0)))
    written["reps"][1]["wall_distance_cm"] = {"value": 99.4, "low": 96.4, "high": 102.4}
    fault = document.find_fault(written)
    assert fault is not None and fault[0] == "reps[1].wall_distance_cm"
    read = document.loads(json.dumps(written))
    assert read.reps[1].quantities.keys() == {"tibial_inclination_deg"}
    assert "value-impossible" in {w.code for w in read.reps[1].warnings}


SIDE_ON = ("standing", "bent", "side")
anything = st.floats(-1e6, 1e6)
measured = st.dictionaries(
    st.sampled_from(sorted(QUANTITIES)),
    st.none() | st.builds(lambda v, a, b: Estimate(v, v - a, v + b), anything, st.floats(0, 1e6), st.floats(0, 1e6)))


@example([({"tibial_inclination_deg": Estimate(0.0, 0.0, 0.03125)}, True, 1)], math.nan, 0.0, SIDE_ON)
@example([({"heel_lift_mm": Estimate(200.04, 199, 201)}, True, 1)], 20.004, 0.0, SIDE_ON)
@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(measured, st.booleans(), st.integers(1, 3)), min_size=1, max_size=5),
       st.floats(-1e3, 1e3) | st.just(math.nan), st.floats(0, 1e3),
       st.sampled_from([SIDE_ON, ("standing", "straight", "side"), ("standing", "bent", "front")]))
def test_nothing_impossible_ever_leaves(made_up, foot_cm, picture_cm, how):
    reps = []
    for i, (observed, valid, stance) in enumerate(made_up):
        kept, notices = possible_only(observed, foot_length_cm=foot_cm, picture_cm=picture_cm)
        missing = {name for name, estimate in observed.items() if estimate is not None} - set(kept)
        assert len(missing) == len(notices) and {n.values["quantity"] for n in notices} == missing
        reps.append(Repetition(4.0 * i, 4.0 * i + 2, 4.0 * i + 1, kept, stance, valid=valid, warnings=tuple(notices)))
    stance, knee, view = how
    trial = Trial("right", tuple(reps), CLIP, {"method": "sheet"}, Protocol(stance, knee, view=view),
                  foot_length_cm=possible_foot_length(foot_cm))
    written = json.loads(json.dumps(trial_json(trial), allow_nan=False))
    for holder in (*written["reps"], written["result"]):
        for name, quantity in QUANTITIES.items():
            if (value := holder.get(name)) is not None:
                assert quantity.least <= value["value"] <= quantity.most
                assert value["high"] - value["low"] <= quantity.most - quantity.least + 0.01
    assert written["foot_length_cm"] is None or FOOT_LENGTH_CM[0] <= written["foot_length_cm"] <= FOOT_LENGTH_CM[1]
    assert document.find_fault(written) is None and trial_json(read_trial(written)) == written


def test_the_series_is_told_in_words():
    said = " ".join(series_words(lunges(25.0, 31.0, 40.0, 40.5, 39.6, cm=(-6.0, -4.0, -1.2, -1.0, -1.4))))
    assert "5 repetitions, 5 of them can be used, 3 went to the end" in said
    assert "warming up" in said and "1.2 cm short of the toes" in said
    assert series_words(lunges(40.0)) == []
    assert "did not clearly change" in " ".join(series_words(lunges(40.0, 40.2, 40.1)))


def test_a_practice_lunge_is_no_result_where_the_deeper_ones_were_lost_at_the_bottom() -> None:
    deeper = [Repetition(4.0 * i, 4.0 * i + 3, 4.0 * i + 1, {"tibial_inclination_deg": Estimate(37, 36, 38)},
                         heel_down=True, valid=False, warnings=(Notice("outline-lost"),)) for i in (1, 2)]
    short = Repetition(0.0, 3.0, 1.0, {"tibial_inclination_deg": Estimate(28, 27, 29)}, heel_down=True)
    trial = Trial("left", (short, *deeper), CLIP, {})
    assert trial.full == () and trial.tibial_inclination_deg is None
    assert [w.code for w in trial.reps[0].warnings] == ["not-to-the-end"]
    slid = [replace(rep, warnings=(Notice("foot-slid"),)) for rep in deeper]
    assert Trial("left", (short, *slid), CLIP, {}).tibial_inclination_deg is not None
