"""How fast the guided test answers: latency, rate and dropped pictures over a real stream, with one and more sessions.

`python -m benchmarks.live [--sessions 1 2] [--seconds 20]`: pages are played by clients that send as a page does (ten
pictures a second, two under way at most). How many frames the browser drops while it films is asked of a whole film in
`tests/e2e/test_guided.py`.
"""

from __future__ import annotations

import argparse
import json
import os
import socket
import struct
import threading
import time
from dataclasses import dataclass, field

import cv2
import numpy as np
import uvicorn
from starlette.responses import PlainTextResponse
from websockets.sync.client import connect

from sample_videos import RIGHT
from ui.live_stream import LiveStream
from vision.live.pictures import played
from vision.live.tracer import shrunk

EVERY_S, UNDER_WAY = 0.1, 2


@dataclass
class Client:
    """What one page experienced."""

    latencies_ms: list[float] = field(default_factory=list)
    sent: int = 0
    left_out: int = 0

    def play(self, address: str, tab: str, pictures: list[bytes], seconds: float, from_s: float) -> None:
        """Send for so long, from `from_s` on the page's clock; note how long each answer took."""
        under_way: dict[float, float] = {}
        lock = threading.Lock()
        with connect(f"ws://{address}/live?tab={tab}", origin=f"http://{address}", max_size=None) as stream:  # type: ignore[arg-type]
            stream.send(json.dumps({"run": f"run-of-{tab}", "practice": 2, "full": 20, "legs": 1, "recorded_px": 1280}))

            def listen() -> None:
                try:
                    for answer in stream:
                        at, now = json.loads(answer)["t"], time.perf_counter()
                        with lock:
                            begun = next((b for t, b in under_way.items() if abs(t - at) < 1e-3), None)
                            for t in [t for t in under_way if t <= at + 1e-3]:
                                del under_way[t]
                        if begun is not None:
                            self.latencies_ms.append(1000 * (now - begun))
                except OSError:
                    return

            listening = threading.Thread(target=listen, daemon=True)
            listening.start()
            begun = time.perf_counter()
            k = 0
            while (now := time.perf_counter()) - begun < seconds:
                with lock:
                    free = len(under_way) < UNDER_WAY
                if free:
                    t = round(from_s + now - begun, 3)
                    with lock:
                        under_way[t] = now
                    stream.send(struct.pack(">Bd", 0, t) + pictures[k % len(pictures)])
                    self.sent += 1
                else:
                    self.left_out += 1
                k += 1
                time.sleep(max(0.0, begun + k * EVERY_S - time.perf_counter()))
            time.sleep(0.5)


def measured(sessions: int, pictures: list[bytes], seconds: float) -> None:
    """Play so many pages at once, and print what they experienced."""
    tabs = [f"tab-{k}" for k in range(sessions)]
    stream = LiveStream(PlainTextResponse(""), tabs.__contains__)
    server = uvicorn.Server(uvicorn.Config(stream, ws="websockets-sansio", log_level="warning", lifespan="off"))
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        serving = threading.Thread(target=server.run, args=([bound],), daemon=True)
        serving.start()
        while not server.started:
            time.sleep(0.02)
        address = f"127.0.0.1:{bound.getsockname()[1]}"
        for tab in tabs:
            # The models load with the first picture, which is no part of what is timed.
            Client().play(address, tab, pictures[:3], 1.0, 0.0)
        clients = [Client() for _ in tabs]
        before = time.process_time()
        threads = [threading.Thread(target=c.play, args=(address, t, pictures, seconds, 100.0))
                   for c, t in zip(clients, tabs, strict=True)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        used_s = time.process_time() - before
        server.should_exit = True
        serving.join(10)
    stream.close()
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else float("nan")
    for number, client in enumerate(clients, start=1):
        ms = np.array(client.latencies_ms)
        cpu_ms = 1000 * used_s / max(sum(len(c.latencies_ms) for c in clients), 1)
        print(f"{sessions} session(s), page {number}: {len(ms) / seconds:.1f} answers/s, latency median "  # noqa: T201
              f"{np.median(ms):.0f} ms, p95 {np.percentile(ms, 95):.0f} ms; {client.sent} sent, {client.left_out} left "
              f"out at the page; {cpu_ms:.0f} ms of CPU an answer; load {load:.1f}")


def main() -> None:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sessions", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--seconds", type=float, default=20.0)
    options = parser.parse_args()
    pictures = [cv2.imencode(".jpg", shrunk(p.image)[0], [cv2.IMWRITE_JPEG_QUALITY, 75])[1].tobytes()
                for p in played(RIGHT.clip, hurry=True)]
    print(f"{np.mean([len(p) for p in pictures]) / 1000:.0f} kB a picture")  # noqa: T201
    for sessions in options.sessions:
        measured(sessions, pictures, options.seconds)


if __name__ == "__main__":
    main()
