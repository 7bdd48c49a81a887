"""The root of every failure that a user may meet."""

from __future__ import annotations


class KneewallError(Exception):
    """A failure that a user can act on.

    Args:
        problem: what is wrong, one plain sentence without a final full stop.
        remedy: the one thing to do about it, one plain sentence without a final full stop.
    """

    def __init__(self, problem: str, remedy: str) -> None:
        self.problem = problem
        self.remedy = remedy
        super().__init__(f"{problem}. {remedy}.")
