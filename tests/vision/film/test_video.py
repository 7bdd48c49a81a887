"""Frames of films: what people's phones save, and what is no film at all."""

from __future__ import annotations

import gc
import math
import os
import subprocess
import weakref
from pathlib import Path

import numpy as np
import pytest
from av.video.frame import VideoFrame

from foundation.errors import KneewallError
from tests.vision.film.small_films import H264, H265, PATTERN, TONE, Encode, quarters
from vision.errors import (
    ClipEmptyError,
    ClipMissingError,
    ClipNoPictureError,
    ClipTruncatedError,
    ClipUnreadableError,
)
from vision.film.file_kind import file_sha256
from vision.film.video import Frame, open_frames


def times(path: Path) -> np.ndarray:
    with open_frames(path) as frames:
        return np.array([frame.time_s for frame in frames])


def first_image(path: Path) -> np.ndarray:
    with open_frames(path) as frames:
        return next(iter(frames)).image


def test_frames_come_once_in_order_with_their_times(plain: Path) -> None:
    with open_frames(plain) as frames:
        assert frames.nominal_fps == pytest.approx(30)
        assert frames.duration_s == pytest.approx(2.0, abs=0.05)
        seen = [(f.index, f.time_s, f.image.shape, f.image.dtype) for f in frames]
    assert [s[0] for s in seen] == list(range(60))
    np.testing.assert_allclose([s[1] for s in seen], np.arange(60) / 30, atol=1e-3)
    assert {s[2] for s in seen} == {(120, 160, 3)} and {s[3] for s in seen} == {np.dtype(np.uint8)}


@pytest.mark.parametrize(("rotation", "expected"), [(0, "rgbw"), (90, "gwrb"), (180, "wbgr"), (270, "brwg")])
def test_rotation_metadata_is_applied(
    corners: Path, clips: Path, encode: Encode, ffmpeg: str, rotation: int, expected: str
) -> None:
    turned = encode(clips / f"turned{rotation}.mp4", "-display_rotation", str(rotation), "-i", corners, "-c", "copy")
    assert quarters(first_image(turned)) == expected
    # ffmpeg's own player-side rotation is the independent oracle.
    raw = subprocess.run(
        [ffmpeg, "-loglevel", "error", "-i", str(turned), "-frames:v", "1", "-f", "rawvideo", "-pix_fmt", "bgr24", "-"],
        check=True, capture_output=True,
    ).stdout
    shape = (160, 120, 3) if rotation in (90, 270) else (120, 160, 3)
    assert quarters(np.frombuffer(raw, np.uint8).reshape(shape)) == expected


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
@pytest.mark.parametrize("flip", [[], ["-display_hflip"]])
def test_a_smaller_picture_is_the_whole_one_made_smaller(
    corners: Path, clips: Path, encode: Encode, rotation: int, flip: list[str]
) -> None:
    turned = encode(clips / f"smaller{rotation}{len(flip)}.mp4", "-display_rotation", str(rotation), *flip,
                    "-i", corners, "-c", "copy")
    with open_frames(turned) as frames:
        for frame in frames:
            size = (60, 80) if rotation in (90, 270) else (80, 60)
            small = frame.shrunk(*size)
            assert frame.shape == frame.image.shape[:2]
            assert small.shape == (size[1], size[0], 3)
            assert quarters(small) == quarters(frame.image)
            again = Frame(0, 0.0, frame.image).shrunk(*size)
            assert np.abs(small.astype(int) - again.astype(int)).mean() < 3


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
@pytest.mark.parametrize("form", ["yuv420p", "yuv444p", "yuv422p10le"])
def test_a_part_is_what_the_whole_shows_there(
    clips: Path, encode: Encode, rotation: int, form: str
) -> None:
    still = encode(clips / f"{form}.mp4", *PATTERN, "-c:v", "libx264", "-pix_fmt", form)
    turned = encode(clips / f"{form}{rotation}.mp4", "-display_rotation", str(rotation), "-i", still, "-c", "copy")
    with open_frames(turned) as frames:
        for frame, box in zip(frames, [(slice(16, 64), slice(32, 96)), (slice(0, 32), slice(0, 16))], strict=False):
            part = frame.part(*box)
            difference = np.abs(part.astype(int) - frame.image[box])
            # Where a turned part ends, the colours beyond it are not known.
            assert part.shape == frame.image[box].shape and np.percentile(difference, 90) <= 1
            part[:] = 0
            assert frame.image[box].any()


