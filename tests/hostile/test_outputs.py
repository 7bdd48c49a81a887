"""Results that cannot be written, or would be written over what the person has."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image

from foundation.errors import KneewallError
from sample_videos import RIGHT
from tests.hostile import seeds
from tests.hostile.conftest import Ended
from tests.hostile.watch import ROOT
from tests.vision.rendered import true_measurement
from vision.errors import OutputError
from vision.report.files import check_folder, write_report
from vision.report.marked_film import peak_still

Kneewall = Callable[..., Ended]

_WRITE = """
import sys
from pathlib import Path
from foundation.errors import KneewallError
from sample_videos import RIGHT
from tests.vision.rendered import true_measurement
from vision.report.marked_film import write_annotated_clip
from vision.report.files import write_report
what, folder, limit = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
if limit:
    import resource
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
measured = true_measurement(RIGHT)
try:
    if what == "film":
        write_annotated_clip(RIGHT.clip, [measured], folder / "marked.webm")
    else:
        write_report(RIGHT.clip, [measured], folder / "all")
except KneewallError as error:
    print(type(error).__name__, error)
"""


def _refusals(what: str, folder: Path, limit: int) -> list[str]:
    done = subprocess.run([sys.executable, "-c", _WRITE, what, str(folder), str(limit)], cwd=ROOT, capture_output=True,
                          text=True, timeout=120)
    assert done.returncode == 0, done.stderr[-1000:]
    return done.stdout.splitlines()


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 400 kB; skips where none can be made."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", str(folder)]
    try:
        made = subprocess.run(command, capture_output=True, timeout=10).returncode == 0
    except OSError:
        made = False
    if not made:
        pytest.skip("only an administrator may make a small disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=True, timeout=10)


def test_a_full_disk_is_told_and_leaves_nothing_half_written(tiny_disk: Path) -> None:
    (marked,) = _refusals("film", tiny_disk, 0)
    assert "OutputError" in marked and "the disk is full" in marked
    assert not (tiny_disk / "marked.webm").exists()
    (everything,) = _refusals("all", tiny_disk, 0)
    assert "OutputError" in everything and "the disk is full" in everything
    assert not [p for p in tiny_disk.rglob("*") if p.name.startswith(".")]


@pytest.mark.skipif(os.name == "nt", reason="needs a limit on the size of files")
def test_files_that_may_not_grow_are_told(tmp_path: Path) -> None:
    assert "OutputError" in _refusals("all", tmp_path, 200_000)[0]


@pytest.mark.parametrize("folder", ["/proc/kneewall", "/dev/null/out", "film.mp4", "film.mp4/out", "x" * 300])
def test_a_place_that_cannot_be_written_is_told_before_measuring(folder: str, tmp_path: Path, kneewall: Kneewall,
                                                                 monkeypatch: pytest.MonkeyPatch) -> None:
    """The film shows nobody: had it been measured first, that would be the answer."""
    monkeypatch.chdir(tmp_path)
    Path("film.mp4").write_bytes(seeds.film("h264.mp4"))
    said = kneewall("measure", "film.mp4", "--side", "left", "--out", folder).refused()
    assert "could not be written" in said and "Choose another folder" in said
    assert Path("film.mp4").read_bytes() == seeds.film("h264.mp4")


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_a_folder_whose_name_is_no_text(tmp_path: Path) -> None:
    """OpenCV 4.11 crashes when it is to write there."""
    with pytest.raises(OutputError, match="Choose another folder"):
        write_report(RIGHT.clip, [true_measurement(RIGHT)], tmp_path / os.fsdecode(b"caf\xe9"))


@pytest.mark.parametrize("name", ["annotated.webm", "peak-1.png", "chart.png"])
def test_results_never_take_the_place_of_what_was_measured(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(RIGHT.clip.read_bytes())
    with pytest.raises(OutputError, match="take the place"):
        check_folder(path, tmp_path)
    with pytest.raises(OutputError, match="take the place"):
        write_report(path, [true_measurement(RIGHT)], tmp_path / "x" / "..")
    assert path.read_bytes() == RIGHT.clip.read_bytes()
    assert check_folder(path, tmp_path / "elsewhere") == tmp_path / "elsewhere"


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A photo of the sheet."""
    path = tmp_path / "sheet.png"
    Image.fromarray(seeds.sheet_picture()[:, :, ::-1]).save(path)
    return path


def test_the_drawn_grid_never_takes_the_place_of_the_photo(photo: Path, kneewall: Kneewall) -> None:
    before = photo.read_bytes()
    assert kneewall("calibrate", photo, "-o", photo.with_suffix(".json")).status == 0
    assert photo.read_bytes() == before
    assert photo.with_name("sheet-grid.png").exists()


@pytest.mark.parametrize("output", ["sheet.png", "other.png", "other.JPG", ""])
def test_a_calibration_is_never_written_over_a_photo(output: str, photo: Path, kneewall: Kneewall,
                                                     monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(photo.parent)
    before = photo.read_bytes()
    done = kneewall("calibrate", "sheet.png", "-o", output)
    assert done.status == 2 and ".json" in done.err
    assert photo.read_bytes() == before


@pytest.mark.parametrize("output", ["no/such/folder/c.json", "/proc/c.json", "x" * 300 + ".json"])
def test_a_calibration_that_cannot_be_written(output: str, photo: Path, kneewall: Kneewall,
                                              monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(photo.parent)
    assert "could not be written" in kneewall("calibrate", photo, "-o", output).refused()


def test_the_grid_that_cannot_be_written(photo: Path, kneewall: Kneewall) -> None:
    (photo.parent / "c.png").mkdir()
    assert "could not be written" in kneewall("calibrate", photo, "-o", photo.parent / "c.json").refused()


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31", "1800-01-01"])
def test_a_day_that_cannot_be_is_told_before_measuring(day: str, tmp_path: Path, kneewall: Kneewall) -> None:
    film = tmp_path / "film.mp4"
    film.write_bytes(seeds.film("h264.mp4"))
    done = kneewall("measure", film, "--side", "left", "--save", "--person", "Anna", "--recorded", day)
    assert "year" in done.refused()


@pytest.mark.parametrize("share", [0.0, 0.4, 0.95])
def test_a_film_that_shrank_after_it_was_measured(share: float, tmp_path: Path) -> None:
    """The stills and the marked film are drawn in a second pass over the film."""
    path = tmp_path / "film.mp4"
    data = RIGHT.clip.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])
    measured = true_measurement(RIGHT)
    with pytest.raises(KneewallError):
        write_report(path, [measured], tmp_path / "out")
    with pytest.raises(KneewallError):
        peak_still(path, measured, 1)


def test_another_film_in_the_place_of_the_one_that_was_measured(tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    path.write_bytes(seeds.film("h264.mp4"))
    with pytest.raises(KneewallError):
        peak_still(path, true_measurement(RIGHT), 1)
    with pytest.raises(KneewallError):
        write_report(path, [true_measurement(RIGHT)], tmp_path / "out")
