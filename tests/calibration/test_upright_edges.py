"""Faint corners of a room above a person, drawn into noise at a known slope."""

from __future__ import annotations

import numpy as np
import pytest

from calibration.upright_edges import person_top_px, upright_edges_above
from calibration.vertical import VerticalCollector

HEIGHT, WIDTH = 1280, 720


def wall(rng: np.random.Generator, lean_deg: float, step: float, at_x: float = 260.0) -> np.ndarray:
    """Noisy paint, mottled as paint is, whose tone changes by `step` right of a line that leans to the right."""
    rows, columns = np.mgrid[:HEIGHT, :WIDTH]
    right = columns - (at_x + np.tan(np.radians(lean_deg)) * (HEIGHT / 2 - rows))
    mottled = np.kron(rng.normal(0, 1.0, (HEIGHT // 40, WIDTH // 40)), np.ones((40, 40)))
    grey = 140 + step * np.clip(right + 0.5, 0, 1) + mottled + rng.normal(0, 3, (HEIGHT, WIDTH))
    return np.repeat(np.clip(grey, 0, 255).astype(np.uint8)[..., None], 3, axis=2)


def person(top: int) -> np.ndarray:
    mask = np.zeros((HEIGHT, WIDTH), bool)
    mask[top:1000, 300:420] = True
    return mask


def lean_of(edge: np.ndarray) -> float:
    return float(np.degrees(np.arctan2(edge[0] - edge[2], edge[3] - edge[1])))


@pytest.mark.parametrize("lean_deg", [-6.1, -1.3, 0.0, 0.4, 3.7])
@pytest.mark.parametrize("step", [4.0, -8.0, 40.0])
def test_a_corner_too_faint_to_see_is_found_where_it_is(lean_deg: float, step: float) -> None:
    edges = upright_edges_above(wall(np.random.default_rng(1), lean_deg, step), 400.0)
    assert len(edges) >= 1
    assert lean_of(edges[0]) == pytest.approx(lean_deg, abs=0.25)
    assert edges[0][1] == 0 and 340 < edges[0][3] < 400


@pytest.mark.parametrize("seed", range(8))
def test_paint_has_no_corner(seed: int) -> None:
    assert not len(upright_edges_above(wall(np.random.default_rng(seed), 0.0, 0.0), 400.0))


def test_where_the_person_fills_the_height_nothing_is_told() -> None:
    assert not len(upright_edges_above(wall(np.random.default_rng(1), 1.0, 40.0), 60.0))
    assert person_top_px(None) == person_top_px(np.zeros((HEIGHT, WIDTH), bool)) == 0
    assert person_top_px(person(350)) == 350


def with_shadow(image: np.ndarray, lean_deg: float) -> np.ndarray:
    """The strip of shade that an arm throws on the wall, below the head."""
    rows, columns = np.mgrid[:HEIGHT, :WIDTH]
    away = columns - (200 + np.tan(np.radians(lean_deg)) * (HEIGHT / 2 - rows))
    strip = (away > 0) & (away < 30) & (rows > 450) & (rows < 850)
    return np.where(strip[..., None], (image * 0.7).astype(np.uint8), image)


def roll_of(frames: list[np.ndarray], mask: np.ndarray) -> float:
    collector = VerticalCollector()
    for frame in frames:
        # The board along the foot of the wall, as level as the camera.
        frame[1050:1060, :] = 60
        collector.add(frame, mask)
    found = collector.vertical()
    assert "upright edge" in found.evidence
    return found.roll_deg


def test_a_shadow_that_stays_does_not_outvote_the_corner_above() -> None:
    rng = np.random.default_rng(4)
    frames = [with_shadow(wall(rng, 0.0, 6.0), -5.0) for _ in range(4)]
    assert roll_of(frames, person(350)) == pytest.approx(0.0, abs=0.5)


def test_a_line_hidden_in_some_frames_lasts_and_one_that_is_gone_does_not() -> None:
    rng = np.random.default_rng(5)
    plain = np.repeat(rng.normal(140, 2, (HEIGHT, WIDTH, 1)).astype(np.uint8), 3, axis=2)
    edge = plain.copy()
    edge[200:700, 500:] = 90
    moved = with_shadow(edge, 6.0)
    hidden = np.zeros((HEIGHT, WIDTH), bool)
    hidden[150:1000, 440:560] = True
    collector = VerticalCollector()
    for frame, mask in ((moved, None), (moved, None), (edge, hidden), (edge, None)):
        frame = frame.copy()
        frame[1050:1060, :] = 60
        collector.add(frame, mask)
    found = collector.vertical()
    assert found.roll_deg == pytest.approx(0.0, abs=0.3)
    assert found.sigma_deg < 0.8
