"""The files of texts: which holds which text, and each text read when it is needed."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Mapping
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from foundation.texts.language import Language

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

_CODE = re.compile(r"^([a-zA-Z][\w-]*) *=", re.MULTILINE)


def files(of: Language) -> list[Path]:
    """The files that hold the texts of one language, sorted by name."""
    return sorted((Path(__file__).parent / of).glob("*.ftl"))


class Texts:
    """The texts of one language. Each is read late and alone, since reading all of them takes a third of a second.

    So no text may name another one but by `WORD`, which asks for it.

    Args:
        of: the language.
        functions: what the texts may call, by the names they use.
    """

    def __init__(self, of: Language, functions: Mapping[str, Callable[..., Any]]) -> None:
        self._of = of
        self._functions = dict(functions)
        self._places = {code: path for path in files(of) for code in _entries(path)}
        self._read: set[str] = set()
        self._reading = threading.Lock()

    @cached_property
    def bundle(self) -> FluentBundle:
        """The texts read so far."""
        # Imported late: Fluent brings the data of every language, and `kneewall --help` writes no number.
        from fluent.runtime import FluentBundle

        # Without the marks that isolate right-to-left words: they are no part of a sentence that goes into a file.
        return FluentBundle([self._of], use_isolating=False, functions=self._functions)

    def message(self, code: str) -> Any:
        """One text as Fluent holds it; None if there is none of that code.

        Raises:
            ValueError: the file that holds it is damaged.
        """
        if code not in self._places:
            return None
        with self._reading:
            if code not in self._read:
                self._take(code)
        return self.bundle.get_message(code)

    def __contains__(self, code: str) -> bool:
        return code in self._places

    def one_line(self, code: str) -> str | None:
        """A text of one line that names nothing, as it stands in its file; None if there is none such."""
        place = self._places.get(code)
        if place is None:
            return None
        found = re.match(rf"{re.escape(code)} *= *(\S[^{{}}\n]*)$", _entries(place)[code], re.MULTILINE)
        return None if found is None else found[1]

    def all_read(self) -> FluentBundle:
        """All texts; errors as `message`."""
        for code in self._places:
            self.message(code)
        return self.bundle

    def _take(self, code: str) -> None:
        from fluent.runtime import FluentResource
        from fluent.syntax.ast import Junk

        place = self._places[code]
        resource = FluentResource(_entries(place)[code])
        broken = [str(entry.content).strip()[:60] for entry in resource.body if isinstance(entry, Junk)]
        if broken:
            raise ValueError(f"the texts of {place} are damaged at {broken}")
        self.bundle.add_resource(resource)
        self._read.add(code)


@cache
def _entries(place: Path) -> dict[str, str]:
    """The texts of a file as they stand there, each up to the next."""
    whole = place.read_text(encoding="utf-8")
    found = [*_CODE.finditer(whole)]
    ends = [*(each.start() for each in found[1:]), len(whole)]
    return {each[1]: whole[each.start() : end] for each, end in zip(found, ends, strict=True)}