@pytest.mark.parametrize(
    ("name", "codec"),
    [
        ("hevc.mp4", (*H265, "-pix_fmt", "yuv420p")),
        ("hevc10.mov", (*H265, "-pix_fmt", "yuv420p10le")),
        ("prores.mov", ("-c:v", "prores_ks", "-profile:v", "3")),
        ("vp8.webm", ("-c:v", "libvpx")),
        ("vp9.webm", ("-c:v", "libvpx-vp9", "-deadline", "realtime", "-cpu-used", "8")),
        ("mjpeg.avi", ("-c:v", "mjpeg")),
        ("transport.ts", H264),
        ("old.3gp", ("-c:v", "mpeg4")),
    ],
)
def test_codecs_that_phones_and_browsers_use(
    plain: Path, clips: Path, encode: Encode, name: str, codec: tuple[str, ...]
) -> None:
    path = encode(clips / name, *PATTERN, *codec)
    assert len(times(path)) == 60
    expected, got = first_image(plain).astype(float), first_image(path).astype(float)
    assert np.abs(expected - got).mean() < 12


def test_the_bits_of_its_pictures_are_counted(plain: Path) -> None:
    with open_frames(plain) as frames:
        assert math.isnan(frames.bits_per_pixel)
        n = sum(1 for _ in frames)
        counted = frames.bits_per_pixel * n * 160 * 120 / 8
    # All of a small file but its index.
    assert 0.7 * plain.stat().st_size < counted < plain.stat().st_size


@pytest.mark.parametrize("coarse", [15, 24, 40])
def test_how_coarsely_an_encoder_rounded_is_read_from_the_film(clips: Path, encode: Encode, coarse: int) -> None:
    path = encode(clips / f"qp{coarse}.mp4", *PATTERN, "-c:v", "libx264", "-qp", str(coarse))
    with open_frames(path) as frames:
        assert math.isnan(frames.quantiser)
        for _ in frames:
            pass
        # Between the pictures that others are told by, an encoder rounds a little more coarsely.
        assert coarse <= frames.quantiser <= coarse + 3


def test_a_codec_that_does_not_tell_it_has_none(clips: Path, encode: Encode) -> None:
    path = encode(clips / "untold.mp4", *PATTERN, "-c:v", "libx265", "-x265-params", "log-level=none")
    with open_frames(path) as frames:
        assert sum(1 for _ in frames) > 0
        assert math.isnan(frames.quantiser)


def test_variable_frame_rate_keeps_each_frames_own_time(clips: Path, encode: Encode) -> None:
    keep = [n for n in range(60) if n % 3 == 0 or n % 7 == 0]
    uneven = encode(clips / "uneven.mp4", *PATTERN, "-vf", "select='not(mod(n,3))+not(mod(n,7))'", "-fps_mode", "vfr",
                    *H264)
    np.testing.assert_allclose(times(uneven), np.array(keep) / 30, atol=1e-3)


def test_webm_without_a_duration_as_browsers_record_it(clips: Path, ffmpeg: str) -> None:
    path = clips / "recorder.webm"
    command = [ffmpeg, "-loglevel", "error", *PATTERN, "-c:v", "libvpx", "-f", "webm", "-"]
    path.write_bytes(subprocess.run(command, check=True, capture_output=True).stdout)
    with open_frames(path) as frames:
        assert np.isnan(frames.duration_s)
        assert sum(1 for _ in frames) == 60


