"""The guided test's screen without a browser, and its texts."""

from __future__ import annotations

import ast
import math
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from foundation.texts.catalogue import aloud, sentence
from foundation.texts.language import LANGUAGES, Language
from history.answer_words import answer_sentence
from tests.foundation.test_catalogue import whole_text
from tests.ui.test_screens import asked
from ui import answers
from ui.components import guided as component
from ui.screens import guided
from ui.workspace import Film, MeasuringOutcome, Workspace
from vision.errors import NoLungeError
from vision.lunge.measurement import Measurement

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = "\n".join((ROOT / "ui/components" / name).read_text(encoding="utf-8") for name in component._SCRIPTS)


def draw(work: object) -> None:
    from ui.screens import guided

    guided.show(work)  # type: ignore[arg-type]


def screen(work: Workspace) -> AppTest:
    test = AppTest.from_function(draw, default_timeout=60, args=(work,))
    test.session_state["pages"] = {}
    return test


@pytest.mark.usefixtures("own_history")
def test_the_screen_asks_for_the_leg_and_how_many() -> None:
    work = asked()
    test = screen(work).run()
    assert not test.exception
    assert "guided" in test.title[0].value.lower()
    assert [s.label for s in test.select_slider] == [sentence("guided-practice"), sentence("guided-full")]


@pytest.mark.usefixtures("own_history")
def test_a_film_that_could_not_be_measured_is_said_here_too() -> None:
    work = asked()
    work.film, work.stage = Film(Path("x.webm"), "x.webm", "right"), "failed"
    work.error = NoLungeError("foot-never-stood")
    test = screen(work).run()
    assert not test.exception
    assert sentence("foot-never-stood").split(":")[0] in test.error[0].value


@pytest.mark.usefixtures("own_history")
def test_the_result_is_the_one_sentence_of_its_page_and_is_spoken_with_units_in_words(
    measured: Callable[..., tuple[Measurement, ...]], right_clip: Path
) -> None:
    found = measured(right_clip, "right")
    found = found if isinstance(found, tuple) else (found,)
    outcomes = [MeasuringOutcome(m, m.trial, None, None, None) for m in found]
    way = outcomes[0].trial.wall_distance_cm
    assert way is not None
    told = guided._told(outcomes)
    assert told == f"Right ankle: {way.value:.1f} cm."
    assert told == answer_sentence(answers.of_film(outcomes)[0])
    with aloud():
        assert guided._told(outcomes) == f"Right ankle: {way.value:.1f} centimetres."


@pytest.mark.usefixtures("own_history")
def test_only_the_film_of_this_page_is_told(measured: Callable[..., tuple[Measurement, ...]], right_clip: Path) -> None:
    work, going = asked(), guided._Going()
    work.film, work.stage = Film(Path("x.webm"), "x.webm", "right"), "failed"
    work.error = NoLungeError("foot-never-stood")
    guided._go_on(work, going)
    assert going.number == 0
    going.film = work.film
    guided._go_on(work, going)
    guided._go_on(work, going)
    assert going.number == 1 and going.spoken == going.message == f"{work.error.problem}. {work.error.remedy}."


@pytest.mark.parametrize("of", LANGUAGES)
def test_every_text_of_the_page_is_there_and_used(of: Language) -> None:
    there = set(re.findall(r"^guided-([\w-]+) =", whole_text(of), re.MULTILINE))
    calls = [node.args[0] for path in (ROOT / "ui/screens/guided.py",) for node in ast.walk(ast.parse(path.read_text()))
             if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "sentence"]
    named = {a.value.removeprefix("guided-") for a in calls if isinstance(a, ast.Constant)}
    assert there == named | set(component.LABELS)


def test_the_script_names_only_labels_that_it_is_given_and_all_of_them() -> None:
    named = set(re.findall(r"labels\.(\w+)", SCRIPTS))
    asked = set(re.findall(r'\b(?:text|fault)\("([\w-]+)"\)', SCRIPTS)) | named
    families = {name for name in component.LABELS if name.startswith("dot-") or name.endswith("Error")}
    assert asked <= set(component.LABELS)
    assert set(component.LABELS) - families <= set(re.findall(r'"([\w-]+)"', SCRIPTS)) | named


def test_the_page_speaks_with_local_voices_only_and_asks_nothing_of_another_address() -> None:
    assert "localService" in SCRIPTS
    assert not re.findall(r"https?://|fetch\(|XMLHttpRequest|import\(", SCRIPTS)


def test_every_sound_differs_in_pitch_and_in_rhythm() -> None:
    table = SCRIPTS[SCRIPTS.index("const EARCONS") : SCRIPTS.index("};", SCRIPTS.index("const EARCONS"))]
    sounds = dict(re.findall(r'"([\w-]+)": (\[\[.*?\]\])', table))
    notes = {name: ast.literal_eval(text) for name, text in sounds.items()}
    rhythms = {tuple((n[1], n[2]) for n in row) for row in notes.values()}
    assert len(rhythms) == len({tuple(n[0] for n in row) for row in notes.values()}) == len(notes) == 8


def test_no_last_session_has_no_best() -> None:
    assert math.isnan(guided._last_best_deg(Workspace("t"), None))
