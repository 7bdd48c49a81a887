"""`kneewall measure`: one film or photo to numbers."""

from __future__ import annotations

from datetime import datetime, timezone
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from commands.calibrate import Object
from commands.errors import WrongUseError
from commands.terminal import print_json
from foundation.texts.catalogue import sentence

if TYPE_CHECKING:
    from calibration.plane import SagittalPlane
    from history.answer import Answer
    from vision.trial import Trial


_COUNTS_ALL_THE_SAME = frozenset({
    "not-held", "too-fast", "heel-not-seen", "heel-doubtful", "heel-nearly-lifted", "shin-not-seen", "knee-not-seen"})
"""Notices of repetitions that count with them: they are not why one is left out."""


class AskedSide(str, Enum):
    """The tested leg, or whichever lunges."""

    auto = "auto"
    left = "left"
    right = "right"


class Side(str, Enum):
    """The tested leg."""

    left = "left"
    right = "right"


class Stance(str, Enum):
    """How the person stands."""

    standing = "standing"
    half_kneeling = "half-kneeling"


class Knee(str, Enum):
    """How the tested knee is held."""

    bent = "bent"
    straight = "straight"


class View(str, Enum):
    """Where the camera stands."""

    side = "side"
    front = "front"


class Footwear(str, Enum):
    """What is worn on the tested foot."""

    barefoot = "barefoot"
    socks = "socks"
    shoes = "shoes"


def measure(
    clip: Annotated[Path, typer.Argument(show_default=False)],
    side: AskedSide = AskedSide.auto,
    calibration: Path | None = None,
    foot_length_cm: float | None = None,
    ruler_mm: float | None = None,
    corners: tuple[str, str, str, str] | None = None,
    object_name: Annotated[Object, typer.Option("--object")] = Object.a4,
    stance: Stance = Stance.standing,
    knee: Knee = Knee.bent,
    footwear: Footwear = Footwear.barefoot,
    view: View = View.side,
    out: Path | None = None,
    as_json: Annotated[bool, typer.Option("--json")] = False,
    save: Annotated[bool, typer.Option("--save")] = False,
    person: str | None = None,
    recorded: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d", "%Y-%m-%dT%H:%M"])] = None,
) -> None:
    """Measure how far the shin leans over the foot, and whether the heel stayed down, in each repetition."""
    if calibration is not None and corners is not None:
        raise WrongUseError("calibration-and-corners", "--corners")
    if (person is None) == save:
        raise WrongUseError("save-needs-person", "--save")
    from calibration.ladder import check_foot_length
    from vision.film.video import check_readable

    check_readable(clip)
    when = _when(recorded)
    if foot_length_cm is not None:
        check_foot_length(foot_length_cm)
    plane = calibration if corners is None else _plane_from_corners(clip, corners, object_name)

    if out is not None:
        from vision.report.files import check_folder

        # Asked first: nobody waits for results that cannot be written.
        check_folder(clip, out)

    from commands.progress import progress_bar
    from vision.trial import Protocol
    from vision.trial_json import film_json

    store = None
    told: tuple[Answer, ...] = ()
    wanted: list[float | None] = []
    try:
        if person is not None:
            from history.people_rows import check_name
            from history.store import open_store

            # Asked first: nobody waits for a measurement that cannot be kept.
            store = open_store()
            # Only the first person is added without being asked; later on a new name may be a slip of the pen.
            if store.people():
                store.person(person)
            else:
                check_name(person)
        from vision.front.front_measurement import FrontMeasurement
        from vision.measure import measure_any

        with progress_bar() as progress:
            measurements = measure_any(
                clip, side.value, calibration=plane, foot_length_cm=foot_length_cm, ruler_mm=ruler_mm,
                protocol=Protocol(stance.value, knee.value, footwear.value, view.value), progress=progress,
            )
            files = []
            if out is not None:
                from vision.report.files import write_report
                from vision.report.front_files import write_front_report

                front = [m for m in measurements if isinstance(m, FrontMeasurement)]
                side_on = [m for m in measurements if not isinstance(m, FrontMeasurement)]
                files = write_front_report(clip, front, out) if front else write_report(clip, side_on, out, progress)
        _refuse_if_nothing_counts([m.trial for m in measurements])
        if store is not None and person is not None:
            from history.keeping import keep_session

            whose = keep_session(store, person, [(m.trial, None) for m in measurements],
                                 when=when or datetime.now().astimezone())
            if not as_json:
                from commands.answer_lines import answers_about, targets

                told = answers_about(store, whose, measurements[0].trial)
                wanted = targets(store, whose, told)
    finally:
        if store is not None:
            store.close()
    if as_json:
        print_json(film_json([m.trial for m in measurements]))
    else:
        _print([m.trial for m in measurements])
        if told:
            from rich.console import Console

            from commands.answer_lines import print_answers, print_sources

            console = Console()
            print_answers(console, told, wanted)
            print_sources(console, told)
    for file in files:
        typer.echo(sentence("wrote-file", file=str(file)), err=True)
    if store is not None:
        typer.echo(sentence("saved-for-person", person=str(person)), err=True)


def _refuse_if_nothing_counts(trials: list[Trial]) -> None:
    """Refuse a film without any result, with what kept most of its repetitions out; the files tell the rest.

    Raises:
        NothingCountsError: no repetition of any leg counts.
    """
    from vision.errors import NothingCountsError

    if any(trial.counted for trial in trials):
        return
    notices = [notice for trial in trials for rep in trial.reps for notice in rep.warnings]
    reasons = [notice for notice in notices if notice.code not in _COUNTS_ALL_THE_SAME] or notices
    if not reasons:
        raise NothingCountsError("nothing-counts", {"reason": "none"})
    codes = [notice.code for notice in reasons]
    raise NothingCountsError("nothing-counts", {"reason": max(reasons, key=lambda notice: codes.count(notice.code))})


def _plane_from_corners(clip: Path, corners: tuple[str, str, str, str], object_name: Object) -> SagittalPlane:
    from calibration.ladder import plane_from_corners
    from commands.calibrate import parse_corners
    from vision.film.video import is_still, open_frames, read_still

    points = parse_corners(corners)
    if is_still(clip):
        image = read_still(clip)
    else:
        with open_frames(clip) as frames:
            image = next(iter(frames)).image
    return plane_from_corners(points, object_name.value, (image.shape[1], image.shape[0]))


def _when(recorded: datetime | None) -> datetime | None:
    """The day given with this computer's zone, or None.

    Raises:
        RefusedError: nobody was measured then.
    """
    if recorded is None:
        return None
    from history.clock import YEARS, check_aware

    if not YEARS[0] <= recorded.year <= YEARS[1]:
        # Near the ends of the calendar no zone can be told.
        check_aware(recorded.replace(tzinfo=timezone.utc))
    return check_aware(recorded.astimezone())


def _print(trials: list[Trial]) -> None:
    from rich.console import Console

    from commands.result_table import notes, result_table

    console = Console()
    for trial in trials:
        console.print(result_table(trial))
        for note in notes(trial):
            console.print(f"{sentence('note-said')} {note}", markup=False, highlight=False)
    console.print(sentence("table-foot"), highlight=False)
