"""Random lunges to be filmed: people x clothes x rooms x light x cameras x movement, from declared distributions.

Two sets share no person, no room and no seed: `work` is there to find causes on, `unseen` to be looked at once. A scene
is the specification that the rendering instrument takes, and the factors by which errors are sorted.
"""

from __future__ import annotations

import colorsys
import itertools
from dataclasses import dataclass
from typing import Any, Literal, get_args

import cv2
import numpy as np

SetName = Literal["work", "unseen"]

SEXES, ORIGINS = ("female", "male"), ("caucasian", "african", "asian")
WEIGHTS, MUSCLES = ("minweight", "averageweight", "maxweight"), ("averagemuscle", "maxmuscle")
FLOORS, WALLPAPERS = ("wood", "tiles", "carpet", "mat", "checker", "rug"), (None, "stripes", "bricks")
PEOPLE = list(itertools.product(SEXES, ORIGINS, WEIGHTS, MUSCLES))
ROOMS = list(itertools.product(FLOORS, WALLPAPERS))
SKINS = {"caucasian": (0.84, 0.65, 0.54), "african": (0.42, 0.28, 0.20), "asian": (0.82, 0.63, 0.49)}
STATURE_CM = {"female": (148, 180), "male": (160, 195)}
MESH_CM = {("female", "caucasian"): 161.0, ("female", "african"): 167.4, ("female", "asian"): 149.8,
           ("male", "caucasian"): 174.8, ("male", "african"): 181.5, ("male", "asian"): 162.8}
TALLER_CM, SMALLER_CM = 72.4, 36.6
"""Statures that are drawn; those of the instrument's meshes at `height` 0, and by how much 1 more, or 1 less, changes
them: read off 124 rendered people, to 0.1 cm."""
PLAIN_WALL_SHARE = 0.7
SETUPS: tuple[tuple[str | None, float], ...] = (("wall", 0.35), ("behind", 0.4), (None, 0.25))
FAR_LEG_SHARE = 0.15
SIZES = ((720, 1280), (540, 960), (960, 540))
SIZE_SHARES = (0.5, 0.25, 0.25)
FPS = (15, 20, 25)
"""Pictures a second: phones film 30, which takes too long to render."""
YAW_DEG, CLEAR_OF_WALL_M = 6.0, 0.15
"""Spread of how far a phone is turned away from side-on; and how far from the wall's face it stands at least."""


@dataclass(frozen=True)
class Scene:
    """One film to be made.

    Attributes:
        spec: what the instrument takes; its `name` is the scene's number in its set.
        factors: name of a factor to its class, a word or a number, for the tables by factor.
        side_named: the leg that is named to the program; None where the film has to tell.
    """

    spec: dict[str, Any]
    factors: dict[str, str | float]
    side_named: str | None


def seed_of(which: SetName, number: int) -> tuple[int, int]:
    """What the scene of this number in this set is drawn from."""
    return get_args(SetName).index(which), number


