"""Errands done beside the rest, in a thread of their own: what they find is asked for later."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import Executor, Future


class Aside:
    """The errands of one user, one after the other, in the order in which they were given.

    Args:
        executor: does them; without one each is done at once, where it is given.
        most: so many of them at most are under way or wait, so that what they hold stays bounded.
    """

    def __init__(self, executor: Executor | None = None, most: int = 1) -> None:
        self._executor = executor
        self._most = most
        self._given: deque[Future[None]] = deque()

    def do(self, errand: Callable[[], None]) -> None:
        """Give one more errand, once there is room for it.

        Raises:
            BaseException: what one before raised, or without an executor this one.
        """
        if self._executor is None:
            errand()
            return
        self._wait(self._most - 1)
        before = self._given[-1] if self._given else None

        def in_turn() -> None:
            if before is not None:
                before.result()
            errand()

        self._given.append(self._executor.submit(in_turn))

    def wait(self) -> None:
        """Wait until no errand is left.

        Raises:
            BaseException: what the first of them raised; those after it were not done.
        """
        self._wait(0)

    def _wait(self, left: int) -> None:
        while len(self._given) > left:
            oldest = self._given.popleft()
            try:
                oldest.result()
            except BaseException:
                # Those after it were waiting for it, and have failed with it.
                self._given.clear()
                raise
