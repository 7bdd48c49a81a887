"""Errands done beside the rest, in a thread of their own: what they find is asked for later."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future


class Aside:
    """The errands of one user, one after the other, in the order in which they were given.

    At most one of them is under way or waits, so that what they hold stays bounded.

    Args:
        executor: does them; without one each is done at once, where it is given.
    """

    def __init__(self, executor: Executor | None = None) -> None:
        self._executor = executor
        self._under_way: Future[None] | None = None

    def do(self, errand: Callable[[], None]) -> None:
        """Give one more errand, once the one before is done.

        Raises:
            BaseException: what the one before raised, or without an executor this one.
        """
        self.wait()
        if self._executor is None:
            errand()
        else:
            self._under_way = self._executor.submit(errand)

    def wait(self) -> None:
        """Wait until no errand is left.

        Raises:
            BaseException: what the last one raised.
        """
        under_way, self._under_way = self._under_way, None
        if under_way is not None:
            under_way.result()
