"""The camera's roll from the lines of a room, which are drawn here from a camera that is known."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest

from calibration.camera import focal_from_fov, rotation
from calibration.vertical import UNKNOWN, vertical_from_segments

SIZE = (720, 1280)


@dataclass(frozen=True)
class Room:
    """A corner of a room as a camera sees it: angles in deg, lengths in cm."""

    roll: float = 0.0
    pitch: float = 0.0
    yaw: float = 0.0
    height: float = 80.0
    away: float = 260.0
    corner: float = 40.0
    behind: float = 140.0

    def segments(self, rng: np.random.Generator, shadow_deg: float = 0.0, noise_px: float = 0.4) -> np.ndarray:
        """The corner's upright, the skirting board, the foot of the wall, floor boards; and edges of a shadow.

        Args:
            rng: for the ends' errors.
            shadow_deg: how far two edges of a person's shadow on the wall lean from the upright; 0 for none.
            noise_px: standard deviation of each coordinate of the ends.
        """
        x, z = self.corner, -self.behind
        lines = [((x, 12, z), (x, 170, z)), ((-90, 0, z), (x - 5, 0, z)), ((-80, 9, z), (x - 10, 9, z)),
                 ((x, 0, z + 20), (x, 0, 40)), ((-60, 0, -40), (10, 0, -40)), ((-40, 0, 0), (20, 0, 0))]
        if shadow_deg:
            lean = np.tan(np.radians(shadow_deg))
            lines += [((x, 60, 10 + k), (x, 120, 10 + k + 60 * lean)) for k in (0, 14)]
            lines += [((x - 1, 60, 10 + k), (x - 1 + 60 * lean, 120, 10 + k)) for k in (0, 14)]
        ends = np.array(lines, float).reshape(-1, 3)
        focal = focal_from_fov(60.0, SIZE)
        seen = (ends - [0, self.height, self.away]) @ rotation(*np.radians([self.roll, self.pitch, self.yaw])).T
        px = seen[:, :2] / seen[:, 2:] * focal + (np.array(SIZE) - 1) / 2
        found = (px + rng.normal(0, noise_px, px.shape)).reshape(-1, 4)
        return found[np.argsort(-np.hypot(found[:, 2] - found[:, 0], found[:, 3] - found[:, 1]))]


@pytest.mark.parametrize("roll", [-4.0, 0.0, 4.0])
@pytest.mark.parametrize("yaw", [-8.0, 0.0, 12.0])
def test_the_room_alone_tells_a_rolled_and_turned_camera(roll: float, yaw: float) -> None:
    found = vertical_from_segments(Room(roll, -5.0, yaw).segments(np.random.default_rng(1)), SIZE)
    assert found.roll_deg == pytest.approx(roll, abs=min(max(0.3, 1.96 * found.sigma_deg), 1.0))
    assert np.degrees(found.room[1]) == pytest.approx(yaw, abs=3.0)


def test_lines_that_leave_roll_and_pitch_together_are_worth_less() -> None:
    """A single upright edge at the picture's border leans by roll and pitch alike; the camera is turned by 20 deg."""
    found = vertical_from_segments(Room(4.0, -5.0, -20.0).segments(np.random.default_rng(1)), SIZE)
    assert found.sigma_deg > 0.9
    assert found.roll_deg == pytest.approx(4.0, abs=1.96 * found.sigma_deg)


@pytest.mark.parametrize("shadow_deg", [-4.0, 3.0, 5.0])
def test_the_shadow_of_an_arm_is_no_corner_of_the_room(shadow_deg: float) -> None:
    """Its edges are four and the corner's one, which is longer."""
    found = vertical_from_segments(Room(4.0, -8.0, 3.0).segments(np.random.default_rng(2), shadow_deg), SIZE)
    assert found.roll_deg == pytest.approx(4.0, abs=max(0.5, 1.96 * found.sigma_deg))
    assert found.roll_deg == pytest.approx(4.0, abs=1.0)


def test_the_interval_holds_over_random_rooms_with_shadows() -> None:
    rng = np.random.default_rng(5)
    off = []
    for _ in range(40):
        room = Room(rng.normal(0, 2.5), rng.normal(-3, 5), rng.normal(0, 8), rng.uniform(15, 120),
                    rng.uniform(200, 320), rng.uniform(20, 60), rng.uniform(100, 200))
        found = vertical_from_segments(room.segments(rng, rng.choice([0.0, -4.0, 3.0])), SIZE)
        off.append((found.roll_deg - room.roll) / found.sigma_deg)
    assert np.mean(np.abs(off) < 1.96) >= 0.9


def test_a_few_scattered_lines_tell_nothing() -> None:
    rng = np.random.default_rng(3)
    assert vertical_from_segments(rng.uniform(200, 260, (5, 4)), SIZE) == UNKNOWN
