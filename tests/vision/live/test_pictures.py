"""A film played as if it were the camera."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest

from tests.short_clips import cut, right_clip  # noqa: F401
from vision.errors import CameraError, ClipMissingError
from vision.live.pictures import filmed, played


def test_in_a_hurry_every_tenth_of_a_second_is_given(right_clip: Path) -> None:  # noqa: F811
    times = [p.time_s for p in played(right_clip, hurry=True)]
    assert len(times) == pytest.approx(36, abs=1)
    assert np.diff(times).min() > 0.05 and np.diff(times).max() < 0.15


def test_it_takes_as_long_as_the_film(right_clip: Path) -> None:  # noqa: F811
    begun = time.monotonic()
    late = [time.monotonic() - begun - p.time_s for p in played(right_clip)]
    assert min(late) > -0.01 and max(late) < 1.0
    assert 3.3 < time.monotonic() - begun < 5.5


def test_what_nobody_was_ready_for_is_gone(right_clip: Path) -> None:  # noqa: F811
    begun, given = time.monotonic(), []
    for picture in played(right_clip):
        given.append(time.monotonic() - begun - picture.time_s)
        time.sleep(0.5)
    assert len(given) < 10
    assert max(given) < 1.0, "an old picture was shown"


def test_a_film_or_a_camera_that_is_not_there_is_said() -> None:
    with pytest.raises(ClipMissingError):
        next(played("nowhere.mp4"))
    with pytest.raises(CameraError, match="Camera 93"):
        next(filmed(93))
