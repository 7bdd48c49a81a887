"""Every code has a text in every language, every text is used, and both name the same values."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import ast as fluent
from fluent.syntax import visitor

from foundation.errors import KneewallError
from foundation.json_form import to_json
from foundation.notice import Notice
from foundation.texts import language
from foundation.texts.catalogue import NoTextError, bundle, say, sentence, worded
from foundation.texts.language import LANGUAGES, Language
from foundation.texts.reading import Texts, files

ROOT = Path(__file__).parents[2]
PACKAGES = ("foundation", "calibration", "vision", "history", "study", "plan", "ui", "commands")
SOURCES = {path: list(ast.walk(ast.parse(path.read_text(encoding="utf-8")))) for path in (
    *(path for package in PACKAGES for path in sorted((ROOT / package).rglob("*.py"))),
    ROOT / "cli.py", ROOT / "app.py")}
"""The nodes of every source."""
SAYS = {"Notice", "sentence", "wrong"}
OF_ITSELF = re.compile(r"(short|sample|read-in|line|against)-|"
                       r"(object|side|quantity|stance|knee|footwear|view|grade|title|explained|column|test|expected)-|"
                       r"(name-of|ankle|felt|hurt|method|side-verdict|change-verdict|direction|source|trouble|turn)-|"
                       r"(asked|thing|corner|leg-point|progress)-|"
                       r"(why|part|flag|question|treated|caution|see-someone|no-plan|phase|level|effect|goal|outlook)-|"
                       r"(move-to|live|guided|certificate|handover-side|handover-note-by|handover-column)-|"
                       r"(plan-choice|plan-thing|session|session-outcome|week-goal|unit|doing)-|"
                       r"(help|option|sample|chart|mark|recorder|picker|export-column|failed|study|tip|door|print|paper|kind|target|placement|calibration-from)-")
"""Words for the values of `WORD(kind, value)`, and the families of `tests/plan/test_texts.py` and of
`tests/vision/live/test_words.py`, `tests/ui/test_guided.py`."""


class _Names(visitor.Visitor):
    """The values that a message names; and other texts, which are not there when it is said."""

    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_MessageReference(self, node: fluent.MessageReference) -> None:  # noqa: N802
        raise AssertionError(f"a text refers to {node.id.name}, but each text is read alone")

    visit_TermReference = visit_MessageReference  # noqa: N815

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:  # noqa: N802
        self.found.add(node.id.name)


def whole_text(of: Language) -> str:
    """All files of texts of a language, one after the other."""
    return "\n".join(path.read_text(encoding="utf-8") for path in files(of))


@cache
def texts(of: Language) -> dict[str, set[str]]:
    """The values that each message of a language names, by the message's code."""
    from fluent.syntax import parse

    found = {}
    for entry in parse(whole_text(of)).body:
        assert not isinstance(entry, fluent.Junk), entry.content
        if isinstance(entry, fluent.Message):
            assert entry.id.name not in found, f"{entry.id.name} is there twice"
            names = _Names()
            names.visit(entry)
            found[entry.id.name] = names.found
    return found


