"""Which clips a study holds, which leg each shows, and what goes with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from study.clip import Common, StudyClip, side_in_name
from study.clips import find_clips
from study.errors import NoClipsError, TableError
from vision.trial import Protocol


def touch(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(name.encode(errors="replace"))


def names(clips: list[StudyClip]) -> list[str]:
    return [clip.name for clip in clips]


@pytest.mark.parametrize(
    ("name", "side"),
    [
        ("anna_left.mp4", "left"), ("03-R.mov", "right"), ("right2.mp4", "right"), ("LEFT ankle.MP4", "left"),
        ("l.mp4", "left"), ("leftover.mp4", None), ("bright.mp4", None), ("left_and_right.mp4", None),
        ("clip.mp4", None), ("left_l.mp4", "left"), ("Müller_r.mp4", "right"),
    ],
)
def test_the_side_is_a_word_of_the_name(name: str, side: str | None) -> None:
    assert side_in_name(Path("left") / name) == side


def test_a_folder_stands_for_every_film_below_it(tmp_path: Path) -> None:
    touch(tmp_path, "b_left.mp4", "b_left_calibration.mp4", "b_left_calibration.json", "a_right.MOV", "notes.txt",
          "photo_left.png", "day 2/c_l.webm", ".hidden_left.mp4")
    clips = find_clips([str(tmp_path)], Common())
    assert names(clips) == ["a_right.MOV", "b_left.mp4", str(Path("day 2/c_l.webm"))]
    assert [clip.side for clip in clips] == ["right", "left", "left"]
    assert [clip.calibration and clip.calibration.name for clip in clips] == [None, "b_left_calibration.json", None]
    assert all(clip.path.is_absolute() for clip in clips)


def test_a_pattern_takes_photos_too_and_each_clip_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    touch(tmp_path, "x/a_left.mp4", "x/b_right.jpg", "x/a_left_calibration.png", "x/truth_left.json")
    monkeypatch.chdir(tmp_path)
    assert names(find_clips(["x/*"], Common())) == ["x/a_left.mp4", "x/b_right.jpg"]
    assert names(find_clips([str(tmp_path / "**/*.mp4"), "x/a_left.mp4"], Common())) == [str(tmp_path / "x/a_left.mp4")]


def test_what_the_command_tells_never_overrules_a_name(tmp_path: Path) -> None:
    touch(tmp_path, "a_left.mp4", "b.mp4")
    told = Common(side="right", calibration=tmp_path / "sheet.png", foot_length_cm=25.0)
    wrong, right = find_clips([str(tmp_path)], told)
    assert wrong.problem is not None and "says left" in str(wrong.problem)
    assert (right.side, right.calibration, right.foot_length_cm) == ("right", tmp_path / "sheet.png", 25.0)
    _, unknown = find_clips([str(tmp_path)], Common())
    assert unknown.problem is None and unknown.side == "auto"


LIST = """\ufeffClip;Side;foot_length_cm;stance;calibration;subject;note
a.mp4;L;25,5;;;7;"one; two"
sub/b_right.mp4;;;half-kneeling;sheet.png;8;
c.mp4;up;;;;9;
d.mp4;left;long;;;9;
e.mp4;left;80;;;9;
f.mp4;left;;lying;;9;
g.mp4;;;;;9;
;;;;;;
"""


def test_a_list_as_a_spreadsheet_writes_it(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text(LIST, encoding="utf-8")
    touch(tmp_path, "a.mp4", "a_calibration.jpg")
    clips = find_clips([str(tmp_path / "list.csv")], Common())
    good, other, *bad, untold = clips
    assert untold.side == "auto" and untold.problem is None
    assert (good.side, good.foot_length_cm, good.labels) == ("left", 25.5, {"subject": "7", "note": "one; two"})
    assert good.path == tmp_path / "a.mp4" and good.calibration == tmp_path / "a_calibration.jpg"
    assert (other.side, other.calibration) == ("right", tmp_path / "sheet.png")
    assert other.protocol == Protocol("half-kneeling")
    for clip, says in zip(bad, ("neither left nor right", "not a number", "outside", "stance must be"), strict=True):
        assert clip.problem is not None and says in str(clip.problem)
        assert clip.labels["subject"] == "9"



@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("film,side\na.mp4,left\n", "no column 'clip'"),
        ("clip,side,status\na.mp4,left,x\n", "'status'"),
        ("clip,clip\na,b\n", "each once"),
        ("clip,,side\na,b,left\n", "every column"),
        ("", "every column"),
    ],
)
def test_what_is_no_list(tmp_path: Path, text: str, says: str) -> None:
    (tmp_path / "list.csv").write_text(text)
    with pytest.raises(TableError, match=says):
        find_clips([str(tmp_path / "list.csv")], Common())


def test_a_name_that_is_no_text_can_be_kept(tmp_path: Path) -> None:
    touch(tmp_path, "left \udcff.mp4")
    (clip,) = find_clips([str(tmp_path)], Common())
    assert clip.name == "left ?.mp4" and clip.path.is_file()


def test_nothing_to_measure(tmp_path: Path) -> None:
    touch(tmp_path, "notes.txt")
    for source in (tmp_path, tmp_path / "*.mp4", tmp_path / "nowhere"):
        with pytest.raises(NoClipsError):
            find_clips([str(source)], Common())
    with pytest.raises(TableError, match="no table"):
        find_clips([str(tmp_path / "nowhere.csv")], Common())
