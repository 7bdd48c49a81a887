"""Weeks of a programme: what was done, phases, rest, plateau and goals, from the store as the app uses it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from history.exchange import json_text
from history.journal import add_entry
from history.merge import import_bytes
from history.records import Diary
from history.store import Store, open_store
from plan.errors import NoPlanError, PlanRefusedError
from plan.goals import Goal, goals, set_goal, status
from plan.log import LogEntry, Logged, done, is_sore, kept_share, log_entries, rest_advice
from plan.plan import PHASES
from plan.programme import Programme
from plan.weekly import effects, effects_advice, week
from tests.history.diaries import START
from tests.plan.weeks import begun, check, day, exercise_week, noise, pair, today


def test_log_comes_back_and_what_cannot_be_read_is_named(store: Store) -> None:
    programme = begun(store, "Anna")
    entry = LogEntry("step-rock", "right", "done", 2, "easier", 2, 3, "über Nacht besser")
    assert done(programme, entry, day(0, 1)) == ()
    assert [n.code for n in done(programme, LogEntry("step-rock", "right", "part", 1, "usual", 1, 8), day(0, 2))] == [
        "ask-safety-again"]
    add_entry(store, programme.person, "log", day(0, 3), {"exercise": "step-rock", "from": "the future"})
    assert log_entries(programme)[0].entry == entry and len(log_entries(programme)) == 2
    assert programme.unreadable and "log" in programme.unreadable[0].message
    with pytest.raises(PlanRefusedError, match="pain_after"):
        LogEntry("step-rock", "right", "done", 2, pain_after=11)


def test_programme_goes_with_export_and_import(sqlite_store: Store, tmp_path: object) -> None:
    programme = begun(sqlite_store, "Anna")
    exercise_week(programme, 0)
    with open_store(f"sqlite:///{tmp_path}/other.db") as other:
        import_bytes(other, json_text(sqlite_store).encode())
        again = Programme(other, other.person("Anna"))
        assert again.in_force() == programme.in_force() and log_entries(again) == log_entries(programme)


def test_new_answers_need_a_new_plan_and_the_diary_moves_them_on(sqlite_store: Store) -> None:
    programme = begun(sqlite_store, "Anna")
    check(sqlite_store, programme.person, 1, 10.0, 8.0, Diary(pain=5, where_felt="back-of-ankle"))
    intake, _plan = programme.in_force()
    assert (intake.pain, intake.where_felt) == (5, "back-of-ankle")
    programme.keep("intake", intake, day(2))
    assert programme.plan is None
    with pytest.raises(NoPlanError, match="has no plan yet"):
        programme.in_force()


def test_sore_session_asks_for_rest() -> None:
    sore = LogEntry("heel-raise", "right", "done", 3, "usual", 1, 4)
    assert is_sore(sore) and not is_sore(LogEntry("heel-raise", "right", "done", 3, "usual", 3, 3))
    logged = [Logged("x", day(0, 1), sore)]
    for extra, code in ((1, "rest-tomorrow"), (2, "rest-today"), (3, None)):
        told = rest_advice(logged, day(0, extra).date())
        assert (None if told is None else told.code) == code
    assert "Heel raise" in rest_advice(logged, day(0, 1).date()).message  # type: ignore[union-attr]


def test_share_of_the_plan_that_was_done(sqlite_store: Store) -> None:
    programme = begun(sqlite_store, "Anna")
    plan = programme.in_force()[1]
    assert kept_share(plan, [], today(0), today(0)) is None
    exercise_week(programme, 0, days=7)
    logged = log_entries(programme)
    assert kept_share(plan, logged, day(0, 1).date(), day(0, 7).date()) == pytest.approx(1.0)
    # Seven days of what is asked for three times a week count for two weeks of it.
    assert 0.5 < (kept_share(plan, logged, day(0, 1).date(), day(0, 14).date()) or 0) < 0.7


def test_gain_moves_the_phase_on_only_in_comfort(sqlite_store: Store) -> None:
    for name, pain, moved in (("Calm", 1, "strength"), ("Sore", 5, None)):
        programme = begun(sqlite_store, name)
        for number in range(1, 7):
            check(sqlite_store, programme.person, number, 10.0, 8.0 + 0.5 * number)
            exercise_week(programme, number - 1, pain=pain)
        told = week(programme, today(6))
        assert told.move_to == moved and told.ankles[0].is_real
        assert told.kept_share is not None and told.kept_share > 0.7
    moved_plan = programme.move_to("strength", today(6))
    assert moved_plan.phase == PHASES[1] and moved_plan.phase_since == today(6)


def test_plateau_changes_one_thing_and_twelve_weeks_send_on(sqlite_store: Store) -> None:
    programme = begun(sqlite_store, "Stuck")
    wobble = noise(1, 20, 0.3)
    codes = {}
    for number in range(1, 15):
        check(sqlite_store, programme.person, number, 10.0, 8.0 + wobble[number])
        exercise_week(programme, number - 1, pain=4)
        told = week(programme, today(number))
        codes[number] = {n.code for n in told.advice}
        if number == 6:
            old, new = told.change or ("", "")
    assert "plateau-change-one" in codes[6] and "plateau-change-one" not in codes[5]
    assert "why-have-it-looked-at" in codes[14] and "why-have-it-looked-at" not in codes[9]
    plan = programme.in_force()[1]
    assert old in {line.key for line in plan.lines} and new not in {line.key for line in plan.lines}
    lazy = begun(sqlite_store, "Lazy")
    for number in range(1, 7):
        check(sqlite_store, lazy.person, number, 10.0, 8.0 + wobble[number])
        exercise_week(lazy, number - 1, days=1)
    assert "plateau-do-it-regularly" in {n.code for n in week(lazy, today(6)).advice}


def test_goals_of_each_kind(sqlite_store: Store) -> None:
    from history.quantity_series import Results

    programme = begun(sqlite_store, "Anna")
    for number in range(1, 10):
        check(sqlite_store, programme.person, number, 10.0, 8.0 + 0.3 * number + noise(number, 1, 0.1)[0])
    for goal in (Goal("distance-cm", "right", 12.0), Goal("angle-deg", "right", 39.0), Goal("squat-heel-down", "right"),
                 Goal("difference-cm", "right", 0.2), Goal("distance-cm", "left", 12.0)):
        set_goal(programme, goal, START + timedelta(weeks=1))
    set_goal(programme, Goal("distance-cm", "left", 12.0, dropped=True), START + timedelta(weeks=2))
    told = {g.kind: status(g, Results(sqlite_store, programme.person)) for g in goals(programme)}
    assert len(told) == 4 and told["distance-cm"].outlook.verdict == "told"
    assert told["angle-deg"].now == pytest.approx(39.4, abs=0.5)
    assert told["difference-cm"].now == pytest.approx(0.7, abs=0.3)
    assert told["squat-heel-down"].outlook.verdict == "cannot be told"
    assert all(t.notice.message and t.goal.notice.message for t in told.values())
    with pytest.raises(PlanRefusedError, match="goal of 90"):
        Goal("distance-cm", "right", 90.0)


def test_effects_come_from_pairs_and_weeks(sqlite_store: Store) -> None:
    programme = begun(sqlite_store, "Anna")
    error = noise(9, 24, 0.2)
    for number in range(12):
        pair(programme, number, "step-rock", 8.0, 1.0 + error[number])
        pair(programme, number, "half-kneeling-rock", 8.0, error[12 + number], number=1)
        check(sqlite_store, programme.person, number + 1, 10.0, 8.0 + 0.1 * number)
        exercise_week(programme, number)
    at_once, stayed = effects(programme)
    assert [n.code for n in effects_advice(programme)] == ["effects-rest-missing", "effects-pairs-needed"]
    verdicts = {e.exercise: e.verdict for e in at_once}
    assert verdicts == {"step-rock": "real", "half-kneeling-rock": "not shown"}
    assert {e.verdict for e in stayed} <= {"cannot be told apart", "not shown"}
    assert all(e.notice.message for e in (*at_once, *stayed))
