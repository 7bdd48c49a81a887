"""How often the noise term of a lunge's lean holds the truth, on drawn lunges of known lean.

    python benchmarks/held_lunge.py [DRAWS]

Prints a row per kind of lunge and frame rate: for noise of 0.15, 0.3 and 0.6 deg a frame, independent and alike for
about 0.06 s, the mean error (deg) and the share (%) of 1.96 standard errors that hold the lean.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))

from foundation.estimate import Z_95
from vision.lunge.level import held_level, local_level

TOP_DEG = 40.0
NOISES_DEG = (0.15, 0.3, 0.6)
RATES_HZ = (8.0, 12.0, 24.0, 30.0, 60.0)
HOLDS_S = (2.0, 1.0, 0.5)


@dataclass(frozen=True)
class Held:
    """Errors (n,) of the level in degrees, and their standard errors."""

    error_deg: np.ndarray
    sigma_deg: np.ndarray

    @property
    def bias_deg(self) -> float:
        """Mean error."""
        return float(self.error_deg.mean())

    @property
    def coverage(self) -> float:
        """Share of the 95 % intervals that hold the lean."""
        return float((np.abs(self.error_deg) <= Z_95 * self.sigma_deg).mean())


def drawn_lunge(rng: np.random.Generator, rate_hz: float, noise_deg: float, hold_s: float,
                alike_s: float = 0.0) -> tuple[np.ndarray, np.ndarray]:
    """Times and noisy lean of a lunge from 10 to 40 deg in 1.2 s, held, and back; errors of neighbours alike or not."""
    rise_s = 1.2
    time_s = np.arange(rng.uniform(0, 1 / rate_hz), 2 * rise_s + hold_s, 1 / rate_hz)
    way = np.clip(time_s / rise_s, 0, 1) - np.clip((time_s - rise_s - hold_s) / rise_s, 0, 1)
    error = rng.normal(0, noise_deg, len(time_s))
    if alike_s:
        r = np.exp(-1 / rate_hz / alike_s)
        for k in range(1, len(error)):
            error[k] = r * error[k - 1] + np.sqrt(1 - r * r) * error[k]
    return time_s, 10 + (TOP_DEG - 10) * 0.5 * (1 - np.cos(np.pi * way)) + error


def held(draws: int, rate_hz: float, noise_deg: float, hold_s: float, alike_s: float = 0.0, seed: int = 0,
         told_share: float = 1.0) -> Held:
    """Measure drawn lunges; `told_share` is what the frames' fits say of their error, as a share of the true one."""
    rng = np.random.default_rng(seed)
    errors, sigmas = [], []
    for _ in range(draws):
        time_s, lean = drawn_lunge(rng, rate_hz, noise_deg, hold_s, alike_s)
        best = int(np.argmax(local_level(time_s, lean)))
        level = held_level(time_s, lean, best, np.ones(len(lean), bool), np.full(len(lean), told_share * noise_deg))
        errors.append(level.value - TOP_DEG)
        sigmas.append(level.sigma)
    return Held(np.array(errors), np.array(sigmas))


def _main() -> None:
    draws = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    sys.stdout.write("hold  rate    independent" + 30 * " " + "alike for 0.06 s\n")
    for hold_s in HOLDS_S:
        for rate_hz in RATES_HZ:
            cells = []
            for alike_s in (0.0, 0.06):
                for noise_deg in NOISES_DEG:
                    found = held(draws, rate_hz, noise_deg, hold_s, alike_s)
                    cells.append(f"{found.bias_deg:+.3f} {100 * found.coverage:3.0f} %")
            sys.stdout.write(f"{hold_s:3.1f} s {rate_hz:3.0f} Hz  " + "   ".join(cells) + "\n")


if __name__ == "__main__":
    _main()
