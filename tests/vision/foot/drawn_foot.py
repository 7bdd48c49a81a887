"""A drawn foot whose heel rises by a known amount: the oracle is the drawing."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from vision.leg.landmarks import LegLandmarks

FOOT_CM = 25.0
BALL_CM = 17.5
"""Heel to the joints that the foot bends at."""
CONTACT_CM = 3.5
"""Middle of the heel's contact with the floor: `lift_mm` is the rise of this point."""
FLOOR_CM, WIDTH_CM, HEIGHT_CM = 6.0, 48.0, 30.0
_OVER = 2
# Heel to toes along x, height along y, cm.
_SOLE = [(0.6, 0.6), (1.5, 0.1), (3.5, 0.0), (6.0, 0.1), (9.0, 0.7), (12.0, 0.9), (15.0, 0.3), (17.5, 0.0), (20.0, 0.1),
         (22.5, 0.3), (24.5, 0.6)]
_TOP = [(25.0, 1.2), (24.6, 2.0), (22.0, 2.6), (18.0, 4.2), (14.0, 6.2), (11.0, 8.5), (9.8, 12.0), (10.2, 22.0),
        (2.4, 22.0), (1.7, 12.0), (1.2, 8.0), (0.1, 4.0), (0.0, 2.2)]


@dataclass(frozen=True)
class Look:
    """Colours (BGR), the light's contrast and what the camera adds."""

    foot: tuple[int, int, int] = (120, 155, 205)
    floor: tuple[int, int, int] = (150, 165, 175)
    texture: float = 6.0
    boards: float = 12.0
    shadow: float = 0.55
    noise: float = 3.0
    quality: int = 70


BAREFOOT = Look()
LIGHT_ON_LIGHT = Look(foot=(185, 200, 215), floor=(205, 210, 214), texture=3.0, boards=6.0)
DARK_SHOE = Look(foot=(45, 42, 40), floor=(95, 92, 90), texture=8.0, boards=4.0, shadow=0.7)
WHITE_SOCK = Look(foot=(235, 238, 240), floor=(90, 120, 150), texture=2.0, boards=20.0)


