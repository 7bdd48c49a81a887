"""A `Measurement` built from the truth of a sample clip: what a perfect measurement would hold."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any, Literal

import numpy as np

from calibration.camera import PINHOLE, focal_from_fov
from calibration.plane import SagittalPlane
from calibration.plane_json import plane_json
from foundation.estimate import Estimate
from sample_videos import Sample
from vision.lunge.measurement import FrameTable, Measurement
from vision.trial import HEEL_DOWN_MM, ClipInfo, Repetition, Trial

N_OUTLINE = 12


def true_measurement(sample: Sample) -> Measurement:
    """The clip's truth in the form that `measure` gives, seen through a plane that looks square on."""
    truth = sample.read_truth()
    frames = truth["frames"]
    n = len(frames)
    px = {name: np.array([f["px"][name] for f in frames], float) for name in frames[0]["px"]}
    columns = {name: np.array([f[name] for f in frames], float) for name in frames[0] if name != "px"}
    plane = _plane(truth, px)
    foot_px = np.linalg.norm(px["toe"][0] - px["heel"][0])
    # The front of the shin: a hand's breadth before the joints, leaning as the truth says.
    lean = np.radians(columns["anterior_outline_deg"])
    shin = np.linalg.norm(px["knee"] - px["ankle"], axis=1) / plane.px_per_cm
    start = plane.to_plane(px["ankle"]) + np.array((4.0, 0.0))
    along = np.column_stack([np.sin(lean), np.cos(lean)])
    shares = np.linspace(0.35, 0.75, N_OUTLINE)
    outline = np.stack([plane.to_image(start + (share * shin)[:, None] * along) for share in shares], axis=1)
    base = px["heel"][:1].repeat(n, axis=0)
    heel = plane.to_image(plane.to_plane(base) + np.column_stack([np.zeros(n), columns["heel_lift_mm"] / 10]))
    time_s = columns["t"] - columns["t"][0]
    rep = np.zeros(n, int)
    for number, r in enumerate(truth["reps"], 1):
        rep[(time_s >= r["start"]) & (time_s <= r["end"])] = number
    knee_x = -columns["knee_to_wall_cm"]
    table = FrameTable(
        time_s=time_s, looked=np.ones(n, bool), tibial_inclination_deg=columns["anterior_outline_deg"],
        landmark_inclination_deg=columns["tibia_joint_deg"], heel_lift_mm=columns["heel_lift_mm"],
        heel_lift_fraction=columns["heel_lift_mm"] / 10 / truth["foot_length_cm"],
        toe_to_wall_cm=columns["toe_to_wall_cm"], knee_x_cm=knee_x, rep=rep, trusted=np.ones(n, bool),
        outline_px=outline, shin_line_px=outline[:, [0, -1]],
        knee_front_px=plane.to_image(np.column_stack([knee_x, plane.to_plane(px["knee"])[:, 1]])),
        heel_px=heel, heel_baseline_px=base, toe_px=px["toe"],
        wall_px=plane.to_image([(0.0, 0.0), (0.0, 4 * foot_px / plane.px_per_cm)]),
    )
    width, height = truth["size"]
    reps = tuple(_repetition(r, truth, table) for r in truth["reps"])
    trial = Trial(
        side=sample.side, reps=reps, clip=ClipInfo(sample.clip.name, "0" * 64, float(time_s[-1]), n, width, height),
        calibration=plane_json(plane), version="test",
    )
    return Measurement(trial, table, plane)


def without_scale(measurement: Measurement) -> Measurement:
    """The same clip had there been no sheet and no wall: degrees alone."""
    nothing = np.full_like(measurement.frames.time_s, np.nan)
    table = replace(measurement.frames, heel_lift_mm=nothing, toe_to_wall_cm=nothing, knee_x_cm=nothing,
                    wall_px=np.full((2, 2), np.nan))
    theta = list(measurement.plane.parameters)
    theta[PINHOLE.index("log_scale")] = 0.0
    level = replace(measurement.plane, method="level-only", unit="px", wall_known=False, parameters=tuple(theta))
    return Measurement(measurement.trial, table, level)


def _plane(truth: dict[str, Any], px: dict[str, np.ndarray]) -> SagittalPlane:
    """Square on, so a turn and a scale are all there is; the wall lies where the first frame's toe says."""
    towards: Literal[1, -1] = 1 if px["toe"][0, 0] > px["heel"][0, 0] else -1
    roll = math.radians(truth["camera"].get("roll", 0.0))
    scale = float(np.linalg.norm(px["toe"][0] - px["heel"][0])) / truth["foot_length_cm"]
    ahead = np.array([towards * math.cos(roll), towards * math.sin(roll)])
    wall = px["toe"][0] + scale * truth["frames"][0]["toe_to_wall_cm"] * ahead
    width, height = truth["size"]
    known = {"log_focal": math.log(focal_from_fov(60.0, (width, height))), "roll": roll, "log_scale": math.log(scale),
             "anchor_u": float(wall[0]), "anchor_v": float(wall[1])}
    n = len(PINHOLE)
    return SagittalPlane(
        method="sheet", unit="cm", image_size=(width, height), covariance=((0.0,) * n,) * n, towards_wall=towards,
        parameters=tuple(known.get(name, 0.0) for name in PINHOLE), wall_known=True,
        reference_px=(float(wall[0]), float(wall[1])),
    )


def _repetition(rep: dict[str, Any], truth: dict[str, Any], table: FrameTable) -> Repetition:
    inside = (table.time_s >= rep["start"]) & (table.time_s <= rep["end"]) & (table.heel_lift_mm < HEEL_DOWN_MM)
    peak = int(np.flatnonzero(inside)[np.argmax(table.tibial_inclination_deg[inside])])
    distance = truth["toe_to_wall_cm"] - rep["min_knee_to_wall_heel_down_cm"]
    return Repetition(
        start_s=rep["start"], end_s=rep["end"], peak_s=float(table.time_s[peak]),
        quantities={"tibial_inclination_deg": Estimate.from_sigma(rep["peak_heel_down_deg"], 0.4),
                    "heel_lift_mm": Estimate.from_sigma(rep["max_heel_lift_mm"], 0.5, floor=0.0),
                    "wall_distance_cm": Estimate.from_sigma(distance, 0.2),
                    "toe_to_wall_cm": Estimate.from_sigma(truth["toe_to_wall_cm"], 0.2)},
        heel_lift_fraction=rep["max_heel_lift_mm"] / 10 / truth["foot_length_cm"],
        heel_down=rep["max_heel_lift_mm"] < HEEL_DOWN_MM,
    )
