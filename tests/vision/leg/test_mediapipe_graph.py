"""The pose finder on a drawn scene and on a rendered person."""

from __future__ import annotations

import os
import subprocess
import sys
import threading

import numpy as np
import pytest

from sample_videos import RIGHT
from vision.film.video import open_frames
from vision.leg.mediapipe_graph import MediaPipeGraph

_SCRIPT = """
import sys
from vision.leg.mediapipe_graph import MediaPipeGraph
from vision.film.video import open_frames
with MediaPipeGraph() as finder, open_frames(sys.argv[1]) as frames:
    found = sum(finder.find(frame.image) is not None for frame, _ in zip(frames, range(6)))
    print(found, finder.find(0 * next(iter(frames)).image) is None)
print("still open", file=sys.stderr)
"""


def test_native_log_lines_stay_off_the_terminal() -> None:
    done = subprocess.run([sys.executable, "-c", _SCRIPT, str(RIGHT.clip)], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0
    assert done.stdout.split()[0] == "6"
    assert done.stderr == "still open\n"


@pytest.fixture(scope="module")
def frame() -> np.ndarray:
    with open_frames(RIGHT.clip) as frames:
        return next(iter(frames)).image


def test_landmarks_are_in_pixels_of_the_frame(frame: np.ndarray) -> None:
    truth = RIGHT.read_truth()["frames"][0]["px"]
    with MediaPipeGraph(still=True) as finder:
        pose = finder.find(frame)
    assert pose is not None
    height, width = frame.shape[:2]
    near = 0.05 * height
    assert np.linalg.norm(pose.right.knee - truth["knee"]) < near
    assert np.linalg.norm(pose.right.ankle - truth["ankle"]) < near
    assert pose.mask.shape == (round(height * pose.mask_scale), round(width * pose.mask_scale))
    knee = (pose.right.knee * pose.mask_scale).astype(int)
    assert pose.mask[knee[1], knee[0]] > 0.9 and pose.mask[2, 2] < 0.1


def test_nobody_in_the_picture() -> None:
    with MediaPipeGraph(still=True) as finder:
        assert finder.find(np.full((200, 160, 3), 128, np.uint8)) is None


def test_two_threads_leave_the_terminal_as_it_was(frame: np.ndarray, capfd: pytest.CaptureFixture[str]) -> None:
    def work() -> None:
        with MediaPipeGraph(still=True) as finder:
            finder.find(frame)

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    os.write(2, b"still open\n")
    assert capfd.readouterr().err == "still open\n"
