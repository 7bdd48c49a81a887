"""The WebSocket over which a page's live pictures come and the answers go; nothing of it touches the disk."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import threading
import time
from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from foundation.texts.language import speaking
from ui.live_wire import Greeting, SentPicture, WireError, answer_json, decoded, read_greeting, read_picture
from ui.live_worker import FairWorker, Lane
from vision.live.session import LiveSession
from vision.live.tracer import shrunk

PATH = "/live"
MAX_STREAMS = 4
"""Live streams at a time; a family has no more phones in one room, and two cores no more to give."""
PICTURES_PER_S, BURST = 20.0, 40.0
"""Messages a second that a page may send for long, and at once after a pause."""
SILENCE_S = 120.0
"""A page in the background sends nothing; after so long it is not coming back."""
RESUME_S = 60.0
"""A test whose connection broke can be taken up again for so long: a phone that slept, a network that went."""
NOT_OURS, TOO_MUCH, TOO_MANY, FAILED, REPLACED = 4400, 4429, 4503, 4500, 4409
"""Closing codes, which the page turns into sentences."""
_log = logging.getLogger(__name__)


class _Run:
    """One test: its session, and its lane to the worker. Belongs to one tab."""

    def __init__(self, greeting: Greeting, worker: FairWorker) -> None:
        self.greeting = greeting
        self.session: LiveSession | None = None
        self.lane: Lane[SentPicture] = worker.lane(self._look)
        self.left_s: float | None = None
        self.answered: Callable[[str], None] = lambda text: None
        self.failed: Callable[[int], None] = lambda code: None
        self._last_s = -1.0

    def _look(self, picture: SentPicture) -> None:
        """On the worker's thread: one picture to one answer."""
        if picture.time_s <= self._last_s:
            return
        self._last_s = picture.time_s
        try:
            image = decoded(picture)
        except WireError:
            self.failed(NOT_OURS)
            return
        small, _ = shrunk(image)
        try:
            if self.session is None:
                told = self.greeting
                scale = max(small.shape[:2]) / told.recorded_px
                self.session = LiveSession(told.wanted, told.side, told.last_best_deg, min(1.0, scale),
                                           told.test)
            answer = self.session.see(small, picture.time_s, image if picture.whole else None)
        except Exception:
            self.failed(FAILED)
            raise
        with speaking(self.greeting.language):
            told_to_page = answer_json(answer)
        self.answered(told_to_page)

    def close(self) -> None:
        self.lane.close()
        if self.session is not None:
            self.session.close()