def draw_scene(which: SetName, number: int) -> Scene:
    """The scene of this number in this set: always the same one."""
    if which not in get_args(SetName):
        raise ValueError(f"the set must be one of {get_args(SetName)}, got {which!r}")
    rng = np.random.default_rng(seed_of(which, number))
    person, skin = draw_person(which, rng)
    clothes, kind = draw_clothes(rng, skin)
    room, wall = draw_room(which, rng)
    near = bool(rng.random() > FAR_LEG_SHARE)
    sheet = _pick(rng, SETUPS)
    camera, size = _camera(rng)
    rep, gap = _movement(rng)
    light = {"amb": between(rng, 0.32, 0.5), "sun": between(rng, 0.5, 0.9), "light_side": 1,
                 "light": [between(rng, -0.6, 0.3), between(rng, 0.3, 0.9), between(rng, 0.6, 1.0)],
                 "noise": between(rng, 1, 4), "blur": between(rng, 0.3, 0.8), "crf": int(rng.integers(20, 26))}
    # Drawn by itself, so that everything else of a scene stays what it was when all were filmed alike.
    fps = int(np.random.default_rng((*seed_of(which, number), 1)).choice(FPS))
    spec = dict(name=f"{which}-{number:03d}", seed=int(rng.integers(1 << 20)), side=str(rng.choice(["left", "right"])),
                near=near, sheet=sheet, paper=str(rng.choice(["a4", "letter"], p=[0.8, 0.2])), cam=camera,
                size=list(size), fps=fps, reps=[rep], touch=[rep["peak"], gap], lead=0.5, rich=1,
                toe_out=between(rng, 0, 10), trunk=between(rng, 4, 12), rear_back=between(rng, 0.45, 0.6),
                **person, **clothes, **room, **light)
    front = clothes["shorts"] if kind == "trousers" else skin
    contrast = float(np.linalg.norm(_lab(front) - _lab(wall)))
    px_per_cm = 0.5 * max(size) / np.tan(np.radians(camera["fov"]) / 2) / camera["dist"] / 100
    factors: dict[str, str | float] = {
        "sheet": sheet or "none", "leg": "near" if near else "far", "person": f"{person['sex']} {person['weight']}",
        "muscle": person["muscle"], "bulge": person["bulge"], "skin": person["ethnic"], "clothes": kind,
        "feet": "shoes" if "shoes" in clothes else "bare", "wallpaper": room.get("wallpaper", "plain"),
        "colours apart": contrast, "camera distance m": camera["dist"], "camera height m": camera["z"],
        "camera ahead of knee m": camera["x"] - camera["tx"], "yaw deg": camera["yaw"], "roll deg": camera["roll"],
        "lens k1": camera["k1"], "px per cm": px_per_cm, "lean deg": rep["peak"], "gap to wall cm": gap,
        "heel pitch deg": rep["lift"], "light": light["amb"], "noise": light["noise"]}
    return Scene(spec, factors, spec["side"])


def between(rng: np.random.Generator, low: float, high: float) -> float:
    """A number drawn evenly from `low` to `high`, to a thousandth."""
    return round(float(rng.uniform(low, high)), 3)


def _pick(rng: np.random.Generator, shares: tuple[tuple[Any, float], ...]) -> Any:
    return shares[int(rng.choice(len(shares), p=[share for _, share in shares]))][0]


def _of_set(which: SetName, items: list[Any]) -> list[Any]:
    """Every other one of a shuffled list: what one set has, the other has not, and both have of every kind."""
    shuffled = [items[i] for i in np.random.default_rng(14).permutation(len(items))]
    return shuffled[get_args(SetName).index(which) :: 2]


def draw_person(which: SetName, rng: np.random.Generator) -> tuple[dict[str, Any], tuple[float, ...]]:
    """What the instrument is told of a person of this set, and the colour of their skin."""
    people = _of_set(which, PEOPLE)
    sex, origin, weight, muscle = people[int(rng.integers(len(people)))]
    skin = tuple(round(float(np.clip(c * rng.uniform(0.88, 1.1), 0, 1)), 3) for c in SKINS[origin])
    more_cm = between(rng, *STATURE_CM[sex]) - MESH_CM[sex, origin]
    height = round(more_cm / (TALLER_CM if more_cm > 0 else SMALLER_CM), 3)
    return {"sex": sex, "ethnic": origin, "weight": weight, "muscle": muscle, "height": height,
            "bulge": between(rng, 0, 0.05), "skin": list(skin)}, skin


def draw_clothes(rng: np.random.Generator, skin: tuple[float, ...]) -> tuple[dict[str, Any], str]:
    """Shorts or tight trousers, bare feet, shoes or socks; and what covers the shin."""
    def colour() -> list[float]:
        return [round(c, 3) for c in colorsys.hsv_to_rgb(rng.random(), rng.uniform(0, 0.6), rng.uniform(0.12, 0.9))]

    out: dict[str, Any] = {"shorts": colour(), "shirt": colour(), "hair": [0.16, 0.11, 0.08]}
    kind = "trousers" if rng.random() < 0.2 else "bare"
    if kind == "trousers":
        out["trousers"] = True
    if rng.random() < 0.25:
        out["shoes"] = colour()
    return out, kind


