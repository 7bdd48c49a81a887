"""Fixtures: the samples cut to one repetition, small and slow, because every frame takes time to measure."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from sample_videos import LEFT, RIGHT


@pytest.fixture(scope="session")
def cut(ffmpeg: str, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """`cut(clip, name, filters, *options)`: the first repetition of a sample at 720 x 1280 and 15 pictures a second."""
    folder = tmp_path_factory.mktemp("clips")

    def run(clip: Path, name: str, filters: str = "", *options: str) -> Path:
        out = folder / name
        if not out.exists():
            chain = ",".join(f for f in ("scale=720:1280", "fps=15", filters) if f)
            command = [ffmpeg, "-loglevel", "error", "-y", "-ss", "0.5", "-t", "3.6", "-i", str(clip), "-vf", chain]
            subprocess.run([*command, *(options or ("-c:v", "libx264", "-crf", "14")), str(out)], check=True)
        return out

    return run


@pytest.fixture(scope="session")
def right_clip(cut: Callable[..., Path]) -> Path:
    """One repetition of the right leg, the sheet in view."""
    return cut(RIGHT.clip, "right.mp4")


@pytest.fixture(scope="session")
def left_clip(cut: Callable[..., Path]) -> Path:
    """One repetition of the left leg; the sheet is on a still of its own."""
    return cut(LEFT.clip, "left.mp4")


@pytest.fixture(scope="session")
def left_sheet(ffmpeg: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The still with the sheet that goes with `left_clip`."""
    out = tmp_path_factory.mktemp("sheet") / "sheet.png"
    subprocess.run(
        [ffmpeg, "-loglevel", "error", "-i", str(LEFT.calibration), "-vf", "scale=720:1280", str(out)], check=True
    )
    return out
