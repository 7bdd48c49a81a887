"""`kneewall batch`: many clips at once, into tables."""

from __future__ import annotations

import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from commands.errors import WrongUseError
from commands.measure import Footwear, Knee, Side, Stance, View
from commands.terminal import print_json
from foundation.texts.catalogue import number, sentence

if TYPE_CHECKING:
    from study.batch import StudyProgress, Summary

_NOT_MEASURED = 3
_LINE_EVERY_S = 30.0
"""Where nobody watches a bar, a line is written this often."""


def batch(
    clips: Annotated[list[str], typer.Argument(metavar="FOLDER|GLOB|LIST.csv", show_default=False)],
    output: Annotated[Path, typer.Option("--output", "-o", show_default=False)],
    side: Side | None = None,
    jobs: Annotated[int | None, typer.Option(min=1)] = None,
    scheduler: str | None = None,
    calibration: Path | None = None,
    foot_length_cm: float | None = None,
    stance: Stance = Stance.standing,
    knee: Knee = Knee.bent,
    footwear: Footwear = Footwear.barefoot,
    view: View = View.side,
    time_limit_min: Annotated[float, typer.Option(min=0.01)] = 30.0,
    as_json: Annotated[bool, typer.Option("--json")] = False,
) -> None:
    """Measure many clips, several at a time, into clips.csv and repetitions.csv (and the same as .parquet).

    A folder stands for every film in it and below. The tested leg is read from the file's name: one of its words is
    left, right, l or r, as in anna_left_2.mp4. NAME_calibration.png (jpg, mp4, json) beside a clip NAME is its
    calibration. A list has a row per clip and the columns clip and side; where wanted calibration, foot_length_cm,
    stance, knee, footwear, view; every other column, such as subject or session, is carried into the tables.

    A clip that cannot be measured gets a row that says why, and never stops the others. Run the same command again
    after an interruption, or with more clips: what is measured already is taken over, unless the clip, its
    calibration, the options or Kneewall's version changed.

    Ends with status 0 if every clip was measured, 3 if some were not.
    """
    if jobs is not None and scheduler is not None:
        raise WrongUseError("jobs-and-scheduler", "--jobs")
    from calibration.ladder import check_foot_length
    from study.batch import run_batch
    from study.clip import Common
    from study.clips import find_clips
    from study.errors import NoClipsError, TableError
    from study.results import ResultsFolder
    from vision.errors import CancelledError
    from vision.trial import Protocol

    if foot_length_cm is not None:
        check_foot_length(foot_length_cm)
    common = Common(None if side is None else side.value, None if calibration is None else calibration.absolute(),
                    foot_length_cm, Protocol(stance.value, knee.value, footwear.value, view.value))
    try:
        found = find_clips(clips, common)
    except (NoClipsError, TableError) as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(2) from error
    with _progress() as told, _interrupt() as asked:
        try:
            summary = run_batch(found, ResultsFolder(output), jobs=jobs, scheduler=scheduler,
                                limit_s=60 * time_limit_min, told=told, cancelled=asked)
        except CancelledError:
            raise KeyboardInterrupt from None
    if as_json:
        print_json(summary.to_dict())
    else:
        _print(summary)
    if summary.unmeasured:
        raise typer.Exit(_NOT_MEASURED)


def _print(summary: Summary) -> None:
    from rich.console import Console

    console = Console()

    def say(text: str) -> None:
        console.print(text, markup=False, highlight=False, soft_wrap=True)

    say(sentence("batch-measured", measured=summary.count("measured"), clips=len(summary.clips), kept=summary.kept))
    if summary.unmeasured:
        say(sentence("batch-not-measured"))
        for clip, outcome in summary.unmeasured:
            say(f"  {clip.name}: {outcome.reason}")
    if summary.count("failed"):
        say(sentence("batch-tried-again"))
    for path in summary.tables:
        say(sentence("wrote-file", file=str(path)))


@contextmanager
def _interrupt() -> Iterator[Callable[[], bool]]:
    """Whether Ctrl-C was pressed; pressed once more, it ends the program where it stands.

    Python would raise it wherever the program is just then. In one of the callbacks by which Dask watches the garbage
    collection, that prints a traceback, and the interrupt itself is lost.
    """
    if signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        # A program in the background was started so that the terminal's Ctrl-C is none of its business.
        yield lambda: False
        return
    asked = False

    def note(number: int, frame: object) -> None:
        nonlocal asked
        asked = True
        signal.signal(signal.SIGINT, signal.default_int_handler)

    signal.signal(signal.SIGINT, note)
    try:
        yield lambda: asked
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@contextmanager
def _progress() -> Iterator[Callable[[StudyProgress], None]]:
    """A bar on stderr where somebody watches, else a line now and then."""
    clock = _TimeLeft()
    if not sys.stderr.isatty():
        yield _Lines(clock)
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[note]}"))
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(sentence("batch-measuring"), total=None, note="")

        def show(now: StudyProgress) -> None:
            bar.update(task, total=now.clips, completed=now.known, note=clock.note(now))

        yield show


class _Lines:
    """A line of progress on stderr, not too often."""

    def __init__(self, clock: _TimeLeft) -> None:
        self._clock = clock
        self._next_s = time.monotonic() + _LINE_EVERY_S

    def __call__(self, now: StudyProgress) -> None:
        note = self._clock.note(now)
        if time.monotonic() >= self._next_s:
            self._next_s = time.monotonic() + _LINE_EVERY_S
            typer.echo(f"{sentence('batch-so-far', known=now.known, clips=now.clips)} {note}", err=True)


class _TimeLeft:
    """The time left, from the clips that were measured in this run alone: those known before took none."""

    def __init__(self) -> None:
        self._began_s = time.monotonic()

    def note(self, now: StudyProgress) -> str:
        """Refusals so far, and the time left once a clip is done."""
        said = [sentence("batch-refused", refused=now.refused)] if now.refused else []
        if not now.done:
            self._began_s = time.monotonic()
        elif now.known < now.clips:
            left_s = (time.monotonic() - self._began_s) / now.done * (now.clips - now.known)
            said.append(sentence("batch-time-left", time=_words(left_s)))
        return ", ".join(said)


def _words(seconds: float) -> str:
    if seconds < 90:
        return f"{max(1, round(seconds))} s"
    return f"{round(seconds / 60)} min" if seconds < 5400 else f"{number(seconds / 3600, 1)} h"
