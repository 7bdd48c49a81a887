"""Errands beside the rest: their order, how many wait, and what they raise."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from foundation.aside import Aside


def test_without_an_executor_an_errand_is_done_where_it_is_given():
    done: list[int] = []
    Aside().do(lambda: done.append(threading.get_ident()))
    assert done == [threading.get_ident()]


def test_errands_are_done_in_order_in_another_thread():
    done: list[tuple[int, int]] = []
    with ThreadPoolExecutor(2) as executor:
        aside = Aside(executor)
        for number in range(20):
            aside.do(lambda number=number: done.append((number, threading.get_ident())))
        aside.wait()
    assert [number for number, _ in done] == list(range(20))
    assert threading.get_ident() not in {thread for _, thread in done}


def test_the_giver_goes_on_meanwhile_and_waits_before_the_next_errand():
    begin, done = threading.Event(), []
    with ThreadPoolExecutor(2) as executor:
        aside = Aside(executor)
        aside.do(lambda: done.append(begin.wait(10)))
        assert not done
        begin.set()
        aside.do(lambda: None)
        assert done == [True]
        aside.wait()


def test_what_an_errand_raises_comes_out_once_with_the_next_wait():
    def fail() -> None:
        raise ValueError("a picture that cannot be read")

    with ThreadPoolExecutor(1) as executor:
        aside = Aside(executor)
        aside.do(fail)
        with pytest.raises(ValueError, match="cannot be read"):
            aside.wait()
        aside.wait()


def test_so_many_wait_as_may_and_still_each_in_its_turn():
    begin, done = threading.Event(), []
    with ThreadPoolExecutor(2) as executor:
        aside = Aside(executor, most=2)
        aside.do(lambda: done.append(begin.wait(10)))
        aside.do(lambda: done.append("second"))
        assert not done
        begin.set()
        aside.do(lambda: done.append("third"))
        assert done[0] is True
        aside.wait()
    assert done == [True, "second", "third"]


def test_what_comes_after_a_failure_is_not_done():
    def fail() -> None:
        raise ValueError("a picture that cannot be read")

    done: list[int] = []
    with ThreadPoolExecutor(2) as executor:
        aside = Aside(executor, most=3)
        aside.do(fail)
        aside.do(lambda: done.append(1))
        with pytest.raises(ValueError, match="cannot be read"):
            aside.wait()
        aside.wait()
        aside.do(lambda: done.append(2))
        aside.wait()
    assert done == [2]
