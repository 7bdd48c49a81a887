"""Small line drawings of a person exercising, from a handful of points: the joints between are worked out.

Lengths are those of an adult about 100 units high. The picture looks at the person's right side, who faces right; x
grows to the right and y upwards from the floor at 0.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

Point = tuple[float, float]
FOOT, SHIN, THIGH, TRUNK, HEAD, UPPER_ARM, FOREARM = 16.0, 24.0, 26.0, 30.0, 6.0, 16.0, 15.0
_ANKLE_FORWARD, _ANKLE_UP = 4.0, 4.0  # from the heel's lowest point
_TOO_FAR = 1.02  # a limb may be straight, hardly more: drawings need not be exact to the millimetre
WIDTH, HEIGHT, FLOOR = 132.0, 122.0, 8.0


@dataclass(frozen=True)
class Figure:
    """A pose. `feet` and `hands` hold the working side first; a foot is the tip of its toes and its pitch in degrees.

    The pitch is positive with the toes up. `lean_deg` is the trunk's, forwards positive. Things: `wall` at an x,
    `step` and `seat` from x to x at a height, a `band` between two points, a `roller` at a point with its radius, and
    an `arrow` along which something moves.

    Raises:
        ValueError: a foot is out of a leg's reach, or below the floor.
    """

    hip: Point
    lean_deg: float
    feet: tuple[tuple[float, float, float], tuple[float, float, float]]
    hands: tuple[Point, Point]
    wall: float | None = None
    step: tuple[float, float, float] | None = None
    seat: tuple[float, float, float] | None = None
    band: tuple[float, float, float, float] | None = None
    roller: tuple[float, float, float] | None = None
    arrow: tuple[float, float, float, float] | None = None

    def __post_init__(self) -> None:
        for foot in self.feet:
            heel, ankle, _toe = foot_points(foot)
            if math.dist(self.hip, ankle) > (SHIN + THIGH) * _TOO_FAR:
                raise ValueError(f"figure: the foot at {foot} is {math.dist(self.hip, ankle):.0f} from the hip, the "
                                 f"leg is {SHIN + THIGH:.0f} long")
            if min(heel[1], foot[1]) < -0.6:
                raise ValueError(f"figure: the foot at {foot} is below the floor")

    @property
    def shoulder(self) -> Point:
        """The upper end of the trunk."""
        lean = math.radians(self.lean_deg)
        return self.hip[0] + TRUNK * math.sin(lean), self.hip[1] + TRUNK * math.cos(lean)

    def svg(self, title: str = "") -> str:
        """The drawing as an SVG text that needs nothing else and takes its colour from the text around it."""
        parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH:g} {HEIGHT:g}" role="img" fill="none" '
                 'stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">']
        if title:
            parts.append(f"<title>{_escaped(title)}</title>")
        parts += self._things()
        far, near = 0.45, 1.0
        for index, opacity in ((1, far), (0, near)):
            parts.append(f'<g opacity="{opacity:g}">')
            heel, ankle, toe = foot_points(self.feet[index])
            knee = bend(self.hip, ankle, THIGH, SHIN, forwards=True)
            parts.append(_line(self.hip, knee, ankle) + _line(heel, toe) + _line(heel, ankle, toe))
            hand = self.hands[index]
            parts.append(_line(self.shoulder, bend(self.shoulder, hand, UPPER_ARM, FOREARM, forwards=False), hand))
            parts.append("</g>")
        parts.append(_line(self.hip, self.shoulder))
        lean = math.radians(self.lean_deg * 0.6)
        centre = (self.shoulder[0] + 10 * math.sin(lean), self.shoulder[1] + 10 * math.cos(lean))
        parts.append(_circle(centre, HEAD))
        return "".join(parts) + "</svg>"

    def _things(self) -> list[str]:
        parts = ['<g stroke-width="2" opacity="0.55">', _line((2, 0), (WIDTH - 2, 0))]
        if self.wall is not None:
            parts.append(_line((self.wall, 0), (self.wall, HEIGHT - FLOOR - 2)))
        for block in (self.step, self.seat):
            if block is not None:
                left, right, height = block
                parts.append(_line((left, 0), (left, height), (right, height), (right, 0)))
        if self.roller is not None:
            x, y, radius = self.roller
            parts.append(_circle((x, y), radius))
        parts.append("</g>")
        if self.band is not None:
            x1, y1, x2, y2 = self.band
            parts.append(f'<g stroke="#D55E00" stroke-dasharray="5 4">{_line((x1, y1), (x2, y2))}</g>')
        if self.arrow is not None:
            x1, y1, x2, y2 = self.arrow
            angle = math.atan2(y2 - y1, x2 - x1)
            barbs = [(x2 - 5 * math.cos(angle + turn), y2 - 5 * math.sin(angle + turn)) for turn in (0.5, -0.5)]
            parts.append(f'<g stroke="#0072B2">{_line((x1, y1), (x2, y2))}{_line(barbs[0], (x2, y2), barbs[1])}</g>')
        return parts


def foot_points(foot: tuple[float, float, float]) -> tuple[Point, Point, Point]:
    """Heel (its lowest point), ankle and tip of the toes of a foot given by its toes and pitch."""
    x, y, pitch_deg = foot
    pitch = math.radians(pitch_deg)
    cos, sin = math.cos(pitch), math.sin(pitch)
    heel = (x - FOOT * cos, y - FOOT * sin)
    ankle = (heel[0] + _ANKLE_FORWARD * cos - _ANKLE_UP * sin, heel[1] + _ANKLE_FORWARD * sin + _ANKLE_UP * cos)
    return heel, ankle, (x, y)


def bend(start: Point, end: Point, first: float, second: float, *, forwards: bool) -> Point:
    """The joint between two bones of given lengths: a knee bends `forwards`, to the front of the body, an elbow not.

    Where the end is too far or too near, the limb is drawn straight towards it.
    """
    distance = min(max(math.dist(start, end), abs(first - second) + 1e-6), first + second)
    along = (first * first - second * second + distance * distance) / (2 * distance)
    aside = math.sqrt(max(first * first - along * along, 0.0))
    ux, uy = (end[0] - start[0]) / math.dist(start, end), (end[1] - start[1]) / math.dist(start, end)
    # A leg points down from the hip: its left-hand normal, (-uy, ux), points to the front, where a knee goes.
    sign = 1.0 if forwards else -1.0
    return start[0] + along * ux - sign * aside * uy, start[1] + along * uy + sign * aside * ux


def figure_of(data: dict[str, Any]) -> Figure:
    """The figure in a table of the file of exercises.

    Raises:
        KeyError, TypeError, ValueError: a part is missing, unknown or impossible.
    """
    values: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in data.items()}
    lean = values.pop("lean")
    values["feet"] = tuple(tuple(float(x) for x in f) for f in values["feet"])
    values["hands"] = tuple(tuple(float(x) for x in h) for h in values["hands"])
    return Figure(lean_deg=float(lean), **values)


def _line(*points: Point) -> str:
    return f'<polyline points="{" ".join(f"{x:.1f},{HEIGHT - FLOOR - y:.1f}" for x, y in points)}"/>'


def _circle(centre: Point, radius: float) -> str:
    return f'<circle cx="{centre[0]:.1f}" cy="{HEIGHT - FLOOR - centre[1]:.1f}" r="{radius:g}"/>'


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
