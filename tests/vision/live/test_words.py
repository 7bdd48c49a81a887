"""Every cue has a sentence short enough to be spoken, and every such sentence is a cue's."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import get_args

import pytest

from foundation.texts import language
from foundation.texts.catalogue import bundle
from foundation.texts.language import LANGUAGES, Language
from tests.foundation.test_catalogue import whole_text
from vision.live import conversation
from vision.live.cue import Cue
from vision.live.state import Framing
from vision.live.words import said

VALUES = {"number": 2, "full": 3, "practice": 2, "side": "left", "lean_deg": 38.2}
LONGEST = 80
"""Characters that take five seconds to say."""


def codes() -> set[str]:
    """Every code that the conversation may say: the texts in its source that a cue is made of, and the framings."""
    tree = ast.parse(Path(conversation.__file__).read_text(encoding="utf-8"))
    found = set(get_args(Framing))
    for call in ast.walk(tree):
        name = getattr(call.func, "id", getattr(call.func, "attr", "")) if isinstance(call, ast.Call) else ""
        if name not in ("Cue", "_once_in_a_while", "_end"):
            continue
        given = call.args[1] if name == "_end" else call.args[0]
        options = (given.body, given.orelse) if isinstance(given, ast.IfExp) else (given,)
        found |= {o.value for o in options if isinstance(o, ast.Constant)}
    return found


@pytest.mark.parametrize("of", LANGUAGES)
def test_every_cue_has_a_short_sentence(of: Language) -> None:
    assert len(codes()) > 20
    with language.speaking(of):
        for code in codes():
            text = said(Cue(code, 0.0, VALUES))
            assert 3 < len(text) <= LONGEST, text
            assert text.endswith("."), text


@pytest.mark.parametrize("of", LANGUAGES)
def test_every_sentence_is_a_cues(of: Language) -> None:
    lines = whole_text(of).splitlines()
    there = {line.partition(" ")[0] for line in lines if line.startswith("live-")}
    assert there == {f"live-{code}" for code in codes()}
    assert all(bundle(of).has_message(code) for code in there)
