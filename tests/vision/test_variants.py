"""The same lunge, filmed or saved otherwise, gives the same angle."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from sample_videos import RIGHT
from vision.lunge.measurement import Measurement

Encode = Callable[..., Path]
LOSSLESS = ("-c:v", "libx264", "-qp", "0", "-preset", "ultrafast")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("variants")


@pytest.fixture(scope="module")
def one_repetition(folder: Path, encode: Encode) -> Path:
    """The first repetition of the sample, without loss."""
    return encode(folder / "one.mp4", "-t", "4.2", "-i", RIGHT.clip, *LOSSLESS)


def lean(measurement: Measurement) -> float:
    (rep,) = measurement.trial.reps
    assert rep.tibial_inclination_deg is not None
    return rep.tibial_inclination_deg.value


def test_the_plain_clip_is_right(one_repetition: Path, measured: Callable[..., Measurement]) -> None:
    true = RIGHT.read_truth()["reps"][0]["peak_heel_down_deg"]
    assert lean(measured(one_repetition, "right")) == pytest.approx(true, abs=1.0)


@pytest.mark.parametrize(
    ("name", "arguments", "side", "tolerance_deg"),
    [
        # A right leg in a mirror is a left one.
        ("mirrored", ("-vf", "hflip", *LOSSLESS), "left", 0.2),
        ("half", ("-vf", "scale=iw/2:ih/2:flags=area", *LOSSLESS), "right", 0.5),
        # 8 Mbit/s is what phones give HEVC at 1080p.
        ("hevc", ("-c:v", "libx265", "-b:v", "8M", "-preset", "fast", "-tag:v", "hvc1",
                  "-x265-params", "log-level=none"), "right", 0.3),
        # A third of the frames dropped, unevenly: of twelve, numbers 1, 4, 5 and 10.
        ("dropped", ("-vf", "select='not(eq(mod(n,12),1)+eq(mod(n,12),4)+eq(mod(n,12),5)+eq(mod(n,12),10))'",
                     "-fps_mode", "vfr", *LOSSLESS), "right", 0.3),
    ],
)
def test_a_variant_gives_the_same_angle(
    one_repetition: Path, folder: Path, encode: Encode, measured: Callable[..., Measurement], name: str,
    arguments: tuple[str, ...], side: str, tolerance_deg: float,
) -> None:
    variant = encode(folder / f"{name}.mp4", "-i", one_repetition, *arguments)
    plain = lean(measured(one_repetition, "right"))
    assert lean(measured(variant, side)) == pytest.approx(plain, abs=tolerance_deg)


def test_rotation_by_metadata_gives_the_same_angle(
    one_repetition: Path, folder: Path, encode: Encode, measured: Callable[..., Measurement]
) -> None:
    """Stored lying on its side with a note to turn it, as phones do."""
    lying = encode(folder / "lying.mp4", "-i", one_repetition, "-vf", "transpose=clock", *LOSSLESS)
    noted = encode(folder / "noted.mp4", "-display_rotation", "90", "-i", lying, "-c", "copy")
    plain = lean(measured(one_repetition, "right"))
    assert lean(measured(noted, "right")) == pytest.approx(plain, abs=0.3)


@pytest.mark.parametrize(("until_s", "valid"), [(1.75, False), (3.2, True)])
def test_a_film_that_stops_in_mid_lunge_says_so_and_counts_only_when_it_saw_the_deepest_moment(
    folder: Path, encode: Encode, measured: Callable[..., Measurement], until_s: float, valid: bool,
) -> None:
    cut = encode(folder / f"until{until_s}.mp4", "-t", str(until_s), "-i", RIGHT.clip, *LOSSLESS)
    (rep,) = measured(cut, "right").trial.reps
    assert "repetition-cut-off" in {n.code for n in rep.warnings}
    assert rep.valid is valid


@pytest.mark.parametrize(("crf", "told"), [(20, False), (42, True)])
def test_a_film_squeezed_into_too_few_bytes_says_so(
    one_repetition: Path, folder: Path, encode: Encode, measured: Callable[..., Measurement], crf: int, told: bool,
) -> None:
    squeezed = encode(folder / f"crf{crf}.mp4", "-i", one_repetition, "-c:v", "libx264", "-crf", str(crf))
    codes = {n.code for n in measured(squeezed, "right").trial.warnings}
    assert ("picture-compressed" in codes) is told
