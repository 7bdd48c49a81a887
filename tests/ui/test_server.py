"""How the server is set up; what it serves to whom is tested over HTTP in tests/e2e."""

from __future__ import annotations

import ast
import socket
from pathlib import Path

import pytest

from ui import server
from ui.front_page import FrontPage
from ui.server import ServerError, home_address, settings

ROOT = Path(__file__).resolve().parents[2]


def test_both_ways_of_starting_use_the_same_settings() -> None:
    assert settings() == settings(ROOT / ".streamlit" / "config.toml")


def test_nothing_is_reported_and_only_this_computer_is_listened_to() -> None:
    assert settings()["browser.gatherUsageStats"] is False
    assert settings()["server.address"] == "127.0.0.1"


def test_a_taken_port_is_said_and_the_next_free_one_is_found() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(ServerError, match=f"Port {port} is taken"):
            server._bind_all(["127.0.0.1"], port)
    bound = server._bind_all(["127.0.0.1"], None)
    try:
        assert bound[0].getsockname()[1] >= server.DEFAULT_PORT
    finally:
        bound[0].close()


@pytest.mark.parametrize("address", ["8.8.8.8", "127.0.0.1", None])
def test_no_home_network_no_open_door(address: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    class Probe:
        def __init__(self, *_: object) -> None: ...
        def __enter__(self) -> Probe:
            return self

        def __exit__(self, *_: object) -> None: ...
        def connect(self, _: object) -> None:
            if address is None:
                raise OSError("no route")

        def getsockname(self) -> tuple[str | None, int]:
            return address, 1

    monkeypatch.setattr(server.socket, "socket", Probe)
    with pytest.raises(ServerError):
        home_address()


def test_the_page_knows_its_server() -> None:
    page = FrontPage(lambda *_: None)._page  # type: ignore[arg-type, return-value]
    assert "BACKEND_BASE_URL" in page and "<title>Kneewall</title>" in page


def test_only_the_ui_imports_streamlit() -> None:
    guilty = []
    for file in ROOT.rglob("*.py"):
        if "tests" in file.parts or file.is_relative_to(ROOT / "ui") or ".venv" in file.parts:
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            guilty += [str(file) for name in names if name.split(".")[0] == "streamlit"]
    assert guilty == []
