"""A stage that works ahead gives what plain iteration gives, in bounded memory, and stops when told."""

from __future__ import annotations

import threading
import time

import pytest

from vision.film.prefetch import ahead


def test_order_and_content_are_those_of_plain_iteration():
    with ahead(k * k for k in range(500)) as squares:
        assert list(squares) == [k * k for k in range(500)]


def test_no_more_than_the_given_number_wait():
    made: list[int] = []

    def items():
        for k in range(100):
            made.append(k)
            yield k

    with ahead(items(), most=3) as taken:
        assert next(taken) == 0
        time.sleep(0.3)
        # Three wait, one was taken, and one more is in the hand of the thread.
        assert len(made) <= 5


def test_an_error_comes_out_after_the_items_before_it():
    def items():
        yield 1
        yield 2
        raise LookupError("the film breaks off")

    seen = []
    with pytest.raises(LookupError, match="breaks off"), ahead(items()) as taken:
        for item in taken:
            seen.append(item)
    assert seen == [1, 2]


def test_leaving_early_stops_the_thread():
    def endless():
        k = 0
        while True:
            yield k
            k += 1

    before = threading.active_count()
    with ahead(endless()) as taken:
        next(taken)
    assert threading.active_count() == before
