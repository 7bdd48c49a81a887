"""`kneewall watch`: the guided test in a terminal, in front of a camera of this computer or of a film."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from commands.errors import WrongUseError
from commands.measure import Knee, Side, Stance
from foundation.texts.catalogue import sentence

if TYPE_CHECKING:
    from vision.live.pictures import LivePicture
    from vision.live.session import LiveAnswer, LiveSession

_SHEET_LOOKS, _SHEET_EVERY_S = 4, 0.6


def watch(
    film: Annotated[Path | None, typer.Argument(show_default=False)] = None,
    camera: Annotated[int, typer.Option(min=0)] = 0,
    side: Side | None = None,
    practice: Annotated[int, typer.Option(min=0, max=10)] = 2,
    full: Annotated[int, typer.Option(min=1, max=20)] = 3,
    both: Annotated[bool, typer.Option("--both")] = False,
    stance: Stance = Stance.standing,
    knee: Knee = Knee.bent,
    sheet: Path | None = None,
    fast: Annotated[bool, typer.Option("--fast")] = False,
    as_json: Annotated[bool, typer.Option("--json")] = False,
) -> None:
    """Watch somebody lunge and say what to change; print every cue with its time, and ring the terminal's bell."""
    from vision.live.pictures import filmed, played
    from vision.live.progress import Wanted
    from vision.live.session import LiveSession
    from vision.live.tracer import shrunk
    from vision.protocols import Protocol, kind_of_test

    if fast and film is None:
        raise WrongUseError("camera-cannot-hurry", "--fast")
    pictures = filmed(camera) if film is None else played(film, hurry=fast)
    test = kind_of_test(Protocol(stance.value, knee.value))
    told: list[dict[str, Any]] = []
    answer: LiveAnswer | None = None
    session: LiveSession | None = None
    try:
        for picture in _with_sheet(sheet, pictures):
            small, scale = shrunk(picture.image)
            if session is None:
                wanted = Wanted(practice, full, 2 if both else 1)
                session = LiveSession(wanted, None if side is None else side.value, scale=scale, test=test)
            answer = session.see(small, picture.time_s, picture.image)
            told += _tell(answer, quiet=as_json)
            if answer.progress.stage == "done":
                break
    except KeyboardInterrupt:
        # The person has seen enough: what was counted until then is told.
        pass
    finally:
        if session is not None:
            session.close()
    if answer is not None:
        _sum_up(answer, told, as_json)


def _with_sheet(sheet: Path | None, pictures: Iterator[LivePicture]) -> Iterator[LivePicture]:
    """The pictures, and before them that of the sheet, as the camera would have shown it for a while."""
    from vision.film.video import read_still
    from vision.live.pictures import LivePicture

    if sheet is not None:
        image = read_still(sheet)
        for k in range(_SHEET_LOOKS):
            yield LivePicture(image, (k - _SHEET_LOOKS) * _SHEET_EVERY_S)
    yield from pictures


def _tell(answer: LiveAnswer, quiet: bool) -> list[dict[str, Any]]:
    """Print what is said now; what it was, for the JSON object."""
    from vision.live.words import said

    told = []
    for cue in answer.cues:
        text = said(cue)
        told.append({"time_s": round(cue.time_s, 3), "code": cue.code, "values": dict(cue.values), "text": text})
        if not quiet and cue.spoken:
            typer.echo(f"{cue.time_s:7.1f} s  {text}" + ("\a" if cue.sound is not None else ""))
    return told


def _sum_up(answer: LiveAnswer, told: list[dict[str, Any]], as_json: bool) -> None:
    progress = answer.progress
    if as_json:
        typer.echo(json.dumps({"cues": told, "leg": progress.leg, "side": progress.side, "reps": list(progress.worth),
                               "best_deg": None if progress.best_deg is None else round(progress.best_deg, 2),
                               "ended": progress.ended}))
        return
    if progress.best_deg is not None:
        typer.echo(sentence("watch-summed-up", full=progress.worth.count("full"), lunges=len(progress.worth),
                            best_deg=progress.best_deg))
