"""The access code: good once, locked after five wrong ones, for a minute."""

from __future__ import annotations

import pytest

from ui.access import LOCK_S, WRONG_CODES_ALLOWED, Door


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_a_code_admits_once_and_is_replaced() -> None:
    door = Door()
    first = door.code
    cookie = door.admit(first)
    assert cookie is not None and door.is_in(cookie)
    assert door.code != first
    assert door.admit(first) is None


@pytest.mark.parametrize("written", [str.lower, lambda c: c.replace("-", ""), lambda c: f" {c} "])
def test_a_code_may_be_typed_as_people_type(written: object) -> None:
    door = Door()
    assert door.admit(written(door.code)) is not None  # type: ignore[operator]


def test_five_wrong_codes_lock_for_a_minute_even_for_the_right_one() -> None:
    clock = Clock()
    door = Door(clock)
    inside = door.admit(door.code)
    for _ in range(WRONG_CODES_ALLOWED):
        assert door.locked_for_s == 0
        assert door.admit("AAAA-AAAA") is None
    assert door.locked_for_s == LOCK_S
    assert door.admit(door.code) is None
    assert door.admit(door.own_key, from_here=True) is None
    assert door.is_in(inside)
    clock.now += LOCK_S - 0.1
    assert door.admit(door.code) is None
    clock.now += 0.2
    assert door.admit(door.code) is not None


def test_a_right_code_forgives_earlier_wrong_ones() -> None:
    door = Door()
    for _ in range(3):
        for _ in range(WRONG_CODES_ALLOWED - 1):
            door.admit("nonsense")
        assert door.admit(door.code) is not None


@pytest.mark.parametrize("given", ["", "-", "\x00", "é" * 8, "A" * 10_000])
def test_nonsense_is_no_code(given: str) -> None:
    door = Door()
    assert door.admit(given) is None and door.admit(given, from_here=True) is None


def test_this_computers_own_link_opens_as_often_as_it_is_used_and_nowhere_else() -> None:
    door = Door()
    code = door.code
    cookies = [door.admit(door.own_key, from_here=True) for _ in range(3)]
    assert all(door.is_in(c) for c in cookies) and len(set(cookies)) == 3
    assert door.code == code, "the short code stays for the phone"
    assert door.admit(door.own_key) is None


@pytest.mark.parametrize("cookie", [None, "", "x"])
def test_no_cookie_is_not_in(cookie: str | None) -> None:
    assert not Door().is_in(cookie)
