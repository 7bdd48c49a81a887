"""The rim of a shin by its difference from the room, on rows whose rim is put in."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter1d

from vision.shin.room_rim import ACROSS_SHINS, rim_against_room
from vision.shin.settings import SHIN

LENGTH_PX, ROWS = 150.0, 72
Film = tuple[np.ndarray, np.ndarray]


def rows(rim_shins: float, step_lab: float, ramp_lab: float, light_lab: float = 0.0, noise_lab: float = 0.5,
         seed: int = 0, texture_lab: float = 0.0) -> Film:
    """(ROWS, k, 3) of what is seen and of the room: a leg whose colours differ by a step, and a ramp, before the room.

    The ramp grows so much in 0.03. The room is even, or has stripes that run aslant through the rows.
    """
    fine = np.arange(-0.1, 0.1, 0.0005)
    inward = rim_shins - fine
    colours = np.array([0.8, 0.5, -0.3])
    leg = (step_lab + ramp_lab * np.maximum(inward, 0) / 0.03)[:, None] * colours
    stripes = texture_lab * np.sign(np.sin(2 * np.pi * (fine / 0.08 + np.arange(ROWS)[:, None] / 20)))
    room = stripes[..., None] * np.array([1.0, 0.2, 0.2])
    seen = np.where((inward > 0)[:, None], leg, room + light_lab)

    def sampled(values: np.ndarray) -> np.ndarray:
        blurred = gaussian_filter1d(values, 1.0 / LENGTH_PX / 0.0005, axis=1)
        return blurred[:, np.abs(fine - ACROSS_SHINS[:, None]).argmin(1)]

    noise = np.random.default_rng(seed).normal(0, noise_lab, (ROWS, len(ACROSS_SHINS), 3))
    return sampled(seen) + noise, sampled(room)


@pytest.mark.parametrize("light_lab", [0.0, -3.0])
@pytest.mark.parametrize(("step_lab", "ramp_lab"), [(12.0, 0.0), (4.0, 8.0), (0.0, 15.0)])
@pytest.mark.parametrize("rim_shins", [-0.01, 0.0, 0.03])
def test_the_rim_put_in_is_found_without_any_step(rim_shins: float, step_lab: float, ramp_lab: float,
                                                  light_lab: float) -> None:
    found = rim_against_room(*rows(rim_shins, step_lab, ramp_lab, light_lab), LENGTH_PX)
    told = found.trust > 0
    assert told.mean() > 0.9
    assert np.abs(found.place_shins[told] - rim_shins).mean() < 0.004


def test_a_sharper_rim_counts_more_than_a_fainter_one() -> None:
    sharp, faint = (rim_against_room(*rows(0.01, step, ramp), LENGTH_PX).trust for step, ramp in ((15, 0), (0, 8)))
    assert sharp.mean() > 2 * faint.mean()


def test_where_nothing_differs_from_the_room_no_rim_is_told() -> None:
    found = rim_against_room(*rows(0.0, 0.0, 0.0), LENGTH_PX)
    assert (found.trust == 0).all() and np.isnan(found.place_shins).all()


def test_a_room_that_is_not_known_tells_nothing_and_its_neighbours_stay_as_they_are() -> None:
    seen, whole = rows(0.02, 8.0, 5.0)
    part = whole.copy()
    part[40:] = np.nan
    found, all_known = rim_against_room(seen, part, LENGTH_PX), rim_against_room(seen, whole, LENGTH_PX)
    assert (found.trust[40:] == 0).all()
    assert found.place_shins[:25] == pytest.approx(all_known.place_shins[:25], abs=1e-5)
    few = np.full_like(whole, np.nan)
    few[: SHIN.fewest_rows_count - 1] = whole[: SHIN.fewest_rows_count - 1]
    assert (rim_against_room(seen, few, LENGTH_PX).trust == 0).all()


@pytest.mark.parametrize("rim_shins", [-0.01, 0.0, 0.03])
def test_stripes_that_the_leg_hides_tell_its_rim_where_the_leg_is_of_their_mean_colour(rim_shins: float) -> None:
    found = rim_against_room(*rows(rim_shins, 0.0, 0.0, texture_lab=12.0), LENGTH_PX)
    told = found.trust > 0
    assert told.mean() > 0.5
    assert np.abs(found.place_shins[told] - rim_shins).mean() < 0.004


def test_a_stretch_that_shows_no_rim_does_not_lead_the_path_away() -> None:
    seen, room = rows(0.01, 10.0, 5.0)
    seen[30:36] = room[30:36]
    found = rim_against_room(seen, room, LENGTH_PX)
    assert (found.trust[32:34] == 0).all()
    told = found.trust > 0
    told[26:40] = False
    assert told.sum() > 45 and np.abs(found.place_shins[told] - 0.01).max() < 0.006
