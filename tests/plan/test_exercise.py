"""The file of exercises is whole, every figure can be drawn, and a fault in the file is named."""

from __future__ import annotations

import math
import re
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import get_args

import pytest

from foundation.texts.catalogue import sentence
from foundation.texts.language import LANGUAGES, Language, speaking
from plan import exercise as exercise_module
from plan.errors import ExerciseFileError, UnknownExerciseError
from plan.exercise import Caution, Equipment, Kind, Target, exercise, exercises, read_exercises
from plan.figure import FOOT, SHIN, THIGH, Figure, bend, foot_points
from tests.foundation.test_catalogue import whole_text

FILE = Path(exercise_module.__file__).with_name("exercises.toml")


def test_every_kind_target_thing_and_caution_has_an_exercise() -> None:
    found = exercises().values()
    assert {e.kind for e in found} == set(get_args(Kind))
    assert {t for e in found for t in e.good_for} == set(get_args(Target))
    assert {n for e in found for n in e.needs} == set(get_args(Equipment))
    assert {n for e in found for n in e.not_with} == set(get_args(Caution))
    for caution in get_args(Caution):
        assert sentence(f"caution-{caution}")


@pytest.mark.parametrize("of", LANGUAGES)
def test_every_exercise_has_its_words_and_no_two_share_a_sentence(of: Language) -> None:
    with speaking(of):
        words = [e.text() for e in exercises().values()]
    said = [s for w in words for s in (w.name, w.purpose, *w.steps)]
    assert len(set(said)) == len(said)
    assert all(len(w.steps) >= 2 and w.easier and w.harder and w.not_when and w.feel for w in words)
    assert re.findall(r"^doing-([\w-]+) =", whole_text(of), re.MULTILINE) == list(exercises())


def test_something_is_left_for_every_pair_of_cautions() -> None:
    """Whatever two things rule exercises out, a warm-up and something against stiffness remain, without any thing."""
    for one in get_args(Caution):
        for two in get_args(Caution):
            left = [e for e in exercises().values() if not {one, two} & set(e.not_with) and not e.needs]
            assert {"warm-up", "joint"} <= {e.kind for e in left}, (one, two)


def test_dose_takes_as_long_as_it_says() -> None:
    raise_ = exercise("heel-raise")
    assert raise_.dose.seconds == 3 * 12 * 5 + 2 * 60
    assert raise_.minutes(2) == raise_.minutes(1)
    assert exercise("bent-knee-stretch").minutes(2) > 1.8 * exercise("bent-knee-stretch").minutes(1)


@pytest.mark.parametrize("identifier", list(exercises()))
def test_figure_is_a_drawing_of_a_person_inside_its_frame(identifier: str) -> None:
    figure = exercise(identifier).figure
    root = ET.fromstring(figure.svg(exercise(identifier).text().name))
    width, height = (float(x) for x in root.attrib["viewBox"].split()[2:])
    points = [tuple(map(float, p.split(","))) for line in root.iter("{http://www.w3.org/2000/svg}polyline")
              for p in line.attrib["points"].split()]
    assert all(0 <= x <= width and 0 <= y <= height for x, y in points)
    assert not [e for e in root.iter() if "href" in "".join(e.attrib)]
    for foot in figure.feet:
        _heel, ankle, _toe = foot_points(foot)
        knee = bend(figure.hip, ankle, THIGH, SHIN, forwards=True)
        assert math.dist(figure.hip, knee) == pytest.approx(THIGH, abs=1e-6)
        assert math.dist(knee, ankle) == pytest.approx(SHIN, abs=1.2)


def test_knee_bends_to_the_front_and_elbow_does_not() -> None:
    hip, ankle = (50.0, 44.0), (50.0, 4.0)
    assert bend(hip, ankle, THIGH, SHIN, forwards=True)[0] > 50 > bend(hip, ankle, THIGH, SHIN, forwards=False)[0]


def test_raised_heel_lies_where_the_pitch_puts_it() -> None:
    heel, _ankle, toe = foot_points((70.0, 0.0, -30.0))
    assert heel[1] == pytest.approx(FOOT / 2) and toe == (70.0, 0.0)


@pytest.mark.parametrize(("feet", "words"), [(((120.0, 0.0, 0.0), (60.0, 0.0, 0.0)), "long"),
                                             (((60.0, 0.0, 20.0), (60.0, 0.0, 0.0)), "below the floor")])
def test_impossible_pose_is_refused(feet: object, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        Figure((50.0, 50.0), 0.0, feet, ((60.0, 60.0), (60.0, 60.0)))  # type: ignore[arg-type]


@pytest.mark.parametrize(("old", "new", "words"), [
    ('kind = "warm-up"', 'kind = "yoga"', "march-on-the-spot.*kind must be one of"),
    ("sets = 1", "sets = 0", "march-on-the-spot.*sets must be"),
    ("needs = []", 'colour = "red"', "march-on-the-spot.*unknown field 'colour'"),
    ('id = "ankle-circles"', 'id = "march-on-the-spot"', "twice"),
    ("hip = [50, 52]", "hip = [50, 95]", "from the hip"),
    ("[[exercise]]", "[[exercise", "cannot be read"),
    ('needs = ["roller"]', 'needs = ["piano"]', "calf-roller.*needs"),
])
def test_damaged_file_is_refused_naming_the_place(tmp_path: Path, old: str, new: str, words: str) -> None:
    text = FILE.read_text(encoding="utf-8")
    assert old in text
    (tmp_path / "e.toml").write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ExerciseFileError, match=words):
        read_exercises(tmp_path / "e.toml")


def test_unknown_exercise_is_told() -> None:
    with pytest.raises(UnknownExerciseError, match="handstand"):
        exercise("handstand")