@pytest.mark.parametrize(
    "name", ["größe ünï.mp4", "膝 壁 🦵.mp4", "100%d 'quoted' \"x\".mp4", "http:lunge.mp4", "-i.mp4"]
)
def test_any_file_name(plain: Path, tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / name).write_bytes(plain.read_bytes())
    monkeypatch.chdir(tmp_path)
    assert len(times(Path(name))) == 60


def test_one_pass_holds_few_frames(clips: Path, encode: Encode) -> None:
    source = ("-f", "lavfi", "-i", "testsrc2=s=1280x720:r=30:d=3")
    path = encode(clips / "large.mp4", *source, *H264, "-preset", "ultrafast")
    seen: list[weakref.ref[np.ndarray]] = []
    most = most_decoded = 0
    gc.collect()
    # What waits for the collector is held as well: a large film's frames fill the memory before it runs.
    gc.disable()
    try:
        with open_frames(path) as frames:
            for frame in frames:
                seen.append(weakref.ref(frame.image))
                most = max(most, sum(image() is not None for image in seen))
                if len(seen) % 30 == 0:
                    most_decoded = max(most_decoded, sum(isinstance(held, VideoFrame) for held in gc.get_objects()))
    finally:
        gc.enable()
    assert len(seen) == 90
    assert 1 <= most <= 2
    assert 1 <= most_decoded <= 8


@pytest.mark.parametrize(("aspect", "shape"), [("2/1", (60, 160)), ("1/2", (120, 80)), ("1/1", (120, 160))])
def test_pixels_that_are_not_square_are_made_so(
    clips: Path, encode: Encode, aspect: str, shape: tuple[int, int]
) -> None:
    path = encode(clips / f"aspect{aspect[0]}{aspect[2]}.mp4", *PATTERN, "-vf", f"setsar={aspect}", *H264)
    assert first_image(path).shape == (*shape, 3)


@pytest.mark.parametrize("name", ["sound.mp4", "sound.m4a", "sound.webm", "sound.wav", "sound.mp3", "sound.ogg"])
def test_sound_without_picture(clips: Path, encode: Encode, name: str) -> None:
    path = encode(clips / name, *TONE)
    with pytest.raises(ClipNoPictureError, match="sound but no picture"):
        times(path)


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.97])
@pytest.mark.parametrize("container", ["end-index.mp4", "front-index.mp4", "hevc.mov", "known.webm"])
def test_a_film_that_was_cut_off(clips: Path, encode: Encode, container: str, share: float) -> None:
    whole = clips / f"whole-{container}"
    if not whole.exists():
        codec = {"hevc.mov": H265, "known.webm": ("-c:v", "libvpx")}.get(container, H264)
        faststart = ("-movflags", "+faststart") if container == "front-index.mp4" else ()
        encode(whole, *PATTERN, *codec, *faststart)
    data = whole.read_bytes()
    cut = clips / f"cut-{share}-{container}"
    cut.write_bytes(data[: int(len(data) * share)])
    with pytest.raises(ClipTruncatedError, match="Copy it from the phone again, whole"):
        times(cut)


