"""The live stream over a real socket: who may open it, what is turned away, and what is answered."""

from __future__ import annotations

import json
import socket
import struct
import threading
import time
from collections.abc import Iterator
from typing import Any

import cv2
import numpy as np
import pytest
import uvicorn
from starlette.responses import PlainTextResponse
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection, connect

from foundation.texts import language
from foundation.texts.catalogue import sentence
from sample_videos import RIGHT
from ui import live_stream
from ui.live_stream import LiveStream
from ui.live_wire import MAX_PICTURE_BYTES, WireError, decoded, read_greeting, read_picture
from vision.live.pictures import played
from vision.live.tracer import shrunk
from vision.protocols import BENT_KNEE, STRAIGHT_KNEE

GREETING = {"run": "a-run-of-its-own", "practice": 0, "full": 3, "legs": 1, "side": None, "recorded_px": 1920}
TABS = {"tab-one", "tab-two", "tab-three", "tab-four", "tab-five"}


@pytest.fixture(scope="module")
def served() -> Iterator[str]:
    """The address of a server with nothing but the stream."""
    stream = LiveStream(PlainTextResponse("the app"), TABS.__contains__)
    server = uvicorn.Server(uvicorn.Config(stream, ws="websockets-sansio", log_level="warning", lifespan="off"))
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        thread = threading.Thread(target=server.run, args=([bound],), daemon=True)
        thread.start()
        while not server.started:
            time.sleep(0.02)
        yield f"127.0.0.1:{bound.getsockname()[1]}"
        server.should_exit = True
        thread.join(10)
        stream.close()


def opened(served: str, tab: str = "tab-one", origin: str | None = None, path: str = "/live") -> ClientConnection:
    origin = f"http://{served}" if origin is None else origin
    return connect(f"ws://{served}{path}?tab={tab}", origin=origin or None, open_timeout=20, max_size=None)  # type: ignore[arg-type]


def picture(image: np.ndarray, time_s: float, whole: bool = False) -> bytes:
    good, jpeg = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, 75])
    assert good
    return struct.pack(">Bd", int(whole), time_s) + jpeg.tobytes()


def closing_code(open_stream: ClientConnection, within_s: float = 10) -> int:
    with pytest.raises(ConnectionClosed) as closed:
        while True:
            open_stream.recv(timeout=within_s)
    assert closed.value.rcvd is not None
    return closed.value.rcvd.code


@pytest.fixture(scope="module")
def small() -> list[np.ndarray]:
    """The sample's pictures as they are sent."""
    return [shrunk(p.image)[0] for p in played(RIGHT.clip, hurry=True)]


@pytest.mark.parametrize("origin", ["http://evil.example", "http://localhost", "null", "", "https://{served}", "http://{served}.evil.example"])
def test_a_page_of_another_origin_is_turned_away(served: str, origin: str) -> None:
    headers = {} if origin == "" else {"Origin": origin.format(served=served)}
    with pytest.raises(InvalidStatus) as refused:
        connect(f"ws://{served}/live?tab=tab-one", additional_headers=headers, open_timeout=20)
    assert refused.value.response.status_code == 403


@pytest.mark.parametrize("tab", ["", "tab-six", "../tab-one"])
def test_who_names_no_open_tab_is_turned_away(served: str, tab: str) -> None:
    with pytest.raises(InvalidStatus) as refused:
        opened(served, tab)
    assert refused.value.response.status_code == 403


def test_pictures_are_answered_with_what_they_show(served: str, small: list[np.ndarray]) -> None:
    answers: list[dict[str, Any]] = []
    with opened(served) as stream:
        stream.send(json.dumps(GREETING))
        for k, image in enumerate(small[:12]):
            stream.send(picture(image, k / 10))
            answers.append(json.loads(stream.recv(timeout=60)))
    assert [a["t"] for a in answers] == [round(k / 10, 3) for k in range(12)]
    last = answers[-1]
    assert last["leg"] and last["standing"] and last["sheet"] and last["side"] == "right"
    assert last["lean"] == pytest.approx(RIGHT.read_truth()["frames"][33]["anterior_outline_deg"], abs=2.5)
    assert last["heel_mm"] == pytest.approx(0, abs=2)
    assert last["stage"] == "lunging" and not last["heel_up"]
    assert all(0 <= v <= 1 for end in last["drawing"]["shin"] for v in end)
    said = [c for a in answers for c in a["cues"]]
    assert said[0]["code"] == "ready" and said[0]["text"].startswith("Ready")


