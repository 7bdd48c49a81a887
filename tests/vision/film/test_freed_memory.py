"""Freed memory goes back to the system."""

from __future__ import annotations

import sys

import numpy as np
import psutil
import pytest

from vision.film.freed_memory import give_back


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the C library of Linux keeps freed memory")
def test_what_was_freed_between_what_is_kept_is_given_back():
    process = psutil.Process()
    # Pieces small enough that the C library takes them from its heap, every second one kept.
    pieces = [np.ones(100_000, np.uint8) for _ in range(2000)]
    full = process.memory_info().rss
    kept = pieces[::2]
    del pieces
    give_back()
    assert process.memory_info().rss < full - 50_000_000
    assert len(kept) == 1000
