"""What to change before filming, told from a few frames: the most useful single instruction, and everything else."""

from __future__ import annotations

import math
import os
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

import cv2
import numpy as np

from calibration import ladder
from calibration.detect import detect_sheet
from calibration.errors import CalibrationError
from calibration.plane import SagittalPlane
from calibration.sheet_plane import plane_from_sighting
from calibration.vertical import VerticalCollector
from foundation.notice import Notice
from vision.capture.picture_quality import sharpness
from vision.capture.settings import CAPTURE, FRAMING
from vision.capture.slant import at_a_slant
from vision.film.settings import FILM
from vision.film.video import Frame, is_still, open_frames, read_still
from vision.leg.by_hand import ByHand, TurnDeg
from vision.leg.finder import LegFinder
from vision.leg.pose import Pose, as_large
from vision.leg.trousers import looks_loose
from vision.leg.upright import searched_turn, turn_to_stand
from vision.trial import Side

GOOD = Notice("start-filming")

_ORDER = ("nobody", "too-dark", "body-not-in-picture", "head-not-in-picture", "feet-not-in-picture", "camera-turned",
          "wrong-leg", "second-person", "too-far", "blurred", "trousers-loose", "camera-rolled", "sheet-not-usable",
          "sheet-small", "frame-rate-low")
"""Most useful first: what hides the leg comes before what makes the number less sure."""


@dataclass(frozen=True)
class CaptureCheck:
    """The answer to "can I film like this?".

    Attributes:
        problems: everything found, most useful first; empty where the picture is good.
    """

    problems: tuple[Notice, ...]

    @property
    def good(self) -> bool:
        """Whether filming can start."""
        return not self.problems

    @property
    def first(self) -> Notice:
        """The one thing to do next."""
        return self.problems[0] if self.problems else GOOD

    @property
    def instruction(self) -> str:
        """The one thing to do next, in words, in the language in force."""
        return self.first.message


@dataclass(frozen=True)
class _Look:
    codes: frozenset[str]
    sheet: Notice | None = None


def check_capture(images: np.ndarray | Iterable[np.ndarray], side: Side | None = None,
                  fps: float = math.nan) -> CaptureCheck:
    """Look at one frame or a few.

    Args:
        images: one BGR frame (height, width, 3), or several of one scene. A problem counts when most of them show it.
        side: the leg to be tested, if known.
        fps: frames per second of the film, NaN if unknown.
    """
    frames = [images] if isinstance(images, np.ndarray) else list(images)
    check, turn_deg = _check(frames, side, fps)
    if not turn_deg:
        return check
    check, _ = _check([ByHand(turn_deg).turned(frame) for frame in frames], side, fps)
    return CaptureCheck((*check.problems, Notice("film-turned-upright", {"turn_deg": turn_deg})))


def _check(frames: list[np.ndarray], side: Side | None, fps: float) -> tuple[CaptureCheck, TurnDeg]:
    """The answer for pictures as they are, and by how much they should be turned clockwise first."""
    looks: list[_Look] = []
    turns: list[TurnDeg | None] = []
    vertical, size = VerticalCollector(), None
    with LegFinder(side or "right", still=True) as finder:
        for image in frames:
            looks.append(_look(image, finder, side))
            size = image.shape[1], image.shape[0]
            person = finder.person
            turns.append(None if person is None else turn_to_stand(person))
            vertical.add(image, None if person is None else as_large(person.near_body, image))
    found = {code for look in looks for code in look.codes
             if sum(code in other.codes for other in looks) > len(looks) / 2}
    room = vertical.vertical()
    if looks and abs(room.roll_deg) - FRAMING.sure_roll_sigmas * room.sigma_deg > FRAMING.largest_roll_deg:
        found.add("camera-rolled")
    if size is not None and at_a_slant(math.nan, ladder.without_scale(size, room)):
        found.add("camera-turned")
    if fps < FRAMING.fewest_frames_hz:
        found.add("frame-rate-low")
    notices = {code: Notice(code, {"when": "before"}) for code in ("camera-turned", "trousers-loose", "too-far")}
    if side is not None:
        notices["wrong-leg"] = Notice("wrong-leg", {"side": side})
    for look in looks:
        if look.sheet is not None:
            notices[look.sheet.code] = look.sheet
    told = CaptureCheck(tuple(notices.get(code, Notice(code)) for code in _ORDER if code in found))
    if "nobody" in found:
        return told, searched_turn(frames)
    return told, next((turn for turn in turns if turn is not None and 2 * turns.count(turn) > len(turns)), 0)


