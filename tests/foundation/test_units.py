"""A number with its unit is written in one way, in the unit of length that the person chose."""

from __future__ import annotations

import re
import threading

import pytest

from foundation.json_form import to_json
from foundation.notice import Notice
from foundation.texts import units
from foundation.texts.catalogue import aloud, between, measured, unit_sign, worded
from foundation.texts.language import LANGUAGES, Language, speaking
from foundation.texts.units import measuring_in
from tests.foundation.test_catalogue import whole_text

PLATEAU = Notice("plateau", {"line": "left", "quantity": "wall_distance_cm", "weeks": 6, "band": 1.9, "unit": "cm"})


@pytest.mark.parametrize(("value", "unit", "digits", "metric", "imperial"), [
    (10.4, "cm", 1, "10.4 cm", "4.1 in"), (1.0, "cm", 0, "1 cm", "0.4 in"), (9.0, "mm", 0, "9 mm", "0.35 in"),
    (2.5, "m", 1, "2.5 m", "8.2 ft"), (38.2, "deg", 1, "38.2°", "38.2°"), (-0.04, "cm", 1, "0.0 cm", "0.0 in"),
])
def test_a_number_with_its_unit(value: float, unit: str, digits: int, metric: str, imperial: str) -> None:
    assert measured(value, unit, digits) == metric
    with measuring_in("inches"):
        assert measured(value, unit, digits) == imperial


def test_a_change_has_its_sign() -> None:
    assert measured(1.26, "cm", signed=True) == "+1.3 cm"
    assert measured(-1.26, "cm", signed=True) == "-1.3 cm"
    assert measured(0.01, "cm", signed=True) == "0.0 cm"


def test_german_writes_a_comma_and_an_inch_of_its_own() -> None:
    with speaking("de"):
        assert between(10.0, 10.84, "cm") == "10,0 bis 10,8 cm"
        with measuring_in("inches"):
            assert measured(10.4, "cm") == "4,1 Zoll" and unit_sign("cm") == "Zoll"


def test_a_voice_reads_units_as_words() -> None:
    with speaking("de"), aloud():
        assert measured(10.4, "cm") == "10,4 Zentimeter" and measured(38.2, "deg") == "38,2 Grad"
        assert measured(3, "", 0) == "3"
        with measuring_in("inches"):
            assert measured(10.4, "cm") == "4,1 Zoll"
    assert measured(38.2, "deg") == "38.2\N{DEGREE SIGN}"


def test_a_sentence_is_in_inches_where_they_were_chosen() -> None:
    assert "1.9 cm" in PLATEAU.message
    with measuring_in("inches"):
        assert "0.7 in" in PLATEAU.message and "cm" not in PLATEAU.message


def test_what_a_program_reads_stays_metric() -> None:
    with measuring_in("inches"):
        assert "1.9 cm" in worded({"warnings": [to_json(PLATEAU)]})["warnings"][0]["message"]


@pytest.mark.parametrize("of", LANGUAGES)
def test_no_text_writes_a_unit_behind_a_number_itself(of: Language) -> None:
    own = re.findall(r"^.*\) \} (?:cm|mm|m|°)(?!\w).*$|^.*\{ \$\w*(?:_cm|_mm|_m) \} .*$", whole_text(of), re.MULTILINE)
    # The printed ruler is a line of 100 mm for everybody.
    assert [line for line in own if not line.startswith("ruler-odd")] == []


def test_another_thread_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(units, "_ask", lambda: "inches")
    heard: list[str] = []
    thread = threading.Thread(target=lambda: heard.append(measured(2.54, "cm")))
    thread.start()
    thread.join()
    assert heard == ["1.0 in"]
