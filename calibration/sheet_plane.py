"""The sagittal plane in which the calibration sheet stands, from the corners of its markers."""

from __future__ import annotations

import math
from typing import Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from calibration.camera import Array, At, apply_homography
from calibration.detect import SheetSighting
from calibration.errors import RulerError, SheetBentError, SheetTooObliqueError
from calibration.fit import Tolerance, fit_camera
from calibration.plane import SagittalPlane
from calibration.settings import SHEET
from foundation.notice import Notice

Placement = Literal["against-wall-left", "against-wall-right", "behind-heel"]

NOMINAL_RULER_MM = 100.0
"""Of the line that is printed on the sheet."""


def plane_from_sighting(
    sighting: SheetSighting,
    placement: Placement = "behind-heel",
    tolerance: Tolerance | None = None,
    ruler_mm: float = NOMINAL_RULER_MM,
) -> SagittalPlane:
    """The sagittal plane in which the sheet stands.

    Args:
        sighting: the sheet's markers in the picture.
        placement: which paper edge touches the wall, or "behind-heel" for a wall not known.
        tolerance: how exactly the sheet stands.
        ruler_mm: length of the printed 100 mm line as measured with a ruler.

    Raises:
        RulerError: the ruler's length is impossible.
        SheetTooObliqueError: the camera looks at the sheet from more than `SHEET.largest_oblique_deg`.
        SheetBentError: the markers do not lie on one flat sheet.
    """
    sheet, notices = sighting.sheet, list(sighting.notices)
    check_ruler(ruler_mm)
    tolerance = tolerance or Tolerance()
    if abs(ruler_mm - NOMINAL_RULER_MM) >= SHEET.print_scaled_mm:
        notices.append(Notice("print-scaled", {"print_percent": ruler_mm}))
    # A printer that shrinks the page shrinks it about the middle of the paper, whose edges stay where they are.
    middle = np.array([sheet.width_cm, sheet.height_cm]) / 2
    corners_cm = np.concatenate([sheet.marker_corners_cm(i) for i in sighting.ids])
    corners_cm = middle + (corners_cm - middle) * (ruler_mm / NOMINAL_RULER_MM)
    corners_px = sighting.corners_px.reshape(-1, 2)
    # Bright paper bleeds over dark ink in a camera, and ink into paper in a printer: all squares shrink or grow alike.
    bleed_cm = np.tile(np.array([[1, -1], [-1, -1], [-1, 1], [1, 1.0]]), (len(sighting.ids), 1))
    fit = fit_camera(corners_cm, corners_px, sighting.image_size, SHEET.corner_sigma_px, tolerance, bleed_cm)
    missed_mm = 10 * fit.residual_px / math.exp(fit.parameters[At.log_scale])
    if missed_mm > SHEET.bent_mm and fit.residual_px > SHEET.bent_px:
        agree = agreeing_corners(corners_cm, corners_px, sighting.hidden.ravel())
        if agree is not None:
            # Something lies before the sheet: the corners that it hides are where it ends, and not the squares'.
            corners_cm, corners_px, bleed_cm = corners_cm[agree], corners_px[agree], bleed_cm[agree]
            fit = fit_camera(corners_cm, corners_px, sighting.image_size, SHEET.corner_sigma_px, tolerance, bleed_cm)
            whole = int(agree.reshape(-1, 4).all(axis=1).sum())
            notices = [n for n in notices if n.code != "sheet-partly-hidden"]
            notices.append(Notice("sheet-partly-hidden", {"markers": whole}))
    parameters = fit.parameters.copy()
    parameters[At.origin_cm] = 0.0 if placement == "against-wall-left" else sheet.width_cm
    plane = SagittalPlane(
        method="sheet",
        unit="cm",
        image_size=sighting.image_size,
        parameters=tuple(map(float, parameters)),
        covariance=tuple(tuple(map(float, row)) for row in fit.covariance),
        towards_wall=-1 if placement == "against-wall-left" else 1,
        wall_known=placement != "behind-heel",
        reference_px=(float(corners_px[:, 0].mean()), float(corners_px[:, 1].mean())),
        residual_px=fit.residual_px,
        details={
            "paper": sighting.paper,
            "placement": placement,
            "markers": list(sighting.ids),
            "ruler_mm": ruler_mm,
            "ruler_half_width_mm": round(ruler_mm * tolerance.ruler_share, 3),
        },
    )
    if plane.residual_mm > SHEET.too_bent_mm:
        raise SheetBentError("sheet-too-bent", {"missed_mm": plane.residual_mm})
    oblique = max(abs(plane.yaw_deg), abs(plane.pitch_deg))
    if oblique > SHEET.largest_oblique_deg:
        raise SheetTooObliqueError("sheet-too-oblique", {"oblique_deg": oblique})
    if oblique > SHEET.oblique_deg:
        notices.append(Notice("sheet-oblique", {"oblique_deg": oblique}))
    if plane.residual_mm > SHEET.bent_mm and plane.residual_px > SHEET.bent_px:
        notices.append(Notice("sheet-bent", {"missed_mm": plane.residual_mm}))
    return plane.warned(*notices)


def check_ruler(ruler_mm: float) -> None:
    """Refuse a length that the printed ruler cannot have.

    Raises:
        RulerError: not between 85 and 115 mm.
    """
    if not SHEET.possible_ruler_mm[0] <= ruler_mm <= SHEET.possible_ruler_mm[1]:
        raise RulerError("ruler-odd", {"ruler_mm": ruler_mm})


def agreeing_corners(corners_cm: Array, corners_px: Array, hidden: NDArray[np.bool_]) -> NDArray[np.bool_] | None:
    """Which corners (N,) lie on one flat sheet, where the others plainly do not; None where no few are to blame.

    A sheet that is bent misses everywhere a little; of one that is partly hidden most corners fit far better once the
    few that something covers are left out. The corner whose leaving helps most is left out first.

    Args:
        corners_cm: (N, 2) on the sheet.
        corners_px: (N, 2) in the picture.
        hidden: (N,) corners that something seems to cover: only these may be left out.
    """
    keep = np.ones(len(corners_px), bool)
    first = rms = _missed_px(corners_cm, corners_px)
    while True:
        if rms <= max(SHEET.hidden_share * first, SHEET.clean_px):
            break
        if not np.any(keep & hidden) or np.count_nonzero(keep) <= SHEET.fewest_corners_count:
            return None
        without = {}
        for k in np.flatnonzero(keep & hidden):
            keep[k] = False
            without[int(k)] = _missed_px(corners_cm[keep], corners_px[keep])
            keep[k] = True
        worst = min(without, key=lambda k: without[k])
        keep[worst], rms = False, without[worst]
    spread = np.linalg.svd(corners_cm[keep] - corners_cm[keep].mean(axis=0), compute_uv=False)
    # Corners nearly in a line carry no plane.
    return keep if spread[1] > SHEET.smallest_spread_cm * math.sqrt(keep.sum()) and not keep.all() else None


def _missed_px(corners_cm: Array, corners_px: Array) -> float:
    """Root mean square distance of corners from where the homography that fits them best has them."""
    matrix = cv2.findHomography(corners_cm, corners_px)[0]
    if matrix is None:
        return math.inf
    missed = np.linalg.norm(apply_homography(np.asarray(matrix, dtype=float), corners_cm) - corners_px, axis=1)
    return float(np.sqrt(np.sum(missed**2) / max(len(missed) - 4, 1))) if np.isfinite(missed).all() else math.inf
