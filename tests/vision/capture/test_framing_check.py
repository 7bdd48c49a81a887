import cv2
import numpy as np
import pytest

from sample_videos import LEFT, RIGHT
from tests.short_clips import cut  # noqa: F401
from vision.capture.framing_check import GOOD, check_capture, check_file
from vision.film.video import open_frames


@pytest.fixture(scope="module")
def frame():
    with open_frames(RIGHT.clip) as frames:
        for found in frames:
            if found.index == 10:
                return found.image
    raise AssertionError("the sample is too short")


def codes(image, side="right"):
    return [n.code for n in check_capture(image, side).problems]


def test_a_good_picture_is_good(frame):
    found = check_capture(frame, "right")
    assert found.good
    assert found.instruction == GOOD.message


@pytest.mark.parametrize(
    ("code", "change"),
    [
        ("too-dark", lambda f: (f * 0.12).astype(np.uint8)),
        ("blurred", lambda f: cv2.GaussianBlur(f, (0, 0), 9)),
        ("head-not-in-picture", lambda f: np.ascontiguousarray(f[460:])),
        ("too-far", lambda f: cv2.copyMakeBorder(cv2.resize(f, None, fx=0.3, fy=0.3), 300, 300, 200, 200,
                                                 cv2.BORDER_REPLICATE)),
        ("nobody", lambda f: np.full_like(f, 150)),
        ("second-person", lambda f: cv2.hconcat([f, f])),
    ],
)
def test_each_fault_is_named(frame, code, change):
    assert code in codes(change(frame))


def test_feet_out_of_the_picture(frame):
    assert set(codes(np.ascontiguousarray(frame[:1380]))) & {"feet-not-in-picture", "body-not-in-picture"}


def test_the_other_leg_in_front_is_named(frame):
    assert "wrong-leg" in codes(frame, "left")


def test_the_most_useful_comes_first(frame):
    dark_and_blurred = cv2.GaussianBlur((frame * 0.12).astype(np.uint8), (0, 0), 9)
    assert codes(dark_and_blurred)[0] in ("too-dark", "nobody")


def test_a_clip_is_checked_by_a_few_frames():
    assert check_file(LEFT.clip, "left").good


def test_a_measurement_says_of_a_small_leg_what_a_check_says(cut, measured):  # noqa: F811
    small = cut(LEFT.clip, "small.mp4", "scale=302:536")
    assert "too-far" in [n.code for n in check_file(small, "left").problems]
    assert "too-far" in [n.code for n in measured(small, "left").trial.warnings]
