"""The app's web server: this computer only, or on request the home network behind an access code."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import ipaddress
import socket
import sys
import webbrowser
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import segno
import toml
import uvicorn
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.types import ASGIApp
from streamlit.starlette import App
from streamlit.web import bootstrap

from foundation.errors import KneewallError
from foundation.texts.catalogue import sentence
from ui import tabs
from ui.access import ENTER_PATH, AccessGate, Door
from ui.certificate import HomeCertificate, home_certificate
from ui.certificate_page import HELP_PATH, CertificatePages
from ui.errors import show_fault
from ui.front_page import FrontPage, PrivateHeaders
from ui.live_stream import LiveStream

DEFAULT_PORT = 8501
_PORTS_TRIED = 20
_WEBSOCKET_MAX_BYTES = 250_000_000
CONFIG_FILE = Path(__file__).with_name("config.toml")


class ServerError(KneewallError):
    """The app cannot be served."""


@dataclass(frozen=True)
class Network:
    """The app as the home network sees it."""

    address: str
    port: int
    door: Door
    certificate: HomeCertificate | None = None

    @property
    def root(self) -> str:
        """The address to type."""
        return f"{'http' if self.certificate is None else 'https'}://{self.address}:{self.port}"

    def link(self, code: str) -> str:
        """The address that carries a code along."""
        return f"{self.root}{ENTER_PATH}?code={code}"


_network: Network | None = None


def network() -> Network | None:
    """How phones reach the app; None while it is open to this computer only."""
    return _network


def home_address() -> str:
    """This computer's own address in the home network.

    Raises:
        ServerError: there is no network, or its address could be reached from the whole internet.
    """
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            # A datagram socket that is only connected sends nothing: the system merely picks the route.
            probe.connect(("10.255.255.255", 9))
            address = str(probe.getsockname()[0])
        except OSError as error:
            raise ServerError("no-network") from error
    if ipaddress.ip_address(address).is_loopback:
        raise ServerError("no-network")
    if not ipaddress.ip_address(address).is_private:
        raise ServerError("address-public", {"address": address})
    return address


def settings(config_file: Path = CONFIG_FILE) -> dict[str, Any]:
    """Streamlit's settings as one flat table, for example `browser.gatherUsageStats`."""

    def flat(table: dict[str, Any], prefix: str) -> dict[str, Any]:
        out: dict[str, Any] = {}
        for name, value in table.items():
            out |= flat(value, f"{prefix}{name}.") if isinstance(value, dict) else {prefix + name: value}
        return out

    return flat(toml.loads(config_file.read_text(encoding="utf-8")), "")


def _bind(address: str, port: int) -> socket.socket:
    bound = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if sys.platform != "win32":
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind((address, port))
        bound.listen(128)
        bound.setblocking(False)
    except OSError:
        bound.close()
        raise
    return bound


def _bind_all(addresses: list[str], port: int | None) -> list[socket.socket]:
    """One listening socket per address, all with one port: the one given, else the first that is free."""
    ports = [port] if port is not None else range(DEFAULT_PORT, DEFAULT_PORT + _PORTS_TRIED)
    for candidate in ports:
        bound: list[socket.socket] = []
        try:
            for address in addresses:
                bound.append(_bind(address, bound[0].getsockname()[1] if bound else candidate))
        except OSError as error:
            for one in bound:
                one.close()
            if error.errno not in (errno.EADDRINUSE, errno.EACCES):
                raise ServerError("address-unusable", {"address": addresses[-1]}) from error
        else:
            return bound
    if port is not None:
        raise ServerError("port-taken", {"port": str(port)})
    raise ServerError("ports-taken", {"first": str(DEFAULT_PORT), "last": str(DEFAULT_PORT + _PORTS_TRIED - 1)})


