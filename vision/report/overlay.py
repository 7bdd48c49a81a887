"""What was measured, drawn on the frame it was measured in. Every sign has a shape or a word, never a colour alone."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
from matplotlib import get_data_path
from numpy.typing import ArrayLike
from PIL import Image, ImageDraw, ImageFont

from calibration.plane import SagittalPlane
from foundation.side_look import SIDE_LOOKS
from foundation.texts.catalogue import measured, sentence
from vision.lunge.measurement import Measurement
from vision.trial import HEEL_DOWN_MM, HEEL_WARN_MM

Colour = tuple[int, int, int]

# BGR; told apart in grey as well.
_WHITE, _DARK, _GREY = (255, 255, 255), (24, 24, 24), (170, 170, 170)
_OUTLINE, _LINE, _HEEL, _WALL, _GAP = (255, 220, 60), (0, 215, 255), (255, 255, 255), (220, 150, 255), (170, 255, 170)
_GOOD, _CARE, _BAD = (110, 200, 60), (0, 190, 255), (60, 60, 235)
_STEP = {"cm": 0.3, "px": 3.0}
"""So far along the plane, in its unit, tells a direction in the picture."""


def nearest_frame(measurement: Measurement, time_s: float) -> int:
    """The number of the frame nearest to a time of the clip."""
    return int(np.argmin(np.abs(measurement.frames.time_s - time_s)))


def draw_frame(image: np.ndarray, measurement: Measurement, index: int) -> np.ndarray:
    """A copy of a frame with the outline, the fitted line and its angle, heel, toe, wall and verdict drawn on it.

    Args:
        image: BGR, uint8, shape (height, width, 3), the frame at its own size or smaller.
        measurement: what was measured in the clip.
        index: the frame's number, from 0.
    """
    pen = _Pen(image.copy(), measurement, index)
    pen.wall()
    pen.wall_distance()
    pen.heel()
    pen.shin()
    pen.panel()
    if not measurement.trial.still:
        pen.timeline()
    return pen.image


class _Pen:
    """Draws the signs of one frame; lengths scale with the picture."""

    def __init__(self, image: np.ndarray, measurement: Measurement, index: int) -> None:
        self.image = image
        self.trial = measurement.trial
        self.frames = measurement.frames
        self.plane: SagittalPlane = measurement.plane
        self.index = index
        self.peaks = [nearest_frame(measurement, rep.peak_s) for rep in measurement.trial.reps]
        self.unit = max(image.shape[:2]) / 1280
        # Measured in pixels of the film, drawn in those of this picture.
        self.scale = image.shape[1] / measurement.trial.clip.width_px

    def _seen(self, points: np.ndarray) -> np.ndarray:
        """Points (..., 2) of the film in the picture; pixels are counted from their centres."""
        return (points + 0.5) * self.scale - 0.5

    def _to_plane(self, points: ArrayLike) -> np.ndarray:
        return self.plane.to_plane((np.asarray(points, dtype=float) + 0.5) / self.scale - 0.5)

    def _to_image(self, points: ArrayLike) -> np.ndarray:
        return self._seen(self.plane.to_image(points))

    def wall(self) -> None:
        foot, top = self._seen(self.frames.wall_px)
        if not np.all(np.isfinite([foot, top])):
            return
        self._line(foot, top, _WALL, 3)
        # Hatching on the far side, as on a drawing.
        away = self._along_x(foot, 16 * self.unit) - foot + self._by(0, -8)
        ends = foot + np.linspace(0, 1, 24)[:, None] * (top - foot)
        self._lines(np.stack([ends, ends + away], axis=1), _WALL, 1)

    def wall_distance(self) -> None:
        toe, knee = self._seen(np.stack([self.frames.toe_px[self.index], self.frames.knee_front_px[self.index]]))
        if not np.all(np.isfinite(toe)):
            return
        self._cross(toe, _GAP)
        # With the heel up it is no wall distance.
        if not np.all(np.isfinite(knee)) or self.frames.heel_lift_mm[self.index] >= HEEL_DOWN_MM:
            return
        self._ring(knee, _GAP)
        at = self._to_plane([toe, knee])
        ahead = at[1, 0] - at[0, 0]
        below = self._to_image([[at[1, 0], at[0, 1]]])[0]
        if not ahead > 0 or not np.all(np.isfinite(below)):
            return
        self._dashed(knee, below, _GAP)
        self._line(toe, below, _GAP, 2)
        if self.plane.unit == "cm":
            middle = (toe + below) / 2
            self._label(measured(ahead, "cm"), middle + self._by(0, 20), _GAP, 24, centred=True)

    def heel(self) -> None:
        heel, base = self._seen(np.stack([self.frames.heel_px[self.index], self.frames.heel_baseline_px[self.index]]))
        if np.all(np.isfinite(base)):
            reach = 50 * self.unit
            self._line(self._along_x(base, -reach), self._along_x(base, reach), _HEEL, 2)
        if not np.all(np.isfinite(heel)):
            return
        self._ring(heel, _HEEL)
        lift_mm = self.frames.heel_lift_mm[self.index]
        if np.all(np.isfinite(base)) and lift_mm >= HEEL_WARN_MM:
            self._line(base, heel, _BAD if lift_mm >= HEEL_DOWN_MM else _CARE, 3)
            away = self._along_x(base, -70 * self.unit)
            self._label(sentence("mark-lift", lift_mm=lift_mm), away + self._by(0, 24), _HEEL, 24, centred=True)

    def shin(self) -> None:
        trusted = bool(self.frames.trusted[self.index])
        self._polyline(self._seen(self.frames.outline_px[self.index]), _OUTLINE if trusted else _GREY, 3)
        low, high = self._seen(self.frames.shin_line_px[self.index])
        if not trusted or not np.all(np.isfinite([low, high])):
            return
        self._line(low - 0.15 * (high - low), high + 0.15 * (high - low), _LINE, 2)
        start, end = self._to_plane([low, high])
        length = float(np.hypot(*(end - start)))
        angle = float(np.arctan2(*(end - start)))
        sweep = np.linspace(0.0, angle, 24)
        self._polyline(
            self._to_image(start + 0.75 * length * np.column_stack([np.sin(sweep), np.cos(sweep)])), _LINE, 2
        )
        above = self._to_image([(start[0], start[1] + 1.15 * length)])[0]
        self._dashed(low, above, _WHITE)
        # Behind the leg, where it hides neither outline nor knee.
        # As the table has it: perspective may make the line lean a little otherwise than the shin does.
        text = measured(float(self.frames.tibial_inclination_deg[self.index]), "deg")
        behind = self._along_x(above, -(_mask(text, self._px(34)).shape[1] / 2 + 20 * self.unit))
        self._label(text, behind, _LINE, 34, centred=True)

    def panel(self) -> None:
        """The same in words, at the top left."""
        frames, i = self.frames, self.index
        lean = frames.tibial_inclination_deg[i]
        side = self.trial.side
        look = SIDE_LOOKS[side]
        rows: list[tuple[str, str, Colour]] = [(look.mark, sentence(f"ankle-{side}"), look.bgr)]
        if np.isfinite(lean):
            rows.append(("line", sentence("mark-lean", lean_deg=lean), _LINE))
        else:
            rows.append(("cross", sentence("mark-no-lean"), _GREY))
        rows.append(self._heel_words())
        rep = int(frames.rep[i])
        if not self.trial.still:
            rows.append(("dot", self._where(rep), _WHITE))
        self._panel(rows)

    def _where(self, rep: int) -> str:
        """Which repetition (from 1) this is; 0 is none."""
        if not rep:
            return sentence("mark-between")
        deepest = self.index == self.peaks[rep - 1]
        return sentence("mark-deepest" if deepest else "mark-repetition", number=rep, count=len(self.trial.reps))

    def _heel_words(self) -> tuple[str, str, Colour]:
        lift_mm = float(self.frames.heel_lift_mm[self.index])
        share = float(self.frames.heel_lift_fraction[self.index])
        if not np.isfinite(lift_mm):
            if not np.isfinite(share):
                return "cross", sentence("mark-no-heel"), _GREY
            return "dot", sentence("mark-heel-share", percent=100 * max(share, 0)), _WHITE
        if lift_mm >= HEEL_DOWN_MM:
            return "triangle", sentence("mark-heel-up", lift_mm=lift_mm), _BAD
        if lift_mm >= HEEL_WARN_MM:
            return "triangle", sentence("mark-heel-lifting", lift_mm=lift_mm), _CARE
        return "tick", sentence("mark-heel-down"), _GOOD

    def timeline(self) -> None:
        """The whole clip along the lower edge: numbered repetitions, their deepest moments, and where we are."""
        height, width = self.image.shape[:2]
        duration = max(float(self.frames.time_s[-1]), 1e-6)
        bar = int(34 * self.unit)
        self._shade(0, height - bar, width, height)

        def across(time_s: float) -> float:
            return width * min(max(time_s / duration, 0.0), 1.0)

        for number, rep in enumerate(self.trial.reps, 1):
            left, right = across(rep.start_s), across(rep.end_s)
            counts = rep.valid and not rep.excluded
            corners = [(int(left), height - bar + 4), (int(right), height - 4)]
            cv2.rectangle(self.image, corners[0], corners[1], _LINE if counts else _GREY, max(1, int(2 * self.unit)))
            x = across(rep.peak_s)
            # Short, so that it does not cross the words beside it.
            self._line(np.array([x, height - 0.35 * bar]), np.array([x, float(height)]), _LINE if counts else _GREY, 3)
            text = str(number) if counts else sentence("mark-not-counted", number=number)
            if _mask(text, self._px(20)).shape[1] + 8 * self.unit > right - left:
                text = str(number) if counts else f"({number})"
            self._text(text, np.array([left + 8 * self.unit, height - bar / 2]), _WHITE, 20)
        here = across(float(self.frames.time_s[self.index]))
        size, top = 9 * self.unit, height - bar
        tip = np.array([[here - size, top - size], [here + size, top - size], [here, top + 4]])
        cv2.fillPoly(self.image, [tip.astype(np.int32)], _WHITE, cv2.LINE_AA)
        self._line(np.array([here, height - bar]), np.array([here, float(height)]), _WHITE, 2)

    def _panel(self, rows: list[tuple[str, str, Colour]]) -> None:
        size = 30
        row = int(44 * self.unit)
        margin = int(12 * self.unit)
        width = max(_mask(text, self._px(size)).shape[1] for _, text, _ in rows) + row + 2 * margin
        self._shade(0, 0, width, row * len(rows) + margin)
        for n, (sign, text, colour) in enumerate(rows):
            middle = np.array([margin + 0.4 * row, margin / 2 + (n + 0.5) * row])
            self._sign(sign, middle, 0.26 * row, colour)
            self._text(text, middle + np.array((0.55 * row, 0)), _WHITE, size)

    def _sign(self, sign: str, at: np.ndarray, r: float, colour: Colour) -> None:
        x, y = at
        strokes = {
            "line": [[(x - 0.5 * r, y + r), (x + 0.5 * r, y - r)]],
            "tick": [[(x - r, y), (x - 0.3 * r, y + 0.8 * r), (x + r, y - 0.8 * r)]],
            "cross": [[(x - r, y - r), (x + r, y + r)], [(x - r, y + r), (x + r, y - r)]],
        }
        if sign == "triangle":
            corners = np.array([(x - r, y + r), (x + r, y + r), (x, y - r)], np.int32)
            cv2.fillPoly(self.image, [corners], colour, cv2.LINE_AA)
        elif sign == "square":
            low, high = (int(x - 0.6 * r), int(y - 0.6 * r)), (int(x + 0.6 * r), int(y + 0.6 * r))
            cv2.rectangle(self.image, low, high, colour, -1, cv2.LINE_AA)
        elif sign == "circle":
            cv2.circle(self.image, (int(x), int(y)), int(0.7 * r), colour, -1, cv2.LINE_AA)
        elif sign == "dot":
            cv2.circle(self.image, (int(x), int(y)), max(2, int(0.5 * r)), colour, -1, cv2.LINE_AA)
        for stroke in strokes.get(sign, []):
            for a, b in pairwise(stroke):
                self._line(np.array(a), np.array(b), colour, 3)

    def _px(self, size: float) -> int:
        return max(9, int(size * self.unit))

    def _by(self, right: float, down: float) -> np.ndarray:
        """A shift in the picture, in the units that lengths scale with."""
        return np.array((right, down)) * self.unit

    def _along_x(self, point: np.ndarray, px: float) -> np.ndarray:
        """The point `px` pixels further along the plane's x axis (towards the wall)."""
        here = self._to_plane([point])[0]
        ahead = self._to_image([(here[0] + _STEP[self.plane.unit], here[1])])[0] - point
        return np.asarray(point + px * ahead / max(float(np.hypot(*ahead)), 1e-9))

    def _line(self, a: np.ndarray, b: np.ndarray, colour: Colour, width: float) -> None:
        self._polyline(np.array([a, b]), colour, width)

    def _polyline(self, points: np.ndarray, colour: Colour, width: float) -> None:
        """A line (n, 2) through the points that are known."""
        self._lines(points[np.isfinite(points).all(axis=1)][None], colour, width)

    def _lines(self, lines: np.ndarray, colour: Colour, width: float) -> None:
        """Lines (m, n, 2), each with a dark rim so that it shows on any ground."""
        corners = list(np.clip(np.rint(lines), -20000, 20000).astype(np.int32))
        thick = max(1, round(width * self.unit))
        cv2.polylines(self.image, corners, False, _DARK, thick + max(2, round(2 * self.unit)), cv2.LINE_AA)
        cv2.polylines(self.image, corners, False, colour, thick, cv2.LINE_AA)

    def _dashed(self, a: np.ndarray, b: np.ndarray, colour: Colour) -> None:
        length = float(np.hypot(*(b - a)))
        if not np.isfinite(length) or length < 1:
            return
        count = max(2, int(length / (14 * self.unit)))
        ends = a + np.linspace(0, 1, 2 * count)[:, None] * (b - a)
        self._lines(ends.reshape(count, 2, 2), colour, 2)

    def _ring(self, at: np.ndarray, colour: Colour) -> None:
        middle = tuple(np.rint(at).astype(int).tolist())
        for c, width in ((_DARK, 4), (colour, 2)):
            cv2.circle(self.image, middle, self._px(8), c, max(1, round(width * self.unit)), cv2.LINE_AA)

    def _cross(self, at: np.ndarray, colour: Colour) -> None:
        for arm in (self._by(9, 9), self._by(9, -9)):
            self._line(at - arm, at + arm, colour, 2)

    def _label(self, text: str, at: np.ndarray, colour: Colour, size: float, centred: bool = False) -> None:
        """Text on a dark ground, kept inside the picture."""
        mask = _mask(text, self._px(size))
        pad = int(5 * self.unit)
        h, w = mask.shape[0] + 2 * pad, mask.shape[1] + 2 * pad
        x = float(np.clip(at[0] - (w / 2 if centred else 0), 0, max(0, self.image.shape[1] - w)))
        y = float(np.clip(at[1] - h / 2, 0, max(0, self.image.shape[0] - h)))
        self._shade(int(x), int(y), int(x) + w, int(y) + h)
        self._text(text, np.array([x + pad, y + h / 2]), colour, size)

    def _text(self, text: str, at: np.ndarray, colour: Colour, size: float) -> None:
        """Text whose left edge's middle is `at`."""
        mask = _mask(text, self._px(size))
        x, y = int(at[0]), int(at[1] - mask.shape[0] / 2)
        view = self.image[max(y, 0) : y + mask.shape[0], max(x, 0) : x + mask.shape[1]]
        part = mask[max(-y, 0) :, max(-x, 0) :][: view.shape[0], : view.shape[1], None]
        view[:] = (view * (1 - part) + np.array(colour) * part).astype(np.uint8)

    def _shade(self, left: int, top: int, right: int, bottom: int) -> None:
        view = self.image[max(top, 0) : bottom, max(left, 0) : right]
        if view.size:
            view[:] = cv2.convertScaleAbs(view, alpha=0.3, beta=0.7 * _DARK[0])


@lru_cache(maxsize=512)
def _mask(text: str, size_px: int) -> np.ndarray:
    """Coverage (h, w), 0 to 1, of a line of text in the typeface that Matplotlib brings.

    Pillow's own one has neither umlauts nor a sharp s.
    """
    font = ImageFont.truetype(str(Path(get_data_path()) / "fonts/ttf/DejaVuSans.ttf"), size_px)
    left, _, right, _ = font.getbbox(text)
    canvas = Image.new("L", (int(right - left) + 2, int(1.35 * size_px)))
    ImageDraw.Draw(canvas).text((1 - left, 0.05 * size_px), text, fill=255, font=font)
    return np.asarray(canvas, np.float32) / 255
