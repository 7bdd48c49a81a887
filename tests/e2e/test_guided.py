"""The guided test in a real browser whose camera is a film with known truth, in a loop."""

from __future__ import annotations

from itertools import pairwise

import pytest

from sample_videos import LEFT, RIGHT
from tests.e2e.fake_camera import shown
from tests.e2e.guided_page import CLOCKS_S, LATE_S, InFrontOf, Truth, shown_as_measured, trials


def test_it_stops_after_the_second_full_one_and_gives_what_measuring_the_film_gives(
    in_front_of: InFrontOf
) -> None:
    guided, truth = in_front_of(RIGHT.clip), Truth.of(RIGHT.read_truth())
    guided.choose("Right", practice=0, full=2)
    guided.start()
    played = guided.stopped()
    assert played.said("ready", "counted", "too-short", "heel-up", "done") == [
        "ready", "counted", "counted", "done"]
    # Each was counted while, or right after, a true lunge came back.
    for t in played.film_times("counted"):
        assert any((r["start"] + r["end"]) / 2 < t < r["end"] + LATE_S for r in truth.reps)
    times = {code: t for t, code in played.heard}
    assert 0 <= times["done"] - times["counted"] < 3
    assert played.time_s[-1] - times["done"] < 3
    trial, = trials(played.recording, "right")
    shown_as_measured(guided, trial)
    assert trial.tibial_inclination_deg is not None
    # The camera's film goes on before it is ready and after it is done; a lunge that was under way then is not counted.
    assert sum(times["ready"] < r.peak_s < times["done"] for r in trial.reps) in (2, 3)
    assert trial.tibial_inclination_deg.value == pytest.approx(max(r["peak_heel_down_deg"] for r in truth.reps), abs=2)


def test_a_heel_that_comes_up_is_told_at_once_and_not_counted(in_front_of: InFrontOf) -> None:
    guided, truth = in_front_of(LEFT.clip), Truth.of(LEFT.read_truth())
    guided.choose("Left", practice=0, full=2)
    guided.start()
    played = guided.stopped()
    up = [t for t, code in played.heard if code == "heel-up"]
    counted = [t for t, code in played.heard if code == "counted"]
    onsets = played.onsets(truth)
    # Every second lunge of the loop lifts the heel: between the two that count there is one that does not.
    assert len(counted) == 2 and any(counted[0] < t < counted[1] for t in up)
    assert len(up) == len(onsets)
    for said, true in zip(up, onsets, strict=True):
        assert -CLOCKS_S <= said - true <= played.soon_after(true)
    # The page measures the film too, and is not asked for it here.
    guided.close()
    lifted = [r.heel_lift_onset_s for r in trials(played.recording, "left")[0].reps if r.heel_lift_onset_s is not None]
    assert len(lifted) >= len(onsets)
    for true in onsets:
        assert min(abs(true - measured) for measured in lifted) < LATE_S


def test_a_camera_taken_away_in_mid_test_loses_nothing(in_front_of: InFrontOf) -> None:
    guided = in_front_of(RIGHT.clip)
    guided.choose("Right", practice=0, full=3)
    guided.start()
    # What the browser does when the camera is pulled out.
    guided.page.locator(".guided video").evaluate(
        "v => { const t = v.srcObject.getVideoTracks()[0]; t.stop(); t.dispatchEvent(new Event('ended')); }")
    guided.hears("camera-taken")
    guided.keep.wait_for()
    assert guided.page.get_by_role("button", name="Turn the camera on").is_visible()
    times, _ = shown(guided.recording())
    assert len(times) > 3 and all(b > a for a, b in pairwise(times))
