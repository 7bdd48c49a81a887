"""Writing the disturbed clip, and the still that goes with it."""

from __future__ import annotations

import subprocess
import zlib
from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import cv2
import imageio_ffmpeg
import numpy as np
from PIL import Image as PillowImage

from tests.conftest import SHARED
from tests.gauntlet.cutting import Cut
from tests.gauntlet.disturbances import QUALITY, Disturbance
from tests.gauntlet.intruders import Foreground, cut_out
from tests.gauntlet.moment import CutOut, Image, Moment, still_moment
from tests.gauntlet.motion import Timing
from tests.gauntlet.optics import between

WALKERS = ("right_convex_shin_sheet_wall", "right_barefoot_sheet_behind")
"""Whose cut-out walks by: the first who is not the one tested."""
_EXIF_ORIENTATION, _EXIF_OF_TURN = 0x0112, {0: 1, 90: 8, 180: 3, 270: 6}


@dataclass(frozen=True)
class Filmed:
    """A clip ready to measure, as its user would give it.

    Attributes:
        clip: the film.
        side: the leg that the user names.
        still: the picture with the sheet, if one goes with it.
    """

    clip: Path
    side: Literal["left", "right"]
    still: Path | None


def film(cut: Cut, disturbance: Disturbance, strength: float, folder: Path) -> Filmed:
    """Write the disturbed clip and still into a folder."""
    clip = folder / f"{cut.name}-{cut.rep}-{disturbance.name}-{strength:g}.mp4"
    crf = f"{strength:g}" if disturbance.crf else QUALITY
    timing = timing_of(cut, disturbance, strength)
    stored = clip.with_suffix(".stored.mp4") if disturbance.noted_turn else clip
    _encode(stored, disturbed_frames(cut, disturbance, strength), timing, crf)
    if disturbance.noted_turn:
        _run("-display_rotation", f"{strength:g}", "-i", str(stored), "-c", "copy", str(clip))
        stored.unlink()
    return Filmed(clip, side_told(cut, disturbance, strength),
                  take_still(cut, disturbance, strength, clip.with_suffix(".png")))


def side_told(cut: Cut, disturbance: Disturbance, strength: float) -> Literal["left", "right"]:
    """The leg that the user names: in a mirror a right leg is seen as a left one."""
    if disturbance.mirror and strength == 1:
        return "left" if cut.side == "right" else "right"
    return cut.side


def timing_of(cut: Cut, disturbance: Disturbance, strength: float) -> Timing:
    """Which frame is shown when."""
    rng = np.random.default_rng(_seed(cut, disturbance))
    return disturbance.pace(len(cut.frames), cut.fps, strength, rng)


def disturbed_frames(cut: Cut, disturbance: Disturbance, strength: float) -> Iterator[Image]:
    """The frames of the disturbed clip, those that will be missing included."""
    timing, seed = timing_of(cut, disturbance, strength), _seed(cut, disturbance)
    rep = (cut.truth["reps"][0]["start"], cut.truth["reps"][0]["end"])
    walker = _walker(cut) if disturbance.people else None
    foreground: Foreground | None = None
    try:
        for index, (source, (image, following)) in enumerate(zip(timing.source, _shown(cut, timing), strict=True)):
            if disturbance.picture is None:
                yield image
                continue
            front = None
            if disturbance.people:
                foreground = foreground or Foreground(image)
                front = foreground.find(image)
            moment = Moment(index, index / timing.fps, seed, rep, cut.truth["frames"][int(source)]["px"], following,
                            front, walker)
            yield disturbance.picture(image, moment, strength)
    finally:
        if foreground is not None:
            foreground.close()


def _shown(cut: Cut, timing: Timing) -> Iterator[tuple[Image, Image | None]]:
    """The frame of each time, and the one that follows it in the clip."""
    with closing(_frames(cut)) as frames:
        at, here, following = 0, next(frames), next(frames, None)
        for source in timing.source:
            while at < int(source) and following is not None:
                at, here, following = at + 1, following, next(frames, None)
            part = source - int(source)
            if part > 1e-6 and following is not None:
                yield between(here, following, np.array([part]))[0], following
            else:
                yield here, following


def _frames(cut: Cut) -> Generator[Image, None, None]:
    """The undisturbed frames of a cut, holding only those that are shown back and forth."""
    low, high = int(cut.frames.min()), int(cut.frames.max())
    times = np.bincount(cut.frames)
    held: dict[int, Image] = {}
    capture = cv2.VideoCapture(str(cut.clip))
    try:
        for _ in range(low):
            capture.grab()
        read = low - 1
        for wanted in cut.frames:
            while read < wanted:
                good, image = capture.read()
                read += 1
                if not good:
                    raise ValueError(f"{cut.clip.name} has no frame {read} of {high}")
                held[read] = image
            times[wanted] -= 1
            yield held[wanted] if times[wanted] else held.pop(wanted)
    finally:
        capture.release()


def _walker(cut: Cut) -> CutOut:
    name = next(name for name in WALKERS if name != cut.name)
    return cut_out(SHARED / "ground_truth" / f"{name}.mp4")


def take_still(cut: Cut, disturbance: Disturbance, strength: float, out: Path) -> Path | None:
    """The still as the same camera would have taken it; a noted turn becomes the photo's own note.

    None where the clip needs none. A sheet in a mirror is refused, so who films that way does without, too.
    """
    if cut.still is None or disturbance.mirror:
        return None
    image = cv2.imread(str(cut.still))
    if disturbance.of_camera and disturbance.picture is not None:
        image = disturbance.picture(image, still_moment(_seed(cut, disturbance)), strength)
    photo = PillowImage.fromarray(np.ascontiguousarray(image[:, :, ::-1]))
    exif = photo.getexif()
    if disturbance.noted_turn:
        exif[_EXIF_ORIENTATION] = _EXIF_OF_TURN[round(strength)]
    photo.save(out, exif=exif)
    return out


def _encode(out: Path, frames: Iterator[Image], timing: Timing, crf: str) -> None:
    """Write frames as H.264; those not kept leave a gap in time."""
    first = next(frames)
    height, width = first.shape[:2]
    chain = []
    if not timing.kept.all():
        missing = "+".join(f"eq(n,{k})" for k in np.flatnonzero(~timing.kept))
        chain = ["-vf", f"select='not({missing})'", "-fps_mode", "vfr"]
    command = [
        *_FFMPEG, "-f", "rawvideo", "-pix_fmt", "bgr24", "-s", f"{width}x{height}", "-r", f"{timing.fps:g}", "-i", "-",
        *chain, "-c:v", "libx264", "-preset", "veryfast", "-crf", crf, "-pix_fmt", "yuv420p", "-threads", "2", str(out),
    ]
    with subprocess.Popen(command, stdin=subprocess.PIPE) as process:
        assert process.stdin is not None
        process.stdin.write(first.tobytes())
        for frame in frames:
            process.stdin.write(np.ascontiguousarray(frame).tobytes())
        process.stdin.close()
    if process.returncode:
        raise RuntimeError(f"ffmpeg could not write {out.name}")


_FFMPEG = (imageio_ffmpeg.get_ffmpeg_exe(), "-hide_banner", "-loglevel", "error", "-nostdin", "-y")


def _run(*arguments: str) -> None:
    subprocess.run([*_FFMPEG, *arguments], check=True, timeout=300)


def _seed(cut: Cut, disturbance: Disturbance) -> int:
    """The same clip and disturbance are disturbed alike in every run."""
    return zlib.crc32(f"{cut.name} {cut.rep} {disturbance.name}".encode())
