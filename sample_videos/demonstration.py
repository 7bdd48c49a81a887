"""Makes `demonstration.webm`, ten silent seconds that show the test: `python -m sample_videos.demonstration`.

It needs no words: the knee goes to the wall, a dotted line tells how far it still is, a green mark lies on the heel
that stays down. Places and moments are those of the sample's truth.
"""

from __future__ import annotations

from typing import Any

import av
import cv2
import numpy as np

from sample_videos import DEMONSTRATION, RIGHT

FPS, SIZE_PX = 15, (480, 640)
"""Pictures a second, and width and height."""
LENGTH_S, STILL_S = 10.0, 1.2
"""How long it lasts, and how long it stands still before the first lunge."""
_CROP = (120, 430, 960, 1280)
"""Left, top, width and height in px of the sample: the person, the sheet and the wall."""
_GREEN, _BLUE, _WHITE = (115, 158, 0), (178, 114, 0), (255, 255, 255)
_WALL_TOUCHED_PX = 6.0


def main() -> None:
    """Write the film."""
    truth = RIGHT.read_truth()["frames"]
    with av.open(str(RIGHT.clip)) as film:
        frames = [frame.to_ndarray(format="bgr24") for frame in film.decode(video=0)]
    # The knee is nearest to the wall where the lunge is deepest; there it touches.
    wall_x = max(f["px"]["knee"][0] for f in truth) + _WALL_TOUCHED_PX
    with av.open(str(DEMONSTRATION), "w") as out:
        stream = out.add_stream("libvpx", rate=FPS, options={"crf": "24", "b:v": "420k", "deadline": "best"})
        stream.width, stream.height, stream.pix_fmt = *SIZE_PX, "yuv420p"
        for number in range(round(LENGTH_S * FPS)):
            time_s = max(0.0, number / FPS - STILL_S)
            index = min(round(time_s * 30), len(frames) - 1, len(truth) - 1)
            picture = av.VideoFrame.from_ndarray(_drawn(frames[index], truth[index]["px"], wall_x), format="bgr24")
            out.mux(stream.encode(picture))
        out.mux(stream.encode(None))


def _drawn(frame: np.ndarray, joints: Any, wall_x: float) -> np.ndarray:
    """The part that is shown, of its final size, with the marks on it."""
    left, top, width, height = _CROP
    scale = SIZE_PX[0] / width
    picture = cv2.resize(frame[top : top + height, left : left + width], SIZE_PX, interpolation=cv2.INTER_AREA)
    heel, knee = (tuple(int(scale * (v - o)) for v, o in zip(joints[n], (left, top), strict=True))
                  for n in ("heel", "knee"))
    for x in range(knee[0] + 22, int(scale * (wall_x - left)) + 16, 12):
        cv2.line(picture, (x, knee[1]), (x + 5, knee[1]), _BLUE, 3, cv2.LINE_AA)
    cv2.circle(picture, knee, 9, _WHITE, -1, cv2.LINE_AA)
    cv2.circle(picture, knee, 7, _BLUE, -1, cv2.LINE_AA)
    low = (heel[0] + 2, heel[1] + 34)
    cv2.circle(picture, low, 15, _WHITE, -1, cv2.LINE_AA)
    cv2.circle(picture, low, 13, _GREEN, -1, cv2.LINE_AA)
    tick = np.array([(-6, 0), (-2, 5), (6, -5)]) + low
    cv2.polylines(picture, [tick.astype(np.int32)], False, _WHITE, 3, cv2.LINE_AA)
    return picture


if __name__ == "__main__":
    main()
