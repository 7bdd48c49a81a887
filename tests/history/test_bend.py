"""What bending the knee adds, by hand."""

from __future__ import annotations

from datetime import timedelta

import pytest

from history.bend import bend_differences
from history.store import Store
from tests.history.diaries import START, make_trial
from vision.protocols import Protocol


def test_bent_minus_straight_stands_beside_what_was_published(sqlite_store: Store) -> None:
    anna = sqlite_store.add_person("Anna")
    kinds = (("a", 38.0, Protocol()), ("b", 26.0, Protocol(knee="straight")), ("c", 45.0, Protocol("half-kneeling")))
    for minutes, (key, deg, protocol) in enumerate(kinds):
        sqlite_store.save_trial(anna, make_trial("left", None, deg, key=key, protocol=protocol),
                                when=START + timedelta(minutes=minutes))
    (found,) = bend_differences(sqlite_store.sessions(anna)[0])
    assert (found.side, found.added.value) == ("left", pytest.approx(12.0))
    assert found.added.half_width == pytest.approx((found.bent.half_width**2 + found.straight.half_width**2) ** 0.5)
    assert "12.0" in found.sentence and "10 to 14" in found.sentence and "Baumbach" in found.sentence
    assert found.to_dict()["bent_minus_straight_deg"]["value"] == pytest.approx(12.0)


def test_shoes_on_one_foot_alone_are_not_compared(sqlite_store: Store) -> None:
    anna = sqlite_store.add_person("Anna")
    for key, protocol in (("a", Protocol(footwear="shoes")), ("b", Protocol(knee="straight"))):
        sqlite_store.save_trial(anna, make_trial("left", key=key, protocol=protocol), when=START)
    assert bend_differences(sqlite_store.sessions(anna)[0]) == ()