def draw_room(which: SetName, rng: np.random.Generator) -> tuple[dict[str, Any], list[float]]:
    """What the instrument is told of a room of this set, and the colour of its wall."""
    rooms = _of_set(which, ROOMS)
    plain = [r for r in rooms if r[1] is None]
    papered = [r for r in rooms if r[1] is not None]
    kind = plain if rng.random() < PLAIN_WALL_SHARE else papered
    floor, paper = kind[int(rng.integers(len(kind)))]
    # Hues of the two sets' walls lie in turn around the circle.
    hue = (2 * int(rng.integers(6)) + get_args(SetName).index(which) + rng.uniform(0.1, 0.9)) / 12
    wall = [round(c, 3) for c in colorsys.hsv_to_rgb(hue % 1, rng.uniform(0, 0.22), rng.uniform(0.5, 0.95))]
    skirting = [round(c, 3) for c in colorsys.hsv_to_rgb(rng.random(), rng.uniform(0, 0.4), rng.uniform(0.3, 1))]
    out: dict[str, Any] = {"floor": floor, "wall": wall, "skirt": skirting, "back": between(rng, 0.9, 1.8)}
    return out | ({} if paper is None else {"wallpaper": paper}), wall


def _camera(rng: np.random.Generator) -> tuple[dict[str, float], tuple[int, int]]:
    """A phone propped up beside the person, by hand: not quite level, not quite side-on, not quite at the knee."""
    size = SIZES[int(rng.choice(len(SIZES), p=SIZE_SHARES))]
    upright = size[1] > size[0]
    distance = between(rng, 2.0, 3.0) if upright else between(rng, 2.4, 3.2)
    at, beside = between(rng, -0.7, -0.25), between(rng, -0.15, 0.15)
    yaw = float(rng.normal(0, YAW_DEG))
    while at + beside - distance * np.sin(np.radians(yaw)) > -CLEAR_OF_WALL_M:
        yaw = float(rng.normal(0, YAW_DEG))
    height, aim_height = between(rng, 0.35, 1.0), between(rng, 0.65, 0.85)
    fov = between(rng, 56, 66) if upright else between(rng, 64, 72)
    roll, bend = round(float(rng.normal(0, 1.5)), 2), round(float(rng.normal(0, 0.02)), 4)
    return {"x": round(at + beside, 3), "tx": at, "dist": distance, "z": height, "tz": aim_height, "fov": fov,
            "roll": roll, "yaw": round(yaw, 2), "k1": bend}, size


def _movement(rng: np.random.Generator) -> tuple[dict[str, float], float]:
    """One lunge, and the gap in cm that the knee leaves to the wall; the heel stays down, stirs, or comes up."""
    kind = rng.choice(["down", "stirs", "up"], p=[0.7, 0.1, 0.2])
    lift = {"down": 0.0, "stirs": between(rng, 0.5, 2), "up": between(rng, 4, 11)}[str(kind)]
    peak = between(rng, 24, 42)
    return {"peak": peak, "down": between(rng, 0.8, 1.1), "hold": between(rng, 0.5, 0.7), "pause": 0.4, "lift": lift,
            "lift_from": round(peak - between(rng, 4, 9), 2)}, between(rng, 0.2, 1.5 if rng.random() < 0.7 else 6)


def _lab(colour: Any) -> np.ndarray:
    """CIE Lab (3,) of a colour (red, green, blue), each 0 to 1."""
    pixel = np.array(colour, np.float32)[None, None]
    return np.asarray(cv2.cvtColor(pixel, cv2.COLOR_RGB2Lab)[0, 0], float)
