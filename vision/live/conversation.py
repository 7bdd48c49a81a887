"""The guided test as a conversation: fed with live states, it says what the person is told, and when it is over."""

from __future__ import annotations

import math

from vision.live.cue import Cue, Earcon
from vision.live.excursion_follower import ExcursionFollower, Followed, LiveRepetition
from vision.live.progress import Ended, LegProgress, Progress, Stage, Wanted
from vision.live.settings import CONVERSATION
from vision.live.state import Framing, LiveState


class Conversation:
    """A state machine: `hear` each state in the order of time, say the cues it returns, look at its `progress`.

    Args:
        wanted: how many lunges, of how many legs.
        last_best_deg: the deepest lean of the last session, which a new best has to beat; NaN where there is none.
    """

    def __init__(self, wanted: Wanted | None = None, last_best_deg: float = math.nan) -> None:
        self.wanted = wanted or Wanted()
        self._set = CONVERSATION
        self._stage: Stage = "placing"
        self._ended: Ended | None = None
        self._legs = [LegProgress(self.wanted.practice)]
        self._last_best = last_best_deg
        self._clicked = -math.inf
        self._follower = ExcursionFollower()
        self._followed = Followed("rest", math.nan)
        self._stance: int | None = None
        self._left_stance: int | None = None
        self._since_s: float | None = None
        self._present_s: float | None = None
        self._good_since: float | None = None
        self._good_stance = 0
        self._problem: tuple[Framing, float] | None = None
        self._said_s: dict[str, float] = {}
        self._hold_said = self._back_said = False
        self._finished_s: float | None = None

    @property
    def progress(self) -> Progress:
        """Where the test stands."""
        leg = self._legs[-1]
        best = leg.best_deg
        known = best if math.isfinite(best) else None
        return Progress(self._stage, self.wanted, len(self._legs), leg.side, leg.worth, known, self._followed.phase,
                        self._followed.heel_up, self._ended)

    def hear(self, state: LiveState) -> tuple[Cue, ...]:
        """Take one more state in.

        Returns:
            What is said now, in order of importance; nothing once the test is over.
        """
        if self._stage == "done":
            return ()
        now = state.time_s
        if self._present_s is None or "nobody" not in state.framing:
            self._present_s = now
        if now - self._present_s >= self._set.nobody_s:
            return self._end("nobody", "nobody-left", now)
        self._since_s = now if self._since_s is None else self._since_s
        if now - self._since_s >= self._set.longest_s:
            return self._end("too-long", "too-long", now)
        if self._stage == "lunging":
            return self._lunging(state)
        return self._placing(state)

    def _placing(self, state: LiveState) -> tuple[Cue, ...]:
        """Until the picture is good and the foot stands; for the second leg as well."""
        now, blocked = state.time_s, state.blocked
        if self._stage == "changing-legs" and not self._is_other_leg(state):
            good = False
        else:
            good = blocked is None and state.standing
        if self._good_since is not None and state.stance != self._good_stance:
            # A foot that stood for a moment on the way is none that stands.
            self._good_since = None
        self._good_stance = state.stance
        self._good_since = (now if self._good_since is None else self._good_since) if good else None
        if self._good_since is not None and now - self._good_since >= self._set.good_s:
            return self._begin(state)
        cues = self._complain(state, self._set.problem_s)
        if cues or good:
            return cues
        if self._stage == "changing-legs":
            return self._once_in_a_while("other-leg", now, side=self._other_side())
        if blocked is None and state.leg_found:
            return self._once_in_a_while("stand-still", now, wait_s=self._set.step_in_s)
        if state.framing == ("nobody",):
            return self._once_in_a_while("step-in", now, wait_s=self._set.step_in_s)
        return ()

    def _begin(self, state: LiveState) -> tuple[Cue, ...]:
        self._stage, self._since_s = "lunging", state.time_s
        self._good_since = self._problem = None
        self._said_s.clear()
        self._legs[-1].forward = state.forward
        values = {"practice": self.wanted.practice, "full": self.wanted.full}
        ready = Cue("ready", state.time_s, values, "ready")
        return (ready, *self._lunging(state))

    def _lunging(self, state: LiveState) -> tuple[Cue, ...]:
        now, leg = state.time_s, self._legs[-1]
        if state.standing and state.stance != self._stance:
            # Another place to stand: where the shin rests there is learned anew.
            self._stance, self._follower = state.stance, ExcursionFollower()
        if state.leg_found and state.side is not None:
            leg.sides[state.side] += 1
        self._followed = seen = self._follower.see(now, state.lean_deg, state.heel_lift_mm)
        cues: list[Cue] = []
        if seen.heel_rose:
            cues.append(Cue("heel-up", now, sound="heel-up", urgent=True))
        cues += self._at_the_top(seen, now)
        if seen.finished is not None:
            self._hold_said = self._back_said = False
            leg.reps.append(seen.finished)
            self._clicked = max(leg.best_deg, -math.inf if math.isnan(self._last_best) else self._last_best)
            cues.append(self._verdict(seen.finished, now))
        if leg.full >= self.wanted.full:
            self._finished_s = now if self._finished_s is None else self._finished_s
            settled = seen.phase == "rest" and seen.finished is None
            if settled or now - self._finished_s >= self._set.settle_s:
                return (*cues, *self._leg_done(state))
        return tuple(cues) or self._complain(state, self._set.lunging_problem_s)

    def _at_the_top(self, seen: Followed, now: float) -> list[Cue]:
        cues: list[Cue] = []
        deep = seen.lean_deg - self._follower.resting_deg >= self._set.hold_least_deg
        if seen.phase == "holding" and deep and not seen.spoilt:
            if not self._hold_said:
                self._hold_said = True
                cues.append(Cue("hold", now, sound="hold"))
            if seen.held_s >= self._set.hold_s and not self._back_said:
                self._back_said = True
                cues.append(Cue("and-back", now, sound="back"))
        moving = seen.phase in ("going", "holding") and not seen.spoilt
        if moving and math.isfinite(self._clicked) and seen.lean_deg > self._clicked + self._set.best_step_deg / 2:
            self._clicked = seen.lean_deg + self._set.best_step_deg / 2
            cues.append(Cue("new-best", now, {"lean_deg": round(seen.lean_deg, 1)}, "best", spoken=False))
        return cues

    def _verdict(self, rep: LiveRepetition, now: float) -> Cue:
        """What is said of a repetition that is over."""
        leg = self._legs[-1]
        worth, number = leg.worth[-1], len(leg.reps)
        if worth == "practice":
            last = number == leg.practice
            values = {"number": number, "practice": leg.practice, "full": self.wanted.full}
            return Cue("practice-over" if last else "practice-counted", now, values, "count")
        if worth == "heel-up":
            return Cue("again-heel-down", now)
        if worth == "short":
            return Cue("too-short", now)
        return Cue("counted", now, {"number": leg.full, "full": self.wanted.full}, "count")

    def _leg_done(self, state: LiveState) -> tuple[Cue, ...]:
        now = state.time_s
        if len(self._legs) == self.wanted.legs:
            return self._end("complete", "done", now)
        self._stage, self._since_s, self._finished_s = "changing-legs", now, None
        self._left_stance, self._stance, self._clicked = self._stance, None, -math.inf
        self._followed = Followed("rest", math.nan)
        cue = Cue("next-leg", now, {"side": self._other_side()}, "done", urgent=True)
        self._legs.append(LegProgress(self.wanted.practice))
        self._said_s["other-leg"] = now
        return (cue,)

    def _other_side(self) -> str | None:
        side = self._legs[0].side
        return None if side is None else "left" if side == "right" else "right"

    def _is_other_leg(self, state: LiveState) -> bool:
        """Whether another leg than the first one stands in front now: by its name, or because the person turned."""
        first = self._legs[0]
        if not state.standing or state.stance == self._left_stance:
            return False
        if state.side != first.side or state.forward != first.forward:
            return True
        waited_s = state.time_s - self._said_s.setdefault("same-leg", state.time_s)
        return waited_s >= self._set.accept_s

    def _complain(self, state: LiveState, after_s: float) -> tuple[Cue, ...]:
        """Say what is wrong with the picture, once it has been so for a while."""
        now = state.time_s
        told = state.blocked or next(iter(state.framing), None)
        # Nobody yet is no fault of the picture, and in mid-test only what keeps the lunge from being seen is told.
        if told == "nobody" and self._stage != "lunging":
            told = next((code for code in state.framing if code != "nobody"), None)
        if self._stage == "lunging":
            told = state.blocked
            told = None if told == "camera-turned" else told
        if told is None:
            self._problem = None
            return ()
        if self._problem is None or self._problem[0] != told:
            self._problem = (told, now)
        if now - self._problem[1] < after_s:
            return ()
        return self._once_in_a_while(told, now, sound="attention")

    def _once_in_a_while(self, code: str, now: float, *, wait_s: float = 0.0, sound: Earcon | None = None,
                         **values: str | None) -> tuple[Cue, ...]:
        """A cue that is not repeated within `again_s`, and comes first after `wait_s`."""
        last = self._said_s.setdefault(code, now - self._set.again_s + wait_s)
        if now - last < self._set.again_s - 1e-9:
            return ()
        self._said_s[code] = now
        return (Cue(code, now, {k: v for k, v in values.items() if v is not None}, sound),)

    def _end(self, ended: Ended, code: str, now: float) -> tuple[Cue, ...]:
        self._stage, self._ended = "done", ended
        return (Cue(code, now, sound="done", urgent=True),)
