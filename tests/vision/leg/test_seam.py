"""The model stays behind its seam."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
MODEL = {"mediapipe_graph.py", "blazepose.py"}


def sources() -> list[Path]:
    folders = ("foundation", "calibration", "vision", "history", "study", "ui", "commands")
    return [path for folder in folders for path in (ROOT / folder).rglob("*.py")]


def test_nothing_but_the_model_s_own_files_imports_mediapipe_or_numbers_landmarks() -> None:
    says = re.compile(r"^\s*(from|import) mediapipe|\bLandmark\.|vision\.leg\.blazepose", re.MULTILINE)
    assert {path.name for path in sources() if says.search(path.read_text(encoding="utf-8"))} == MODEL


def test_only_the_finder_chooses_a_model() -> None:
    says = re.compile(r"vision\.leg\.mediapipe_graph")
    assert [path.name for path in sources() if says.search(path.read_text(encoding="utf-8"))] == ["finder.py"]
