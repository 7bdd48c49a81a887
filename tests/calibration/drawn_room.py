"""A room that is drawn: a floor of tiles, a wall to the right, the room's far end, and the sheet in it."""

from __future__ import annotations

import itertools

import cv2
import numpy as np

from calibration.camera import project
from tests.calibration.scene import Scene

NEAR_CM, FAR_CM, TILE_CM = 200, -160, 25
WALL = (96, 100, 98)


def drawn_room(scene: Scene, wall_cm: float, tiles: tuple[tuple[int, int, int], tuple[int, int, int]],
               joint_cm: float | None = None) -> np.ndarray:
    """The sheet in a room whose wall stands `wall_cm` from the paper's left edge, to the right.

    At `joint_cm` a dark joint runs along the floor to a post at the room's far end, as if a wall stood there.
    """
    picture = scene.render(noise=0)
    sheet = np.zeros(picture.shape[:2], np.uint8)
    corners = scene.to_image(np.array([[0, 0], [29.7, 0], [29.7, 21.0], [0, 21.0]]))
    cv2.fillPoly(sheet, [np.round(corners).astype(np.int32)], [255])
    room = np.full_like(picture, 200)

    def paint(points_cm: list[tuple[float, float, float]], colour: tuple[int, int, int]) -> None:
        at = project(scene.parameters, np.array(points_cm, float), scene.image_size)
        cv2.fillPoly(room, [np.round(at * 16).astype(np.int32)], list(colour), cv2.LINE_AA, 4)

    lines = np.arange(wall_cm - 200, wall_cm, TILE_CM)
    for (i, x), (j, z) in itertools.product(enumerate(lines), enumerate(range(FAR_CM, NEAR_CM, TILE_CM))):
        paint([(x, 0, z), (x + TILE_CM, 0, z), (x + TILE_CM, 0, z + TILE_CM), (x, 0, z + TILE_CM)], tiles[(i + j) % 2])
    paint([(wall_cm, 0, NEAR_CM), (wall_cm, 0, FAR_CM), (wall_cm, 250, FAR_CM), (wall_cm, 250, NEAR_CM)], WALL)
    if joint_cm is not None:
        paint([(joint_cm + x, 0, z) for x, z in ((0, NEAR_CM), (2, NEAR_CM), (2, FAR_CM), (0, FAR_CM))], WALL)
        paint([(joint_cm + x, y, FAR_CM) for x, y in ((0, 0), (8, 0), (8, 250), (0, 250))], WALL)
    room = cv2.GaussianBlur(room, (0, 0), 0.7)
    room[sheet > 0] = picture[sheet > 0]
    noise = np.random.default_rng(3).normal(0, 2.0, room.shape)
    return np.clip(room + noise, 0, 255).astype(np.uint8)
