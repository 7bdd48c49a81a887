"""Let one stage of a pipeline work in a thread of its own, a little ahead of the next."""

from __future__ import annotations

import queue
import threading
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

T = TypeVar("T")

_PATIENCE_S = 0.1
"""How often a stage that waits looks whether it is still wanted."""


@contextmanager
def ahead(items: Iterable[T], most: int = 2) -> Iterator[Iterator[T]]:
    """Iterate over `items` in a thread, up to `most` of them before they are asked for.

    Order and content are those of plain iteration; what `items` raises comes out where the next item would have. At the
    end of the block the thread is stopped, after the item that it is working on.

    Args:
        items: worked out in the thread, and nowhere else.
        most: how many finished items may wait; they bound the memory.
    """
    waiting: queue.Queue[T | _End] = queue.Queue(most)
    unwanted = threading.Event()
    thread = threading.Thread(target=_work, args=(items, waiting, unwanted), name="film-ahead", daemon=True)
    thread.start()
    try:
        yield _taken(waiting)
    finally:
        unwanted.set()
        thread.join()


class _End:
    """Stands behind the last item."""

    def __init__(self, error: BaseException | None) -> None:
        self.error = error


def _work(items: Iterable[T], waiting: queue.Queue[T | _End], unwanted: threading.Event) -> None:
    error: BaseException | None = None
    try:
        for item in items:
            if not _put(waiting, item, unwanted):
                return
    except BaseException as raised:  # noqa: BLE001 - it is raised again where the items are taken.
        error = raised
    _put(waiting, _End(error), unwanted)


def _put(waiting: queue.Queue[T | _End], item: T | _End, unwanted: threading.Event) -> bool:
    """Whether the item found its place before it was no longer wanted."""
    while not unwanted.is_set():
        try:
            waiting.put(item, timeout=_PATIENCE_S)
        except queue.Full:
            continue
        return True
    return False


def _taken(waiting: queue.Queue[T | _End]) -> Generator[T, None, None]:
    while True:
        item = waiting.get()
        if isinstance(item, _End):
            if item.error is not None:
                raise item.error
            return
        yield item
