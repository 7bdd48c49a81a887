"""The history's commands, run as a person and as a program would run them."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner, Result

from commands import exchange, history, person
from foundation.errors import KneewallError
from foundation.texts.catalogue import day as day_text
from history.store import open_store
from tests.history.diaries import START, fill, make_trial, recovering

APP = typer.Typer()
APP.add_typer(person.person, name="person")
for _name, _command in (("history", history.history), ("compare", history.compare), ("delete", history.delete),
                        ("export", exchange.export), ("import", exchange.import_history), ("backup", exchange.backup)):
    APP.command(_name)(_command)


@pytest.fixture(autouse=True)
def _own_store(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("KNEEWALL_DATABASE_URL", f"sqlite:///{tmp_path / 'h.db'}")


def run(*arguments: str, typed: str | None = None) -> Result:
    result = CliRunner().invoke(APP, list(arguments), input=typed)
    if isinstance(result.exception, KneewallError):
        raise result.exception
    return result


def ask(*arguments: str) -> dict:
    """What the command prints for a program: one JSON object and nothing else."""
    result = run(*arguments, "--json")
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def test_people_come_and_go() -> None:
    assert ask("person", "add", "Zoë")["name"] == "Zoë"
    run("person", "add", "Ben")
    assert run("person", "list").stdout.split() == ["Ben", "Zoë"]
    assert ask("person", "rename", "zoë", "Zoé")["name"] == "Zoé"
    assert run("person", "delete", "Zoé", typed="n\n").exit_code != 0
    assert len(ask("person", "list")["people"]) == 2
    assert run("person", "delete", "Zoé", typed="y\n").exit_code == 0
    with pytest.raises(KneewallError, match="not confirmed"):
        run("person", "delete", "Ben", "--json")
    ask("person", "delete", "Ben", "--yes")
    assert ask("person", "list")["people"] == []
    with pytest.raises(KneewallError, match="no person called"):
        run("person", "delete", "Ben", "--yes")


def test_history_and_compare() -> None:
    with pytest.raises(KneewallError, match="empty"):
        run("history")
    with open_store() as store:
        fill(store, "Anna", recovering, 2, weeks=6)
        store.save_trial(store.person("Anna"), make_trial("left", key="alone"), when=START + timedelta(weeks=8))
    told = ask("history", "--newest", "3")
    assert len(told["sessions"]) == 3 and told["sessions"][0]["day"] < told["sessions"][-1]["day"]
    lines = {(line["quantity"], line["line"]) for line in told["progress"]["lines"]}
    assert len(lines) == 6 and ("wall_distance_cm", "asymmetry") in lines
    shown = run("history").stdout
    assert "Anna" in shown and "weekly check" in shown
    # Days are whole in a terminal of 80 characters, and the sources come once, at the end.
    assert all(len(line) <= 80 for line in shown.splitlines())
    assert all(day_text((START + timedelta(weeks=week)).date()) in shown for week in range(6))
    assert shown.count("Powden 2015") == 1 and shown.index("Powden 2015") > shown.index("weekly check")
    newest = ask("compare", "--person", "anna")
    assert newest["wall_distance_cm"] is None and newest["why_not"][0]["code"] == "side-missing"
    day = START.date().isoformat()
    assert ask("compare", "--day", day)["wall_distance_cm"]["right_minus_left"]["value"] < 0
    told_sides = run("compare", "--day", day).stdout
    assert "Right ankle: 7.8 cm, 3.3 cm less than the left." in told_sides and "Right minus left" in told_sides
    for wrong, said in (("2025-13-01", "not a day"), ("2001-01-01", "no session on")):
        with pytest.raises(KneewallError, match=said):
            run("compare", "--day", wrong)
    with open_store() as store:
        store.add_person("Ben")
    with pytest.raises(KneewallError, match="--person"):
        run("compare")


def test_delete() -> None:
    with open_store() as store:
        fill(store, "Anna", recovering, 2, weeks=2)
        trial = store.sessions(store.person("Anna"))[0].trials[0]
    day = START.date().isoformat()
    with pytest.raises(KneewallError, match="has no measurement"):
        run("delete", "--day", day, "--trial", "x", "--yes")
    ask("delete", "--day", day, "--trial", trial.id, "--yes")
    assert len(ask("history")["sessions"][0]["trials"]) == 1
    assert run("delete", "--day", day, typed="n\n").exit_code != 0
    run("delete", "--day", day, typed="y\n")
    assert len(ask("history")["sessions"]) == 1


@pytest.mark.parametrize("kind", ["json", "csv", "pdf", "fhir"])
def test_export_writes_what_it_says(kind: str, tmp_path: Path) -> None:
    with open_store() as store:
        fill(store, "Anna", recovering, 2, weeks=2)
    target = tmp_path / f"out.{kind}"
    written = ask("export", "--format", kind, "-o", str(target))["written"]
    assert str(target) in written and all(Path(p).stat().st_size > 200 for p in written)
    with pytest.raises(KneewallError, match="cannot be written"):
        run("export", "--format", kind, "-o", str(tmp_path / "nowhere" / "x"))


def test_backup_and_import_on_another_computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_store() as store:
        fill(store, "Anna", recovering, 2, weeks=3)
    assert ask("backup", str(tmp_path / "b.json"))["sessions"] == 3
    with pytest.raises(KneewallError, match="--replace"):
        run("backup", str(tmp_path / "b.json"))
    monkeypatch.setenv("KNEEWALL_DATABASE_URL", f"sqlite:///{tmp_path / 'other computer.db'}")
    assert ask("import", str(tmp_path / "b.json"))["sessions"] == 3
    assert ask("import", str(tmp_path / "b.json"))["sessions"] == 0
    ask("export", "--format", "json", "-o", str(tmp_path / "again.json"))
    assert (tmp_path / "again.json").read_bytes() == (tmp_path / "b.json").read_bytes()
    with pytest.raises(KneewallError, match="cannot be read"):
        run("import", str(tmp_path / "missing.json"))
