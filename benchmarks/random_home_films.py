"""Random films as people make them alone at home: walking in, both legs, a phone on the floor or turned, only the legs.

People, clothes and rooms are those of `random_scenes.py`, so that the two sets here share none either. The kinds take
turns: any seven films in a row have each of them once.
"""

from __future__ import annotations

from typing import Any, Literal, get_args

import numpy as np

from benchmarks.random_scenes import CLEAR_OF_WALL_M, Scene, SetName, between, draw_clothes, draw_person, draw_room
from benchmarks.random_scenes import seed_of as seed_of_scene

Kind = Literal["walks in", "walks in, no sheet", "phone on the floor", "turned camera", "legs alone", "half-kneeling",
               "straight knee"]
BOTH_LEGS_SHARE, LIFTED_SHARE, FROM_CAMERA_SHARE = 0.7, 0.15, 0.4
SIZES = {True: ((540, 960), (720, 1280)), False: ((960, 540), (1280, 720))}
FPS = 15
"""Pictures a second: phones film 30, which takes too long to render."""


def seed_of(which: SetName, number: int) -> tuple[int, ...]:
    """What the home film of this number in this set is drawn from: nothing that a lunge by itself is drawn from."""
    return (*seed_of_scene(which, number), 13)


def kind_of(number: int) -> Kind:
    """The kind of the home film of this number."""
    kinds: tuple[Kind, ...] = get_args(Kind)
    return kinds[number % len(kinds)]


def draw_home_film(which: SetName, number: int) -> Scene:
    """The home film of this number in this set: always the same one."""
    rng, kind = np.random.default_rng(seed_of(which, number)), kind_of(number)
    person, skin = draw_person(which, rng)
    clothes, worn = draw_clothes(rng, skin)
    room, _ = draw_room(which, rng)
    camera, size = _camera(kind, rng)
    side = str(rng.choice(["left", "right"]))
    sheet = None if kind == "walks in, no sheet" else str(rng.choice(["wall", "behind"]))
    light = {"amb": between(rng, 0.32, 0.5), "sun": between(rng, 0.5, 0.9), "light_side": 1,
             "light": [between(rng, -0.6, 0.3), between(rng, 0.3, 0.9), between(rng, 0.6, 1.0)],
             "noise": between(rng, 1, 4), "blur": between(rng, 0.3, 0.8), "crf": int(rng.integers(20, 26))}
    spec: dict[str, Any] = dict(
        name=f"home-{which}-{number:03d}", seed=int(rng.integers(1 << 20)), side=side, sheet=sheet, cam=camera,
        paper=str(rng.choice(["a4", "letter"], p=[0.8, 0.2])), size=list(size), fps=FPS, lead=0.8, rich=1,
        toe_out=between(rng, 0, 10), trunk=between(rng, 4, 12), rear_back=between(rng, 0.45, 0.6),
        **person, **clothes, **room, **light)
    if kind == "half-kneeling":
        spec |= {"stance": "half-kneeling"}
    if kind == "straight knee":
        spec |= {"knee": "straight", "flex": between(rng, 1, 4), "step": between(rng, 0.42, 0.52), "toe_to_wall": 60,
                 "theta0": 12, "trunk": 16}
    both = kind not in ("half-kneeling", "straight knee") and rng.random() < BOTH_LEGS_SHARE
    other = "right" if side == "left" else "left"
    legs = [_leg(kind, which_leg, rng) for which_leg in ([side, other] if both else [side])]
    spec |= {"legs": legs, "reps": legs[0]["reps"], "touch": legs[0].get("touch")}
    if kind not in ("half-kneeling", "straight knee", "legs alone"):
        spec |= _walk(side, rng)
    factors: dict[str, str | float] = {
        "kind": kind, "sheet": sheet or "none", "legs": "both" if both else "one", "clothes": worn,
        "person": f"{person['sex']} {person['weight']}", "bulge": person["bulge"], "skin": person["ethnic"],
        "yaw deg": camera["yaw"], "camera height m": camera["z"]}
    return Scene({k: v for k, v in spec.items() if v is not None}, factors, side_named=None)


def _camera(kind: Kind, rng: np.random.Generator) -> tuple[dict[str, float], tuple[int, int]]:
    """Where the phone stands: propped up, on the floor looking up, turned from behind the person, or near the legs."""
    upright = kind != "legs alone"
    sizes = SIZES[upright]
    size = sizes[int(rng.integers(len(sizes)))]
    # The rear leg stands half a metre farther from the wall.
    at = between(rng, -0.7, -0.55) if kind == "straight knee" else between(rng, -0.6, -0.3)
    beside = between(rng, -0.12, 0.12)
    camera = {"dist": between(rng, 2.2, 2.9), "z": between(rng, 0.4, 0.95), "tz": between(rng, 0.68, 0.85),
              "fov": between(rng, 56, 66)}
    yaw = float(np.clip(rng.normal(0, 4), -8, 8))
    if kind == "half-kneeling":
        camera |= {"tz": between(rng, 0.5, 0.65)}
    if kind == "phone on the floor":
        camera |= {"z": between(rng, 0.12, 0.25), "tz": between(rng, 0.6, 0.75)}
    if kind == "turned camera":
        yaw = between(rng, 15, 22)
    if kind == "legs alone":
        camera |= {"dist": between(rng, 0.95, 1.25), "z": between(rng, 0.15, 0.4), "tz": between(rng, 0.29, 0.36),
                   "fov": between(rng, 66, 74)}
    # The phone stands in the room, not in the wall that the person lunges at.
    yaw = max(yaw, float(np.degrees(np.arcsin((at + beside + CLEAR_OF_WALL_M) / camera["dist"]))))
    camera |= {"x": round(at + beside, 3), "tx": at, "yaw": round(yaw, 2), "roll": round(float(rng.normal(0, 1.5)), 2),
               "k1": round(float(rng.normal(0, 0.02)), 4)}
    return camera, size


def _leg(kind: Kind, side: str, rng: np.random.Generator) -> dict[str, Any]:
    """Two or three lunges of a leg; the knee just reaches the wall at the deepest."""
    deepest = between(rng, 22, 30) if kind == "straight knee" else between(rng, 26, 43)
    reps = []
    for k in range(int(rng.integers(2, 4)) if kind in ("half-kneeling", "straight knee") else 2):
        peak = round(deepest - (0 if k else between(rng, 0, 5)), 2)
        rep = {"peak": peak, "down": between(rng, 0.9, 1.4), "hold": between(rng, 0.5, 0.9),
               "pause": between(rng, 0.4, 0.9)}
        if rng.random() < LIFTED_SHARE:
            rep |= {"lift": between(rng, 4, 11), "lift_from": round(peak - between(rng, 4, 9), 2)}
        reps.append(rep)
    leg: dict[str, Any] = {"side": side, "reps": reps}
    return leg if kind == "straight knee" else leg | {"touch": [deepest, between(rng, 0.2, 2)]}


def _walk(side: str, rng: np.random.Generator) -> dict[str, Any]:
    """Ways in and out of it: from behind on the far side, or from the camera. The first leg is the near one."""
    near = -1 if side == "right" else 1

    def way() -> list[list[float]]:
        if rng.random() < FROM_CAMERA_SHARE:
            return [[-1.5, 1.5 * near], [-1.15, 0.5 * near], [-0.8, -0.05 * near]]
        return [[-2.0, -0.38 * near], [-0.9, -0.32 * near]]

    return {"walkin": way(), "walkout": way()[::-1], "pace": between(rng, 0.45, 0.6)}
