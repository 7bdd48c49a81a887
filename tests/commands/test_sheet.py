"""The printed sheet: true size, vector, found again by the detector, and like the reference picture."""

from __future__ import annotations

import cv2
import numpy as np
import pypdfium2
import pytest

from calibration.detect import detect_sheet
from calibration.errors import CalibrationError
from calibration.sheet import SHEETS
from calibration.sheet_pdf import write_sheet_pdf
from calibration.sheet_plane import plane_from_sighting
from commands.sheet import Paper, sheet
from tests.calibration.scene import make_scene

DOTS_PER_MM = 4


@pytest.fixture(scope="module", params=["a4", "letter"])
def printed(request, tmp_path_factory):
    path = tmp_path_factory.mktemp("sheet") / "sheet.pdf"
    write_sheet_pdf(path, request.param)
    with pypdfium2.PdfDocument(path) as pdf:
        page = pdf[0]
        size = page.get_size()
        picture = page.render(scale=DOTS_PER_MM * 25.4 / 72).to_numpy()
        return (
            request.param,
            path,
            size,
            len(pdf),
            cv2.cvtColor(np.ascontiguousarray(picture[..., :3]), cv2.COLOR_BGR2GRAY),
        )


def test_the_page_has_the_size_of_the_paper(printed):
    paper, _, size, pages, _ = printed
    assert size == pytest.approx((SHEETS[paper].width_mm * 72 / 25.4, SHEETS[paper].height_mm * 72 / 25.4), abs=0.5)
    assert pages == 2


def test_it_is_drawn_not_photographed(printed):
    assert b"/Subtype /Image" not in printed[1].read_bytes()


def test_it_is_the_reference_sheet(printed, ground_truth):
    paper, _, _, _, picture = printed
    reference = cv2.imread(str(ground_truth / f"sheet_{paper}.png"), cv2.IMREAD_GRAYSCALE)
    h, w = (min(a, b) for a, b in zip(picture.shape, reference.shape, strict=True))
    block = np.s_[(h - 680) // 2 : (h + 680) // 2, (w - 1040) // 2 : (w + 1040) // 2]
    differs = np.abs(picture[:h, :w].astype(int) - reference[:h, :w])[block] > 128
    assert differs.mean() < 0.015
    # Only edges that fall between two dots may differ, by a dot.
    assert not cv2.erode(differs.astype(np.uint8), np.ones((3, 3))).any()


def test_a_photograph_of_the_print_is_measured_from(printed):
    paper, _, _, _, picture = printed
    scene = make_scene(yaw=9, pitch=-5, roll=-3, paper=paper)
    texture = 0.05 + 0.85 * picture.astype(np.float32) / 255
    sighting = detect_sheet(scene.render(np.random.default_rng(1), texture, blur=0.5, quality=80))
    assert sighting.paper == paper
    plane = plane_from_sighting(sighting)
    width = SHEETS[paper].width_cm
    px = scene.to_image(np.array([[40.0, 0], [45, 50]]))
    assert np.abs(plane.to_plane(px) + np.array([width, 0]) - [[40, 0], [45, 50]]).max() < 0.4


def test_the_ruler_line_is_100_mm_long(printed):
    picture = printed[-1]
    row = picture[-round(9.5 * DOTS_PER_MM) - 2 : -round(9.5 * DOTS_PER_MM) + 3].min(axis=0) < 128
    columns = np.flatnonzero(row[picture.shape[1] // 2 :])
    assert np.ptp(columns) / DOTS_PER_MM == pytest.approx(100, abs=0.6)


def test_the_command_writes_the_file_and_says_what_to_do(tmp_path, capsys):
    sheet(Paper.letter, tmp_path / "x.pdf")
    assert (tmp_path / "x.pdf").read_bytes().startswith(b"%PDF")
    assert "100 %" in capsys.readouterr().out
    with pytest.raises(CalibrationError):
        write_sheet_pdf(tmp_path / "no" / "x.pdf", "a4")
