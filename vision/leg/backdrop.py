"""What lies behind the front of a leg: the room as it was seen before the leg came before it."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
from scipy.ndimage import maximum_filter1d

from calibration.camera_motion import CameraMotion
from foundation.sampling import sample
from vision.leg.landmarks import LegLandmarks
from vision.leg.settings import BACKDROP, TRAITS

Behind = Callable[[np.ndarray], np.ndarray]
"""Tells the room's colours (..., 3), BGR, behind points (..., 2) px of a picture; NaN where it is not known."""


_SHARE = np.maximum(1 / (np.arange(256) + 1.0), BACKDROP.newest_share).astype(np.float32)
"""What the newest look counts, by how often the pixel was seen before."""


class Backdrop:
    """The room around one standing foot, learned look by look where the leg surely does not hide it.

    A lunge covers in its course what it showed before: so at the depth of a lunge every pixel next to the front of the
    leg is known as it is without the leg.

    Args:
        leg: where the foot stands.
        motion: of the camera in that picture.
    """

    def __init__(self, leg: LegLandmarks, motion: CameraMotion) -> None:
        ankle, shin = motion.to_reference(leg.ankle), max(leg.shin_length_px, 1.0)
        back, front = BACKDROP.reach_shins
        sides = sorted((ankle[0] - leg.forward * back * shin, ankle[0] + leg.forward * front * shin))
        low = np.floor([sides[0], ankle[1] - BACKDROP.above_shins * shin])
        high = np.ceil([sides[1], ankle[1]])
        self._origin = low
        self._zoom = min(1.0, BACKDROP.kept_shin_px / shin)
        width, height = np.maximum((high - low) * self._zoom, 1).astype(int).tolist()
        self._picture = np.zeros((height, width, 3), np.float32)
        self._times_seen = np.zeros((height, width), np.uint8)

    def learn(self, image: np.ndarray, motion: CameraMotion, leg: LegLandmarks, outline_px: np.ndarray,
              person: np.ndarray) -> None:
        """Take in what a look shows of the room.

        Args:
            image: BGR, uint8, (height, width, 3).
            motion: of the camera.
            leg: the leg in it.
            outline_px: (k, 2) the front of its shin, in px of this picture; NaN where it was not seen.
            person: (h, w) probability 0..1 of a person, of any size with the picture's proportions.
        """
        ahead_px = _ahead(leg, outline_px)
        if ahead_px is None:
            return
        body, body_scale = person > TRAITS.near_body_share, person.shape[1] / image.shape[1]
        height, width = self._times_seen.shape
        # From a pixel of what is kept to one of this picture: pixels' centres are whole numbers in both.
        pixel, half = 1 / self._zoom, 0.5 / self._zoom - 0.5
        kept = np.array([[pixel, 0, self._origin[0] + half], [0, pixel, self._origin[1] + half], [0, 0, 1.0]])
        into = np.vstack([motion.inverse(), [0, 0, 1]]) @ kept
        to_mask = np.array([[body_scale, 0, (body_scale - 1) / 2], [0, body_scale, (body_scale - 1) / 2], [0, 0, 1]])
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        now = cv2.warpAffine(*_part(image, into, (width, height), round(pixel)), (width, height), flags=flags)
        person = cv2.warpAffine(body.astype(np.uint8), (to_mask @ into)[:2], (width, height),
                                flags=cv2.INTER_NEAREST | cv2.WARP_INVERSE_MAP)
        right, bottom = image.shape[1] - 1, image.shape[0] - 1
        whole = np.array([[0, 0], [right, 0], [right, bottom], [0, bottom]], float)
        ahead, shown = (cv2.fillPoly(np.zeros((height, width), np.uint8), [self._kept(corners, motion)], [1])
                        for corners in (ahead_px, whole))
        new = (ahead > 0) & (shown > 0) & (person == 0)
        # All pixels about the polygon are worked on, what is not new with no share: picking them out takes longer.
        left, top, across, down = cv2.boundingRect(ahead)
        box = slice(top, top + down), slice(left, left + across)
        seen, room = self._times_seen[box], self._picture[box]
        share = np.where(new[box], _SHARE[seen], np.float32(0))
        room += share[..., None] * (now[box] - room)
        seen += new[box] & (seen < 255)

    def _kept(self, points_px: np.ndarray, motion: CameraMotion) -> np.ndarray:
        """Points (k, 2) of a picture as whole pixels of what is kept."""
        return np.round(self._place(points_px, motion)).astype(np.int32)

    def _place(self, points_px: np.ndarray, motion: CameraMotion) -> np.ndarray:
        """Where points (..., 2) of a picture lie in what is kept."""
        return np.asarray((motion.to_reference(points_px) - self._origin + 0.5) * self._zoom - 0.5)

    def behind(self, motion: CameraMotion) -> Behind:
        """What tells the colours of the room in a picture that the camera took after this motion."""

        def colours(points_px: np.ndarray) -> np.ndarray:
            at = self._place(points_px, motion)
            seen = sample((self._times_seen >= BACKDROP.fewest_times_count).astype(np.float32), at,
                          beyond=cv2.BORDER_CONSTANT)
            room = sample(self._picture, at)
            room[seen < BACKDROP.seen_share] = np.nan
            return room

        return colours


def _part(image: np.ndarray, into: np.ndarray, size: tuple[int, int], pixel: int) -> tuple[np.ndarray, np.ndarray]:
    """The part of a picture that a warp of this size needs, evened out to its `pixel`, and the warp (2, 3) from it."""
    corners = np.array([[x, y, 1] for x in (0, size[0]) for y in (0, size[1])]) @ into[:2].T
    end = np.array(image.shape[1::-1])
    low = np.clip(np.floor(corners.min(0)) - pixel, 0, end - 1).astype(int)
    high = np.clip(np.ceil(corners.max(0)) + pixel + 1, low + 1, end).astype(int)
    part = image[low[1] : high[1], low[0] : high[0]]
    warp = into[:2].copy()
    warp[:, 2] -= low
    return part if pixel <= 1 else cv2.blur(part, (pixel, pixel)), warp


_SHARES = np.linspace(*BACKDROP.along_shins, BACKDROP.along_count)


def _ahead(leg: LegLandmarks, outline_px: np.ndarray) -> np.ndarray | None:
    """Corners (k, 2) px of what lies ahead of the shin, well clear of its outline; None where that was not seen."""
    points = outline_px[np.isfinite(outline_px).all(1)]
    if not len(points):
        return None
    size = leg.shin_length_px
    along = (leg.knee - leg.ankle) / size
    across = np.array([-along[1], along[0]])
    across = across if across[0] * leg.forward > 0 else -across
    share, offset = ((points - leg.ankle) @ axis / size for axis in (along, across))
    foremost = maximum_filter1d(np.interp(_SHARES, share, offset), BACKDROP.neighbours_count) + BACKDROP.clear_shins
    near, far = (leg.ankle + size * (_SHARES[:, None] * along + away[:, None] * across)
                 for away in (foremost, foremost + BACKDROP.ahead_shins))
    return np.concatenate([near, far[::-1]])