class LiveStream:
    """An ASGI application around another: takes the live streams at `PATH`, leaves everything else alone.

    It stands behind the check of the host's name and the access code. It opens only for a page of this very server
    (`Origin`) that can name a tab of the app.

    Args:
        app: the application around which it stands.
        is_tab: whether a token names a tab that is open; asked at each connection.
    """

    def __init__(self, app: ASGIApp, is_tab: Callable[[str], bool]) -> None:
        self._app, self._is_tab = app, is_tab
        self._worker = FairWorker()
        self._runs: dict[str, _Run] = {}
        self._open: dict[str, _Connection] = {}
        self._lock = threading.Lock()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection."""
        if scope["type"] != "websocket" or scope["path"] != PATH:
            await self._app(scope, receive, send)
            return
        token = parse_qs(scope.get("query_string", b"").decode("latin-1")).get("tab", [""])[0]
        first = await receive()
        if first["type"] != "websocket.connect":
            return
        if not _is_same_origin(scope) or not self._is_tab(token):
            # Closing before accepting is answered with HTTP 403.
            await send({"type": "websocket.close", "code": 1008, "reason": "not a page of this app"})
            return
        await send({"type": "websocket.accept"})
        self._sweep()
        before = self._open.get(token)
        if before is not None:
            # The page came back before the server noticed that it had gone.
            before.end(REPLACED)
        elif len(self._open) >= MAX_STREAMS:
            await send({"type": "websocket.close", "code": TOO_MANY})
            return
        connection = _Connection(receive, send)
        self._open[token] = connection
        try:
            await connection.serve(lambda greeting: self._run_for(token, greeting))
        finally:
            if self._open.get(token) is connection:
                del self._open[token]
                run = self._runs.get(token)
                if run is not None:
                    run.left_s = time.monotonic()
                    # A model takes a hundred megabytes: it is not kept for a page that does not come back.
                    asyncio.get_running_loop().call_later(RESUME_S + 1, self._sweep)

    def _run_for(self, token: str, greeting: Greeting) -> _Run:
        """The test that this tab goes on with, or a new one."""
        with self._lock:
            run = self._runs.get(token)
            if run is None or run.greeting.run != greeting.run:
                if run is not None:
                    threading.Thread(target=run.close, daemon=True).start()
                run = self._runs[token] = _Run(greeting, self._worker)
            run.left_s = None
            return run

    def _sweep(self) -> None:
        """Forget tests that nobody took up again."""
        now = time.monotonic()
        with self._lock:
            gone = [t for t, r in self._runs.items() if r.left_s is not None and now - r.left_s > RESUME_S]
            runs = [self._runs.pop(t) for t in gone]
        for run in runs:
            threading.Thread(target=run.close, daemon=True).start()

    def close(self) -> None:
        """End every stream and free the models."""
        self._worker.stop()
        with self._lock:
            runs = list(self._runs.values())
            self._runs.clear()
        for run in runs:
            run.close()


class _Connection:
    """One accepted WebSocket: pictures in at a bounded rate, answers out in their order."""

    def __init__(self, receive: Receive, send: Send) -> None:
        self._receive, self._send = receive, send
        self._loop = asyncio.get_running_loop()
        self._answers: asyncio.Queue[str | int] = asyncio.Queue()
        self._allowance, self._counted_s = BURST, time.monotonic()

    def end(self, code: int) -> None:
        """Close it with a code; from any thread."""
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._answers.put_nowait, code)

    def _answer(self, text: str) -> None:
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._answers.put_nowait, text)

    async def serve(self, run_for: Callable[[Greeting], _Run]) -> None:
        reader = asyncio.create_task(self._read(run_for))
        writer = asyncio.create_task(self._write())
        done, pending = await asyncio.wait({reader, writer}, return_when=asyncio.FIRST_COMPLETED)
        for task in pending:
            task.cancel()
        for task in pending:
            with contextlib.suppress(asyncio.CancelledError):
                await task
        code = next((task.result() for task in done if task.exception() is None), None)
        if code is not None:
            with contextlib.suppress(RuntimeError, OSError):
                await self._send({"type": "websocket.close", "code": code})

    async def _read(self, run_for: Callable[[Greeting], _Run]) -> int | None:
        """Take messages until the page goes (None) or has to be turned away (the closing code)."""
        run: _Run | None = None
        while True:
            try:
                message = await asyncio.wait_for(self._receive(), SILENCE_S)
            except asyncio.TimeoutError:
                return 1001
            if message["type"] != "websocket.receive":
                return None
            if not self._is_allowed():
                return TOO_MUCH
            try:
                if run is None:
                    run = run_for(read_greeting(message.get("text") or ""))
                    run.answered, run.failed = self._answer, self.end
                elif message.get("bytes"):
                    run.lane.put(read_picture(message["bytes"]))
            except WireError:
                return NOT_OURS

    async def _write(self) -> int:
        """Send the answers until one of them is a closing code."""
        while True:
            answer = await self._answers.get()
            if isinstance(answer, int):
                return answer
            await self._send({"type": "websocket.send", "text": answer})

    def _is_allowed(self) -> bool:
        """A bucket that fills by `PICTURES_PER_S` and holds `BURST`."""
        now = time.monotonic()
        self._allowance = min(BURST, self._allowance + (now - self._counted_s) * PICTURES_PER_S)
        self._counted_s = now
        self._allowance -= 1
        return self._allowance >= 0


def _is_same_origin(scope: Scope) -> bool:
    """Whether the page that opens the stream came from this server: same scheme, name and port."""
    headers = Headers(scope=scope)
    origin = urlsplit(headers.get("origin", ""))
    secure = scope.get("scheme") == "wss"
    return origin.scheme == ("https" if secure else "http") and origin.netloc == headers.get("host", "")
