"""Which language is spoken, and that each is written as it is."""

from __future__ import annotations

import pytest

from calibration.sheet import default_paper
from foundation.notice import Notice
from foundation.texts import language
from foundation.texts.language import of_browser, of_terminal, speaking


@pytest.mark.parametrize(("environment", "spoken"), [
    ({}, "en"), ({"LANG": "de_AT.UTF-8"}, "de"), ({"LANG": "de_DE.UTF-8", "LC_ALL": "C.UTF-8"}, "en"),
    ({"LANG": "en_GB.UTF-8", "LC_MESSAGES": "de_CH"}, "de"), ({"LANG": "fr_FR.UTF-8"}, "en"),
    ({"LANG": "C.UTF-8"}, "en"),
    ({"LANG": "den_XX"}, "en"),
])
def test_the_terminal_s_language(environment: dict[str, str], spoken: str) -> None:
    assert of_terminal(environment) == spoken


@pytest.mark.parametrize(("asked", "spoken"), [
    ("de-AT,de;q=0.9,en;q=0.5", "de"), ("en-US", "en"), ("fr,de;q=0.8,en;q=0.7", "de"), ("en;q=0.3,de;q=0.9", "de"),
    ("", "en"), ("*", "en"), ("de;q=x,en", "en"), ("de", "de"),
])
def test_the_browser_s_language(asked: str, spoken: str) -> None:
    assert of_browser(asked) == spoken


@pytest.mark.parametrize(("environment", "paper"), [
    ({"LANG": "C.UTF-8"}, "a4"), ({"LANG": "en_US.UTF-8"}, "letter"), ({"LC_ALL": "POSIX", "LANG": "en_US"}, "a4"),
    ({"LANG": "en_US.UTF-8", "LC_PAPER": "de_DE.UTF-8"}, "a4"),
    ({"LANG": "es_MX.UTF-8"}, "letter"), ({"LANG": "de_DE"}, "a4"),
])
def test_the_paper_is_that_of_the_country(environment: dict[str, str], paper: str) -> None:
    assert default_paper(environment) == paper


def test_german_writes_a_comma_and_its_own_plural() -> None:
    with speaking("de"):
        bent = Notice("sheet-bent", {"missed_mm": 2.54}).message
        assert "2,5 mm" in bent and "2.5" not in bent
        assert "1.234" in Notice("pairs-not-independent", {"pairs": 1234, "people": 3}).message
        assert "1 Paar." in Notice("pairs-too-few", {"pairs": 1, "least": 3}).message
        assert "2 Paare" in Notice("pairs-too-few", {"pairs": 2, "least": 3}).message
        other = Notice("difference", {"what": "footwear", "mine": "socks", "theirs": "shoes"})
        assert "Socken / Schuhe" in other.message
    assert "2.5 mm" in Notice("sheet-bent", {"missed_mm": 2.54}).message


def test_a_thread_that_chose_nothing_asks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "_ask", lambda: "de")
    token = language._in_force.set(None)
    try:
        assert language.language() == "de"
        with speaking("en"):
            assert language.language() == "en"
    finally:
        language._in_force.reset(token)