def test_a_recording_without_length_that_was_cut_off_yields_what_is_there(clips: Path, ffmpeg: str) -> None:
    """Nothing in such a file tells how long it should be; the frames that are there are good."""
    command = [ffmpeg, "-loglevel", "error", *PATTERN, "-c:v", "libvpx", "-f", "webm", "-"]
    data = subprocess.run(command, check=True, capture_output=True).stdout
    path = clips / "recorder-cut.webm"
    path.write_bytes(data[: len(data) // 2])
    assert 5 < len(times(path)) < 60


@pytest.mark.parametrize("name", ["slept.webm", "slept.mp4"])
def test_a_film_of_a_device_that_slept_is_whole_and_says_so(clips: Path, encode: Encode, name: str) -> None:
    """Twenty pictures, nothing for eight seconds, twenty more: no picture was lost."""
    codec = ("-c:v", "libvpx") if name.endswith("webm") else H264
    path = encode(clips / name, "-f", "lavfi", "-i", "testsrc2=s=160x120:r=20:d=2", "-vf",
                  "setpts='PTS+gte(N,20)*8/TB'", "-fps_mode", "passthrough", *codec)
    with open_frames(path) as frames:
        seen = [frame.time_s for frame in frames]
        assert len(seen) == 40 and seen[-1] == pytest.approx(1.95, abs=0.01)
        assert [notice.code for notice in frames.notices] == ["film-leaps"]
        assert "8 seconds" in frames.notices[0].message


def bad_file(kind: str, folder: Path, plain: Path) -> Path:
    path = folder / f"{kind}.mp4"
    if kind == "empty":
        path.touch()
    elif kind == "folder":
        path.mkdir()
    elif kind == "text":
        path.write_text("not a film\n" * 100)
    elif kind == "zeros":
        path.write_bytes(bytes(50_000))
    elif kind == "noise":
        path.write_bytes(np.random.default_rng(3).bytes(50_000))
    elif kind == "playlist":
        path.write_text(f"#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\n{plain}\n#EXT-X-ENDLIST\n")
    elif kind == "list-of-films":
        (folder / "other.mp4").write_bytes(plain.read_bytes())
        path.write_text("ffconcat version 1.0\nfile other.mp4\n")
    elif kind == "scrambled":
        data = bytearray(plain.read_bytes())
        start = data.index(b"moov") + 8
        data[start : start + 400] = np.random.default_rng(4).bytes(400)
        path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("kind", "error"),
    [
        ("missing", ClipMissingError),
        ("empty", ClipEmptyError),
        ("folder", ClipUnreadableError),
        ("text", ClipUnreadableError),
        ("zeros", ClipUnreadableError),
        ("noise", ClipUnreadableError),
        ("playlist", ClipUnreadableError),
        ("list-of-films", ClipUnreadableError),
        ("scrambled", ClipUnreadableError),
    ],
)
def test_what_is_no_film(tmp_path: Path, plain: Path, kind: str, error: type[KneewallError]) -> None:
    with pytest.raises(error) as caught:
        times(bad_file(kind, tmp_path, plain))
    assert caught.value.problem and caught.value.remedy
    assert "\n" not in str(caught.value) and str(tmp_path) not in str(caught.value)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read every file")
def test_a_file_that_may_not_be_read(tmp_path: Path, plain: Path) -> None:
    path = tmp_path / "locked.mp4"
    path.write_bytes(plain.read_bytes())
    path.chmod(0)
    with pytest.raises(ClipUnreadableError, match="may not be read"):
        times(path)


def test_an_impossible_path() -> None:
    with pytest.raises(KneewallError):
        times(Path("x" * 5000 + ".mp4"))
    with pytest.raises(KneewallError):
        times(Path("nul\0.mp4"))


def test_damage_in_the_middle_never_crashes(plain: Path, tmp_path: Path) -> None:
    """Twenty films with random bytes overwritten: each is read or refused by a named error."""
    data = plain.read_bytes()
    rng = np.random.default_rng(5)
    for i in range(20):
        broken = bytearray(data)
        for start in rng.integers(0, len(data) - 40, size=5):
            broken[start : start + 40] = rng.bytes(40)
        path = tmp_path / f"{i}.mp4"
        path.write_bytes(broken)
        try:
            seen = times(path)
        except KneewallError:
            continue
        assert np.all(np.diff(seen) > 0)


def test_a_film_that_declares_a_huge_picture(clips: Path, encode: Encode) -> None:
    """A VP8 key frame of a few hundred bytes that says 16383 x 16383, after its start code 9d 01 2a (RFC 6386, 9.1)."""
    data = bytearray(encode(clips / "small-vp8.webm", *PATTERN, "-c:v", "libvpx").read_bytes())
    start = data.index(b"\x9d\x01\x2a") + 3
    assert data[start : start + 4] == bytes([160, 0, 120, 0])
    data[start : start + 4] = b"\xff\x3f\xff\x3f"
    path = clips / "huge.webm"
    path.write_bytes(data)
    with pytest.raises(ClipUnreadableError):
        times(path)


def test_a_film_whose_picture_is_too_large(clips: Path, encode: Encode) -> None:
    path = encode(clips / "wide.avi", "-f", "lavfi", "-i", "color=gray:s=8192x8192:r=1:d=1", "-c:v", "mjpeg")
    with pytest.raises(ClipUnreadableError, match="too large"):
        times(path)


def test_content_hash_is_that_of_the_bytes(tmp_path: Path) -> None:
    """The digest of "abc" is the example of FIPS 180-2, appendix B.1."""
    (tmp_path / "abc").write_bytes(b"abc")
    assert file_sha256(tmp_path / "abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


@pytest.mark.parametrize(("rotation", "expected"), [(0, "grwb"), (90, "wgbr"), (180, "bwrg"), (270, "rbgw")])
def test_a_display_matrix_that_flips_is_applied(
    corners: Path, clips: Path, encode: Encode, ffmpeg: str, rotation: int, expected: str
) -> None:
    flipped = encode(clips / f"flipped{rotation}.mp4", "-display_rotation", str(rotation), "-display_hflip",
                     "-i", corners, "-c", "copy")
    raw = subprocess.run(
        [ffmpeg, "-loglevel", "error", "-i", str(flipped), "-frames:v", "1", "-f", "rawvideo", "-pix_fmt", "bgr24",
         "-"], check=True, capture_output=True).stdout
    shape = (160, 120, 3) if rotation in (90, 270) else (120, 160, 3)
    assert quarters(np.frombuffer(raw, np.uint8).reshape(shape)) == expected
    with open_frames(flipped) as frames:
        frame = next(iter(frames))
        part = frame.part(slice(16, 64), slice(32, 96))
        assert quarters(frame.image) == expected
        assert np.percentile(np.abs(part.astype(int) - frame.image[16:64, 32:96]), 90) <= 1


@pytest.mark.parametrize("name", ["long.mkv", "long.webm"])
def test_sound_that_goes_on_after_the_picture_is_no_loss(clips: Path, encode: Encode, name: str) -> None:
    codecs = ("-c:v", "libvpx", "-c:a", "libopus") if name.endswith("webm") else (*H264, "-c:a", "aac")
    path = encode(clips / name, *PATTERN, "-f", "lavfi", "-i", "sine=d=6", *codecs)
    with open_frames(path) as frames:
        assert frames.duration_s > 5
        assert sum(1 for _ in frames) == 60
        assert frames.notices == ()


def test_a_film_whose_end_is_missing_says_so(clips: Path, encode: Encode, tmp_path: Path) -> None:
    """An MP4 whose index is whole, and whose last pictures are zeros."""
    whole = encode(clips / "ten.mp4", "-f", "lavfi", "-i", "testsrc2=s=160x120:r=30:d=10", *H264, "-bf", "0")
    with open_frames(whole) as frames:
        assert sum(1 for _ in frames) == 300 and frames.notices == ()
    raw = bytearray(whole.read_bytes())
    start = raw.index(b"mdat") + 4
    length = int.from_bytes(raw[start - 8 : start - 4], "big") - 8
    first = start + int(0.9 * length)
    raw[first : start + length] = bytes(start + length - first)
    path = tmp_path / "hole.mp4"
    path.write_bytes(raw)
    with open_frames(path) as frames:
        n = sum(1 for _ in frames)
        assert 200 < n < 300
        assert {"film-damaged", "film-ends-early"} & {notice.code for notice in frames.notices}
