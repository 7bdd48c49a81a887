"""The random films on which accuracy is measured: the same ones each time, and such as a person could film."""

import json
from collections import Counter

import numpy as np
import pytest

from benchmarks.random_home_films import draw_home_film, kind_of
from benchmarks.random_scenes import CLEAR_OF_WALL_M, Scene, draw_scene

DRAWS = {"lunges": draw_scene, "home": draw_home_film}


def test_seven_home_films_in_a_row_are_of_seven_kinds() -> None:
    for first in (0, 3, 40):
        assert set(Counter(kind_of(n) for n in range(first, first + 7)).values()) == {1}


@pytest.mark.parametrize("name", DRAWS)
def test_a_film_is_always_the_same_and_no_two_are_alike(name: str) -> None:
    specs = [json.dumps(DRAWS[name]("unseen", n).spec) for n in range(20)]
    assert specs == [json.dumps(DRAWS[name]("unseen", n).spec) for n in range(20)]
    assert len(set(specs)) == 20


@pytest.mark.parametrize("name", DRAWS)
def test_the_two_sets_share_no_person_and_no_room(name: str) -> None:
    def of(which: str, *keys: str) -> set[tuple[object, ...]]:
        return {tuple(DRAWS[name](which, n).spec.get(k) for k in keys) for n in range(60)}

    for keys in (("sex", "ethnic", "weight", "muscle"), ("floor", "wallpaper")):
        assert not of("work", *keys) & of("unseen", *keys)


@pytest.mark.parametrize("name", DRAWS)
def test_the_phone_stands_in_the_room_and_not_in_its_wall(name: str) -> None:
    """The wall is at x = 0, the room at x < 0; the camera is turned about what it looks at."""
    for n in range(60):
        camera = DRAWS[name]("unseen", n).spec["cam"]
        turn = np.radians(camera["yaw"])
        x = camera["tx"] + (camera["x"] - camera["tx"]) * np.cos(turn) - camera["dist"] * np.sin(turn)
        assert x < -CLEAR_OF_WALL_M + 0.02


def _walks(scene: Scene) -> bool:
    return "walkin" in scene.spec and "walkout" in scene.spec


def test_home_films_are_what_their_kind_says() -> None:
    films = [draw_home_film("unseen", n) for n in range(70)]
    by_kind = {kind: [f for f in films if f.factors["kind"] == kind] for kind in {f.factors["kind"] for f in films}}
    assert all(_walks(f) for f in by_kind["walks in"] + by_kind["phone on the floor"] + by_kind["turned camera"])
    assert not any(_walks(f) for f in by_kind["legs alone"] + by_kind["half-kneeling"])
    assert all("sheet" not in f.spec for f in by_kind["walks in, no sheet"])
    assert all(f.spec["cam"]["z"] <= 0.25 for f in by_kind["phone on the floor"])
    assert all(f.spec["cam"]["yaw"] >= 15 for f in by_kind["turned camera"])
    assert all(f.spec["knee"] == "straight" for f in by_kind["straight knee"])
    assert all(f.side_named is None for f in films)
    assert {len(f.spec["legs"]) for f in by_kind["walks in"]} == {1, 2}
