"""`kneewall calibrate` on a picture, as its user would run it."""

from __future__ import annotations

import json

import cv2
import numpy as np
import pytest
import typer
from typer.testing import CliRunner

from calibration.errors import SheetMirroredError, SheetNotFoundError
from calibration.store import load_plane
from commands.calibrate import calibrate
from tests.calibration.scene import make_scene, sheet_texture

APP = typer.Typer()
APP.command()(calibrate)
SCENE = make_scene(yaw=5, pitch=-4, roll=2)


@pytest.fixture(scope="module")
def photo(tmp_path_factory):
    path = tmp_path_factory.mktemp("photo") / "sheet.png"
    cv2.imwrite(str(path), SCENE.render(np.random.default_rng(3)))
    return path


def run(*arguments):
    return CliRunner().invoke(APP, [str(a) for a in arguments])


def test_it_writes_a_calibration_a_picture_and_a_table(photo, tmp_path):
    out = tmp_path / "c.json"
    result = run(photo, "-o", out)
    assert result.exit_code == 0, result.output
    assert "6 of 6" in result.output
    assert "pixels per cm" in result.output
    plane = load_plane(out)
    assert plane.roll_deg == pytest.approx(2, abs=0.3)
    assert cv2.imread(str(out.with_suffix(".png"))).shape == (1280, 720, 3)


def test_json_is_one_object_and_nothing_else(photo, tmp_path):
    result = run(photo, "-o", tmp_path / "c.json", "--json", "--placement", "against-wall-right")
    data = json.loads(result.stdout)
    assert data["method"] == "sheet"
    assert data["wall_known"] is True


def test_corners_given_by_hand(photo, tmp_path):
    corners = SCENE.to_image(np.array([[0, 21.0], [29.7, 21], [29.7, 0], [0, 0]]))
    texts = [f"{u:.1f},{v:.1f}" for u, v in corners]
    result = run(photo, "-o", tmp_path / "c.json", "--json", "--corners", *texts, "--object", "a4")
    assert json.loads(result.stdout)["method"] == "clicked"
    assert run(photo, "-o", tmp_path / "c.json", "--corners", "1,2", "3", "4,5", "6,7").exit_code == 2


def test_the_ruler_is_taken_into_account(tmp_path):
    path = tmp_path / "small.png"
    cv2.imwrite(str(path), SCENE.render(np.random.default_rng(3), sheet_texture(scale=0.97)))
    data = json.loads(run(path, "-o", tmp_path / "c.json", "--ruler-mm", 97, "--json").stdout)
    assert "print-scaled" in {w["code"] for w in data["warnings"]}


def test_what_cannot_be_used_is_named(photo, tmp_path):
    mirrored, empty = tmp_path / "m.png", tmp_path / "e.png"
    cv2.imwrite(str(mirrored), cv2.imread(str(photo))[:, ::-1])
    cv2.imwrite(str(empty), np.full((640, 360, 3), 90, np.uint8))
    assert isinstance(run(mirrored, "-o", tmp_path / "c.json").exception, SheetMirroredError)
    assert isinstance(run(empty, "-o", tmp_path / "c.json").exception, SheetNotFoundError)
    assert not (tmp_path / "c.json").exists()
