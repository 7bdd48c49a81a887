"""Numbers and verdicts in words."""

from __future__ import annotations

import pytest

from foundation.estimate import Estimate
from ui import wording
from vision.trial import ClipInfo, Repetition, Trial


def rep(heel_down: bool | None = True, lift_mm: float | None = 0.0, **options: object) -> Repetition:
    measured = {"tibial_inclination_deg": Estimate(40, 39, 41)}
    if lift_mm is not None:
        measured["heel_lift_mm"] = Estimate(lift_mm, lift_mm, lift_mm)
    return Repetition(0, 2, 1, measured, heel_down=heel_down, **options)  # type: ignore[arg-type]


def trial(*reps: Repetition) -> Trial:
    return Trial("left", reps, ClipInfo("a.mp4", "0" * 64, 8, 240, 720, 1280), {"method": "none"})


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [(10.0, "cm", "10.0 cm"), (2.54, "inches", "1.0 in"), (25.4, "inches", "10.0 in"), (None, "cm", "not measured")],
)
def test_lengths(value: float | None, unit: wording.Unit, text: str) -> None:
    assert wording.quantity("wall_distance_cm", value, unit) == text


def test_intervals() -> None:
    assert wording.quantity_between("wall_distance_cm", Estimate(10, 9.5, 10.5), "cm") == "9.5 to 10.5 cm"
    assert wording.quantity_between("wall_distance_cm", Estimate(10, 9.5, 10.5), "inches") == "3.7 to 4.1 in"
    assert wording.quantity_between("tibial_inclination_deg", Estimate(38.2, 37.6, 38.8), "inches") \
        == "37.6 to 38.8\N{DEGREE SIGN}"


@pytest.mark.parametrize(
    ("one", "text"),
    [
        (rep(), "heel stayed down"),
        (rep(True, 3.0), "heel rose a little (3 mm)"),
        (rep(False, 26.9), "heel came up (27 mm)"),
        (rep(None, None), "heel not seen"),
    ],
)
def test_heels(one: Repetition, text: str) -> None:
    assert wording.heel(one) == text


@pytest.mark.parametrize(
    ("reps", "text"),
    [
        ((rep(), rep(), rep()), "All 3 repetitions count. The heel stayed down."),
        ((rep(),), "The one repetition counts. The heel stayed down."),
        ((rep(), rep(excluded=True)), "1 of 2 repetitions count. The heel stayed down."),
        ((rep(), rep(False, 20.0)), "All 2 repetitions count. "
         "The heel came up once; only what was reached before counts."),
        ((rep(valid=False),), "The repetition does not count, see below why."),
        ((rep(False, 20.0, valid=False), rep(False, 20.0, valid=False)),
         "None of the 2 repetitions counts, because the heel came up."),
        ((rep(None, None),), "The one repetition counts. Whether the heel stayed down could not be seen: "
                             "watch it yourself in the film."),
    ],
)  # fmt: skip
def test_verdicts(reps: tuple[Repetition, ...], text: str) -> None:
    assert wording.verdict(trial(*reps)) == text


@pytest.mark.parametrize(
    ("one", "text"),
    [(rep(), "counts"), (rep(excluded=True), "left out by you"), (rep(excluded=True, practice=True), "practice"),
     (rep(valid=False), "does not count")],
)  # fmt: skip
def test_rep_verdicts(one: Repetition, text: str) -> None:
    assert wording.rep_verdict(one) == text


@pytest.mark.parametrize("name", [
    "Ann", "Åsa O'Neill-Smith", "![x](http://example.org/x.png)", "[me](http://example.org)", "**Bob** `rm` $x$ ~~y~~",
    "# 1. <b>", "a\\b|c > d & e", ":material/delete:",
])
def test_a_name_is_shown_as_it_was_typed(name: str) -> None:
    from html import unescape

    from markdown_it import MarkdownIt

    shown = MarkdownIt().renderInline(wording.as_written(name))
    assert unescape(shown) == name and "<" not in shown


def test_a_picture_of_the_camera_that_cannot_be_read_is_said() -> None:
    from ui.measuring import framing_sentence

    for broken in (b"", b"no picture", b"\xff\xd8\xff\xe0broken"):
        assert "could not be read" in framing_sentence(broken, "left")
