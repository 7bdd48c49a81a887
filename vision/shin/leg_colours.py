"""How leg-like each place around a shin looks, by colours learned in that very picture, section by section along it."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from vision.shin.settings import SHIN


@lru_cache
def _training_rows(rows: int) -> tuple[np.ndarray, np.ndarray]:
    """Rows (sections, k) that each section learns from, its own and its two neighbours', and which of them exist."""
    size = rows // SHIN.sections_count
    near = np.arange(SHIN.sections_count)[:, None] * size + np.arange(-size, 2 * size, 2)
    return np.clip(near, 0, rows - 1), (near >= 0) & (near < rows)


_FIRST, _SECOND = [0, 1, 2, 0, 0, 1], [0, 1, 2, 1, 2, 2]
"""The two channels of each product in `quadratic_terms`."""


def quadratic_terms(colours: np.ndarray) -> np.ndarray:
    """(..., 10) products of colours (..., 3), the colours, and 1: a Gaussian's log-likelihood is linear in them."""
    return np.concatenate([colours[..., _FIRST] * colours[..., _SECOND], colours, np.ones_like(colours[..., :1])], -1)


def leg_likeness(terms: np.ndarray, inside: np.ndarray, outside: np.ndarray) -> np.ndarray:
    """Log-likelihood ratio leg : not leg of every sample (rows, cols), section by section along the shin.

    A section learns from itself and its two neighbours; all sections are worked on at once. `terms` are the
    `quadratic_terms` (rows, cols, 10) of the samples.
    """
    rows, cols = terms.shape[:2]
    near, known = _training_rows(rows)
    # Most columns are of neither: each learns from a strip that holds all of its own.
    spans = [np.flatnonzero(member.any(0))[[0, -1]] if member.any() else np.zeros(2, int)
             for member in (inside, outside)]
    width = max(last - first for first, last in spans) + 1
    strips = [slice(start, start + width) for start in (min(first, cols - width) for first, _ in spans)]
    weight = np.concatenate([
        (member[near, strip] & known[..., None]).reshape(SHIN.sections_count, -1).astype(np.float32)
        for member, strip in zip((inside, outside), strips, strict=True)])
    training = np.concatenate([terms[near, strip].reshape(SHIN.sections_count, -1, 10) for strip in strips])
    enough = (weight.sum(1) >= SHIN.fewest_samples_count).reshape(2, -1).all(0)
    factors = _mixture(training, weight).reshape(2, SHIN.sections_count, 10, 2)
    # (sections, samples, 4): both Gaussians of the leg, then both of what is not leg.
    parts = terms.reshape(SHIN.sections_count, -1, 10) @ np.concatenate([*factors], 2)
    value = _log_of_sum(parts[..., 0], parts[..., 1]) - _log_of_sum(parts[..., 2], parts[..., 3])
    return np.where(enough[:, None], value, 0).reshape(rows, cols)


def _log_of_sum(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """log(exp(a) + exp(b))."""
    return np.asarray(np.maximum(a, b) + np.log1p(np.exp(-np.abs(a - b))))


def _mixture(training: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """Two Gaussians fitted to samples: (k, 10, 2) factors by which `quadratic_terms` become their log-likelihoods.

    Args:
        training: (k, m, 10) quadratic terms of the samples.
        weight: (k, m) what each counts.
    """
    mean, spread = _moments(weight[:, None] @ training)
    main = np.linalg.eigh(spread[:, 0])[1][..., -1]
    direction, middle = main, mean[:, 0]
    colours = np.ascontiguousarray(training[..., 6:9])
    for _ in range(3):
        # Cut in two across the line that joins the parts' means; at first, across the direction of most variance.
        bias = -(direction * middle).sum(1)
        upper = (colours @ direction[..., None])[..., 0] > -bias[:, None]
        halves = np.stack([weight * upper, weight * ~upper], 1)
        sums = halves @ training
        mean, covariance = _moments(sums)
        direction, middle = mean[:, 0] - mean[:, 1], mean.mean(1)
    # The floor keeps a flat colour from making every other shade impossible.
    covariance += np.float32(SHIN.least_variance_lab) * np.eye(3, dtype=np.float32)
    inverse = np.linalg.inv(covariance)
    towards = (inverse @ mean[..., None])[..., 0]
    share = (sums[..., 9] + 1e-3) / (weight.sum(1) + 1e-6)[:, None]
    constant = np.log(share) - 0.5 * np.log(np.linalg.det(covariance)) - 0.5 * (mean * towards).sum(2)
    twice = np.array([0.5, 0.5, 0.5, 1, 1, 1], np.float32)
    products = -twice * inverse[..., _FIRST, _SECOND]
    return np.concatenate([products, towards, constant[..., None]], 2).transpose(0, 2, 1).astype(np.float32)


def _moments(sums: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Mean (k, p, 3) and covariance (k, p, 3, 3) of samples from the sums (k, p, 10) of their quadratic terms."""
    mean = sums / (sums[..., 9:] + 1e-6)
    at = mean[..., 6:9]
    index = np.array([[0, 3, 4], [3, 1, 5], [4, 5, 2]])
    return at, mean[..., index] - at[..., :, None] * at[..., None, :]
