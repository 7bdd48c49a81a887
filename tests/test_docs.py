"""What the documents tell a reader to run runs."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import cv2

from sample_videos import RIGHT

ROOT = Path(__file__).resolve().parents[1]


def test_the_script_that_finds_one_leg_in_a_photo_and_in_a_camera_frame(tmp_path: Path) -> None:
    text = (ROOT / "docs" / "finder.md").read_text(encoding="utf-8")
    script = tmp_path / "script.py"
    script.write_text(re.search(r"```python\n(.*?)```", text, re.S)[1], encoding="utf-8")
    photo = tmp_path / "photo.png"
    camera = cv2.VideoCapture(str(RIGHT.clip))
    cv2.imwrite(str(photo), camera.read()[1])
    done = subprocess.run([sys.executable, script, photo, RIGHT.clip], capture_output=True, text=True, cwd=ROOT,
                          env={"PYTHONPATH": str(ROOT), "PATH": ""}, check=True)
    lines = dict(line.split(" ", 1) for line in done.stdout.splitlines())
    upright = RIGHT.read_truth()["frames"][0]["anterior_outline_deg"]
    assert abs(float(lines["photo"].split()[0]) - upright) < 2 and lines["photo"] == lines["camera"]
