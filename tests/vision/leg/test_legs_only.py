"""Legs alone in the picture: found in three crops of rendered films, never another leg, and none in an empty room."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import cv2
import numpy as np
import pytest

from sample_videos import LEFT, RIGHT, Sample
from vision.film.video import Frame, open_frames
from vision.leg.blazepose import BlazePose
from vision.leg.finder import LegFinder
from vision.leg.legs_only import LegPair, LegsFollower, squares_to_try, support
from vision.leg.pose import Pose
from vision.leg.region import Region
from vision.leg.settings import FINDER

EVERY = 8


def crop(sample: Sample, above: str, shape: float) -> tuple[slice, slice]:
    """Rows and columns of the legs from the hip, mid-thigh or knee down, `shape` times as wide as high."""
    truth = sample.read_truth()
    px = {name: np.array([f["px"][name] for f in truth["frames"]]) for name in ("hip", "knee", "ankle", "toe")}
    shin = float(np.linalg.norm(px["knee"][0] - px["ankle"][0]))
    hip, knee = float(px["hip"][:, 1].mean()), float(px["knee"][:, 1].mean())
    top = {"hip": hip, "thigh": (hip + knee) / 2, "knee": float(px["knee"][:, 1].min()) - 0.3 * shin}[above]
    bottom = min(float(px["toe"][:, 1].max()) + 0.35 * shin, truth["size"][1])
    width = min(max((bottom - top) * shape, 2.2 * shin), truth["size"][0])
    left = float(np.clip(px["ankle"][:, 0].mean() - width / 2, 0, truth["size"][0] - width))
    return slice(int(top), int(bottom)), slice(int(left), int(left + width))


def cropped(sample: Sample, rows: slice, columns: slice) -> Iterator[Frame]:
    with open_frames(sample.clip) as frames:
        for frame in frames:
            if frame.index % EVERY == 0:
                yield Frame(frame.index, frame.time_s, np.ascontiguousarray(frame.image[rows, columns]))


def away(found: Any, truth: dict[str, list[float]], rows: slice, columns: slice) -> float:
    """Largest distance of knee and ankle from the tested leg's, in shin lengths."""
    corner = (columns.start, rows.start)
    knee, ankle = (np.array(truth[name]) - corner for name in ("knee", "ankle"))
    ends = np.linalg.norm(found.knee_joint() - knee), np.linalg.norm(found.ankle_joint() - ankle)
    return float(max(ends) / np.linalg.norm(knee - ankle))


@pytest.mark.parametrize("shape", [16 / 9, 0.65], ids=["landscape", "portrait"])
@pytest.mark.parametrize("above", ["hip", "thigh", "knee"])
@pytest.mark.parametrize("sample", [LEFT, RIGHT], ids=["left", "right"])
def test_the_tested_leg_is_found_without_a_torso(sample: Sample, above: str, shape: float) -> None:
    rows, columns = crop(sample, above, shape)
    truth = sample.read_truth()["frames"]
    with LegFinder(sample.side) as finder:
        seen = [(frame.index, finder.see(frame)) for frame in cropped(sample, rows, columns)]
        assert finder.person is not None and finder.person.legs_only and np.isnan(finder.person.side_on_share)
    errors = [away(leg.leg, truth[index]["px"], rows, columns) for index, leg in seen if leg is not None]
    assert len(errors) >= 0.95 * len(seen)
    assert np.median(errors) < 0.11 and np.percentile(errors, 90) < 0.15


class Network:
    """Sees the same legs in every square; in which their shins lie on the mask, and how sure it is, is for the test."""

    joints = np.array([[[300.0, 100], [250, 300], [240, 330], [310, 335]],
                       [[290, 110], [240, 300], [230, 330], [300, 335]]])

    def __init__(self) -> None:
        self.read_in: list[Region] = []
        self.on_body: Callable[[Region], float] = lambda square: 1.0
        self.sure: Callable[[Region], float] = lambda square: 0.9

    def read(self, picture: np.ndarray, square: Region) -> Any:
        self.read_in.append(square)
        return square

    def legs(self, square: Any) -> LegPair:
        return LegPair(self.joints, self.sure(square), np.full(2, self.on_body(square)))

    def followed(self) -> Any:
        """What is found in the second of two pictures, the first plain to see: the square it was read in."""
        follower = LegsFollower(self.read, self.legs)
        on_body, sure, self.on_body, self.sure = self.on_body, self.sure, lambda square: 1.0, lambda square: 0.9
        assert follower.search(np.zeros((400, 600, 3), np.uint8)) is not None
        self.on_body, self.sure = on_body, sure
        self.read_in.clear()
        return follower.follow(np.zeros((400, 600, 3), np.uint8))


def test_legs_that_are_plain_to_see_are_read_once() -> None:
    network = Network()
    assert network.followed() is network.read_in[0]
    assert len(network.read_in) == 1


def test_legs_are_believed_where_their_shins_lie_on_the_mask() -> None:
    network, ankles_x = Network(), Network.joints[:, 1, 0].mean()
    network.on_body = lambda square: 0.9 if square.centre_px[0] > ankles_x else 0.6
    network.sure = lambda square: 0.2 if square.centre_px[0] > ankles_x else 0.5
    found = network.followed()
    assert len(network.read_in) == len(FINDER.again_ahead_shins)
    assert found.centre_px[0] > ankles_x, "the surest is not the likeliest"


