"""One finder for a film, a photo and a live camera, on a rendered person whose joints are known."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from sample_videos import LEFT, RIGHT, Sample
from vision.film.video import Frame, open_frames
from vision.leg.finder import LegFinder, SeenLeg
from vision.trial import Side


def looks(sample: Sample, every: int) -> Iterator[Frame]:
    with open_frames(sample.clip) as frames:
        yield from (frame for frame in frames if frame.index % every == 0)


def away(seen: SeenLeg, truth: dict[str, list[float]]) -> float:
    """Largest distance of knee and ankle joint from the truth, in shin lengths."""
    pairs = ((seen.leg.knee_joint(), truth["knee"]), (seen.leg.ankle_joint(), truth["ankle"]))
    return max(float(np.linalg.norm(found - true)) for found, true in pairs) / seen.leg.shin_length_px


@pytest.mark.parametrize("sample", [LEFT, RIGHT], ids=["left", "right"])
def test_the_tested_leg_is_found_through_a_film(sample: Sample) -> None:
    truth = sample.read_truth()["frames"]
    with LegFinder(sample.side) as finder:
        for frame in looks(sample, 20):
            seen = finder.see(frame)
            assert seen is not None and finder.person is seen.pose
            assert away(seen, truth[frame.index]["px"]) < 0.12
            assert seen.leg.forward == finder.stances[seen.stance].forward == (1 if sample.side == "right" else -1)
            assert np.linalg.norm(seen.other.ankle - seen.leg.ankle) > 0.2 * seen.leg.shin_length_px
        assert len(finder.stances) == 1 and finder.stances[0].share(sample.side) > 0.5


def test_each_photo_is_looked_at_by_itself() -> None:
    first = next(looks(RIGHT, 1)).image
    with LegFinder("right", still=True) as finder:
        for image, facing in ((first, 1), (np.ascontiguousarray(first[:, ::-1]), -1), (first, 1)):
            seen = finder.see(Frame(0, 0.0, image))
            assert seen is not None and seen.leg.forward == facing


@pytest.mark.parametrize("side", ["left", "right"])
def test_nobody_is_nobody(side: Side) -> None:
    with LegFinder(side, still=True) as finder:
        assert finder.see(Frame(0, 0.0, np.full((300, 200, 3), 127, np.uint8))) is None
        assert finder.person is None and not finder.stances
