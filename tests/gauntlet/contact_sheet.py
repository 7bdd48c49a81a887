"""A page on which every disturbance can be looked at."""

from __future__ import annotations

import tempfile
from pathlib import Path

import cv2
import numpy as np

from tests.gauntlet.cutting import Cut
from tests.gauntlet.disturbances import NONE, Disturbance
from tests.gauntlet.filming import film
from tests.gauntlet.intruders import HIDDEN_FROM_S
from vision.film.video import open_frames

_TILE = (234, 416)
_CROP = 234


def contact_sheet(cut: Cut, disturbances: list[Disturbance], out: Path) -> None:
    """A row per disturbance, per strength the whole frame and the tested leg, as decoded from the disturbed clip."""
    at_s = cut.truth["reps"][0]["start"] + HIDDEN_FROM_S + 0.25
    rows = []
    with tempfile.TemporaryDirectory(prefix="gauntlet-") as folder:
        for disturbance in (NONE, *disturbances):
            tiles = []
            for strength in disturbance.strengths:
                clip = film(cut, disturbance, strength, Path(folder)).clip
                with open_frames(clip) as frames:
                    image = next(f.image for f in frames if f.time_s > at_s - 1e-3)
                clip.unlink()
                fine = strength in disturbance.fine
                tiles += _tiles(image, cut, f"{disturbance.name} {strength:g}{'' if fine else ' (bad)'}")
            rows.append(np.hstack(tiles))
    width = max(row.shape[1] for row in rows)
    page = [cv2.copyMakeBorder(r, 0, 6, 0, width - r.shape[1], cv2.BORDER_CONSTANT) for r in rows]
    cv2.imwrite(str(out), np.vstack(page))


def _tiles(image: np.ndarray, cut: Cut, label: str) -> list[np.ndarray]:
    height, width = image.shape[:2]
    whole = cv2.resize(image, _TILE, interpolation=cv2.INTER_AREA)
    px = cut.truth["frames"][len(cut.frames) // 3]["px"]
    middle = (np.array(px["knee"]) + px["ankle"]) / 2 / cut.truth["size"]
    x, y = round(middle[0] * width), round(middle[1] * height)
    half = round(0.15 * height)
    part = cv2.getRectSubPix(image, (2 * half * _CROP // _TILE[1], 2 * half), (float(x), float(y)))
    leg = cv2.resize(part, _TILE, interpolation=cv2.INTER_AREA)
    cv2.rectangle(whole, (0, 0), (_TILE[0], 18), (0, 0, 0), -1)
    cv2.putText(whole, label, (3, 13), cv2.FONT_HERSHEY_SIMPLEX, 0.42, (255, 255, 255), 1, cv2.LINE_AA)
    return [whole, leg]