def codes(node: ast.expr) -> list[str] | None:
    """The codes that an expression may be, as far as they are written there."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        both = codes(node.body), codes(node.orelse)
        return None if None in both else [code for some in both for code in some or ()]
    return None


def said() -> Iterator[tuple[str, str, set[str] | None]]:
    """Place, code and names of the values of everything in the sources that is said by a literal code."""
    for path, nodes in SOURCES.items():
        for call in nodes:
            if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name) or not call.args:
                continue
            name = call.func.id
            if name not in SAYS and not (name.endswith("Error") and name in ERRORS):
                continue
            values: set[str] | None = set()
            if name == "sentence":
                values = {k.arg for k in call.keywords if k.arg not in (None, "to")}  # type: ignore[misc]
                values = None if any(k.arg is None for k in call.keywords) else values
            elif name == "wrong":
                values = {"field", *(k.arg for k in call.keywords if k.arg)}
            elif len(call.args) > 1:
                given = call.args[1]
                literal = isinstance(given, ast.Dict) and all(isinstance(k, ast.Constant) for k in given.keys)
                values = {k.value for k in given.keys} if literal else None  # type: ignore[union-attr]
            for code in codes(call.args[0]) or ():
                yield f"{path.relative_to(ROOT)}:{call.lineno}", code, values


def _errors() -> set[str]:
    """The names of all classes below `KneewallError`."""
    found = {"KneewallError"}
    classes = [node for nodes in SOURCES.values() for node in nodes if isinstance(node, ast.ClassDef)]
    while True:
        more = {c.name for c in classes for b in c.bases if isinstance(b, ast.Name) and b.id in found} | found
        if more == found:
            return found
        found = more


ERRORS = _errors()


@pytest.mark.parametrize("of", LANGUAGES)
def test_every_code_has_a_text_that_names_its_values(of: Language) -> None:
    have, wrong = texts(of), []
    for place, code, values in said():
        if code not in have:
            wrong.append(f"{place}: {code} has no text")
        elif values is not None and values != have[code]:
            wrong.append(f"{place}: {code} is given {sorted(values)}, its text names {sorted(have[code])}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("of", LANGUAGES)
def test_every_text_is_used(of: Language) -> None:
    literals = {node.value for nodes in SOURCES.values() for node in nodes
                if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    assert not [code for code in texts(of) if code not in literals and not OF_ITSELF.match(code)]


@pytest.mark.parametrize("of", [one for one in LANGUAGES if one != "en"])
def test_every_language_has_the_same_texts_with_the_same_values(of: Language) -> None:
    english, other = texts("en"), texts(of)
    assert sorted(english) == sorted(other)
    assert not {code for code in english if english[code] != other[code]}
    spoken, translated = bundle("en"), bundle(of)
    for code in english:
        ours, theirs = spoken.get_message(code), translated.get_message(code)
        assert set(ours.attributes) == set(theirs.attributes), code


@pytest.mark.parametrize("of", LANGUAGES)
def test_every_failure_says_what_to_do(of: Language) -> None:
    raised = {code for nodes in SOURCES.values() for call in nodes
              if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in ERRORS and call.args
              for code in codes(call.args[0]) or ()}
    assert len(raised) > 100
    said_in = bundle(of)
    assert not [code for code in raised if "remedy" not in said_in.get_message(code).attributes]


def test_numbers_are_written_as_the_language_does() -> None:
    risen = Notice("heel-nearly-lifted", {"lift_mm": 4.4})
    assert "rose 4 mm" in risen.message
    with language.speaking("en"):
        assert "1.5 s with the shin at 31 degrees" in Notice(
            "heel-lifted", {"onset_s": 1.49, "onset_deg": 31.4, "lift_mm": 9}).message
        assert "1.5 s and rose" in Notice("heel-lifted", {"onset_s": 1.5, "onset_deg": "unknown", "lift_mm": 9}).message


def test_one_and_many() -> None:
    difference = Notice("difference", {"what": "footwear", "mine": "barefoot", "theirs": "shoes"})
    assert Notice("left-out", {"trials": 1, "differences": (difference,)}).message.startswith("1 measurement is")
    many = Notice("left-out", {"trials": 2, "differences": (difference, difference)}).message
    assert many.startswith("2 measurements are") and many.count("footwear (barefoot / shoes)") == 2


def test_a_failure_says_what_is_wrong_and_what_to_do() -> None:
    error = KneewallError("clip-empty", {"name": "a.mp4"})
    assert str(error) == f"{error.problem}. {error.remedy}." == say(error.notice)
    assert error.code == "clip-empty" and "a.mp4" in error.problem and error.remedy


def test_a_text_is_read_when_it_is_asked_for_and_no_other() -> None:
    some = Texts("en", {})
    assert "failed-remedy" not in some
    assert some.message("side-left").value is not None
    assert "side-right" in some
    assert not some.bundle.has_message("side-right")


def test_a_value_that_is_missing_is_a_fault() -> None:
    with pytest.raises(NoTextError):
        sentence("heel-nearly-lifted")
    with pytest.raises(NoTextError):
        sentence("no-such-text-at-all")


def test_a_document_for_programs_has_the_sentences_beside_the_codes() -> None:
    inner = Notice("sheet-hidden")
    document = {"warnings": [to_json(Notice("sheet-not-usable", {"trouble": inner}))], "n": 1}
    told = worded(document)["warnings"][0]
    assert list(told) == ["code", "message", "values"] and told["message"] == say(inner)
    old = {"warnings": [{"code": "camera-moved", "message": "As it was said then."}]}
    assert worded(old) == old
