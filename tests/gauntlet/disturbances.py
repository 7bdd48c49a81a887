"""The table of disturbances: what is done to a clip, how strongly, and up to where a person would call it fine."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np

from tests.gauntlet import intruders, light, motion, optics
from tests.gauntlet.moment import Image, Moment
from tests.gauntlet.motion import Timing, steady

Picture = Callable[[Image, Moment, float], Image]
"""What happens to one frame, given when it is and the strength."""
Pace = Callable[[int, float, float, np.random.Generator], Timing]
"""Which frames are shown when, given their number, frames a second and the strength."""

QUALITY = "12"
"""H.264 crf of every clip but those whose disturbance it is: nothing to be seen."""


@dataclass(frozen=True)
class Disturbance:
    """One thing that goes wrong while filming, at growing strength.

    Attributes:
        name: for the command line and the table.
        what: what the values mean, in words.
        fine: strengths at which a person who looks at the clip would call it fine to measure from.
        bad: strengths at which a person would understand a refusal.
        picture: what happens to each frame.
        of_camera: the still with the sheet suffers the same, being taken with the same camera.
        pace: which frames are shown when.
        crf: whether the value is the H.264 crf.
        noted_turn: whether the value is a turn by so many degrees that the file notes.
        mirror: the picture is mirrored. 1: the user names the leg that is seen, 2: the leg that was tested.
        people: whether `picture` needs the tested person cut out and a passer-by.
    """

    name: str
    what: str
    fine: tuple[float, ...]
    bad: tuple[float, ...] = ()
    picture: Picture | None = None
    of_camera: bool = False
    pace: Pace = steady
    crf: bool = False
    noted_turn: bool = False
    mirror: bool = False
    people: bool = False

    def __post_init__(self) -> None:
        if not self.name.replace("-", "").isalnum() or set(self.fine) & set(self.bad) or not self.strengths:
            raise ValueError(f"{self.name!r}: expected a plain name, and each strength either fine or bad")

    @property
    def strengths(self) -> tuple[float, ...]:
        """Every strength, in the order of the table: fine ones first."""
        return self.fine + self.bad

    @property
    def middle(self) -> float:
        """The strength in the middle of the table."""
        return self.strengths[len(self.strengths) // 2]


NONE = Disturbance("none", "undisturbed", (0.0,))
"""What every disturbed clip is compared with."""

TABLE = (
    Disturbance("darker", "stops of light", (-1.0, -2.0), (-3.5,), light.exposed),
    Disturbance("brighter", "stops of light", (0.4, 0.8), (1.5,), light.exposed),
    Disturbance("contrast", "times the contrast", (0.75, 1.4, 0.5), (0.25,), light.contrasted),
    Disturbance("white-balance", "red up, blue down by this share", (-0.15, 0.15, 0.35), (0.7,), light.cast),
    Disturbance("gamma", "exponent of the tone curve", (0.7, 1.4, 0.5, 2.0), (), light.bent),
    Disturbance("noise", "levels, one standard deviation", (4.0, 10.0), (20.0, 35.0), light.noisy),
    Disturbance("flicker-100-hz", "share of the light", (0.08, 0.2), (0.4,), partial(light.flickering, hertz=100.0)),
    Disturbance("flicker-120-hz", "share of the light", (0.08, 0.2), (0.4,), partial(light.flickering, hertz=120.0)),
    Disturbance("highlights", "level that is clipped to white", (230.0, 200.0), (160.0,), light.burnt),
    Disturbance("motion-blur", "of the time to the next frame", (0.25, 0.5, 1.0), (), optics.smeared),
    Disturbance("shake-blur", "length, share of the long side", (0.002, 0.004), (0.008,), optics.streaked),
    Disturbance("defocus", "radius, share of the long side", (0.001, 0.002), (0.004, 0.007), optics.defocused, True),
    Disturbance("lens", "barrel k1", (-0.05, -0.12), (-0.25,), optics.barrelled, True),
    Disturbance("resolution", "pixels of the short side", (720.0, 1080.0, 480.0, 2160.0), (360.0,), optics.resized,
                True),
    Disturbance("crf", "H.264 crf", (18.0, 24.0, 30.0), (36.0, 40.0), crf=True),
    Disturbance("frame-rate", "frames a second", (24.0, 25.0, 15.0, 60.0), (10.0,), pace=motion.at_rate),
    Disturbance("dropped", "share of the frames", (0.1, 0.3), (0.6,), pace=motion.dropped),
    Disturbance("repeated", "share of the frames", (0.1, 0.3), (0.6,), pace=motion.repeated),
    Disturbance("turned", "degrees, noted in the file", (0.0, 90.0, 180.0, 270.0), (), motion.turned, True,
                noted_turn=True),
    Disturbance("mirrored", "1: told the leg seen, 2: the leg tested", (1.0, 2.0), (), motion.mirrored, mirror=True),
    Disturbance("hand-shake", "share of the long side", (0.002, 0.006), (0.015, 0.03), motion.shaken, True),
    Disturbance("rolling-crop", "share of the picture", (0.02, 0.05), (0.12,), motion.cropped, True),
    Disturbance("passer-by", "size beside the tested person", (0.75, 0.85), (0.95,), intruders.passed_by, people=True),
    Disturbance("foot-hidden", "size, 1 just covers it", (0.5,), (1.0, 1.6), intruders.foot_hidden),
    Disturbance("knee-hidden", "size, 1 just covers it", (0.5,), (1.0, 1.6), intruders.knee_hidden),
)


def named(name: str) -> Disturbance:
    """The disturbance of that name.

    Raises:
        KeyError: there is none.
    """
    found = {d.name: d for d in (NONE, *TABLE)}
    if name not in found:
        raise KeyError(f"no disturbance {name!r}; there are {', '.join(sorted(found))}")
    return found[name]
