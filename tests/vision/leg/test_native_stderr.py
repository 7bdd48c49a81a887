"""Known noise is dropped from the terminal; whatever else is written meanwhile arrives."""

from __future__ import annotations

import os
import threading

import pytest

from vision.leg.native_stderr import native_noise_dropped


def test_only_the_noise_is_dropped(capfd: pytest.CaptureFixture[str]) -> None:
    with native_noise_dropped(rb"^INFO: made"):
        os.write(2, b"INFO: made a delegate\nanother thread's warning\n")
    os.write(2, b"after\n")
    assert capfd.readouterr().err == "another thread's warning\nafter\n"


def test_two_threads_leave_the_terminal_as_it_was(capfd: pytest.CaptureFixture[str]) -> None:
    inside = threading.Barrier(2)

    def work(number: int) -> None:
        with native_noise_dropped(b"noise"):
            inside.wait(10)
            os.write(2, f"thread {number}\nnoise {number}\n".encode())
            inside.wait(10)

    threads = [threading.Thread(target=work, args=(number,)) for number in (1, 2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    os.write(2, b"still open\n")
    assert sorted(capfd.readouterr().err.splitlines()) == ["still open", "thread 1", "thread 2"]
