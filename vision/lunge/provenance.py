"""How the trial of a side view came about: what was done, by which packages and settings, and what was found."""

from __future__ import annotations

import math

from calibration.room_settings import MOTION, ROOM, UPRIGHT
from calibration.settings import LADDER, SHEET
from foundation.provenance import Step, installed
from vision.capture.settings import CAPTURE
from vision.film.settings import FILM
from vision.foot.settings import FOOT
from vision.knee.settings import KNEE
from vision.leg.settings import BACKDROP, FINDER, PACE, STANCE, TRAITS
from vision.lunge.estimate_settings import ESTIMATE
from vision.lunge.settings import LEVEL, LOOKING, REPETITION
from vision.lunge.stance_lunges import StanceLunges
from vision.lunge.watching import WatchedFilm
from vision.series_result import RESULT
from vision.shin.settings import SHIN


def finding_step(person_share: float) -> Step:
    """The finding of the leg; `person_share` is the share of the looks in which somebody was found."""
    packages = {package: installed(package) for package in ("mediapipe", "ai-edge-litert")}
    return Step.tuned("landmarks", TRAITS, FINDER, **packages, found_share=round(person_share, 4))


def lunge_steps(film: WatchedFilm, main: StanceLunges) -> tuple[Step, ...]:
    """The steps of a measurement, in the order of the work.

    Args:
        film: what was seen.
        main: the stance that the leg's plane is of.
    """
    plane, shin = main.plane, main.shin
    window_sigma_deg = round(shin.window_sigma_deg, 4) if math.isfinite(shin.window_sigma_deg) else None
    decoder = "pillow" if film.still else "av"
    return (
        Step.tuned("decode", FILM, PACE, LOOKING, CAPTURE, **{decoder: installed(decoder)}, frames=len(film.time_s),
                   looked_at=film.looks),
        finding_step(film.person_share),
        Step.tuned("stances", STANCE, number=len(film.stances), measured=main.frames.stance.number),
        Step.tuned("camera-motion", MOTION),
        Step.tuned("room-lines", ROOM, UPRIGHT),
        Step.tuned("calibrate", SHEET, LADDER, method=plane.method, roll_deg=round(plane.roll_deg, 3)),
        Step.tuned("learn-room", BACKDROP),
        Step.tuned("trace-shin", SHIN, rows=int(main.frames.outline_px.shape[1])),
        Step("fit-rigid-shin", {"window": list(SHIN.window_shins), "window_sigma_deg": window_sigma_deg,
                                "trusted_share": round(float(main.trusted.mean()), 4)}),
        Step.tuned("follow-foot", FOOT),
        Step.tuned("trace-knee", KNEE),
        Step.tuned("find-repetitions", REPETITION),
        Step.tuned("hold-levels", LEVEL),
        Step.tuned("estimate", ESTIMATE),
        Step.tuned("result", RESULT),
    )
