"""The worker that several live sessions share."""

from __future__ import annotations

import logging
import threading
import time

import pytest

from ui.live_worker import FairWorker


@pytest.fixture
def worker():  # type: ignore[no-untyped-def]
    made = FairWorker()
    yield made
    made.stop()


def until(condition) -> None:  # type: ignore[no-untyped-def]
    end = time.monotonic() + 5
    while not condition():
        assert time.monotonic() < end, "it never came"
        time.sleep(0.005)


def test_only_the_newest_is_looked_at(worker: FairWorker) -> None:
    free, seen = threading.Event(), []

    def work(item: int) -> None:
        seen.append(item)
        free.wait(5)

    lane = worker.lane(work)
    lane.put(0)
    until(lambda: seen == [0])
    for item in range(1, 50):
        lane.put(item)
    free.set()
    until(lambda: len(seen) == 2)
    time.sleep(0.05)
    assert seen == [0, 49]
    assert lane.dropped == 48


def test_a_flood_of_one_session_does_not_starve_the_other(worker: FairWorker) -> None:
    order: list[str] = []

    def slow(name: str) -> None:
        order.append(name)
        time.sleep(0.01)

    flood, calm = worker.lane(slow), worker.lane(slow)
    stop = threading.Event()

    def pour() -> None:
        while not stop.is_set():
            flood.put("flood")
            time.sleep(0.0005)

    pouring = threading.Thread(target=pour)
    pouring.start()
    waits = []
    try:
        for _ in range(20):
            time.sleep(0.02)
            done, begun = order.count("calm"), time.monotonic()
            calm.put("calm")
            until(lambda done=done: order.count("calm") > done)
            waits.append(order)
            assert time.monotonic() - begun < 1.0
    finally:
        stop.set()
        pouring.join()
    between = "".join(name[0] for name in order).split("c")
    assert all(len(flooded) <= 6 for flooded in between[1:-1])
    assert order.count("flood") > 20


def test_a_fault_in_one_session_leaves_the_others_alone(worker: FairWorker, caplog: pytest.LogCaptureFixture) -> None:
    seen = []

    def fails(item: int) -> None:
        raise RuntimeError("a fault")

    bad, good = worker.lane(fails), worker.lane(seen.append)
    with caplog.at_level(logging.CRITICAL):
        bad.put(1)
        good.put(2)
        until(lambda: seen == [2])


def test_a_closed_lane_takes_nothing_and_waits_for_what_is_under_way(worker: FairWorker) -> None:
    free, begun, seen = threading.Event(), threading.Event(), []

    def work(item: int) -> None:
        begun.set()
        free.wait(5)
        seen.append(item)

    lane = worker.lane(work)
    lane.put(1)
    begun.wait(5)
    lane.put(2)
    threading.Timer(0.1, free.set).start()
    lane.close()
    assert seen == [1]
    lane.put(3)
    time.sleep(0.05)
    assert seen == [1]
