"""Seeded diaries with known true change, made without a camera: the true values and their errors stand here."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import datetime, timedelta, timezone

import numpy as np

from foundation.estimate import Estimate
from foundation.notice import Notice
from foundation.provenance import Step
from history.records import Diary, Person
from history.store import Store
from vision.trial import ClipInfo, Protocol, Repetition, Trial

START = datetime(2025, 1, 6, 9, 30, tzinfo=timezone(timedelta(hours=1)))
SEM_CM, SEM_DEG = 0.5, 1.35
"""Test-retest error of one session: the middle of Konor 2012's 0.4-0.6 cm and 1.3-1.4 deg."""
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415408d763f8cfc000000301010018dd8db00000"
    "000049454e44ae426082")


def make_trial(side: str, cm: float | None = 10.0, deg: float | None = 38.0, *, key: str = "", method: str = "sheet",
               half_cm: float = 0.4, half_deg: float = 0.8, protocol: Protocol | None = None) -> Trial:
    """Three repetitions around the given values; `key` makes the clip's hash."""
    reps = tuple(
        Repetition(
            start_s=4.0 * i + 0.5, end_s=4.0 * i + 3.5, peak_s=4.0 * i + 2.25,
            quantities={
                "heel_lift_mm": Estimate(0.8, 0.0, 1.6),
                **({} if deg is None else
                   {"tibial_inclination_deg": Estimate.from_sigma(deg + d / 2, half_deg / 1.96)}),
                **({} if cm is None else {"wall_distance_cm": Estimate.from_sigma(cm + d / 4, half_cm / 1.96)})},
            heel_lift_fraction=0.0031, heel_down=True, knee_touched_wall=None,
            warnings=(Notice("heel-nearly-lifted", {"lift_mm": 3.4}),) if i == 2 else ())
        for i, d in enumerate((-0.3, 0.0, 0.3)))
    sha = hashlib.sha256(f"{side} {key}".encode()).hexdigest()
    return Trial(side=side, reps=reps, clip=ClipInfo(f"{side}-é.mp4", sha, 13.2, 396, 1280, 720),  # type: ignore[arg-type]
                 calibration={"method": method, "px_per_cm": 6.13, "roll_deg": 0.4}, protocol=protocol or Protocol(),
                 warnings=(), steps=(Step("decode", {"backend": "ffmpeg"}), Step("outline", {"window": [0.35, 0.75]})),
                 version="0.1.0", foot_length_cm=25.5)


def fill(store: Store, name: str, truth: Callable[[int], tuple[float, float]], seed: int, weeks: int = 60, *,
         sem_cm: float = SEM_CM, sem_deg: float = SEM_DEG, stills: bool = False) -> Person:
    """Weekly sessions of both legs; `truth(week)` gives the true wall distance of left and right in cm.

    The angle follows with 2 deg per cm, the middle of what geometry gives; errors are independent and normal.
    """
    rng = np.random.default_rng(seed)
    person = store.add_person(name)
    for week in range(weeks):
        for side, cm in zip(("left", "right"), truth(week), strict=True):
            trial = make_trial(side, cm + sem_cm * rng.standard_normal(),
                               38 + 2 * (cm - 10) + sem_deg * rng.standard_normal(), key=f"{name} {week}")
            diary = Diary(pain=max(0, 5 - week // 8), stiffness=3, where_felt="front-of-ankle", affected_side="right",
                          note=f"week {week}; très raide" if week % 5 == 0 else "") if side == "right" else None
            when = START + timedelta(weeks=week, minutes=5 * (side == "right"))
            store.save_trial(person, trial, when=when, diary=diary, still_png=PNG if stills else None)
    return person


def steady(_week: int) -> tuple[float, float]:
    """No change at all, no difference between the legs."""
    return 10.0, 10.0


def recovering(week: int) -> tuple[float, float]:
    """The right leg starts 3 cm short and gains them evenly until week 20."""
    return 11.0, 8.0 + 3.0 * min(week / 20, 1.0)


def leaping(week: int) -> tuple[float, float]:
    """The left leg gains 3 cm from one week to the next, at week 30."""
    return (8.0 if week < 30 else 11.0), 9.5
