"""A Chromium of our own, whose tabs hide one another and which can be put to sleep."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import time
import urllib.request
from pathlib import Path
from typing import Any

from websockets.sync.client import connect

from tests.e2e.conftest import FLAGS, free_port

_STAGE = "[...document.querySelectorAll('*')].map(e => (e.shadowRoot || e).querySelector('.guided')).find(Boolean)"


class OwnChromium:
    """Driven over its own protocol: as long as Playwright is connected, every page counts as seen."""

    def __init__(self, path: str, folder: Path, flags: list[str]) -> None:
        port = free_port()
        # A group of its own, which can be halted as a whole.
        self.process = subprocess.Popen(
            [path, "--headless=new", f"--remote-debugging-port={port}", f"--user-data-dir={folder}", *FLAGS, *flags],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        self.address = f"http://127.0.0.1:{port}"
        for _ in range(150):
            with contextlib.suppress(OSError):
                self._list()
                return
            time.sleep(0.2)
        raise AssertionError("Chromium did not start")

    def _list(self, what: str = "/json") -> Any:
        with urllib.request.urlopen(self.address + what, timeout=5) as told:
            return json.load(told)

    def evaluate(self, script: str) -> Any:
        """What a function of the guided test's element gives."""
        told = self._asked(self._page()["webSocketDebuggerUrl"], "Runtime.evaluate",
                           expression=f"({script})({_STAGE})", returnByValue=True)
        return told["result"].get("value")

    def hears(self, code: str, within_s: float = 20) -> float:
        """Wait until this is said on the page; when that was, on the page's clock, seconds."""
        until = time.monotonic() + within_s
        while time.monotonic() < until:
            heard = self.evaluate("e => e.heard")
            if said := [h["t"] for h in heard if h["code"] == code]:
                return float(said[0])
            time.sleep(0.2)
        raise AssertionError(f"{code} was not said; {heard} was")

    def to_front(self, *, the_page: bool) -> None:
        """Show the page of the guided test, or another tab before it."""
        browser = self._list("/json/version")["webSocketDebuggerUrl"]
        if the_page:
            target = self._page()["id"]
        else:
            target = self._asked(browser, "Target.createTarget", url="about:blank")["targetId"]
        self._asked(browser, "Target.activateTarget", targetId=target)

    def asleep(self, seconds: float) -> None:
        """Nothing of it runs for so long."""
        os.killpg(self.process.pid, signal.SIGSTOP)
        time.sleep(seconds)
        os.killpg(self.process.pid, signal.SIGCONT)

    def close(self) -> None:
        """End it."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(20)

    def _page(self) -> dict[str, Any]:
        return next(t for t in self._list() if t["type"] == "page" and "/guided" in t["url"])

    @staticmethod
    def _asked(address: str, method: str, **parameters: Any) -> dict[str, Any]:
        with connect(address, max_size=None) as line:
            line.send(json.dumps({"id": 1, "method": method, "params": parameters}))
            while (told := json.loads(line.recv(timeout=30))).get("id") != 1:
                pass
        return dict(told["result"])