class DrawnFoot:
    """Pictures of one foot at `px_per_cm`, toes to the right; the heel sole's contact sits at (`x0`, floor)."""

    def __init__(self, px_per_cm: float, look: Look = BAREFOOT, seed: int = 0) -> None:
        self.px_per_cm, self.look = px_per_cm, look
        self._rng = np.random.default_rng(seed)
        k = px_per_cm * _OVER
        self._k = k
        self._size = (int(WIDTH_CM * k), int(HEIGHT_CM * k))
        self._floor = self._draw_floor()
        self._skin = self._mottled(look.foot, look.texture, 0.8)
        self._foot_x = 10.0
        self._drawn: dict[tuple[float, tuple[float, float], float], np.ndarray] = {}

    def _mottled(self, colour: tuple[int, int, int], strength: float, grain_cm: float) -> np.ndarray:
        width, height = self._size
        cells = self._rng.normal(0, 1, (int(HEIGHT_CM / grain_cm) + 2, int(WIDTH_CM / grain_cm) + 2)).astype(np.float32)
        cloud = cv2.resize(cells, (width, height), interpolation=cv2.INTER_CUBIC)
        return np.asarray(np.float32(colour) + strength * cloud[..., None])

    def _draw_floor(self) -> np.ndarray:
        look, k = self.look, self._k
        scene = self._mottled(look.floor, look.texture, 1.5)
        horizon = self._size[1] - int((FLOOR_CM + 7) * k)
        scene[:horizon] = np.float32([200, 198, 195])
        for y_cm in (-2.2, 1.8, 4.9):
            row = self._size[1] - int((FLOOR_CM + y_cm) * k)
            scene[row : row + max(1, int(0.25 * k))] -= look.boards
        return scene

    def _at(self, points: np.ndarray) -> np.ndarray:
        """Foot centimetres to oversampled px."""
        return np.column_stack([(points[:, 0] + self._foot_x) * self._k,
                                self._size[1] - (points[:, 1] + FLOOR_CM) * self._k])

    def turn_rad(self, lift_mm: float) -> float:
        """Turn about the ball that lifts the contact's middle by `lift_mm`."""
        return float(np.arcsin(lift_mm / 10 / (BALL_CM - CONTACT_CM)))

    def image(self, lift_mm: float = 0.0, slide_px: tuple[float, float] = (0.0, 0.0), shade: float = 1.0) -> np.ndarray:
        """One frame: the foot bent at the ball, its shadow left on the floor, blurred, noisy, compressed.

        Args:
            lift_mm: rise of the heel's contact.
            slide_px: motion of the whole picture, as a shaking camera makes it.
            shade: brightness of everything behind the middle of the foot, 1 unshaded.
        """
        at = float(lift_mm), (float(slide_px[0]), float(slide_px[1])), float(shade)
        # A foot that rests looks alike in many frames, but for the noise.
        if at not in self._drawn:
            self._drawn[at] = self._clean(*at)
        noisy = self._drawn[at] + self._rng.normal(0, self.look.noise, self._drawn[at].shape)
        frame = np.clip(noisy, 0, 255).astype(np.uint8)
        packed = cv2.imencode(".jpg", frame, [cv2.IMWRITE_JPEG_QUALITY, self.look.quality])[1]
        return np.asarray(cv2.imdecode(packed, cv2.IMREAD_COLOR))

    def _clean(self, lift_mm: float, slide_px: tuple[float, float], shade: float) -> np.ndarray:
        """The frame as it is before the camera adds its noise and presses it."""
        turn, k = self.turn_rad(lift_mm), self._k
        outline = np.array(_SOLE + _TOP)
        pivot = np.array([BALL_CM, 0.0])
        c, s = np.cos(-turn), np.sin(-turn)
        turned = (outline - pivot) @ np.array([[c, -s], [s, c]]).T + pivot
        # The bend is spread over 3 cm, as a foot's is.
        share = np.clip((BALL_CM - outline[:, :1]) / 3, 0, 1)
        bent = share * turned + (1 - share) * outline
        scene = self._floor.copy()
        shadow = np.zeros(scene.shape[:2], np.float32)
        middle = self._at(np.array([[12.0, -0.1]]))[0]
        cv2.ellipse(shadow, middle.astype(int).tolist(), [int(13.0 * k), int(0.9 * k)], 0, 0, 360, [1.0], -1)
        soft = cv2.GaussianBlur(shadow, (0, 0), (0.15 + 0.03 * lift_mm) * k)
        scene *= 1 - (1 - self.look.shadow) * soft[..., None]
        mask = np.zeros(scene.shape[:2], np.uint8)
        cv2.fillPoly(mask, [np.round(self._at(bent) * 16).astype(np.int32)], [1], cv2.LINE_8, 4)
        matrix = self._texture_motion(turn)
        skin = cv2.warpAffine(self._skin, matrix, self._size, borderMode=cv2.BORDER_REFLECT)
        # Undersides are darker.
        depth = cv2.distanceTransform(mask, cv2.DIST_L2, 3) / k
        skin *= (0.75 + 0.25 * np.clip(depth / 1.2, 0, 1))[..., None]
        scene = np.where(mask[..., None] > 0, skin, scene)
        if shade != 1.0:
            scene[:, : int((self._foot_x + 10) * k)] *= shade
        motion = np.float32([[1, 0, slide_px[0] * _OVER], [0, 1, slide_px[1] * _OVER]])
        scene = cv2.warpAffine(scene, motion, self._size, borderMode=cv2.BORDER_REPLICATE)
        return np.asarray(cv2.resize(cv2.GaussianBlur(scene, (0, 0), 0.6 * _OVER), None, fx=1 / _OVER, fy=1 / _OVER,
                                     interpolation=cv2.INTER_AREA))

    def over_its_shadow(self, lift_mm: float, rest: np.ndarray) -> np.ndarray:
        """One frame of a heel whose place on the floor, seen in the picture `rest`, keeps its edge as a shadow's."""
        picture, stood = self.image(lift_mm).astype(float), rest.astype(float)
        left = np.abs(picture - stood).sum(2) > 60
        picture[left & (lift_mm > 0)] += 0.7 * (stood - picture)[left & (lift_mm > 0)]
        return np.clip(picture, 0, 255).astype(np.uint8)

    def _texture_motion(self, turn: float) -> np.ndarray:
        """Affine map that turns the skin's texture along with the hind foot."""
        pivot = self._at(np.array([[BALL_CM, 0.0]]))[0]
        return np.asarray(cv2.getRotationMatrix2D(pivot.tolist(), -np.degrees(turn), 1.0))

    def _px(self, x_cm: float, y_cm: float) -> np.ndarray:
        return np.asarray(self._at(np.array([[x_cm, y_cm]]))[0] / _OVER - 0.5 + 0.5 / _OVER)

    @property
    def toe_px(self) -> np.ndarray:
        """Tip of the toes."""
        return self._px(25.0, 1.2)

    @property
    def heel_back_px(self) -> np.ndarray:
        """Rearmost point of the heel."""
        return self._px(0.0, 2.2)

    def leg(self, jitter_cm: float = 0.5) -> LegLandmarks:
        """Landmarks as wrong as a pose model's: displaced, and jumping from frame to frame."""
        def near(x: float, y: float) -> np.ndarray:
            return self._px(*(np.array([x, y]) + self._rng.normal(0, jitter_cm, 2)))

        return LegLandmarks(near(0, 80), near(9, 45), near(6, 9), near(2.5, 3.0), near(23.5, 2.0), 1)
