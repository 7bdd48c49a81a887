"""How many of the camera's pictures a recording misses while the test is guided, in a real Chromium on this machine.

    python -m benchmarks.recording [--pages 1 2] [--seconds 20] [--fps 30] [--long-side 1280]

Each page films with a camera whose pictures are numbered, so that the recording tells which are missing. Three times:
while nobody answers (the server stands still), while the page makes small pictures as it does for the stream and still
nobody answers, and guided. What is missed in the first is the browser's own; what the second adds is the page's, and
the third the machine's, which looks at the pictures as well.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import shutil
import signal
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from playwright.sync_api import sync_playwright

from sample_videos import RIGHT
from tests.e2e.conftest import FLAGS, RunningApp, start_app, stop_app
from tests.e2e.fake_camera import CameraFilm, camera_film, shown
from tests.e2e.guided_page import GuidedPage, guided_page

_SMALL_PICTURES = """() => {
  const video = document.querySelector("video") || [...document.querySelectorAll("*")].map(
    (e) => e.shadowRoot && e.shadowRoot.querySelector("video")).find(Boolean);
  const canvas = document.createElement("canvas");
  canvas.width = 640;
  canvas.height = 360;
  const pen = canvas.getContext("2d", { alpha: false });
  setInterval(() => { pen.drawImage(video, 0, 0, 640, 360); canvas.toBlob(() => {}, "image/jpeg", 0.75); }, 100);
}"""


@contextlib.contextmanager
def _pages(count: int, camera: CameraFilm, folder: Path, served: RunningApp) -> Iterator[list[GuidedPage]]:
    with sync_playwright() as started, contextlib.ExitStack() as opened:
        pages: list[Any] = []
        for _ in range(count):
            # A browser each, as two people with a computer each would have, but on the same two cores.
            browser = started.chromium.launch(executable_path=shutil.which("chromium"), args=[*FLAGS, *camera.flags])
            opened.callback(browser.close)
            pages.append(browser.new_context(viewport={"width": 1280, "height": 800}, locale="en-GB").new_page())
        yield [guided_page(page, camera, folder, served) for page in pages]


def _recorded(count: int, how: str, camera: CameraFilm, seconds: float, folder: Path) -> None:
    folder.mkdir()
    served = start_app(folder / "app")
    try:
        with _pages(count, camera, folder, served) as pages:
            for guided in pages:
                guided.choose("Right", practice=2, full=6)
            for guided in pages:
                guided.start()
            if how != "guided":
                served.process.send_signal(signal.SIGSTOP)
            if how == "small pictures":
                for guided in pages:
                    guided.page.evaluate(_SMALL_PICTURES)
            time.sleep(seconds)
            for guided in pages:
                guided.press(guided.page.locator(".guided .stop"))
            served.process.send_signal(signal.SIGCONT)
            for number, guided in enumerate(pages, start=1):
                guided.keep.wait_for()
                times, numbers = shown(guided.recording())
                ms = np.array([one["ms"] for one in guided.stage.evaluate("e => e.latencies")])
                missed = camera.missed(numbers)
                answers = ""
                if how == "guided":
                    answers = (f"; {len(ms) / times[-1]:.1f} answers/s, {np.median(ms):.0f} ms, p95 "
                               f"{np.percentile(ms, 95):.0f} ms")
                print(f"{count} page(s), {how}, page {number}: {missed} of {len(numbers) + missed} pictures missed "  # noqa: T201
                      f"({100 * missed / (len(numbers) + missed):.1f} %) in {times[-1]:.0f} s{answers}; load "
                      f"{os.getloadavg()[0]:.1f}", flush=True)
    finally:
        served.process.send_signal(signal.SIGCONT)
        stop_app(served)


def main() -> None:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--fps", type=float, default=30.0)
    parser.add_argument("--long-side", type=int, default=1280)
    parser.add_argument("--how", nargs="+", default=["alone", "small pictures", "guided"])
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        camera = camera_film(RIGHT.clip, folder, long_side_px=asked.long_side, fps=asked.fps)
        for count in asked.pages:
            for how in asked.how:
                _recorded(count, how, camera, asked.seconds, folder / f"{count} {how}")


if __name__ == "__main__":
    main()
