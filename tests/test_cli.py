"""The command line as a shell sees it: exit status, stdout, stderr."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest

import cli

_MAIN = "import cli; cli.main()"


def run(
    *arguments: str | Path, code: str = _MAIN, typed: str | None = None, **environment: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)], capture_output=True, text=True, timeout=300, input=typed,
        env={**os.environ, "COLUMNS": "100", **environment},
    )


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys, cli\n"
        "try: cli.main()\n"
        "except SystemExit: pass\n"
        "heavy = {'cv2', 'mediapipe', 'numpy', 'scipy', 'streamlit', 'matplotlib', 'sqlalchemy', 'PIL', 'dask'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = run("--help", code=code)
    assert done.stdout.splitlines()[-1] == "[]"
    for name in cli.COMMANDS:
        assert name in done.stdout


@pytest.fixture
def ended(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """Run the command line in this process: its status, stdout and stderr."""

    def call(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.setenv("COLUMNS", "100")
        monkeypatch.setattr(sys, "argv", ["kneewall", *arguments])
        with pytest.raises(SystemExit) as end:
            cli.main()
        return int(end.value.code or 0), *capsys.readouterr()

    return call


@pytest.mark.parametrize("name", cli.COMMANDS)
def test_every_command_exists_and_explains_itself(name: str, ended: Callable[..., tuple[int, str, str]]) -> None:
    module, _, attribute = cli.COMMANDS[name].partition(":")
    assert getattr(import_module(module), attribute)
    status, out, err = ended(name, "--help")
    assert status == 0, err
    assert f"kneewall {name}" in out and "Usage" in out


def test_a_shell_sees_a_commands_help_and_what_is_wrong_with_it() -> None:
    shown, wrong = run("measure", "--help"), run("measure", "x.mp4", "--side", "up")
    assert shown.returncode == 0 and "kneewall measure" in shown.stdout and "Usage" in shown.stdout
    assert wrong.returncode == 2
    assert wrong.stdout == "" and "Traceback" not in wrong.stderr and "kneewall" in wrong.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ["mesure", "x.mp4"],
        ["measure"],
        ["measure", "x.mp4", "--side", "up"],
        ["measure", "x.mp4", "--side", "left", "--stance", "lying"],
        ["measure", "x.mp4", "--side", "left", "--foot-length-cm", "long"],
        ["measure", "x.mp4", "--side", "left", "--save"],
        ["measure", "x.mp4", "--side", "left", "--person", "Ann"],
        ["measure", "x.mp4", "--side", "left", "--calibration", "y.png", "--corners", "1,1", "2,1", "2,2", "1,2"],
        ["measure", "x.mp4", "--side", "left", "--unknown"],
    ],
)
def test_a_wrong_command_ends_with_status_2(arguments: list[str], ended: Callable[..., tuple[int, str, str]]) -> None:
    status, out, err = ended(*arguments)
    assert status == 2
    assert out == "" and "Traceback" not in err and "kneewall" in err


def test_a_slip_of_the_pen_is_named() -> None:
    assert "Did you mean measure?" in run("mesure").stderr


def test_the_version() -> None:
    assert run("--version").stdout.startswith("kneewall ")


def test_an_unexpected_failure_is_one_line_with_a_way_to_the_details() -> None:
    code = (
        "import cli, commands.demo\n"
        "def broken(): raise RuntimeError('first\\nsecond')\n"
        "commands.demo.demo = broken\n"
        "cli.main()"
    )
    done = run("demo", code=code)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1 and "first second" in done.stderr and "KNEEWALL_DEBUG=1" in done.stderr
    assert "Traceback" in run("demo", code=code, KNEEWALL_DEBUG="1").stderr


def test_a_terminal_without_unicode_gets_something_readable() -> None:
    done = run("measure", "größe-膝.mp4", "--side", "left", PYTHONIOENCODING="ascii", PYTHONUTF8="0", LC_ALL="C")
    assert done.returncode == 3
    assert "There is no file" in done.stderr and "Traceback" not in done.stderr


@pytest.mark.parametrize(("typed", "completed"), [
    ("kneewall mea", "measure"), ("kneewall measure --ru", "--ruler-mm"), ("kneewall person ad", "add"),
    ("kneewall measure --side le", "left")])
def test_the_shell_completes_commands_options_and_choices(typed: str, completed: str) -> None:
    done = run(_KNEEWALL_COMPLETE="complete_bash", COMP_WORDS=typed, COMP_CWORD=str(len(typed.split()) - 1))
    assert done.stdout.split() == [completed]
