"""The screens in German: nothing that the catalogue says in both languages is left in English."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from foundation.texts import language
from foundation.texts.catalogue import NoTextError, sentence
from foundation.texts.language import speaking
from tests.foundation.test_catalogue import texts as all_texts
from tests.ui.test_screens import draw
from ui.workspace import Workspace

pytestmark = pytest.mark.usefixtures("own_history")
KINDS = ("title", "header", "subheader", "markdown", "caption", "info", "success", "warning", "error")
LABELLED = ("button", "checkbox", "selectbox", "text_input", "number_input", "radio", "segmented_control")


@pytest.fixture
def english_only() -> set[str]:
    """What the catalogue says in English and otherwise in German, without values."""
    found = set()
    for code, values in all_texts("en").items():
        if values:
            continue
        try:
            with speaking("en"):
                ours = sentence(code)
            with speaking("de"):
                theirs = sentence(code)
        except NoTextError:
            continue
        if ours != theirs:
            found.add(ours)
    return found


def said(test: Any) -> set[str]:
    values = {str(e.value) for kind in KINDS for e in getattr(test, kind)}
    return values | {str(e.label) for kind in LABELLED for e in getattr(test, kind)}


@pytest.mark.parametrize("name", ["measure", "both", "history", "understand", "phone"])
def test_a_screen_speaks_german(name: str, english_only: set[str], monkeypatch: pytest.MonkeyPatch) -> None:
    from streamlit.testing.v1 import AppTest

    # Imported first: it sets itself as the one who is asked.
    import ui.language  # noqa: F401

    monkeypatch.setattr(language, "_ask", lambda: "de")
    token = language._in_force.set(None)
    try:
        test = AppTest.from_function(draw, default_timeout=120, args=(name, Workspace("t"))).run()
    finally:
        language._in_force.reset(token)
    assert not test.exception
    shown = said(test)
    assert len(shown) > 2 and not shown & english_only


def test_the_terminal_speaks_german(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str],
                                    tmp_path: Path) -> None:
    import sys

    import cli

    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    before = language._in_force.get()
    for arguments, expected in ((("check", "a.mp4"), "gibt es dort nicht"), (("check", "a.mp4", "--json"), "no file")):
        monkeypatch.setattr(sys, "argv", ["kneewall", *arguments])
        monkeypatch.chdir(tmp_path)
        with pytest.raises(SystemExit) as end:
            cli.main()
        language._in_force.set(before)
        assert end.value.code == 3 and expected in capfd.readouterr().err
