"""Finds legs in a picture without a torso: the landmark network needs none, only a square where the body would be."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from vision.leg.networks import Reading
from vision.leg.region import Region
from vision.leg.settings import FINDER


def squares_to_try(width: int, height: int) -> list[Region]:
    """Squares in which a body would lie of which a picture of this size shows the legs alone, on its lower edge."""
    found = []
    for shins, across in itertools.product(FINDER.picture_high_shins, FINDER.across_share):
        shin = height / shins
        found.append(_about_ankles(np.array([across * width, height - FINDER.floor_shins * shin]), shin))
    return found


def _about_ankles(ankles_px: np.ndarray, shin_px: float) -> Region:
    return Region(ankles_px - [0, FINDER.hips_above_ankles_shins * shin_px], FINDER.body_shins * shin_px)


@dataclass(frozen=True)
class LegPair:
    """Both legs as read in one square.

    Attributes:
        joints_px: (2, 4, 2) knee, ankle, heel and toe of each.
        sure: 0..1, how sure the network is that a body is there.
        on_body: (2,) share of each shin's core that the mask takes for a person.
    """

    joints_px: np.ndarray
    sure: float
    on_body: np.ndarray

    @property
    def shins_px(self) -> np.ndarray:
        """(2,) lengths from knee to ankle."""
        return np.asarray(np.linalg.norm(self.joints_px[:, 0] - self.joints_px[:, 1], axis=1))

    @property
    def forward(self) -> float:
        """+1 where the toes point to the right of the picture, else -1."""
        return math.copysign(1.0, float((self.joints_px[:, 3, 0] - self.joints_px[:, 2, 0]).mean()))

    @property
    def region(self) -> Region:
        """The square in which to read the same legs again."""
        return _about_ankles(self.joints_px[:, 1].mean(0), max(float(self.shins_px.max()), 1.0))

    def possible(self, width: int, height: int) -> np.ndarray:
        """(2,) bool: which of the two can be the leg of somebody who stands in a picture of this size."""
        shins = self.shins_px
        margin = FINDER.slack_shins * shins.max()
        inside = ((self.joints_px >= -margin) & (self.joints_px <= np.array([width, height]) + margin)).all((1, 2))
        upright = self.joints_px[:, 1, 1] - self.joints_px[:, 0, 1] > FINDER.steepest_share * shins
        large = shins > height / FINDER.smallest_shin_factor
        even = shins.max() < FINDER.even_shins_factor * shins
        return np.asarray(inside & upright & large & (self.on_body > FINDER.legs_on_body_share) & even)

    def agrees(self, other: LegPair) -> np.ndarray:
        """(2,) bool: which of this pair's legs the other pair has as well, by either name."""
        away = np.linalg.norm(self.joints_px[:, None, :2] - other.joints_px[None, :, :2], axis=3).max(2)
        return np.asarray(away.min(1) < FINDER.alike_shins * self.shins_px.max())

    def same(self, other: LegPair) -> bool:
        """Whether both pairs are the same two legs; one that took one leg for both is not."""
        return bool(self.agrees(other).all() and other.agrees(self).all())


def _change(pair: LegPair, before: LegPair) -> tuple[float, float]:
    """How far the ankle that moved less has come, in shin lengths, and how many times as long the longer shin is."""
    shin = float(before.shins_px.max())
    moved = np.linalg.norm(pair.joints_px[:, None, 1] - before.joints_px[None, :, 1], axis=2).min() / shin
    return float(moved), max(float(pair.shins_px.max()), 1e-9) / shin


def support(pairs: list[LegPair], width: int, height: int) -> np.ndarray:
    """How far readings from other squares bear each pair out: (n,), 0 for one that cannot be somebody's legs."""
    possible = [pair.possible(width, height) for pair in pairs]
    score = np.zeros(len(pairs))
    for k, (pair, can) in enumerate(zip(pairs, possible, strict=True)):
        if can.any():
            borne = sum(other.sure * pair.agrees(other) for other in pairs)
            score[k] = float(np.where(can, borne, 0).sum()) * pair.sure
    return score


def seen_alike(pair: LegPair, pairs: list[LegPair], width: int, height: int) -> int:
    """How many of the readings have the leg of `pair` that most of them have, if it can be somebody's."""
    agreeing = np.array([pair.agrees(other) for other in pairs if other.sure >= FINDER.still_sure_share]).reshape(-1, 2)
    return int(np.where(pair.possible(width, height), agreeing.sum(0), 0).max())