def test_cues_are_said_in_the_pages_language(served: str, small: list[np.ndarray]) -> None:
    said = []
    with opened(served) as stream:
        stream.send(json.dumps(GREETING | {"run": "ein-deutscher-lauf", "language": "de"}))
        for k, image in enumerate(small[:8]):
            stream.send(picture(image, k / 10))
            said += json.loads(stream.recv(timeout=60))["cues"]
    with language.speaking("de"):
        assert said[0]["text"] == sentence("live-ready") != "Ready. Lunge when you like."


def test_only_the_newest_is_answered_where_many_come_at_once(served: str, small: list[np.ndarray]) -> None:
    with opened(served) as stream:
        stream.send(json.dumps(GREETING | {"run": "another-run"}))
        for k in range(30):
            stream.send(picture(small[k], k / 10))
        times = []
        while not times or times[-1] < 2.9:
            times.append(json.loads(stream.recv(timeout=60))["t"])
        assert len(times) < 25
        assert times == sorted(times)


def test_a_test_goes_on_after_the_connection_broke(served: str, small: list[np.ndarray]) -> None:
    greeting = GREETING | {"run": "a-run-that-breaks"}
    with opened(served) as stream:
        stream.send(json.dumps(greeting))
        for k, image in enumerate(small[:38]):
            stream.send(picture(image, k / 10))
            before = json.loads(stream.recv(timeout=60))
    assert before["dots"] == ["full"]
    with opened(served) as stream:
        stream.send(json.dumps(greeting))
        stream.send(picture(small[38], 3.8))
        assert json.loads(stream.recv(timeout=60))["dots"] == ["full"]
    with opened(served) as stream:
        stream.send(json.dumps(greeting | {"run": "a-run-of-tomorrow"}))
        stream.send(picture(small[39], 3.9))
        assert json.loads(stream.recv(timeout=60))["dots"] == []


def test_a_test_that_nobody_takes_up_again_is_forgotten(
    served: str, small: list[np.ndarray], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live_stream, "RESUME_S", 0.2)
    greeting = GREETING | {"run": "a-run-left-behind"}
    with opened(served, "tab-five") as stream:
        stream.send(json.dumps(greeting))
        for k, image in enumerate(small[:38]):
            stream.send(picture(image, k / 10))
            before = json.loads(stream.recv(timeout=60))
    assert before["dots"] == ["full"]
    time.sleep(1.6)
    with opened(served, "tab-five") as stream:
        stream.send(json.dumps(greeting))
        stream.send(picture(small[38], 3.8))
        assert json.loads(stream.recv(timeout=60))["dots"] == []


def test_a_tab_has_one_stream_and_the_newer_one_takes_its_place(served: str) -> None:
    with opened(served, "tab-two") as old:
        old.send(json.dumps(GREETING))
        time.sleep(0.2)
        with opened(served, "tab-two") as new:
            assert closing_code(old) == live_stream.REPLACED
            new.send(json.dumps(GREETING))
            new.ping().wait(5)


def test_more_streams_than_two_cores_can_serve_are_refused(served: str) -> None:
    first = [opened(served, tab) for tab in sorted(TABS)[: live_stream.MAX_STREAMS]]
    try:
        with opened(served, sorted(TABS)[-1]) as one_more:
            assert closing_code(one_more) == live_stream.TOO_MANY
    finally:
        for stream in first:
            stream.close()