def serve(
    port: int | None = None,
    *,
    open_browser: bool = True,
    lan: bool = False,
    https: bool = False,
    say: Callable[[str], None] = print,
) -> None:
    """Serve the app until it is interrupted.

    Args:
        port: None for the first free one from 8501 on; 0 for any.
        open_browser: show the first page in the default browser.
        lan: also listen on the home network, where an access code is asked for; the loopback address asks for it too.
        https: speak https in the home network, with a certificate made here; this computer's own browser needs none.
        say: told, line by line, where the app can be found.

    Raises:
        ServerError: no free port, or no home network.
        CertificateError: the certificate cannot be kept.
    """
    global _network
    addresses = ["127.0.0.1"] + ([home_address()] if lan else [])
    sockets = _bind_all(addresses, port)
    port = int(sockets[0].getsockname()[1])
    script = Path(__file__).resolve().parents[1] / "app.py"

    @contextlib.asynccontextmanager
    async def lifespan(_app: App) -> AsyncIterator[None]:
        # Here and not after run(): uvicorn passes a termination signal on, which would end the process before.
        try:
            yield
        finally:
            tabs.close_all()

    app = App(script, lifespan=lifespan, on_script_error=show_fault)
    bootstrap.load_config_options({**settings(), "server.port": port, "server.headless": True})
    live = LiveStream(FrontPage(app), tabs.is_open)
    inner: ASGIApp = PrivateHeaders(live)
    own_link = f"http://127.0.0.1:{port}/"
    if lan:
        known = home_certificate(addresses[1]) if https else None
        _network = Network(addresses[1], port, Door(), known)
        inner = AccessGate(inner, _network.door, HELP_PATH if https else "")
        if known is not None:
            inner = CertificatePages(inner, known.authority, known.fingerprint)
        own_link = f"http://127.0.0.1:{port}{ENTER_PATH}?code={_network.door.own_key}"
    # A page elsewhere that points its own name at this address is turned away.
    guarded = TrustedHostMiddleware(inner, allowed_hosts=["localhost", *addresses], www_redirect=False)
    certificate = None if _network is None else _network.certificate
    server = uvicorn.Server(_config(guarded))
    say(sentence("server-open", address=own_link))
    if _network is not None:
        say(sentence("server-phone", address=f"{_network.root}/", code=_network.door.code))
        if certificate is not None:
            for line in _about(certificate, _network.root):
                say(line)
        for line in _qr_lines(_network.link(_network.door.code)):
            say(line)
    say(sentence("server-close"))
    if open_browser:
        # The sockets listen already, so the browser waits until the server answers.
        webbrowser.open(own_link)
    try:
        if certificate is None:
            server.run(sockets=sockets)
        else:
            asyncio.run(_serve_both(server, _secured(guarded, certificate), sockets))
    except KeyboardInterrupt:
        pass
    finally:
        _network = None
        live.close()
        tabs.close_all()


def _config(app: ASGIApp, **more: Any) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        ws="websockets-sansio",
        ws_max_size=_WEBSOCKET_MAX_BYTES,
        ws_per_message_deflate=False,
        proxy_headers=False,
        server_header=False,
        access_log=False,
        log_level="warning",
        timeout_graceful_shutdown=3,
        **more,
    )


class _Companion(uvicorn.Server):
    """A server beside another one, which alone listens to the signals that end the program."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def _secured(app: ASGIApp, known: HomeCertificate) -> _Companion:
    # The app is started once, by the server of this computer's own browser.
    return _Companion(_config(app, lifespan="off", ssl_certfile=str(known.certificate), ssl_keyfile=str(known.key)))


async def _serve_both(own: uvicorn.Server, phones: uvicorn.Server, sockets: list[socket.socket]) -> None:
    """Plain http on this computer's own address and https in the home network, until the first of them ends."""
    serving = asyncio.create_task(phones.serve(sockets=sockets[1:]))

    async def end_together() -> None:
        while not own.should_exit and not serving.done():
            await asyncio.sleep(0.1)
        own.should_exit = phones.should_exit = True

    watching = asyncio.create_task(end_together())
    await own.serve(sockets=sockets[:1])
    await watching
    await serving


def _about(known: HomeCertificate, root: str) -> list[str]:
    """What the terminal says of the certificate."""
    made = sentence("certificate-made" if known.made_now else "certificate-kept")
    return [made, f"  SHA-256 {known.fingerprint}", sentence("certificate-how", address=f"{root}{HELP_PATH}")]


def _qr_lines(text: str) -> list[str]:
    """A QR code out of half blocks, light on dark as terminals are, two modules a line."""
    rows = [list(row) for row in segno.make(text, error="m", micro=False).matrix_iter(border=2)]
    if len(rows) % 2:
        rows.append([0] * len(rows[0]))
    blocks = {(0, 0): "\u2588", (0, 1): "\u2580", (1, 0): "\u2584", (1, 1): " "}
    return [
        "".join(blocks[int(bool(a)), int(bool(b))] for a, b in zip(top, bottom, strict=True))
        for top, bottom in zip(rows[::2], rows[1::2], strict=True)
    ]