class LegsFollower:
    """Both legs in pictures that show no torso, from one picture to the next.

    Args:
        read: reads an RGB picture in a square.
        legs: the two legs of a reading.
    """

    def __init__(self, read: Callable[[np.ndarray, Region], Reading], legs: Callable[[Reading], LegPair]) -> None:
        self._read, self._legs = read, legs
        self.forget()

    def forget(self) -> None:
        """The next picture is of something else."""
        self._pair: LegPair | None = None
        self._square: tuple[np.ndarray, float] | None = None
        self._missed = 0
        self._pause, self._looks_to_wait = 1, 0

    @property
    def following(self) -> bool:
        """Whether legs were found lately."""
        return self._pair is not None

    def shows(self, reading: Reading) -> bool:
        """Whether another reading of this picture shows the legs that are followed, where any are."""
        return self._pair is None or self._pair.same(self._legs(reading))

    def may_be(self, reading: Reading) -> bool:
        """Whether somebody read in this picture can be who was followed, by how long those legs have been lost."""
        if self._pair is None:
            return True
        moved, grown = _change(self._legs(reading), self._pair)
        looks = max(self._missed, 1)
        return moved < FINDER.step_shins * looks and abs(math.log(grown)) < math.log(FINDER.growth_factor) * looks

    def follow(self, picture: np.ndarray) -> Reading | None:
        """The legs that were followed so far, in an RGB picture (height, width, 3); None where they are not seen."""
        if self._pair is None or self._square is None:
            return None
        reading = self._read_again(picture, self._pair, *self._square)
        if reading is not None:
            self._keep(self._legs(reading))
            return reading
        self._missed += 1
        found = self.search(picture) if self._missed >= FINDER.patience_count else None
        if found is None and self._missed >= FINDER.gone_count:
            self.forget()
        return found

    def _read_again(self, picture: np.ndarray, before: LegPair, ankles_px: np.ndarray,
                    shin_px: float) -> Reading | None:
        """The legs that were followed; where they are not plain to see, the likeliest of readings in squares beside.

        In a deep lunge it depends much on the square whether the network sees the knee where it is. Shins that lie on
        its own mask tell which reading to believe, more than how sure it is of a body.
        """
        best, most = None, -math.inf
        for ahead, above in zip(FINDER.again_ahead_shins, FINDER.again_above_shins, strict=True):
            middle = ankles_px + np.array([before.forward * ahead, -above]) * shin_px
            reading = self._read(picture, Region(middle, FINDER.body_shins * shin_px))
            pair = self._legs(reading)
            if not self._continues(pair, before, picture):
                continue
            on_body = float(pair.on_body.mean())
            likely = on_body + FINDER.sure_weight * pair.sure - FINDER.low_square_share * (
                FINDER.again_above_shins[0] - above)
            if likely > most:
                best, most = reading, likely
            if on_body >= 1 and pair.sure >= FINDER.plain_share:
                return reading
        return best

    def _continues(self, pair: LegPair, before: LegPair, picture: np.ndarray) -> bool:
        moved, grown = _change(pair, before)
        # Of a deep lunge without a torso the network is unsure; that the foot stayed and the mask is there tells more.
        stayed = moved < FINDER.stayed_share and abs(grown - 1) < FINDER.stayed_share
        return bool((stayed or pair.sure >= FINDER.still_sure_share) and moved < FINDER.step_shins
                and 1 / FINDER.growth_factor < grown < FINDER.growth_factor
                    and pair.possible(picture.shape[1], picture.shape[0]).any())

    def _keep(self, pair: LegPair) -> None:
        ankles, shin = pair.joints_px[:, 1].mean(0), float(pair.shins_px.max())
        if self._square is not None:
            # The square is held steady: the legs read in it wander with it.
            ankles = self._square[0] + FINDER.followed_share * (ankles - self._square[0])
            shin = self._square[1] + FINDER.followed_share * (shin - self._square[1])
        self._pair, self._square, self._missed = pair, (ankles, shin), 0
        self._pause, self._looks_to_wait = 1, 0

    def search(self, picture: np.ndarray, torso: Reading | None = None, again: bool = False) -> Reading | None:
        """Legs anywhere in an RGB picture (height, width, 3), or None.

        Args:
            picture: to be searched.
            torso: a reading that began with a torso; it is given back where the legs that it shows are borne out.
            again: search although the last search found nothing.
        """
        self._looks_to_wait -= 1
        if self._looks_to_wait > 0 and not again:
            return None
        height, width = picture.shape[:2]
        readings = [] if torso is None else [torso]
        readings += [self._read(picture, square) for square in squares_to_try(width, height)]
        pairs = [self._legs(reading) for reading in readings]
        score = support(pairs, width, height)
        for k in np.argsort(-score)[:3]:
            if score[k] > 0:
                readings.append(self._read(picture, pairs[k].region))
                pairs.append(self._legs(readings[-1]))
        score = support(pairs, width, height)
        best = int(np.argmax(score))
        if torso is not None and score[0] > 0.5 * score[best] and pairs[0].same(pairs[best]):
            return torso
        plain = score[best] >= FINDER.borne_out_weight and pairs[best].sure >= FINDER.sure_share
        if not plain and seen_alike(pairs[best], pairs, width, height) < FINDER.seen_alike_count:
            self._looks_to_wait = self._pause = min(2 * self._pause, FINDER.longest_pause_count)
            return None
        self._square = None
        self._keep(pairs[best])
        return readings[best]
