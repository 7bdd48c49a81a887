"""The same lunge, filmed or saved otherwise, gives the same angle."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from sample_videos import RIGHT
from vision.errors import NoLungeError
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
    rep = measurement.trial.reps[0]
    assert rep.tibial_inclination_deg is not None
    return rep.tibial_inclination_deg.value


def wall_cm(measurement: Measurement) -> float:
    rep = measurement.trial.reps[0]
    assert rep.wall_distance_cm is not None
    return rep.wall_distance_cm.value


def test_the_plain_clip_is_right(one_repetition: Path, measured: Callable[..., Measurement]) -> None:
    true = RIGHT.read_truth()["reps"][0]["peak_heel_down_deg"]
    assert lean(measured(one_repetition, "right")) == pytest.approx(true, abs=1.0)


MIRRORED, HALF = ("-vf", "hflip", *LOSSLESS), ("-vf", "scale=iw/2:ih/2:flags=area", *LOSSLESS)
HALVED_RATE = ("-vf", "select='not(mod(n,2))'", "-fps_mode", "vfr", *LOSSLESS)
# 8 Mbit/s is what phones give HEVC at 1080p; ten bits a colour as the newer ones save it.
HEVC_10 = ("-c:v", "libx265", "-pix_fmt", "yuv420p10le", "-b:v", "8M", "-preset", "superfast", "-tag:v", "hvc1",
           "-x265-params", "log-level=none")
VARIANTS = {
    "mirrored": (MIRRORED, 0.2),
    "half": (HALF, 0.4),
    "hevc": (HEVC_10, 0.2),
    "every second frame": (HALVED_RATE, 0.2),
    # A third of the frames dropped, unevenly: of twelve, numbers 1, 4, 5 and 10.
    "uneven": (("-vf", "select='not(eq(mod(n,12),1)+eq(mod(n,12),4)+eq(mod(n,12),5)+eq(mod(n,12),10))'",
                "-fps_mode", "vfr", *LOSSLESS), 0.2),
    "cropped": (("-vf", "crop=iw*0.86:ih*0.94:iw*0.06:ih*0.06", *LOSSLESS), 0.2),
    "brighter": (("-vf", "lutrgb=r=clip(val*1.2\\,0\\,255):g=clip(val*1.2\\,0\\,255):b=clip(val*1.2\\,0\\,255)",
                  *LOSSLESS), 0.2),
    "darker": (("-vf", "lutrgb=r=val*0.8:g=val*0.8:b=val*0.8", *LOSSLESS), 0.2),
}
"""How a film may be saved otherwise, and by how many degrees its lean may then differ."""


@pytest.mark.parametrize("name", list(VARIANTS))
def test_a_variant_gives_the_same_numbers(
    one_repetition: Path, folder: Path, encode: Encode, measured: Callable[..., Measurement], name: str,
) -> None:
    arguments, tolerance_deg = VARIANTS[name]
    variant = measured(encode(folder / f"{name}.mp4", "-i", one_repetition, *arguments),
                       # A right leg in a mirror is a left one.
                       "left" if name == "mirrored" else "right")
    plain = measured(one_repetition, "right")
    assert len(variant.trial.reps) == len(plain.trial.reps) == 1
    assert lean(variant) == pytest.approx(lean(plain), abs=tolerance_deg)
    # The sheet cannot be read in a mirror, so that there is no scale in one.
    if name != "mirrored":
        assert wall_cm(variant) == pytest.approx(wall_cm(plain), abs=0.15)


@pytest.mark.shared
@pytest.mark.parametrize(("clip", "side", "name", "tolerance_deg"), [
    # A mirror takes the sheet from the film, and its vertical: that of the room's lines is some tenths of a degree off.
    ("left_far_leg_sheet_behind", "left", "mirrored", 0.4),
    ("left_far_leg_sheet_behind", "left", "hevc", 0.4),
    ("right_heavier_letter_sheet_dim", "right", "mirrored", 0.4),
    ("right_heavier_letter_sheet_dim", "right", "every second frame", 0.2),
])
def test_variants_of_other_people_give_the_same_numbers(
    ground_truth: Path, folder: Path, encode: Encode, measured: Callable[..., Measurement], clip: str, side: str,
    name: str, tolerance_deg: float,
) -> None:
    arguments, _ = VARIANTS[name]
    film = folder / f"{clip}.mp4"
    if not film.exists():
        encode(film, "-t", "4.0", "-i", ground_truth / f"{clip}.mp4", *LOSSLESS)
    other = {"left": "right", "right": "left"}[side]
    variant = measured(encode(folder / f"{clip} {name}.mp4", "-i", film, *arguments),
                       other if name == "mirrored" else side)
    plain = measured(film, side)
    assert lean(variant) == pytest.approx(lean(plain), abs=tolerance_deg)
    # The sheet cannot be read in a mirror, so that there is no scale in one.
    if name != "mirrored":
        assert wall_cm(variant) == pytest.approx(wall_cm(plain), abs=0.15)


def test_a_lunge_between_two_looks_is_too_fast(
    one_repetition: Path, folder: Path, encode: Encode, measured: Callable[..., Measurement],
) -> None:
    """A lunge of a third of a second, which nobody holds: told as what it is, or its distance not given."""
    quick = ("-filter_complex", "[0:v]trim=0:0.8,setpts=PTS-STARTPTS[a];[0:v]trim=0.8:3.5,setpts=(PTS-STARTPTS)/9[b];"
             "[0:v]trim=0:0.8,setpts=PTS-STARTPTS[c];[a][b][c]concat=n=3,fps=30", *LOSSLESS)
    film = encode(folder / "quick.mp4", "-i", one_repetition, *quick)
    try:
        (rep,) = measured(film, "right").trial.reps
    except NoLungeError as error:
        assert error.code == "lunge-too-fast"
    else:
        assert "too-fast" in {n.code for n in rep.warnings}
        assert rep.wall_distance_cm is None


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


@pytest.mark.parametrize(("crf", "told"), [(30, False), (36, True)])
def test_a_film_squeezed_into_too_few_bytes_says_so(
    one_repetition: Path, folder: Path, encode: Encode, measured: Callable[..., Measurement], crf: int, told: bool,
) -> None:
    squeezed = encode(folder / f"crf{crf}.mp4", "-i", one_repetition, "-c:v", "libx264", "-crf", str(crf))
    codes = {n.code for n in measured(squeezed, "right").trial.warnings}
    assert ("picture-compressed" in codes) is told


def test_a_film_out_of_focus_says_so_is_less_sure_and_still_holds_the_truth(
    one_repetition: Path, folder: Path, encode: Encode, measured: Callable[..., Measurement],
) -> None:
    true = RIGHT.read_truth()["reps"][0]["peak_heel_down_deg"]
    blurred = measured(encode(folder / "blurred.mp4", "-i", one_repetition, "-vf", "gblur=sigma=4", *LOSSLESS), "right")
    told, sharp = (m.trial.reps[0].tibial_inclination_deg for m in (blurred, measured(one_repetition, "right")))
    assert told is not None and sharp is not None
    assert "picture-blurred" in [notice.code for notice in blurred.trial.warnings]
    assert told.low <= true <= told.high and told.high - told.low > 1.5 * (sharp.high - sharp.low)