def check_file(path: str | os.PathLike[str], side: Side | None = None) -> CaptureCheck:
    """The same for a photo, or for frames spread over the first ten seconds of a clip.

    Raises:
        ClipError: the file cannot be read.
    """
    if is_still(path):
        return check_capture(_no_larger(read_still(path)), side)
    frames: list[np.ndarray] = []
    with open_frames(path) as source:
        length_s = min(source.duration_s, FILM.glimpsed_s) if math.isfinite(source.duration_s) else FILM.glimpsed_s / 2
        for frame in source:
            if frame.time_s >= len(frames) * length_s / FILM.glimpses_count:
                frames.append(_no_larger(frame.image))
            if len(frames) == FILM.glimpses_count:
                break
        # Time of the last frame over their count: what the film really has, whatever it declares.
        fps = frame.index / frame.time_s if frame.time_s > 0 else math.nan
    return check_capture(frames, side, fps)


def _no_larger(image: np.ndarray) -> np.ndarray:
    """The picture, shrunk to `FRAMING.long_side_px` where it is larger."""
    scale = FRAMING.long_side_px / max(image.shape[:2])
    return image if scale >= 1 else cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)


def _look(image: np.ndarray, finder: LegFinder, side: Side | None) -> _Look:
    """Problems of one frame."""
    codes: set[str] = set()
    plane, told = _sheet(image)
    if told is not None:
        codes.add(told.code)
    seen, pose = finder.see(Frame(0, 0.0, image)), finder.person
    grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
    if pose is None:
        return _Look(frozenset(codes | {why_nobody(grey)}), told)
    person = as_large(pose.body, image)
    reach = round(FRAMING.around_person_px)
    around = cv2.dilate(person.astype(np.uint8), np.ones((reach, reach), np.uint8)) > 0
    if in_the_dark(grey[around]):
        codes.add("too-dark")
    codes |= _out_of_picture(pose, image)
    if at_a_slant(pose.side_on_share, plane):
        codes.add("camera-turned")
    if plane is not None and abs(plane.roll_deg) > FRAMING.largest_roll_deg:
        codes.add("camera-rolled")
    if side is not None and finder.stances and finder.stances[0].share(side) == 0:
        codes.add("wrong-leg")
    if seen is not None and not codes & {"feet-not-in-picture", "body-not-in-picture"}:
        if seen.leg.shin_length_px < CAPTURE.shortest_shin_px:
            codes.add("too-far")
        if sharpness(grey, seen.leg) < CAPTURE.blurred_weight:
            codes.add("blurred")
        if looks_loose(pose, seen.leg):
            codes.add("trousers-loose")
    if second_person(image, pose, around, finder):
        codes.add("second-person")
    return _Look(frozenset(codes), told)


def why_nobody(grey: np.ndarray) -> Literal["too-dark", "nobody"]:
    """Why nobody was found in a picture: it is too dark to find anybody, or nobody is there."""
    return "too-dark" if np.median(grey) < FRAMING.dark_room_factor * FRAMING.dark_grey else "nobody"


def in_the_dark(grey: np.ndarray) -> bool:
    """Whether the pixels of a person (n,), with or without what is around them, are under the sensor's noise."""
    return bool(grey.size and np.percentile(grey, 75) < FRAMING.dark_grey)


def _sheet(image: np.ndarray) -> tuple[SagittalPlane | None, Notice | None]:
    """The plane of the sheet in a picture, and what is wrong with the sheet; None for either."""
    try:
        sheet = detect_sheet(image)
        if sheet is None:
            return None, None
        small = next((n for n in sheet.notices if n.code == "sheet-small"), None)
        return plane_from_sighting(sheet), small
    except CalibrationError as error:
        return None, Notice("sheet-not-usable", {"trouble": error.notice})


def _out_of_picture(pose: Pose, image: np.ndarray) -> set[str]:
    size = np.array([image.shape[1], image.shape[0]])

    def outside(points_px: np.ndarray) -> bool:
        return bool(((points_px < 0) | (points_px >= size)).any())

    head, feet = outside(pose.head_px), outside(pose.feet_px)
    # The model squeezes a cut-off body into the picture; the body's own outline then ends at the picture's edge.
    body = pose.body
    head = head or int(body[:2].any(0).sum()) > FRAMING.cut_off_share * body.shape[1]
    feet = feet or int(body[-2:].any(0).sum()) > FRAMING.cut_off_share * body.shape[1]
    if head and feet:
        return {"body-not-in-picture"}
    return {"head-not-in-picture"} if head else {"feet-not-in-picture"} if feet else set()


def second_person(image: np.ndarray, pose: Pose, around: np.ndarray, finder: LegFinder) -> bool:
    """Whether the model finds somebody else once the first person is painted over."""
    painted = image.copy()
    painted[around] = np.median(image[~around], axis=0) if (~around).any() else 0
    other = finder.find_person(painted, legs_too=False)
    if other is None:
        return False
    inside = other.body
    new = inside & ~(cv2.resize(around.astype(np.uint8), (inside.shape[1], inside.shape[0])) > 0)
    large = other.torso_px > FRAMING.second_person_share * pose.torso_px
    return bool(large and other.torso_seen > FRAMING.second_seen_share and
                new.sum() > FRAMING.second_apart_share * inside.sum() > 0)
