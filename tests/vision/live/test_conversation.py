"""The conversation fed with drawn states: what is said, when, how often, and when it is over."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import pairwise

import pytest

from tests.vision.live.drawn_states import REST_DEG, Scene, codes, told
from vision.live.conversation import Conversation
from vision.live.progress import Wanted
from vision.live.state import LiveState


def test_a_whole_test_from_empty_room_to_done() -> None:
    scene = Scene().empty(4).stand(1)
    for peak in (25, 32, 36, 37, 36.5):
        scene.lunge(peak).stand(0.6)
    scene.stand(3)
    talk = Conversation()
    cues = told(talk, scene.states)
    spoken = [c for c in codes(cues) if c not in ("hold", "and-back", "new-best")]
    assert spoken == ["step-in", "ready", "practice-counted", "practice-over", "counted", "counted", "counted", "done"]
    assert [c.values["number"] for c in cues if c.code == "counted"] == [1, 2, 3]
    assert talk.progress.ended == "complete"
    assert talk.progress.worth == ("practice", "practice", "full", "full", "full")
    assert talk.progress.best_deg == pytest.approx(37.0)


def test_it_stops_by_itself_right_after_the_third_full_one_has_come_back() -> None:
    scene = Scene().stand(1)
    for _ in range(3):
        scene.lunge(36).stand(0.6)
    back_s = scene.now_s
    scene.lunge(36).stand(5)
    talk = Conversation(Wanted(practice=0, full=3))
    done = [c for c in told(talk, scene.states) if c.code == "done"]
    assert len(done) == 1
    assert back_s - 0.7 <= done[0].time_s <= back_s + 0.1
    assert len(talk.progress.worth) == 3


def test_nothing_is_said_after_the_end() -> None:
    scene = Scene().stand(1).lunge(36).stand(3)
    talk = Conversation(Wanted(practice=0, full=1))
    told(talk, scene.states)
    assert talk.progress.stage == "done"
    later = Scene(stance=2)
    assert told(talk, later.stand(2).lunge(40, lift_mm=20, lift_from_deg=20).stand(2).states) == []


@pytest.mark.parametrize("lift_mm", [5.5, 8.0, 12.0, 25.0])
def test_a_heel_that_comes_up_is_said_at_once_and_once(lift_mm: float) -> None:
    scene = Scene().stand(1).lunge(38, lift_mm=lift_mm, lift_from_deg=34).stand(1)
    up_s = next(s.time_s for s in scene.states if s.heel_lift_mm > 0)
    talk = Conversation(Wanted(practice=0, full=3))
    up = [c for c in told(talk, scene.states) if c.code == "heel-up"]
    assert len(up) == 1 and up[0].urgent
    assert up_s <= up[0].time_s <= up_s + 0.21
    assert talk.progress.worth == ("heel-up",)


@pytest.mark.parametrize("lift_mm", [0.0, 3.0, 4.9])
def test_a_heel_that_is_down_is_never_called_up(lift_mm: float) -> None:
    scene = Scene().stand(1).lunge(38, lift_mm=lift_mm, lift_from_deg=10).stand(1)
    assert "heel-up" not in codes(told(Conversation(), scene.states))


def test_one_unsharp_picture_is_no_lift() -> None:
    scene = Scene().stand(1).lunge(38, hold_s=1.5).stand(1)
    at = next(k for k, s in enumerate(scene.states) if s.lean_deg == 38)
    scene.states[at + 3] = replace(scene.states[at + 3], heel_lift_mm=7.0)
    talk = Conversation(Wanted(practice=0, full=1))
    assert "heel-up" not in codes(told(talk, scene.states))
    assert talk.progress.worth == ("full",)


def test_a_heel_that_is_lost_and_found_up_on_the_way_back_was_not_lifted() -> None:
    scene = Scene().stand(1).lunge(40, up_s=2.0).stand(1)
    deepest = max(k for k, s in enumerate(scene.states) if s.lean_deg == 40)
    for k in range(deepest - 6, deepest):
        scene.states[k] = replace(scene.states[k], heel_lift_mm=math.nan)
    for k in range(deepest + 8, deepest + 13):
        scene.states[k] = replace(scene.states[k], heel_lift_mm=9.5)
    talk = Conversation(Wanted(practice=0, full=1))
    assert "heel-up" not in codes(told(talk, scene.states))
    assert talk.progress.worth == ("full",)


def test_a_lunge_with_the_heel_up_is_not_counted_and_the_test_goes_on() -> None:
    scene = Scene().stand(1)
    for lift in (0, 0, 15, 0):
        scene.lunge(37, lift_mm=lift, lift_from_deg=33).stand(0.6)
    talk = Conversation(Wanted(practice=0, full=3))
    cues = told(talk, scene.stand(3).states)
    assert talk.progress.worth == ("full", "full", "heel-up", "full")
    assert talk.progress.ended == "complete"
    assert list(codes(cues)).count("again-heel-down") == 1


def test_a_short_one_is_said_and_not_counted_and_a_deeper_one_makes_earlier_ones_short() -> None:
    scene = Scene().stand(1).lunge(30).stand(0.6).lunge(31).stand(0.6).lunge(40).stand(0.6).lunge(33).stand(0.6)
    talk = Conversation(Wanted(practice=0, full=3))
    cues = told(talk, scene.states)
    assert talk.progress.worth == ("short", "short", "full", "short")
    assert list(codes(cues)).count("too-short") == 1
    assert talk.progress.stage == "lunging"


def test_a_hesitation_on_the_way_is_no_repetition_of_its_own_and_is_not_told_to_be_held() -> None:
    scene = Scene().stand(1).lunge(18, hold_s=0.8, up_s=0.1, back_to_deg=16).lunge(38)
    # The second lunge starts again at rest, so its first pictures are left out.
    scene.states = [s for s in scene.states if not (s.time_s > 2.9 and s.time_s < 3.3)]
    talk = Conversation(Wanted(practice=0, full=3))
    cues = told(talk, scene.stand(1).states)
    assert talk.progress.worth == ("full",)
    assert list(codes(cues)).count("hold") == 1


def test_sway_is_no_lunge() -> None:
    scene = Scene().stand(1)
    for _ in range(6):
        scene.lunge(REST_DEG + 6, down_s=0.5, hold_s=0.2, up_s=0.5)
    talk = Conversation()
    told(talk, scene.states)
    assert talk.progress.worth == ()


def test_hold_and_back_come_in_order_at_the_top() -> None:
    scene = Scene().stand(1).lunge(38, hold_s=2.0).stand(1)
    cues = told(Conversation(), scene.states)
    top_s = next(s.time_s for s in scene.states if s.lean_deg == 38)
    hold, back = (next(c for c in cues if c.code == code) for code in ("hold", "and-back"))
    assert top_s < hold.time_s < top_s + 0.6
    assert hold.time_s + 0.5 < back.time_s < top_s + 1.5


def test_every_new_best_clicks_and_the_last_sessions_best_has_to_be_beaten() -> None:
    first = Scene().stand(1).lunge(30).stand(0.6).lunge(36).stand(0.6).states
    assert 1 <= list(codes(told(Conversation(), first))).count("new-best") <= 6
    assert "new-best" not in codes(told(Conversation(last_best_deg=45.0), first))
    assert all(not c.spoken for c in told(Conversation(), first) if c.code == "new-best")


def test_both_legs_one_after_the_other_without_touching_anything() -> None:
    scene = Scene("left", stance=1).stand(1).lunge(36).stand(0.6).lunge(36).stand(2)
    changed_s = scene.now_s
    scene.stand(1.5, standing=False, lean_deg=math.nan)
    scene.step_to("right", stance=2).stand(1).lunge(30).stand(0.6).lunge(30).stand(3)
    talk = Conversation(Wanted(practice=0, full=2, legs=2))
    cues = told(talk, scene.states)
    spoken = [c.code for c in cues if c.code not in ("hold", "and-back", "new-best")]
    assert spoken == ["ready", "counted", "counted", "next-leg", "ready", "counted", "counted", "done"]
    assert next(c for c in cues if c.code == "next-leg").values["side"] == "right"
    assert [c.time_s for c in cues if c.code == "ready"][1] > changed_s
    assert talk.progress.leg == 2 and talk.progress.side == "right"


def test_the_same_leg_again_is_not_taken_for_the_other_one_at_once() -> None:
    scene = Scene("left", stance=1).stand(1).lunge(36).stand(0.8)
    scene.step_to("left", stance=2).stand(5)
    talk = Conversation(Wanted(practice=0, full=1, legs=2))
    cues = told(talk, scene.states)
    assert talk.progress.stage == "changing-legs"
    assert list(codes(cues))[-1] == "next-leg"
    assert "other-leg" in codes(told(talk, scene.stand(4).states[-40:]))


def test_a_person_who_turns_round_shows_the_other_leg_whatever_the_model_calls_it() -> None:
    scene = Scene("left", stance=1).stand(1).lunge(36).stand(0.8)
    scene.step_to("left", stance=2, forward=-1).stand(1)
    talk = Conversation(Wanted(practice=0, full=1, legs=2))
    assert list(codes(told(talk, scene.states))).count("ready") == 2


@pytest.mark.parametrize("code", ["too-dark", "feet-not-in-picture", "camera-turned", "second-person"])
def test_what_has_to_be_put_right_first_is_said_and_said_again_and_nothing_begins(code: str) -> None:
    scene = Scene().stand(16, framing=(code,))
    talk = Conversation()
    cues = told(talk, scene.states)
    assert list(codes(cues)) == [code, code, code]
    assert all(b.time_s - a.time_s >= 6.9 for a, b in pairwise(cues))
    assert talk.progress.stage == "placing"


@pytest.mark.parametrize("code", ["too-far", "camera-rolled"])
def test_what_makes_the_number_less_sure_is_no_reason_to_wait(code: str) -> None:
    talk = Conversation()
    told(talk, Scene().stand(2, framing=(code,)).states)
    assert talk.progress.stage == "lunging"


def test_an_empty_tilted_picture_is_put_right_before_anybody_steps_in() -> None:
    empty = Scene().empty(5)
    states = [replace(s, framing=("nobody", "camera-rolled")) for s in empty.states]
    assert next(iter(codes(told(Conversation(), states)))) == "camera-rolled"


def test_a_short_slip_of_the_picture_in_mid_test_is_passed_over() -> None:
    scene = Scene().stand(1).lunge(36).stand(1, framing=("feet-not-in-picture",)).lunge(36).stand(3)
    talk = Conversation(Wanted(practice=0, full=2))
    assert "feet-not-in-picture" not in codes(told(talk, scene.states))
    assert talk.progress.ended == "complete"


def test_nobody_for_a_minute_ends_it_and_somebody_in_time_does_not() -> None:
    talk = Conversation()
    cues = told(talk, Scene().stand(1).lunge(36).empty(50).stand(1).empty(50).states)
    assert talk.progress.stage == "lunging" and "nobody" in codes(cues)
    talk = Conversation()
    cues = told(talk, Scene().stand(1).lunge(36).empty(62).states)
    assert talk.progress.ended == "nobody"
    assert list(codes(cues)).count("nobody-left") == 1


def test_too_long_ends_it() -> None:
    talk = Conversation()
    cues = told(talk, Scene().stand(185).states)
    assert talk.progress.ended == "too-long"
    assert next(reversed(cues)).code == "too-long"


def test_whoever_never_gets_ready_is_not_filmed_for_ever() -> None:
    talk = Conversation()
    cues = told(talk, Scene().stand(185, framing=("second-person",)).states)
    assert set(codes(cues)) == {"second-person", "too-long"}
    assert talk.progress.ended == "too-long"
    one_leg = Conversation(Wanted(0, 1, 2))
    cues = told(one_leg, Scene().stand(1).lunge(40).stand(186).states)
    assert cues[-1].code == "too-long" and one_leg.progress.leg == 2


@pytest.mark.parametrize("rate_hz", [4.0, 10.0, 30.0])
def test_the_count_does_not_depend_on_how_fast_the_computer_is(rate_hz: float) -> None:
    scene = Scene(rate_hz=rate_hz).stand(1.5)
    for lift in (0, 20, 0, 0):
        scene.lunge(37, lift_mm=lift, lift_from_deg=32).stand(0.8)
    talk = Conversation(Wanted(practice=0, full=3))
    told(talk, scene.stand(3).states)
    assert talk.progress.worth == ("full", "heel-up", "full", "full")


def test_the_shin_out_of_sight_for_a_moment_loses_no_repetition() -> None:
    scene = Scene().stand(1).lunge(37).stand(0.6)
    middle = len(scene.states) // 2
    scene.states[middle : middle + 6] = [replace(s, lean_deg=math.nan) for s in scene.states[middle : middle + 6]]
    talk = Conversation(Wanted(practice=0, full=3))
    told(talk, scene.stand(1).states)
    assert talk.progress.worth == ("full",)


def test_a_foot_put_elsewhere_is_no_repetition_and_what_was_counted_stays() -> None:
    scene = Scene().stand(1).lunge(37).stand(0.6)
    scene.stand(0.8, standing=False, lean_deg=math.nan)
    scene.step_to("right", stance=2).stand(0.5, lean_deg=19.0).stand(0.3, lean_deg=12.0).lunge(37).stand(1)
    talk = Conversation(Wanted(practice=0, full=3))
    told(talk, scene.states)
    assert talk.progress.worth == ("full", "full")


def test_a_state_and_what_is_wanted_check_themselves() -> None:
    with pytest.raises(ValueError, match="framing"):
        LiveState(0.0, ("upside-down",))  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="stands only"):
        LiveState(0.0, standing=True)
    with pytest.raises(ValueError, match="time_s"):
        LiveState(math.nan)
    with pytest.raises(ValueError, match="practice"):
        Wanted(practice=-1)
