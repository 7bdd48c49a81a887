"""Recovery of the plane through random cameras: errors, and how often the reported intervals hold the truth.

    python benchmarks/random_cameras.py [COUNT] [SEED]

Each camera photographs the sheet (1.5-3.5 m, yaw +-20, pitch +-12, roll +-8, field of view 45-75 deg, k1 +-0.08, 720p
or 1080p, noise, blur, JPEG). Errors are those of points on the plane of the sheet. For the intervals the foot also
stands beside the sheet and the sheet leans, drawn from the tolerances that the plane claims.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from calibration.detect import detect_sheet  # noqa: E402
from calibration.fit import Tolerance  # noqa: E402
from calibration.sheet_plane import plane_from_sighting  # noqa: E402
from tests.calibration.scene import random_picture, random_scene  # noqa: E402

DRAWS = 200


def trial(rng: np.random.Generator) -> dict[str, np.ndarray] | None:
    """Errors and coverage of one random camera; None where the sheet was not found."""
    scene = random_scene(rng)
    sighting = detect_sheet(random_picture(scene, rng))
    if sighting is None:
        return None
    plane = plane_from_sighting(sighting)
    width = sighting.sheet.width_cm

    grid = np.stack(np.meshgrid(np.arange(0, 71, 5.0), np.arange(0, 61, 5.0)), axis=-1).reshape(-1, 2)
    px = scene.to_image(grid)
    inside = np.all((px >= 0) & (px < scene.image_size), axis=1)
    grid, px = grid[inside], px[inside]
    miss = np.linalg.norm(plane.to_plane(px) + np.array([width, 0]) - grid, axis=1)

    lean = rng.uniform(0, 50, 12)
    lower = np.column_stack([rng.uniform(5, 50, 12), rng.uniform(8, 14, 12)])
    run = rng.uniform(15, 38, 12)[:, None] * np.column_stack([np.sin(np.radians(lean)), np.cos(np.radians(lean))])
    upper = lower + run
    tilt_miss = plane.inclination_deg(scene.to_image(lower), scene.to_image(upper)) - lean

    limits = Tolerance()
    depth, tilt = rng.normal(0, limits.depth_cm / 1.96), rng.normal(0, np.radians(limits.tilt_deg) / 1.96)
    size = 1 + rng.normal(0, limits.ruler_share / 1.96)
    low_px, high_px = (scene.to_image(p / size, depth, tilt) for p in (lower, upper))
    toe = np.column_stack([rng.uniform(20, 45, 12), np.full(12, 1.0)])
    toe_px = scene.to_image(toe / size, depth, tilt)
    angles, lengths, walls = [], [], []
    draws = plane.perturbed(DRAWS, seed=int(rng.integers(1 << 31)))
    for p in (plane, *draws):
        b, t = p.to_plane(high_px), p.to_plane(toe_px)
        angles.append(p.inclination_deg(low_px, high_px))
        lengths.append(b[:, 0] - t[:, 0])
        walls.append(t[:, 0] + width)
    out = {"point_cm": miss, "angle_deg": tilt_miss}
    for name, values, truth in (
        ("angle", angles, lean),
        ("knee_to_toe", lengths, upper[:, 0] - toe[:, 0]),
        ("toe_to_edge", walls, toe[:, 0]),
    ):
        bounds = np.percentile(np.array(values[1:]), [2.5, 97.5], axis=0)
        out[f"{name}_held"] = (bounds[0] <= truth) & (truth <= bounds[1])
        out[f"{name}_half"] = (bounds[1] - bounds[0]) / 2
    return out


def main() -> None:
    """Print the table."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    rng = np.random.default_rng(int(sys.argv[2]) if len(sys.argv) > 2 else 0)
    trials = [trial(rng) for _ in range(count)]
    seen = [t for t in trials if t is not None]
    every = {k: np.concatenate([t[k] for t in seen]) for k in seen[0]}
    say = sys.stdout.write
    say(f"cameras {count}, sheet found in {len(seen)}\n")
    say(f"{'':34}{'median':>9}{'95 %':>9}{'max':>9}\n")
    for key, name in (("point_cm", "plane points to 60 cm, error cm"), ("angle_deg", "inclination, error deg")):
        values = np.abs(every[key])
        say(f"{name:34}{np.median(values):9.3f}{np.percentile(values, 95):9.3f}{values.max():9.3f}\n")
    say(f"{'interval':34}{'held':>9}{'half-width, median':>20}\n")
    for key, name in (
        ("angle", "inclination deg"),
        ("knee_to_toe", "knee beyond toe cm"),
        ("toe_to_edge", "toe to sheet's edge cm"),
    ):
        say(f"{name:34}{100 * every[key + '_held'].mean():8.1f}%{np.median(every[key + '_half']):20.2f}\n")


if __name__ == "__main__":
    main()
