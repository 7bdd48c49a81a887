"""The model on rendered people: against their known joints, and against MediaPipe's own graph as the other opinion."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from sample_videos import LEFT, RIGHT, Sample
from vision.film.video import open_frames
from vision.leg.blazepose import BlazePose
from vision.leg.pose import Pose
from vision.leg.region import Region

EVERY, LOOKS = 9, 12


def pictures(sample: Sample) -> list[np.ndarray]:
    with open_frames(sample.clip) as frames:
        found = [frame.image.copy() for frame, _ in zip(frames, range(EVERY * LOOKS), strict=False)
                 if frame.index % EVERY == 0]
    return found


def points(pose: Pose) -> np.ndarray:
    return np.concatenate([[getattr(leg, name) for name in ("hip", "knee", "ankle", "heel", "toe")]
                           for leg in (pose.left, pose.right)])


@pytest.mark.parametrize("sample", [LEFT, RIGHT], ids=["left", "right"])
def test_the_same_as_mediapipe_s_graph(sample: Sample) -> None:
    from mediapipe.python.solutions import pose as graph

    model = BlazePose()
    away, overlaps = [], []
    with graph.Pose(model_complexity=1, smooth_landmarks=False, enable_segmentation=True,
                    smooth_segmentation=False) as oracle:
        for image in pictures(sample):
            mine = model.find(image)
            scale = 960 / max(image.shape)
            small = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
            theirs = oracle.process(cv2.cvtColor(small, cv2.COLOR_BGR2RGB))
            assert mine is not None
            marks = np.array([(m.x, m.y) for m in theirs.pose_landmarks.landmark]) * image.shape[1::-1]
            other = np.concatenate([marks[[23, 25, 27, 29, 31]], marks[[24, 26, 28, 30, 32]]])
            away.append(np.linalg.norm(points(mine) - other, axis=1) / mine.left.shin_length_px)
            both = [mine.body, theirs.segmentation_mask > 0.5]
            overlaps.append(np.logical_and(*both).sum() / np.logical_or(*both).sum())
    assert np.median(away) < 0.003 and np.percentile(away, 99) < 0.03
    assert min(overlaps) > 0.99


def test_landmarks_and_mask_are_in_pixels_of_the_frame() -> None:
    image, truth = pictures(RIGHT)[0], RIGHT.read_truth()["frames"][0]["px"]
    pose = BlazePose(still=True).find(image)
    assert pose is not None
    height, width = image.shape[:2]
    assert np.linalg.norm(pose.right.knee - truth["knee"]) < 0.05 * height
    assert np.linalg.norm(pose.right.ankle - truth["ankle"]) < 0.05 * height
    assert pose.mask.shape == (round(height * pose.mask_scale), round(width * pose.mask_scale))
    knee = (pose.right.knee * pose.mask_scale).astype(int)
    assert pose.mask[knee[1], knee[0]] > 0.9 and pose.mask[2, 2] < 0.1


def test_a_body_that_goes_and_comes_back_is_found_at_once() -> None:
    model, image = BlazePose(), pictures(RIGHT)[0]
    assert model.find(image) is not None
    assert model.find(np.full_like(image, 128)) is None
    assert model.find(np.roll(image, 200, axis=1)) is not None


def test_a_body_that_jumps_aside_is_found_in_the_same_frame() -> None:
    model, image = BlazePose(), pictures(RIGHT)[0]
    small = cv2.copyMakeBorder(cv2.resize(image, None, fx=0.5, fy=0.5), 0, 0, 0, 900, cv2.BORDER_REPLICATE)
    assert model.find(small) is not None
    pose = model.find(np.ascontiguousarray(small[:, ::-1]))
    assert pose is not None and pose.right.ankle[0] > 0.6 * small.shape[1]


def test_who_is_read_as_standing_on_their_head_is_looked_for_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """A misreading that is followed goes on for ever: in a noisy film it did, from the first frame to the last."""
    model = BlazePose()
    asked = []
    best = model._detector.best

    def counted(small: np.ndarray) -> Region | None:
        asked.append(small)
        return best(small)

    monkeypatch.setattr(model._detector, "best", counted)
    upright = pictures(RIGHT)[0]
    for _ in range(3):
        assert model.find(upright) is not None
    assert len(asked) == 1
    for _ in range(3):
        assert model.find(cv2.rotate(upright, cv2.ROTATE_180)) is not None
    assert len(asked) >= 3
