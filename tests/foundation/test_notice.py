"""A notice keeps a code and values, and reads what earlier versions kept."""

from __future__ import annotations

import json
import pickle

import numpy as np
import pytest

from calibration.errors import SheetBentError
from foundation.json_form import from_json, to_json
from foundation.notice import Notice


def test_values_become_plain_numbers_that_json_can_keep() -> None:
    notice = Notice("foot-slid", {"moved_mm": np.float32(6.23456)})
    assert notice.values == {"moved_mm": 6.235}
    assert from_json(Notice, json.loads(json.dumps(to_json(notice)))) == notice
    assert Notice("left-out", {"trials": np.int64(3), "differences": ()}).values["trials"] == 3


def test_what_a_notice_is_about_is_kept_with_it() -> None:
    about = Notice("sheet-too-bent", {"missed_mm": 2.5})
    for value in (about, (about, about), ("left", "right")):
        notice = Notice("sheet-not-usable", {"trouble": value})
        assert from_json(Notice, json.loads(json.dumps(to_json(notice)))) == notice
        assert hash(notice) == hash(from_json(Notice, to_json(notice)))


def test_a_sentence_that_an_earlier_version_kept_is_said_as_it_stands() -> None:
    old = {"code": "camera-moved", "message": "The camera moved after the calibration."}
    notice = from_json(Notice, old)
    assert notice.message == old["message"] and to_json(notice) == old


@pytest.mark.parametrize(("code", "values"), [
    ("Camera moved", {}), ("", {}), ("camera-moved", {"not a name": 1}), ("camera-moved", {"how": None}),
    ("camera-moved", {"how": True}), ("camera-moved", {"how": {"a": 1}}),
])
def test_what_is_no_notice_is_refused(code: str, values: dict) -> None:
    with pytest.raises(ValueError, match=r"warning's code|value's name|values are"):
        Notice(code, values)


def test_a_failure_comes_back_whole_from_another_process() -> None:
    error = pickle.loads(pickle.dumps(SheetBentError("sheet-too-bent", {"missed_mm": 2.5})))
    assert isinstance(error, SheetBentError) and error.notice.values == {"missed_mm": 2.5}