def test_legs_that_no_square_shows_are_lost() -> None:
    network = Network()
    network.on_body = lambda square: 0.2
    assert network.followed() is None


def test_a_whole_body_is_not_taken_for_legs_alone() -> None:
    with open_frames(RIGHT.clip) as frames, LegFinder("right") as finder:
        for frame, _ in zip(frames, range(40), strict=False):
            if frame.index % EVERY == 0:
                assert finder.see(frame) is not None
                assert finder.person is not None and not finder.person.legs_only


def near_and_after(after: Callable[[np.ndarray], np.ndarray], looks: int) -> list[Pose | None]:
    """What is found while somebody stands so near that only their legs are in the picture, and in pictures after."""
    model, found = BlazePose(), []
    with open_frames(RIGHT.clip) as frames:
        for frame, look in zip(frames, range(5 + looks), strict=False):
            height, width = frame.image.shape[:2]
            rows, columns = slice(int(0.55 * height), height), slice(int(0.275 * width), int(0.725 * width))
            near = cv2.resize(np.ascontiguousarray(frame.image[rows, columns]), (width, height))
            found.append(model.find(near if look < 5 else after(frame.image)))
    assert all(pose is not None and pose.legs_only for pose in found[:5])
    return found[5:]


def test_somebody_who_walks_in_is_seen_whole_soon_after_their_legs_are_lost() -> None:
    found = near_and_after(lambda image: image, 5)
    assert all(pose is not None and not pose.legs_only for pose in found[3:])


def test_a_passer_by_far_behind_is_not_who_stood_near() -> None:
    def far(image: np.ndarray) -> np.ndarray:
        small = cv2.resize(image, None, fx=0.45, fy=0.45, interpolation=cv2.INTER_AREA)
        out = np.full_like(image, 170)
        top, left = (np.array(out.shape[:2]) - small.shape[:2]) // 2
        out[top : top + small.shape[0], left : left + small.shape[1]] = small
        return out

    with open_frames(RIGHT.clip) as frames:
        alone = BlazePose().find(far(next(iter(frames)).image))
    assert alone is not None and not alone.legs_only
    assert all(pose is None or pose.legs_only for pose in near_and_after(far, 5))


def test_an_empty_room_holds_no_legs() -> None:
    noise = np.random.default_rng(3).integers(90, 130, (360, 640, 3), np.uint8)
    room = np.full((360, 640, 3), (150, 160, 170), np.uint8)
    room[250:], room[:, 300:320] = (60, 70, 90), (40, 40, 40)
    with LegFinder("left", still=True) as finder:
        for image in (noise, room):
            assert finder.see(Frame(0, 0.0, image)) is None and finder.person is None


def pair(knees: list[tuple[float, float]], sure: float = 0.9, on_body: float = 1.0) -> LegPair:
    """Two shins of 100 px that stand below their knees."""
    joints = [[(x, y), (x, y + 100), (x - 15, y + 115), (x + 40, y + 115)] for x, y in knees]
    return LegPair(np.array(joints, float), sure, np.array([on_body, on_body]))


def test_what_several_squares_agree_on_is_borne_out() -> None:
    right, wrong = [(100.0, 50.0), (250.0, 60.0)], [(180.0, 10.0), (300.0, 80.0)]
    pairs = [pair(right), pair([(x + 5, y - 4) for x, y in right]), pair(right[::-1], 0.6), pair(wrong, 0.99)]
    score = support(pairs, 400, 200)
    assert int(np.argmax(score)) in (0, 1) and score[3] < 0.5 * score[0]


@pytest.mark.parametrize(("alike_count", "found"), [(3, False), (4, True)])
def test_legs_that_many_squares_show_are_found_however_little_sure_each_is(alike_count: int, found: bool) -> None:
    readings: list[LegPair] = []

    def read(picture: np.ndarray, square: Region) -> Any:
        nth = len(readings)
        alike = nth < alike_count
        readings.append(pair([(100.0, 50.0), (250.0, 60.0)] if alike else [(100.0 + 60 * nth, 50.0), (1500.0, 40.0)],
                             sure=0.4 if alike else 0.12))
        return readings[-1]

    follower = LegsFollower(read, lambda reading: reading)
    assert (follower.search(np.zeros((200, 1000, 3), np.uint8)) is not None) == found
    assert len(readings) >= len(squares_to_try(1000, 200))


@pytest.mark.parametrize("bad", [pair([(100, 50), (250, 60)], on_body=0.2), pair([(100, 150), (250, 150)]),
                                 pair([(-60, 50), (450, 60)])])
def test_no_legs_of_somebody_who_stands(bad: LegPair) -> None:
    assert not bad.possible(400, 200).any()
    assert support([bad, bad], 400, 200).tolist() == [0, 0]


def test_one_leg_taken_for_both_is_another_pair() -> None:
    both, doubled = pair([(100, 50), (250, 60)]), pair([(100, 50), (103, 52)])
    assert both.same(pair([(250, 60), (100, 50)]))
    assert not both.same(doubled) and not doubled.same(both)


def test_the_squares_lie_about_the_missing_body() -> None:
    for square in squares_to_try(640, 360):
        assert square.centre_px[1] < 180 and square.side_px > 500
