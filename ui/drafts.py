"""A tab's unsaved results in the store, and back: they outlive a locked phone, a closed lid and a restart."""

from __future__ import annotations

import contextlib
import secrets

from foundation.json_form import from_json, to_json
from history import drafts
from history.drafts import Draft, DraftLeg
from history.errors import RefusedError
from ui import people, tabs
from ui.session_setup import Setup
from ui.workspace import SAMPLE_NAME, MeasuringOutcome, Workspace


def sync(work: Workspace) -> None:
    """Bring the tab's draft to what is not saved now; a draft of nothing is deleted. Samples are nobody's results."""
    if work.is_closed:
        return
    unsaved = [o for o in work.unsaved.values() if o.person != SAMPLE_NAME]
    # Trials are never changed in place, so that another object is another result.
    state = tuple((o.trial.side, o.trial, o.person) for o in unsaved), work.setup, work.unit
    if state == work.drafted or (not unsaved and work.drafted is None):
        return
    work.drafted = state
    if not unsaved:
        drafts.drop(people.store(), work.token)
        work.drafted = None
        return
    with contextlib.suppress(RefusedError):
        # A result that cannot be kept is said to be so when it is saved.
        legs = [DraftLeg(o.trial, o.best, o.still_png) for o in unsaved]
        drafts.keep(people.store(), work.token, unsaved[0].person, legs,
                    {"setup": to_json(work.setup), "unit": work.unit})


def restore(token: str) -> Workspace | None:
    """The work of a tab whose draft is there; None where nothing of it is."""
    draft = drafts.find(people.store(), token)
    if draft is None or not draft.legs:
        return None
    work = Workspace(token)
    _fill(work, draft)
    return work


def waiting() -> list[Draft]:
    """The drafts that belong to no open tab, the newest first."""
    drafts.drop_old(people.store())
    return [d for d in drafts.waiting(people.store()) if d.legs and not tabs.is_open(d.token)]


def set_aside(work: Workspace) -> None:
    """Let the tab's unsaved results make room for another person's: they wait until somebody takes them up."""
    sync(work)
    if work.drafted is not None:
        drafts.move(people.store(), work.token, secrets.token_urlsafe(12))
        work.drafted = None
    work.outcomes.clear()


def take_up(work: Workspace, draft: Draft) -> None:
    """Go on with a draft in this tab; what the tab has not saved is set aside."""
    set_aside(work)
    work.forget_film()
    _fill(work, draft)
    sync(work)
    drafts.drop(people.store(), draft.token)


def throw_away(draft: Draft) -> None:
    """Delete a draft for good."""
    drafts.drop(people.store(), draft.token)


def _fill(work: Workspace, draft: Draft) -> None:
    work.outcomes = {leg.side: MeasuringOutcome(None, leg.trial, leg.still, leg.deepest, None, person=draft.person)
                     for leg in draft.legs}
    work.person_name, work.set_up_for, work.stage = draft.person, draft.person, "result"
    work.setup = from_json(Setup, draft.settings["setup"])
    work.unit = draft.settings["unit"]
