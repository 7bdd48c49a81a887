"""The root of every failure that a user may meet."""

from __future__ import annotations

from collections.abc import Mapping

from foundation.notice import Notice
from foundation.texts.catalogue import Value, say, say_problem, say_remedy


class KneewallError(Exception):
    """A failure that a user can act on: what is wrong, and the one thing to do about it.

    Args:
        code: lower-case words joined by hyphens; the name of both sentences in `foundation/texts/*.ftl`.
        values: what the sentences name; as in a `Notice`.
    """

    def __init__(self, code: str, values: Mapping[str, Value] | None = None) -> None:
        self.notice = Notice(code, values or {})
        # What pickle hands to the class again in another process.
        super().__init__(*((code, dict(self.notice.values)) if values else (code,)))

    @property
    def code(self) -> str:
        """Which failure it is, for programs."""
        return self.notice.code

    @property
    def problem(self) -> str:
        """What is wrong, one plain sentence without a final full stop, in the language in force."""
        return say_problem(self.notice)

    @property
    def remedy(self) -> str:
        """The one thing to do about it, one plain sentence without a final full stop, in the language in force."""
        return say_remedy(self.notice)

    def __str__(self) -> str:
        return say(self.notice)
