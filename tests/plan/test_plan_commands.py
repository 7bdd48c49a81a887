"""`kneewall plan` and `kneewall exercises`, run as a person runs them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from commands.effects import effects
from commands.exercises import exercises
from commands.log import log
from commands.plan import plan
from foundation.errors import KneewallError
from history.store import open_store

RUNNER, APP = CliRunner(), typer.Typer()
APP.add_typer(plan, name="plan")
APP.command("exercises")(exercises)
APP.add_typer(log, name="log")
APP.command("effects")(effects)


def run(*arguments: str) -> str:
    """What a command says on stdout; its failure is raised."""
    result = RUNNER.invoke(APP, list(arguments))
    if isinstance(result.exception, KneewallError):
        raise result.exception
    assert result.exit_code == 0, result.output
    return result.stdout


@pytest.fixture
def anna(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("KNEEWALL_DATABASE_URL", f"sqlite:///{tmp_path / 'h.db'}")
    with open_store() as store:
        store.add_person("Anna")
    return "Anna"


def test_exercises_as_list_text_json_and_figure(tmp_path: Path) -> None:
    assert "half-kneeling-rock" in run("exercises")
    assert "2 degrees" in run("exercises", "straight-knee-stretch") or "2 to 3 degrees" in run(
        "exercises", "straight-knee-stretch")
    (told,) = json.loads(run("exercises", "heel-drop", "--json", "--figure", str(tmp_path / "f.svg")))["exercises"]
    assert told["dose"] == {"sets": 3, "repetitions": 12, "hold_s": 0, "rest_s": 60, "seconds_each": 5}
    assert (tmp_path / "f.svg").read_text().startswith("<svg")
    with pytest.raises(KneewallError, match="handstand"):
        run("exercises", "handstand")


def test_plan_is_made_shown_and_changed(anna: str) -> None:
    with pytest.raises(KneewallError, match="Anna has no plan yet"):
        run("plan")
    made = json.loads(run("plan", "make", "--side", "right", "--felt", "front-of-ankle", "--answered", "--json"))
    assert made["note"].endswith("not a diagnosis.") and made["plan"]["side"] == "right"
    assert json.loads(run("plan", "--json"))["plan"] == made["plan"]
    keys = [line["exercise"] for line in made["plan"]["lines"]]
    changed = json.loads(run("plan", "leave-out", keys[1], "--json"))["plan"]
    assert [line["exercise"] for line in changed["lines"]] == [k for k in keys if k != keys[1]]
    run("plan", "add-own", "Towel pull", "--how", "with the toes")
    run("plan", "level", keys[0], "harder")
    text = run("plan", "phase", "strength")
    assert "Strength" in text and "Towel pull" in text and "not a diagnosis" in text


def test_safety_questions_come_first(anna: str) -> None:
    assert "cannot-take-four-steps" in run("plan", "questions")
    assert RUNNER.invoke(APP, ["plan", "make", "--side", "right"]).exit_code == 2
    with pytest.raises(KneewallError, match="no plan for now"):
        run("plan", "make", "--side", "right", "--yes-to", "cannot-take-four-steps")
    with pytest.raises(KneewallError, match="has no plan yet"):
        run("plan")
    with pytest.raises(KneewallError, match="flags must be one of"):
        run("plan", "make", "--side", "right", "--yes-to", "bored")
    child = ["plan", "make", "--side", "left", "--yes-to", "child"]
    with pytest.raises(KneewallError, match="without whoever treats you"):
        run(*child)
    agreed = RUNNER.invoke(APP, [*child, "--agreed"])
    assert agreed.exit_code == 0 and "A child grows" in agreed.stderr


def test_new_red_flag_ends_the_plan_in_force(anna: str) -> None:
    run("plan", "make", "--side", "right", "--answered")
    with pytest.raises(KneewallError):
        run("plan", "make", "--side", "right", "--yes-to", "calf-swollen-painful")
    with pytest.raises(KneewallError, match="has no plan yet"):
        run("plan")


def test_log_and_effects(anna: str) -> None:
    made = json.loads(run("plan", "make", "--side", "right", "--answered", "--json"))["plan"]
    key = made["lines"][1]["exercise"]
    assert made["lines"][1]["name"] in run("log", "add", key, "--pain-before", "1", "--pain-after", "2")
    told = json.loads(run("log", "add", key, "--outcome", "part", "--sets", "1", "--pain-after", "8", "--json"))
    assert told["told"][0]["code"] == "ask-safety-again"
    kept = json.loads(run("log", "--json"))["log"]
    assert [k["sets"] for k in kept] == [made["lines"][1]["dose"]["sets"], 1] and "begun, 1 set," in run("log")
    run("log", "delete", kept[0]["id"], "--yes")
    assert len(json.loads(run("log", "--json"))["log"]) == 1
    with pytest.raises(KneewallError, match="has no exercise"):
        run("log", "add", "handstand")
    week = json.loads(run("effects", "--json"))
    assert week["at_once"] == [] and "rest-tomorrow" in {n["code"] for n in week["week"]["advice"]}
    assert "No test right before" in run("effects")


def test_goal_from_the_command_line(anna: str) -> None:
    told = json.loads(run("plan", "goal", "distance-cm", "right", "11", "--json"))["goals"]
    assert [(g["kind"], g["target"]) for g in told] == [("distance-cm", 11.0)]
    assert "11.0 cm to the wall" in run("plan", "goal", "squat-heel-down", "left")
    assert json.loads(run("plan", "goal", "distance-cm", "right", "11", "--drop", "--json"))["goals"][0]["kind"] == (
        "squat-heel-down")
