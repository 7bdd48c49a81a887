"""What a film alone says against measuring from it, before any number is worked out."""

from __future__ import annotations

import math

import numpy as np

from calibration.plane import SagittalPlane
from foundation.notice import Notice
from vision.capture.settings import CAPTURE
from vision.capture.slant import at_a_slant
from vision.errors import LegNotSeenError, NotSideOnError, OutlineError
from vision.leg.settings import TRAITS
from vision.lunge.settings import LOOKING
from vision.lunge.stance_frames import StanceFrames
from vision.lunge.watching import WatchedFilm


def refuse_unfit(film: WatchedFilm, frames: StanceFrames) -> None:
    """Refuse a stance that no number can come from.

    Raises:
        MeasurementError: the leg is not in the picture, it is not seen from the side, or noise drowns it.
    """
    if np.mean([row.in_frame for row in frames.rows if row.leg is not None] or [False]) < LOOKING.in_frame_share:
        raise LegNotSeenError("leg-not-in-picture")
    if side_on_share(frames) < TRAITS.frontal_share:
        raise NotSideOnError("seen-from-front")
    if film.quality.drowned:
        raise OutlineError("picture-too-noisy")


def side_on_share(frames: StanceFrames) -> float:
    """How much of the shoulder and hip widths is hidden in most frames of a stance, 0 to 1; 1 where nothing tells."""
    known = frames.side_on[np.isfinite(frames.side_on)]
    return float(np.median(known)) if len(known) else 1.0


def shin_px(frames: StanceFrames) -> float:
    """How long the model's shin is in most frames of a stance, in px; infinite where it was not seen."""
    known = [row.leg.shin_length_px for row in frames.rows if row.leg is not None]
    return float(np.median(known)) if known else math.inf


def film_notices(film: WatchedFilm, frames: StanceFrames, plane: SagittalPlane) -> tuple[Notice, ...]:
    """What a person should know of a film that can be measured, one stance of it in the plane of its foot."""
    notices = list(film.film_notices)
    if at_a_slant(side_on_share(frames), plane):
        notices.append(Notice("camera-turned", {"when": "after"}))
    if frames.legs_only:
        notices.append(Notice("legs-only"))
    if shin_px(frames) < CAPTURE.shortest_shin_px:
        notices.append(Notice("too-far", {"when": "after"}))
    if film.quality.blurred:
        notices.append(Notice("picture-blurred"))
    if film.quality.noisy:
        notices.append(Notice("picture-noisy"))
    if film.squeezed:
        notices.append(Notice("picture-compressed"))
    return tuple(notices)
