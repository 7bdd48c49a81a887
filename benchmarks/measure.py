"""How fast and how large `kneewall measure` is, against what a user would write: python benchmarks/measure.py.

The baseline reads the film with OpenCV and runs MediaPipe Pose (full model) on every frame, and nothing else. Every
program runs in a process of its own, the programs take turns, and the medians of `--rounds` runs are shown, each also
as a ratio to the baseline of the same rounds. `--quick` takes the 10 s films of 1080p only.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import imageio_ffmpeg

from sample_videos import RIGHT

SIZES = {"720p": 1280, "1080p": 1920}
BASELINE = """
import sys, cv2, mediapipe as mp
capture = cv2.VideoCapture(sys.argv[1])
with mp.solutions.pose.Pose(model_complexity=1) as pose:
    while True:
        good, image = capture.read()
        if not good:
            break
        pose.process(cv2.cvtColor(image, cv2.COLOR_BGR2RGB))
"""
DECODE = """
import sys, cv2
capture = cv2.VideoCapture(sys.argv[1])
while capture.read()[0]:
    pass
"""
KNEEWALL = "from cli import main; main()"


@dataclass(frozen=True)
class Run:
    """One run of a program: wall and processor seconds, and peak memory in MB."""

    wall_s: float
    processor_s: float
    peak_mb: float


# A machine that was told to keep no compiled modules would compile ours anew in every run, but not what pip installed.
_ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def run(code: str, *arguments: str) -> Run:
    """Run Python code in a process of its own, its modules compiled once and kept as anywhere.

    Raises:
        RuntimeError: it failed.
    """
    started = time.perf_counter()
    process = subprocess.Popen([sys.executable, "-c", code, *arguments], stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL, env=_ENVIRONMENT)
    _, status, used = os.wait4(process.pid, 0)
    if status:
        raise RuntimeError(f"{arguments} ended with {status}")
    return Run(time.perf_counter() - started, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def make_clip(folder: Path, size: str, length_s: int, fps: int) -> Path:
    """The right sample repeated to a length, at another size and frame rate."""
    out = folder / f"{size}_{length_s}s_{fps}.mp4"
    filters = f"scale=-2:{SIZES[size]},fps={fps}"
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-loglevel", "error", "-y", "-stream_loop", "-1", "-i", str(RIGHT.clip),
               "-t", str(length_s), "-vf", filters, "-c:v", "libx264", "-preset", "veryfast", "-crf", "20", str(out)]
    subprocess.run(command, check=True)
    return out


def programs(clip: Path, folder: Path) -> dict[str, tuple[str, ...]]:
    """What is run on a film, by name."""
    measure = ("measure", str(clip), "--side", RIGHT.side, "--json")
    return {"baseline": (BASELINE, str(clip)), "decode alone": (DECODE, str(clip)), "measure": (KNEEWALL, *measure),
            "measure, marked film": (KNEEWALL, *measure, "--out", str(folder / "out"))}


def compare(clip: Path, folder: Path, rounds: int) -> None:
    """Print the medians of one film."""
    seen: dict[str, list[Run]] = {}
    for _ in range(rounds):
        for name, command in programs(clip, folder).items():
            seen.setdefault(name, []).append(run(*command))
    base_s = statistics.median(r.wall_s for r in seen["baseline"])
    base_mb = statistics.median(r.peak_mb for r in seen["baseline"])
    for name, runs in seen.items():
        wall_s, busy_s, peak_mb = (statistics.median(getattr(r, part) for r in runs)
                                   for part in ("wall_s", "processor_s", "peak_mb"))
        say(f"{clip.stem:<14} {name:<22} {wall_s:7.2f} s {wall_s / base_s:6.2f} x   processor {busy_s:7.2f} s"
            f"   {peak_mb:6.0f} MB {peak_mb / base_mb:5.2f} x")


def parts(clip: Path) -> None:
    """Print how long each part of one measurement took; decode and pose run beside the others."""
    import calibration.sheet_collector
    import calibration.stability
    import vision.film.frame
    import vision.film.video
    import vision.foot.track
    import vision.knee.front
    import vision.leg.finder
    import vision.lunge.trial_making
    import vision.lunge.watching
    import vision.measure

    spent: dict[str, list[float]] = {}

    def timed(owner: Any, name: str, label: str) -> None:
        plain: Callable[..., Any] = getattr(owner, name)

        def wrapped(*args: Any, **named: Any) -> Any:
            started = time.perf_counter()
            try:
                return plain(*args, **named)
            finally:
                spent.setdefault(label, []).append(time.perf_counter() - started)

        setattr(owner, name, wrapped)

    for owner, name, label in (
        (vision.film.video.FrameSource, "_next", "decode"), (vision.film.frame.Decoded, "whole", "make the picture"),
        (vision.film.frame.Decoded, "part", "make the leg's part"),
        (vision.leg.finder.LegFinder, "__init__", "load the model"),
        (vision.leg.finder.LegFinder, "find_person", "pose"),
        (calibration.stability.CameraWatch, "motion", "camera watch"),
        (vision.shin.shin_track.ShinObserver, "see", "outline"),
        (calibration.sheet_collector.SheetCollector, "add", "sheet"),
        (vision.foot.observer.FootObserver, "see", "foot"), (vision.knee.front_track.KneeFrontObserver, "see", "knee"),
        (vision.shin.shin_track.ShinObserver, "finish", "rigid shin"),
        (vision.lunge.stance_lunges, "find_excursions", "repetitions"),
        (vision.lunge.trial_making, "choose_plane", "plane"), (vision.measure, "make_measurements", "interpret, all"),
    ):
        timed(owner, name, label)
    started = time.perf_counter()
    vision.measure.measure(clip, RIGHT.side)
    say(f"\nparts of one measurement of {clip.stem}, {time.perf_counter() - started:.2f} s:")
    for label, times in sorted(spent.items(), key=lambda item: -sum(item[1])):
        say(f"  {label:<18} {sum(times):6.2f} s   {len(times):5d} times {1000 * statistics.median(times):7.2f} ms")


def say(line: str) -> None:
    """Print a line at once."""
    print(line, flush=True)  # noqa: T201


def main() -> None:
    """Compare, film by film."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--quick", action="store_true")
    chosen = parser.parse_args()
    films = [("1080p", 10, 30), ("1080p", 10, 60)] if chosen.quick else [
        (size, length_s, fps) for length_s in (10, 60) for size in SIZES for fps in (30, 60)]
    with tempfile.TemporaryDirectory() as folder:
        say(f"load before: {os.getloadavg()[0]:.1f} of {os.cpu_count()} processors")
        run("import vision.measure, vision.leg.finder, vision.report.files, cli")
        for film in films:
            compare(make_clip(Path(folder), *film), Path(folder), chosen.rounds)
        help_s = statistics.median(run(KNEEWALL, "--help").wall_s for _ in range(5))
        load = "import vision.measure, vision.leg.finder; vision.leg.finder.LegFinder('left')"
        load_s = statistics.median(run(load).wall_s for _ in range(chosen.rounds))
        say(f"kneewall --help {help_s:.2f} s; from a cold start to a loaded model {load_s:.2f} s")
        parts(Path(folder) / "1080p_10s_30.mp4")


if __name__ == "__main__":
    main()
