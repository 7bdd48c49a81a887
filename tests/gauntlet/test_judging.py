"""A result is called silent exactly when it is wrong, counted, and no new warning says so."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from foundation.estimate import Estimate
from foundation.notice import Notice
from tests.gauntlet.judging import RunVerdict, judge, refusal
from tests.gauntlet.report import Log, Row, table
from vision.errors import NoLungeError
from vision.trial import ClipInfo, Repetition, Trial

TRUTH: dict[str, Any] = {
    "toe_to_wall_cm": 11.0,
    "reps": [{"start": 0.8, "end": 3.9, "peak_heel_down_deg": 40.0, "max_heel_lift_mm": 0.0,
              "min_knee_to_wall_heel_down_cm": 1.0}],
}
GOOD = Repetition(
    0.9, 3.8, 2.0, {
        "tibial_inclination_deg": Estimate(40.3, 39.4, 41.2), "heel_lift_mm": Estimate(0.5, 0.0, 1.5),
        "wall_distance_cm": Estimate(10.1, 9.4, 10.8), "toe_to_wall_cm": Estimate(11.1, 10.4, 11.8)}, heel_down=True)
BASELINE = RunVerdict("measured", valid=True, warnings=("not-held",))


def trial(*reps: Repetition, warnings: tuple[str, ...] = ()) -> Trial:
    notices = tuple(Notice(code, given="because") for code in warnings)
    return Trial("right", reps, ClipInfo("a.mp4", "0", 5.0, 150, 720, 1280), {}, warnings=notices)


def warned(rep: Repetition, *codes: str, **changes: Any) -> Repetition:
    return replace(rep, warnings=tuple(Notice(code, given="because") for code in codes), **changes)


def other(**quantities: Estimate) -> Repetition:
    return replace(GOOD, quantities={**GOOD.quantities, **quantities})


WRONG_ANGLE = other(tibial_inclination_deg=Estimate(43.0, 42.0, 44.0))
WRONG_WALL = other(wall_distance_cm=Estimate(12.0, 11.0, 13.0))
WRONG_TOE = other(toe_to_wall_cm=Estimate(9.0, 8.5, 9.5))
WRONG_HEEL = replace(GOOD, heel_down=False)
ELSEWHERE = replace(GOOD, start_s=4.2, end_s=5.0, peak_s=4.5)


@pytest.mark.parametrize(("found", "outcome", "silent", "unneeded"), [
    (trial(GOOD), "measured", (), False),
    (trial(warned(GOOD, "not-held")), "measured", (), False),
    (trial(warned(GOOD, "too-fast")), "warned", (), False),
    (trial(WRONG_ANGLE), "measured", ("angle",), False),
    (trial(WRONG_WALL), "measured", ("wall-distance",), False),
    (trial(WRONG_TOE), "measured", ("toe-to-wall",), False),
    (trial(WRONG_HEEL), "measured", ("heel-verdict",), False),
    # The undisturbed clip's own warning, and one about something else, explain nothing.
    (trial(warned(WRONG_ANGLE, "not-held")), "measured", ("angle",), False),
    (trial(WRONG_ANGLE, warnings=("side-doubtful",)), "warned", ("angle",), False),
    # Nor does what is said of another repetition.
    (trial(WRONG_ANGLE, warned(ELSEWHERE, "shin-not-seen", valid=False)), "warned", ("angle",), False),
    (trial(warned(WRONG_WALL, "too-fast")), "warned", ("wall-distance",), False),
    # A picture in doubt excuses nothing; what names the lean does, and the lean alone.
    (trial(WRONG_ANGLE, warnings=("camera-moved",)), "warned", ("angle",), False),
    (trial(WRONG_ANGLE, warnings=("sheet-small",)), "warned", ("angle",), False),
    (trial(WRONG_ANGLE, warnings=("picture-blurred",)), "warned", (), False),
    (trial(WRONG_WALL, warnings=("picture-blurred",)), "warned", ("wall-distance",), False),
    (trial(WRONG_WALL, warnings=("foot-length-odd",)), "warned", (), False),
    (trial(warned(WRONG_HEEL, "heel-lifted", valid=False)), "warned", ("heel-verdict",), True),
    (trial(warned(WRONG_ANGLE, "outline-lost", valid=False)), "warned", (), True),
    (trial(replace(WRONG_ANGLE, valid=False)), "warned", (), True),
    (trial(ELSEWHERE), "warned", ("invented", "missed"), True),
    (trial(GOOD, ELSEWHERE), "measured", ("invented",), False),
    (trial(GOOD, replace(ELSEWHERE, valid=False)), "measured", (), False),
    (trial(warned(replace(GOOD, heel_down=None), "heel-doubtful")), "warned", (), False),
])
def test_verdicts(found, outcome, silent, unneeded) -> None:
    verdict = judge(found, TRUTH, True, BASELINE)
    assert (verdict.outcome, verdict.silent, verdict.unneeded_refusal) == (outcome, silent, unneeded)
    assert not judge(found, TRUTH, False, BASELINE).unneeded_refusal


def test_errors_are_measured_minus_true() -> None:
    verdict = judge(trial(GOOD), TRUTH, True, None)
    assert verdict.angle_error_deg == pytest.approx(0.3)
    assert verdict.wall_error_cm == pytest.approx(0.1)
    assert verdict.toe_error_cm == pytest.approx(0.1)
    assert verdict.heel_error_mm == pytest.approx(0.5)
    assert verdict.angle_half_deg == pytest.approx(0.9)


def test_a_refusal_has_a_name_and_anything_else_is_a_crash() -> None:
    refused = refusal(NoLungeError("shin-never-moved"), True, BASELINE)
    assert (refused.outcome, refused.code, refused.unneeded_refusal) == ("refused", "NoLungeError", True)
    assert not refusal(NoLungeError("shin-never-moved"), False, BASELINE).unneeded_refusal
    # What the undisturbed clip is refused for as well is not the disturbance's doing.
    assert not refusal(NoLungeError("shin-never-moved"), True, replace(BASELINE, valid=False)).unneeded_refusal
    assert refusal(ZeroDivisionError("oops"), True, BASELINE).outcome == "crashed"


def rows() -> list[Row]:
    found = {0.0: trial(GOOD), 4.0: trial(WRONG_ANGLE), 10.0: trial(warned(WRONG_WALL, "outline-lost", valid=False))}
    out = [Row("a", 0, "none", 0.0, True, 9.5, judge(found[0.0], TRUTH, True, None))]
    out += [Row("a", 0, "noise", s, True, 10.0, judge(found[s], TRUTH, True, out[0].verdict)) for s in (4.0, 10.0)]
    refused = refusal(NoLungeError("shin-never-moved"), False, out[0].verdict)
    return [*out, Row("a", 0, "noise", 35.0, False, 1.0, refused)]


def test_rows_come_back_from_the_file_as_they_were(tmp_path: Path) -> None:
    log = Log(tmp_path / "folder" / "runs.csv")
    for row in rows():
        log.add(row)
    again = Log(log.path)
    assert list(again.rows) == [r.key for r in rows()]
    for row in rows():
        back = again.rows[row.key]
        assert replace(back, verdict=row.verdict) == row
        assert back.verdict.to_row() == row.verdict.to_row()
        assert back.verdict.silent == row.verdict.silent
    assert again.undisturbed("a", 0) is not None
    assert again.undisturbed("b", 0) is None


def test_the_table_counts_what_the_rows_say() -> None:
    lines = table(rows()).splitlines()
    cells = {tuple(c.strip() for c in line.split("|")[1:3]): [c.strip() for c in line.split("|")[3:-1]]
             for line in lines if line.startswith("| ")}
    assert cells["noise", "4"][1:5] == ["1", "1", "0", "0"]
    assert cells["noise", "4"][5:8] == ["3.00", "3.00", "0/1"]
    # An invalid repetition's numbers are not results.
    assert cells["noise", "10"][2:6] == ["0", "1", "0", "-"]
    assert cells["**all**", ""][1:5] == ["3", "1", "1", "1"]
    assert cells["**all**", ""][-2:] == ["1", "1"]
    assert any("noise 4: silent: angle" in line for line in lines)
    assert any("noise 10: unneeded refusal (outline-lost)" in line for line in lines)
