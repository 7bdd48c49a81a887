"""Who may come in from the home network: a one-time code in exchange for a cookie, before anything else is served."""

from __future__ import annotations

import hmac
import html
import ipaddress
import math
import secrets
import threading
import time
from collections.abc import Callable
from urllib.parse import parse_qs

from starlette.requests import HTTPConnection, Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from foundation.texts.catalogue import sentence
from foundation.texts.language import language, of_browser, speaking

COOKIE = "kneewall_access"
ENTER_PATH = "/enter"
WRONG_CODES_ALLOWED = 5
LOCK_S = 60.0
_ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
_CODE_LENGTH = 8
_BODY_MAX_BYTES = 2000


def _new_code() -> str:
    """A code that is easily read aloud: 8 of 30 characters, 39 bits."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(_CODE_LENGTH))


def _plain(code: str) -> str:
    return "".join(c for c in code.upper() if c.isalnum())


class Door:
    """The codes that are still good and the browsers that were let in.

    A code admits one browser and is then replaced. Five wrong codes, from whomever, lock the door for a minute; the
    browsers that are in already stay in. Safe to use from several threads.

    Args:
        clock: seconds of a clock that never goes back; replaced in tests.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._code = _new_code()
        self._own_key = secrets.token_hex(16).upper()
        self._admitted: set[str] = set()
        self._wrong = 0
        self._locked_until = -1e18

    @property
    def code(self) -> str:
        """The code for the next browser, in two groups of four."""
        return f"{self._code[:4]}-{self._code[4:]}"

    @property
    def own_key(self) -> str:
        """A long key that admits this computer's own browsers, as often as its link is opened, and nobody else."""
        return self._own_key

    @property
    def locked_for_s(self) -> float:
        """Seconds until codes are looked at again; 0 when they are."""
        return max(0.0, self._locked_until - self._clock())

    def admit(self, code: str, *, from_here: bool = False) -> str | None:
        """A fresh cookie for a good code, which is thereby spent; None for a wrong one or while locked.

        Args:
            code: as it was typed or scanned.
            from_here: whether it comes from this computer itself, for which alone the long key is good.
        """
        given = _plain(code).encode()
        with self._lock:
            if self.locked_for_s > 0:
                return None
            is_code = hmac.compare_digest(given, self._code.encode())
            is_own_key = from_here and hmac.compare_digest(given, self._own_key.encode())
            if not (is_code or is_own_key):
                self._wrong += 1
                if self._wrong >= WRONG_CODES_ALLOWED:
                    self._wrong = 0
                    self._locked_until = self._clock() + LOCK_S
                return None
            self._wrong = 0
            if is_code:
                self._code = _new_code()
            cookie = secrets.token_urlsafe(32)
            self._admitted.add(cookie)
            return cookie

    def is_in(self, cookie: str | None) -> bool:
        """Whether a browser with this cookie was let in."""
        return cookie is not None and cookie in self._admitted


class AccessGate:
    """An ASGI application around another: without an admitted cookie, only the page that asks for the code is served.

    It stands in front of everything, so that pages, uploads, saved clips and the websocket are all behind it.

    Args:
        app: the application around which it stands.
        door: who was let in.
        help_path: a page outside that the code's page points to; none if empty.
    """

    def __init__(self, app: ASGIApp, door: Door, help_path: str = "") -> None:
        self._app = app
        self._door = door
        self._help_path = help_path

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        is_in = self._door.is_in(HTTPConnection(scope).cookies.get(COOKIE))
        if scope["type"] != "http":
            if is_in:
                await self._app(scope, receive, send)
            else:
                # Closing before accepting is answered with HTTP 403.
                await send({"type": "websocket.close", "code": 1008, "reason": "access code needed"})
            return
        request = Request(scope, receive)
        if is_in and request.url.path != ENTER_PATH:
            await self._app(scope, receive, send)
            return
        with speaking(of_browser(request.headers.get("accept-language", ""))):
            response = await self._respond(request, is_in)
        response.headers["Cache-Control"] = "no-store"
        await response(scope, receive, send)

    async def _respond(self, request: Request, is_in: bool) -> Response:
        if request.url.path == ENTER_PATH:
            return RedirectResponse("/", 303) if is_in else await self._enter(request)
        if request.method == "GET" and "text/html" in request.headers.get("accept", ""):
            return self._code_page(401)
        return PlainTextResponse(sentence("door-code-needed"), 401)

    def _code_page(self, status: int, problem: str = "", prefilled: str = "") -> HTMLResponse:
        return _code_page(status, problem, prefilled, self._help_path)

    async def _enter(self, request: Request) -> Response:
        if request.method == "GET":
            return self._code_page(200, prefilled=request.query_params.get("code", ""))
        if request.method != "POST":
            return PlainTextResponse(sentence("door-no-form"), 405)
        body = b""
        async for part in request.stream():
            body += part
            if len(body) > _BODY_MAX_BYTES:
                return PlainTextResponse(sentence("door-no-code"), 413)
        code = parse_qs(body.decode("latin-1")).get("code", [""])[0]
        here = request.client is not None and ipaddress.ip_address(request.client.host).is_loopback
        cookie = self._door.admit(code, from_here=here)
        if cookie is None:
            wait = self._door.locked_for_s
            if wait > 0:
                response = self._code_page(429, sentence("door-wait", seconds=math.ceil(wait)))
                response.headers["Retry-After"] = str(int(wait) + 1)
                return response
            return self._code_page(403, sentence("door-wrong-code"))
        entered = RedirectResponse("/", 303)
        entered.set_cookie(COOKIE, cookie, httponly=True, samesite="lax", path="/",
                           secure=request.url.scheme == "https")
        return entered


def _code_page(status: int, problem: str = "", prefilled: str = "", help_path: str = "") -> HTMLResponse:
    """The form that asks for the code. A scanned code is sent by a script, so that a mere preview does not spend it."""
    nonce = secrets.token_urlsafe(12)
    code = html.escape(prefilled[:64], quote=True)
    script = f'<script nonce="{nonce}">document.forms[0].requestSubmit();</script>' if prefilled else ""
    aid = f'<p><a href="{help_path}">{html.escape(sentence("certificate-title"))}</a></p>' if help_path else ""
    alarm = f'<p role="alert"><b>{html.escape(problem)}</b></p>' if problem else ""
    page = _PAGE.format(
        problem=alarm, code=code, aid=aid, language=language(),
        **{name: html.escape(sentence(f"door-{name}")) for name in ("title", "label", "open")})
    policy = f"default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; script-src 'nonce-{nonce}'"
    return HTMLResponse(page + script, status, {"Content-Security-Policy": policy, "Referrer-Policy": "no-referrer"})


_PAGE = """<!doctype html><html lang="{language}"><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<style>body{{font:18px/1.5 system-ui,sans-serif;max-width:26rem;margin:12vh auto;padding:0 1rem}}
input,button{{font:inherit;padding:.6rem;width:100%;box-sizing:border-box;margin:.4rem 0}}
input{{letter-spacing:.15em;text-transform:uppercase}}</style>
<h1>Kneewall</h1>{problem}<form method="post" action="/enter">
<label for="code">{label}</label>
<input id="code" name="code" value="{code}" autocomplete="off" autocapitalize="characters" spellcheck="false"
autofocus required>
<button type="submit">{open}</button></form>{aid}"""
