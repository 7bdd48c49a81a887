"""A progress bar on stderr, only where somebody watches."""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from foundation.texts.catalogue import word


@contextmanager
def progress_bar() -> Iterator[Callable[[str, float], None] | None]:
    """What `measure` and its like take as `progress`; None where stderr is not a terminal."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

    columns = TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn()
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(word("progress", "Starting"), total=None)

        def show(text: str, share: float) -> None:
            known = math.isfinite(share)
            bar.update(task, description=word("progress", text), total=1.0 if known else None,
                       completed=share if known else 0.0)

        yield show
