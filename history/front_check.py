"""What a film from the front says of the reach that was measured from the side on the same day.

A knee that goes inwards and a foot that is turned out let a blocked ankle reach further than it goes. Only what is
beyond the front measurement's own interval is held against the side result; the rest is silence, not praise.
"""

from __future__ import annotations

from typing import get_args

from foundation.notice import Notice
from foundation.texts.catalogue import sentence
from history.records import Session, StoredTrial
from vision.front.knee_over_foot import foot_turned_out, knee_over_foot
from vision.quantities import KNEE_OVER_SECOND_TOE, TOE_OUT
from vision.trial import Side

REACH_BOUGHT = "reach-bought"


def reach_bought(session: Session, side: Side) -> Notice | None:
    """The sentence that a leg's side results of this session carry; None where no front film speaks against them.

    Several front films of one leg: any of them that shows it is enough, and the clearest is named.
    """
    counted = session.counted(side)
    if not any(trial.protocol.view == "side" for trial in counted):
        return None
    knees, feet = [], []
    for trial in counted:
        if trial.protocol.view != "front":
            continue
        over, turned = trial.results.get(KNEE_OVER_SECOND_TOE.name), trial.results.get(TOE_OUT.name)
        if over is not None and knee_over_foot(over) == "knee-inwards":
            knees.append(over.value)
        if turned is not None and foot_turned_out(turned):
            feet.append(turned.value)
    causes = [Notice("bought-by-knee", {"knee_over_second_toe_cm": max(knees)})] if knees else []
    causes += [Notice("bought-by-foot", {"toe_out_deg": max(feet)})] if feet else []
    return Notice(REACH_BOUGHT, {"causes": tuple(causes)}) if causes else None


def reach_bought_of(session: Session, trial: StoredTrial) -> Notice | None:
    """The same for one trial: what its result carries; None for a front film itself."""
    return reach_bought(session, trial.side) if trial.protocol.view == "side" else None


def reach_bought_lines(session: Session) -> list[str]:
    """The sentences of both legs, each with its leg in front."""
    told = [(side, reach_bought(session, side)) for side in get_args(Side)]
    return [f"{sentence(f'side-{side}')}: {notice.message}" for side, notice in told if notice is not None]
