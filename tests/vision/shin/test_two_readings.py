"""Two readings of one shin, made of a shin that turns by known angles and read wrongly in one way or the other."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from tests.vision.shin.test_rigid_fit import chord_slope_deg, lunge, moving_shin
from vision.shin.rigid_fit import ShinFit, fit_rigid_shin
from vision.shin.settings import SHIN
from vision.shin.two_readings import fit_both

LEAN_DEG = lunge()
TIME_S = np.arange(len(LEAN_DEG)) / 30
TRUE_DEG = LEAN_DEG + chord_slope_deg()
OUTLINE, ANKLE, KNEE = moving_shin(LEAN_DEG)
SURE = np.ones(OUTLINE.shape[:2])


def fit(outline: np.ndarray, weight: np.ndarray) -> ShinFit:
    return fit_rigid_shin(TIME_S, outline, weight, ANKLE, KNEE)


def leaning(more_deg: float) -> np.ndarray:
    """The outline, leaning so much more about its own middle."""
    middle = OUTLINE.mean(axis=1, keepdims=True)
    turn = -np.radians(more_deg)
    rotation = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    return (OUTLINE - middle) @ rotation.T + middle


def both(edges: np.ndarray, room: np.ndarray, trust: np.ndarray) -> ShinFit:
    return fit_both(fit, TIME_S, edges, SURE, np.where(trust[..., None] > 0, room, np.nan), trust, LEAN_DEG)


def test_two_that_agree_are_what_they_say() -> None:
    fitted = both(OUTLINE, OUTLINE, SURE)
    assert fitted.inclination_deg == pytest.approx(TRUE_DEG, abs=0.05)
    assert fitted.sigma_deg == pytest.approx(fit(OUTLINE, SURE).sigma_deg, abs=0.02)


def test_without_a_room_the_edges_alone_are_asked() -> None:
    alone = fit(OUTLINE, SURE)
    told_of_few = np.zeros(SURE.shape)
    told_of_few[: SHIN.fewest_room_frames_count - 1] = 1.0
    for trust in (np.zeros(SURE.shape), told_of_few):
        assert both(OUTLINE, leaning(5), trust).inclination_deg == pytest.approx(alone.inclination_deg)


def test_where_they_differ_the_lean_lies_between_and_is_less_sure() -> None:
    apart_deg = 2.0
    fitted, edges = both(OUTLINE, leaning(apart_deg), SURE), fit(OUTLINE, SURE)
    more = fitted.inclination_deg - edges.inclination_deg
    share = SHIN.edges_sigma_deg**2 / (SHIN.edges_sigma_deg**2 + SHIN.room_sigma_deg**2)
    assert more == pytest.approx(np.full(len(more), share * apart_deg), abs=0.05)
    assert fitted.sigma_deg == pytest.approx(np.hypot(edges.sigma_deg, SHIN.disagreement_factor * apart_deg), abs=0.05)


def test_frames_that_followed_another_edge_are_told_by_the_room() -> None:
    strayed = OUTLINE.copy()
    lost = slice(55, 67)
    strayed[lost] += [4.0, 0.0]
    assert not fit(strayed, SURE).trusted()[lost].any()
    fitted = both(strayed, OUTLINE, SURE)
    assert fitted.trusted()[lost].all()
    assert fitted.inclination_deg[lost] == pytest.approx(TRUE_DEG[lost], abs=0.3)
    assert (fitted.sigma_deg[lost] >= SHIN.room_sigma_deg).all()


@pytest.mark.parametrize(("support", "least_deg", "most_deg"), [(1.0, 1.3, 1.7), (0.6, 0.0, 0.1)])
def test_edges_that_bear_little_out_count_little_beside_the_room(support: float, least_deg: float,
                                                                 most_deg: float) -> None:
    def fit_so_supported(outline: np.ndarray, weight: np.ndarray) -> ShinFit:
        return replace(fit(outline, weight), support=np.full(len(outline), support))

    fitted = fit_both(fit_so_supported, TIME_S, leaning(3.0), SURE, OUTLINE, SURE, LEAN_DEG)
    more = fitted.inclination_deg - TRUE_DEG
    assert least_deg <= np.median(more) <= most_deg


def test_what_single_frames_add_by_the_room_does_not_reach_the_lean() -> None:
    """Two readings that differ by 1 deg upright and 3 deg in the deepest lunge, beside noise of single frames."""
    systematic_deg = np.interp(LEAN_DEG, [LEAN_DEG.min(), LEAN_DEG.max()], [1.0, 3.0])
    noise_deg = np.random.default_rng(5).normal(0, 1.0, len(LEAN_DEG))
    noise_deg[::9] += 6.0
    room = np.stack([leaning(more)[k] for k, more in enumerate(systematic_deg + noise_deg)])
    fitted = both(OUTLINE, room, SURE)
    share = SHIN.edges_sigma_deg**2 / (SHIN.edges_sigma_deg**2 + SHIN.room_sigma_deg**2)
    more = fitted.inclination_deg - fit(OUTLINE, SURE).inclination_deg
    assert more == pytest.approx(share * systematic_deg, abs=0.3)


def test_edges_that_jump_from_frame_to_frame_are_steadied_by_the_room() -> None:
    jumps_deg = np.random.default_rng(6).normal(0, 3.0, len(LEAN_DEG))
    jumping = np.stack([leaning(more)[k] for k, more in enumerate(jumps_deg)])
    fitted, alone = both(jumping, OUTLINE, SURE), fit(jumping, SURE)
    assert np.std(alone.inclination_deg - TRUE_DEG) > 2.5
    assert np.std(fitted.inclination_deg - TRUE_DEG) < 0.5
    assert fitted.inclination_deg == pytest.approx(TRUE_DEG, abs=2.0)


def test_a_room_that_tells_little_moves_the_lean_little_and_loses_no_frame() -> None:
    few = np.full(SURE.shape, 0.2)
    fitted = both(OUTLINE, leaning(2 * SHIN.off_landmarks_deg), few)
    assert np.abs(fitted.inclination_deg - fit(OUTLINE, SURE).inclination_deg).max() < 0.1
    assert fitted.trusted().all()


def test_the_line_leans_as_the_frame_does() -> None:
    fitted = both(OUTLINE, leaning(3.0), SURE)
    along = fitted.line[:, 1] - fitted.line[:, 0]
    assert np.degrees(np.arctan2(*along.T)) == pytest.approx(fitted.inclination_deg, abs=0.01)


@pytest.mark.parametrize("trust", [0.2, 0.9])
def test_what_the_room_tells_bears_an_outline_out_as_far_as_its_rows_count(trust: float) -> None:
    fitted = both(OUTLINE, OUTLINE, np.full(SURE.shape, trust))
    least, more = SHIN.room_support_share
    as_least, as_more = SHIN.as_by_edges_share
    assert fitted.support == pytest.approx(np.full(len(LEAN_DEG), as_least + as_more * (least + more * trust)))
