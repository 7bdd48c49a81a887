"""The outline of the leg at its deepest, in centimetres, carried inside the still's own PNG file.

So it is kept, exported and deleted with the picture, and only where the person keeps pictures. Two stills of different
days can then be laid over each other, wherever the camera stood.
"""

from __future__ import annotations

import io
import json
import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from PIL import Image, PngImagePlugin

from foundation.json_form import from_json, to_json

if TYPE_CHECKING:
    from vision.lunge.measurement import Measurement

_KEY, _PLACE_KEY = "kneewall-outline", "kneewall-leg"
_POINTS_MOST = 40
_BESIDE_SHARE, _ABOVE_SHARE = 0.5, 0.2
"""So much of the leg's height is kept on either side of it, where the lean is written, and above and below."""
_FURTHEST_CM = 200.0
"""Nothing of a lower leg lies further from its toes."""


@dataclass(frozen=True)
class LegOutline:
    """What was traced of one leg, in cm of the sagittal plane: x towards the wall, y upwards, the tip of the toe at 0.

    `shin` are points of the front of the shin, ankle end first; `heel` the lowest point of the heel, `knee` the
    foremost of the knee, None where it was not seen.

    Raises:
        ValueError: there is no shin, or more of it than is ever drawn, or a point lies where no leg can be.
    """

    shin: tuple[tuple[float, float], ...]
    heel: tuple[float, float] | None = None
    knee: tuple[float, float] | None = None
    unit: Literal["cm"] = "cm"

    def __post_init__(self) -> None:
        points = [*self.shin, *(p for p in (self.heel, self.knee) if p is not None)]
        if not 2 <= len(self.shin) <= _POINTS_MOST:
            raise ValueError(f"expected 2 to {_POINTS_MOST} points of a shin, got {len(self.shin)}")
        for x, y in points:
            if not (math.isfinite(x) and math.isfinite(y) and math.hypot(x, y) <= _FURTHEST_CM):
                raise ValueError(f"expected points within {_FURTHEST_CM:g} cm of the toe, got {x}, {y}")


def leg_outline(measurement: Measurement, rep_index: int) -> LegOutline | None:
    """The outline at a repetition's deepest moment (0 for the first).

    None without a scale, or where toe or shin was not seen.
    """
    import numpy as np

    from vision.report.overlay import nearest_frame

    if measurement.plane.unit != "cm":
        return None
    frames = measurement.frames
    index = nearest_frame(measurement, measurement.trial.reps[rep_index].peak_s)
    shin = frames.outline_px[index]
    shin = shin[np.isfinite(shin).all(axis=1)]
    shin = shin[:: max(1, math.ceil(len(shin) / _POINTS_MOST))]
    marks = np.stack([frames.toe_px[index], frames.heel_px[index], frames.knee_front_px[index]])
    toe, heel, knee = measurement.plane.to_plane(marks)
    if len(shin) < 2 or not np.isfinite(toe).all():
        return None

    def beside_toe(points: Any) -> list[tuple[float, float]]:
        return [(round(float(x), 2), round(float(y), 2)) for x, y in np.atleast_2d(points) - toe if
                math.isfinite(x) and math.isfinite(y)]

    try:
        return LegOutline(tuple(beside_toe(measurement.plane.to_plane(shin))), next(iter(beside_toe(heel)), None),
                          next(iter(beside_toe(knee)), None))
    except ValueError:
        # A plane seen at a slant may throw a point far away: no outline, then.
        return None


def leg_place(measurement: Measurement, rep_index: int) -> tuple[int, int, int, int] | None:
    """Where in the still of a repetition (0 for the first) the lower leg and foot are, with some room around them.

    Left, top, right and bottom in px of the still; None where shin or foot was not seen.
    """
    import numpy as np

    from vision.report.overlay import nearest_frame

    frames = measurement.frames
    index = nearest_frame(measurement, measurement.trial.reps[rep_index].peak_s)
    shin, foot = frames.outline_px[index], np.stack([frames.toe_px[index], frames.heel_px[index]])
    points = np.concatenate([shin, foot, frames.knee_front_px[index][None]])
    if not (np.isfinite(shin).all(axis=1).any() and np.isfinite(foot).all(axis=1).any()):
        return None
    low, high = np.nanmin(points, axis=0), np.nanmax(points, axis=0)
    around = (high[1] - low[1]) * np.array([_BESIDE_SHARE, _ABOVE_SHARE])
    left, top, right, bottom = (round(float(v)) for v in (*(low - around), *(high + around)))
    return max(left, 0), max(top, 0), right, bottom


def with_outline(png: bytes, outline: LegOutline | None, place: tuple[int, int, int, int] | None = None) -> bytes:
    """The PNG file with the outline and the leg's place inside it; as it is where there is neither."""
    if outline is None and place is None:
        return png
    with Image.open(io.BytesIO(png), formats=("PNG",)) as picture:
        picture.load()
        notes = PngImagePlugin.PngInfo()
        if outline is not None:
            notes.add_text(_KEY, json.dumps(to_json(outline), separators=(",", ":")))
        if place is not None:
            notes.add_text(_PLACE_KEY, json.dumps(place))
        out = io.BytesIO()
        picture.save(out, "PNG", pnginfo=notes)
    return out.getvalue()


def outline_in(still: bytes) -> LegOutline | None:
    """The outline inside a still; None where it holds none, or not one of ours."""
    try:
        with Image.open(io.BytesIO(still), formats=("PNG", "JPEG")) as picture:
            told = picture.info.get(_KEY)
        return None if told is None else from_json(LegOutline, json.loads(told))
    except (OSError, ValueError, TypeError, SyntaxError):
        return None


def leg_alone(still: bytes) -> Image.Image:
    """A still as a picture, cut to the leg where its file tells the leg's place, whole otherwise.

    Raises:
        OSError: it is no picture.
    """
    with Image.open(io.BytesIO(still), formats=("PNG", "JPEG")) as picture:
        picture.load()
        told = picture.info.get(_PLACE_KEY)
        try:
            left, top, right, bottom = (int(v) for v in json.loads(told or "null"))
        except (ValueError, TypeError):
            return picture.copy()
        right, bottom = min(right, picture.width), min(bottom, picture.height)
        if not (0 <= left < right and 0 <= top < bottom):
            return picture.copy()
        return picture.crop((left, top, right, bottom))
