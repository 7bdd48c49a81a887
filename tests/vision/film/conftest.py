"""Two small films that the tests of films and of photos share."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.vision.film.small_films import H264, PATTERN, Encode


@pytest.fixture(scope="session")
def clips(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("clips")


@pytest.fixture(scope="session")
def plain(clips: Path, encode: Encode) -> Path:
    """Two seconds at 30 frames a second, 160 x 120, H.264, index at the end."""
    return encode(clips / "plain.mp4", *PATTERN, *H264)


@pytest.fixture(scope="session")
def corners(clips: Path, encode: Encode) -> Path:
    """A film, 160 x 120, whose top left quarter is red, top right green, bottom left blue and bottom right white."""
    picture = np.zeros((120, 160, 3), np.uint8)
    picture[:60, :80], picture[:60, 80:] = (255, 0, 0), (0, 255, 0)
    picture[60:, :80], picture[60:, 80:] = (0, 0, 255), (255, 255, 255)
    Image.fromarray(picture).save(clips / "corners.png")
    return encode(clips / "corners.mp4", "-loop", "1", "-i", clips / "corners.png", "-t", "1", *H264)
