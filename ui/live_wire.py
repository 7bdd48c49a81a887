"""What goes over the live stream: the page's greeting and pictures, and the answers, as bytes and JSON."""

from __future__ import annotations

import io
import json
import math
import struct
from dataclasses import asdict, dataclass
from typing import Any, cast, get_args

import cv2
import numpy as np
from PIL import Image, UnidentifiedImageError

from foundation.texts.language import LANGUAGES, Language
from vision.live.progress import Wanted
from vision.live.session import LiveAnswer
from vision.live.words import said
from vision.protocols import BENT_KNEE, TESTS, KindOfTest
from vision.trial import Side

MAX_GREETING_BYTES = 2_000
MAX_PICTURE_BYTES = 3_000_000
"""A whole picture of 1920 x 1080 as JPEG has about 500 kB."""
MAX_LONG_SIDE_PX = 4096
_GUIDED = tuple(t for t in TESTS if t.view == "side")
"""What can be watched live."""
_HEAD = struct.Struct(">Bd")
"""1 for a whole picture, 0 for a small one; then the seconds at which it was taken."""


class WireError(Exception):
    """What came is no greeting or no picture of ours."""


@dataclass(frozen=True)
class Greeting:
    """The page's first message.

    Attributes:
        run: names the test, so that a connection that was lost can go on with it.
        wanted: how many lunges, of how many legs.
        side: the leg to be tested first; None where the person did not say.
        recorded_px: long side of the film that is recorded.
        last_best_deg: deepest lean of the last session; NaN where there is none.
        language: in which the cues are said.
        test: which test is done.
    """

    run: str
    wanted: Wanted
    side: Side | None
    recorded_px: int
    last_best_deg: float
    language: Language = "en"
    test: KindOfTest = BENT_KNEE


@dataclass(frozen=True)
class SentPicture:
    """A picture as it came, not yet decoded: JPEG or WebP, and when it was taken on the page's clock, in seconds."""

    time_s: float
    whole: bool
    data: bytes


def read_greeting(text: str) -> Greeting:
    """The greeting in a text message.

    Raises:
        WireError: it is none.
    """
    if len(text) > MAX_GREETING_BYTES:
        raise WireError("too long for a greeting")
    try:
        told = json.loads(text)
        run, side, best, spoken = told["run"], told.get("side"), told.get("best"), told.get("language", "en")
        kind = told.get("test", BENT_KNEE.code)
        wanted = Wanted(_whole(told["practice"]), _whole(told["full"]), cast(Any, _whole(told["legs"])))
        recorded_px = _whole(told["recorded_px"])
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise WireError("not a greeting") from error
    if not isinstance(run, str) or not 8 <= len(run) <= 64 or not run.isascii():
        raise WireError("a run's name has 8 to 64 characters")
    if side is not None and side not in get_args(Side):
        raise WireError("no such side")
    if not 160 <= recorded_px <= 8192:
        raise WireError("no camera has such a size")
    best_deg = float(best) if isinstance(best, (int, float)) and -90 < best < 90 else math.nan
    if spoken not in LANGUAGES:
        raise WireError("no such language")
    test = next((t for t in _GUIDED if t.code == kind), None)
    if test is None:
        raise WireError("no such test")
    return Greeting(run, wanted, side, recorded_px, best_deg, spoken, test)


def _whole(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError("a whole number is needed")
    return value


def read_picture(data: bytes) -> SentPicture:
    """The picture in a binary message; its bytes are looked at when its turn comes.

    Raises:
        WireError: it is too large, or no JPEG or WebP.
    """
    if not _HEAD.size < len(data) <= MAX_PICTURE_BYTES:
        raise WireError("a picture has another size")
    kind, time_s = _HEAD.unpack_from(data)
    picture = data[_HEAD.size :]
    if kind not in (0, 1) or not math.isfinite(time_s) or not 0 <= time_s < 1e6:
        raise WireError("a picture begins otherwise")
    if not (picture.startswith(b"\xff\xd8\xff") or (picture[:4] == b"RIFF" and picture[8:12] == b"WEBP")):
        raise WireError("neither JPEG nor WebP")
    return SentPicture(time_s, kind == 1, picture)


def decoded(picture: SentPicture) -> np.ndarray:
    """The picture as BGR, uint8, (height, width, 3).

    Raises:
        WireError: it is damaged, or declares more pixels than a camera has.
    """
    try:
        with Image.open(io.BytesIO(picture.data), formats=["JPEG", "WEBP"]) as header:
            if not 32 <= min(header.size) <= max(header.size) <= MAX_LONG_SIDE_PX:
                raise WireError("no live picture has such a size")
        image = cv2.imdecode(np.frombuffer(picture.data, np.uint8), cv2.IMREAD_COLOR)
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, ValueError, SyntaxError, cv2.error) as error:
        raise WireError("the picture is damaged") from error
    if image is None:
        raise WireError("the picture is damaged")
    return image


def answer_json(answer: LiveAnswer) -> str:
    """An answer as the page reads it, in the language in force; numbers that are not known are null."""
    state, progress = answer.state, answer.progress
    told = {
        "t": round(state.time_s, 3),
        "framing": list(state.framing),
        "leg": state.leg_found,
        "forward": state.forward,
        "standing": state.standing,
        "lean": _known(state.lean_deg),
        "heel_mm": _known(state.heel_lift_mm),
        "heel_up": progress.heel_up,
        "to_wall_cm": _known(state.knee_to_wall_cm),
        "sheet": state.sheet_seen,
        "drawing": asdict(state.drawing),
        "stage": progress.stage,
        "phase": progress.phase,
        "leg_number": progress.leg,
        "side": progress.side,
        "dots": list(progress.worth),
        "best": None if progress.best_deg is None else _known(progress.best_deg),
        "ended": progress.ended,
        "cues": [
            {"code": c.code, "text": said(c), "sound": c.sound, "urgent": c.urgent, "spoken": c.spoken}
            for c in answer.cues
        ],
    }
    return json.dumps(told, allow_nan=False)


def _known(value: float) -> float | None:
    return round(value, 2) if math.isfinite(value) else None
