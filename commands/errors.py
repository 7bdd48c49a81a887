"""What is wrong with a command as it was typed."""

from __future__ import annotations

from typing import Any

import typer

from foundation.texts.catalogue import sentence


class WrongUseError(typer.BadParameter):
    """An option or argument that cannot be; ends with status 2.

    Args:
        code: the sentence that says what is wrong.
        hint: the option or argument it is about.
        values: what the sentence names.
    """

    def __init__(self, code: str, hint: str, **values: Any) -> None:
        super().__init__(sentence(code, **values), param_hint=hint)

    def format_message(self) -> str:
        """The option and the sentence, without Typer's English words before them."""
        return f"{self.param_hint}: {self.message}"
