"""The model stays behind its seam."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]


def sources() -> list[Path]:
    folders = ("foundation", "calibration", "vision", "history", "study", "plan", "ui", "commands")
    return [path for folder in folders for path in (ROOT / folder).rglob("*.py")]


def those_that_say(pattern: str) -> list[str]:
    says = re.compile(pattern, re.MULTILINE)
    return sorted(path.name for path in sources() if says.search(path.read_text(encoding="utf-8")))


def test_only_the_model_s_own_files_know_networks_or_number_landmarks() -> None:
    assert those_that_say(r"^\s*(from|import) ai_edge_litert") == ["networks.py"]
    # Its files lie in MediaPipe's wheel; whose version it is, is told with every result.
    assert those_that_say("mediapipe") == ["networks.py", "provenance.py"]
    assert those_that_say(r"vision\.leg\.networks") == ["blazepose.py", "legs_only.py"]
    assert those_that_say(r"\bLandmark\.") == ["blazepose.py"]
    assert those_that_say(r"vision\.leg\.blazepose") == ["finder.py", "glimpse.py", "upright.py", "watching.py"]


def test_the_model_is_loaded_without_mediapipe_and_without_a_word() -> None:
    script = ("import sys; from vision.leg.finder import LegFinder; LegFinder('left');"
              "print([m for m in ('mediapipe', 'matplotlib', 'jax') if m in sys.modules]);"
              "print('still open', file=sys.stderr)")
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=120, cwd=ROOT)
    assert done.stdout == "[]\n" and done.stderr == "still open\n"
