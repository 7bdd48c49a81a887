"""How long a person waits: from the command to the first page, and from a chosen film to its result.

`python benchmarks/app.py [CLIP SIDE]`; needs Playwright for Python and a Chromium. Without a clip, the right sample.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import sync_playwright

from sample_videos import RIGHT
from tests.e2e.conftest import FLAGS, start_app, stop_app
from tests.e2e.steps import await_result, choose_file
from vision.film.video import open_frames


def main() -> None:
    """Print both times, the second also as a multiple of the film's own length and of the command line's time."""
    clip, side = (Path(sys.argv[1]), sys.argv[2]) if len(sys.argv) == 3 else (RIGHT.clip, RIGHT.side)
    with open_frames(clip) as frames:
        length_s = frames.duration_s
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        page = browser.new_page(locale="en-GB")
        started = time.perf_counter()
        app = start_app(Path(folder))
        try:
            page.goto(app.url)
            page.get_by_role("heading", level=1).wait_for(timeout=120_000)
            print(f"command to first page      {time.perf_counter() - started:6.1f} s")  # noqa: T201
            chosen = time.perf_counter()
            choose_file(page, side.capitalize(), clip)
            await_result(page, side.capitalize())
            waited = time.perf_counter() - chosen
        finally:
            stop_app(app)
            browser.close()
        command = [sys.executable, "-c", "from cli import main; main()", "measure", str(clip), "--side", side, "--json"]
        begun = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True, env=app.environment)
        alone = time.perf_counter() - begun
    print(f"film chosen to result      {waited:6.1f} s  ({waited / length_s:.1f} x the film's length)")  # noqa: T201
    print(f"the command line alone     {alone:6.1f} s  (the app takes {waited / alone:.2f} x as long)")  # noqa: T201


if __name__ == "__main__":
    main()
