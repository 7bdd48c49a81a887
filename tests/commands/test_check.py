import json
import sys

import pytest

from cli import main
from sample_videos import LEFT


def run(monkeypatch, capfd, *arguments):
    monkeypatch.setattr(sys, "argv", ["kneewall", "check", *arguments])
    with pytest.raises(SystemExit) as ended:
        main()
    return ended.value.code, capfd.readouterr().out


def test_check_prints_one_instruction(monkeypatch, capfd):
    status, out = run(monkeypatch, capfd, str(LEFT.clip), "--side", "left")
    assert status == 0
    assert out.splitlines()[0].startswith("This is good")


def test_check_as_json(monkeypatch, capfd):
    status, out = run(monkeypatch, capfd, str(LEFT.clip), "--side", "right", "--json")
    found = json.loads(out)
    assert status == 0
    assert not found["good"]
    assert "wrong-leg" in [p["code"] for p in found["problems"]]


def test_a_missing_file_is_refused(monkeypatch, capfd):
    assert run(monkeypatch, capfd, "nowhere.mp4")[0] == 3