def test_a_flood_is_cut_off(served: str, small: list[np.ndarray]) -> None:
    data = picture(small[0], 0.0)
    with opened(served, "tab-three") as stream:
        stream.send(json.dumps(GREETING | {"run": "the-flood"}))

        def pour() -> None:
            with pytest.raises(ConnectionClosed):
                while True:
                    stream.send(data)

        pouring = threading.Thread(target=pour)
        pouring.start()
        assert closing_code(stream) == live_stream.TOO_MUCH
        pouring.join(10)


@pytest.mark.parametrize(
    "message",
    [b"", b"\x00", struct.pack(">Bd", 0, 0.0) + b"GIF89a", struct.pack(">Bd", 7, 0.0) + b"\xff\xd8\xff",
     struct.pack(">Bd", 0, float("nan")) + b"\xff\xd8\xff", struct.pack(">Bd", 0, -1.0) + b"\xff\xd8\xff",
     struct.pack(">Bd", 0, 0.0) + b"\xff\xd8\xff" + b"x" * MAX_PICTURE_BYTES],
)  # fmt: skip
def test_what_is_no_picture_ends_the_stream(served: str, message: bytes) -> None:
    with pytest.raises(WireError):
        read_picture(message)
    with opened(served, "tab-four") as stream:
        stream.send(json.dumps(GREETING))
        if message:
            stream.send(message)
            assert closing_code(stream) == live_stream.NOT_OURS


def test_the_test_that_was_chosen_is_the_one_that_is_watched() -> None:
    assert read_greeting(json.dumps(GREETING)).test is BENT_KNEE
    assert read_greeting(json.dumps(GREETING | {"test": "straight-knee"})).test is STRAIGHT_KNEE


@pytest.mark.parametrize(
    "text",
    ["", "[]", "1", "{", '"x"', "[" * 1500, json.dumps(GREETING | {"run": "short"}), json.dumps(GREETING | {"full": 0}),
     json.dumps(GREETING | {"full": True}), json.dumps(GREETING | {"legs": 3}), json.dumps(GREETING | {"side": "up"}),
     json.dumps(GREETING | {"language": "xx"}), json.dumps(GREETING | {"test": "front-view"}),
     json.dumps(GREETING | {"test": 1}),
     json.dumps(GREETING | {"recorded_px": 10**9}), json.dumps(GREETING | {"run": "x" * 3000})],
)  # fmt: skip
def test_what_is_no_greeting_ends_the_stream(served: str, text: str) -> None:
    with pytest.raises(WireError):
        read_greeting(text)
    with opened(served, "tab-four") as stream:
        stream.send(text)
        assert closing_code(stream) == live_stream.NOT_OURS


def test_a_damaged_picture_ends_its_stream_and_no_other(served: str, small: list[np.ndarray]) -> None:
    with opened(served, "tab-one") as good, opened(served, "tab-five") as bad:
        for stream, run in ((good, "a-good-run"), (bad, "a-bad-run")):
            stream.send(json.dumps(GREETING | {"run": run}))
        bad.send(picture(small[0], 0.0)[:400])
        assert closing_code(bad) == live_stream.NOT_OURS
        good.send(picture(small[0], 0.0))
        assert json.loads(good.recv(timeout=60))["leg"]


def test_a_picture_that_declares_a_bombs_size_is_not_decoded() -> None:
    good, jpeg = cv2.imencode(".jpg", np.zeros((64, 64, 3), np.uint8))
    assert good
    data = bytearray(jpeg.tobytes())
    at = data.index(b"\xff\xc0")
    data[at + 5 : at + 9] = struct.pack(">HH", 65000, 65000)
    with pytest.raises(WireError):
        decoded(read_picture(struct.pack(">Bd", 0, 0.0) + bytes(data)))


def test_everything_else_goes_on_to_the_app(served: str) -> None:
    import http.client

    connection = http.client.HTTPConnection(served, timeout=10)
    connection.request("GET", "/live")
    assert connection.getresponse().read() == b"the app"
    connection.close()
