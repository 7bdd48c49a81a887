"""One run: film, measure, judge."""

from __future__ import annotations

import tempfile
import time
from contextlib import nullcontext
from pathlib import Path

from tests.gauntlet.cutting import Cut
from tests.gauntlet.disturbances import NONE, named
from tests.gauntlet.filming import film
from tests.gauntlet.judging import RunVerdict, judge, refusal
from tests.gauntlet.report import Row
from vision.measure import measure


def run(cut: Cut, name: str, strength: float, baseline: RunVerdict | None, keep: Path | None = None) -> Row:
    """Disturb a clip, measure it and judge what came out; no error of the measurement gets out.

    Args:
        cut: one repetition of a rendered clip.
        name: of the disturbance.
        strength: of it.
        baseline: the verdict on the undisturbed cut; None when this is it.
        keep: a folder for the disturbed clip, which otherwise is deleted.
    """
    disturbance = named(name)
    fine = strength in disturbance.fine
    assert (baseline is None) == (disturbance is NONE)
    with tempfile.TemporaryDirectory(prefix="gauntlet-") if keep is None else nullcontext(keep) as folder:
        filmed = film(cut, disturbance, strength, Path(folder))
        began = time.monotonic()
        try:
            trial = measure(filmed.clip, filmed.side, calibration=filmed.still)[0].trial
        except Exception as error:  # noqa: BLE001 - a crash is a finding, and the other runs go on
            verdict = refusal(error, fine, baseline)
        else:
            verdict = judge(trial, cut.truth, fine, baseline)
    return Row(cut.name, cut.rep, name, strength, fine, round(time.monotonic() - began, 1), verdict)
