"""Which sagittal plane a measurement uses: the best rung of the calibration ladder that this film can carry."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from calibration import ladder
from calibration.checks import check_residual
from calibration.errors import CalibrationError
from calibration.plane import SagittalPlane
from calibration.sheet_collector import SheetCollector
from calibration.sheet_placement import edge_x_cm, with_wall_from_picture
from calibration.sheet_plane import NOMINAL_RULER_MM, Placement
from calibration.store import load_plane
from foundation.notice import Notice
from vision.film.video import is_still, open_frames, read_still
from vision.leg.by_hand import AUTOMATIC, ByHand
from vision.lunge.estimate_settings import ESTIMATE
from vision.lunge.settings import LOOKING
from vision.lunge.stance_frames import StanceFrames
from vision.lunge.watching import WatchedFilm


@dataclass(frozen=True)
class GivenCalibration:
    """What is known of the scale before the film.

    Attributes:
        plane: a calibration made earlier.
        sheet: the sheet as it stood against the wall, and the `picture` that shows it.
        ruler_mm: what the printed line of 100 mm measures on the sheet, there or in the film itself.
    """

    plane: SagittalPlane | None = None
    sheet: SheetCollector | None = None
    picture: np.ndarray | None = None
    ruler_mm: float = NOMINAL_RULER_MM


def load_calibration(path: str | os.PathLike[str], by_hand: ByHand = AUTOMATIC,
                     ruler_mm: float | None = None) -> GivenCalibration:
    """A calibration given by the user: a saved calibration JSON, or a photo or clip that shows the sheet.

    Args:
        path: the file.
        by_hand: how the film is turned by hand; a picture of the sheet, taken by the same camera, is turned likewise.
        ruler_mm: what the printed line of 100 mm measures; None where nobody measured it.

    Raises:
        ClipError, CalibrationError: it cannot be read or used.
    """
    if Path(path).suffix.lower() == ".json":
        if by_hand.turn_deg or by_hand.mirrored:
            raise CalibrationError("calibration-not-turned")
        if ruler_mm is not None:
            raise CalibrationError("ruler-of-saved-calibration")
        return GivenCalibration(plane=load_plane(path))
    sheet, picture = SheetCollector(), None
    if is_still(path):
        picture = by_hand.turned(read_still(path))
        sheet.add(picture)
    else:
        due_s = 0.0
        with open_frames(path) as frames:
            for frame in frames:
                if frame.time_s > LOOKING.sheet_film_most_s:
                    break
                if frame.time_s < due_s:
                    continue
                due_s = frame.time_s + LOOKING.sheet_film_every_s
                image = by_hand.turned(frame.image)
                if sheet.add(image) is not None and picture is None:
                    picture = image.copy()
    sheet.averaged()
    return GivenCalibration(sheet=sheet, picture=picture, ruler_mm=ruler_mm or NOMINAL_RULER_MM)


def refuse_other_size(given: GivenCalibration, path: str | os.PathLike[str], by_hand: ByHand = AUTOMATIC) -> None:
    """Refuse a calibration whose pictures have another size than those of a film or photo, before it is watched.

    Raises:
        ClipError: the film cannot be read.
        CalibrationError: the sizes differ.
    """
    if given.plane is None and given.sheet is None:
        return
    if is_still(path):
        image = read_still(path)
    else:
        with open_frames(path) as frames:
            image = next(iter(frames)).image
    height, width = by_hand.turned(image).shape[:2]
    _refuse_other_size(_size_of(given), (width, height))


def _size_of(given: GivenCalibration) -> tuple[int, int]:
    """Width and height in px of the pictures that a given calibration holds in."""
    if given.plane is not None:
        return given.plane.image_size
    assert given.sheet is not None
    return given.sheet.averaged().image_size


def choose_plane(film: WatchedFilm, seen: StanceFrames, given: GivenCalibration,
                 foot_length_cm: float | None = None) -> SagittalPlane:
    """The plane for one stance, facing the way the person faces, with the wall where it is known.

    Args:
        film: what was seen of the room.
        seen: the stance.
        given: a calibration known beforehand.
        foot_length_cm: the foot's length as the person knows it: the scale where there is no sheet.

    Raises:
        CalibrationError: the calibration given does not fit this film.
    """
    plane = _facing_plane(film, seen, given, foot_length_cm)
    if given.plane is not None or given.sheet is not None:
        _refuse_misfit(plane, seen)
    if plane.unit == "cm" and not plane.wall_known:
        plane = with_wall_from_picture(plane, film.room.picture, film.room.person_mask, seen.forward)
    return plane.warned(*check_residual(plane), *film.room.camera.notices())


def _facing_plane(film: WatchedFilm, seen: StanceFrames, given: GivenCalibration,
                  foot_length_cm: float | None) -> SagittalPlane:
    against: Placement = "against-wall-right" if seen.forward > 0 else "against-wall-left"
    room = film.room
    if given.plane is not None:
        _refuse_other_size(given.plane.image_size, seen.image_size)
        return given.plane.facing(seen.forward)
    if given.sheet is not None:
        _refuse_other_size(given.sheet.averaged().image_size, seen.image_size)
        return _filmed_beforehand(given, seen, against)
    if room.sheet.count:
        last_s = LOOKING.long_gone_share * room.sheet_looked_s[-1]
        gone = len(room.sheet_looked_s) >= LOOKING.fewest_room_looks_count and room.sheet_seen_s[-1] < last_s
        if gone:
            return room.sheet.plane(against, ruler_mm=given.ruler_mm)
        return room.sheet.plane("behind-heel", ruler_mm=given.ruler_mm).facing(seen.forward)
    level = ladder.without_scale(seen.image_size, room.vertical).facing(seen.forward)
    if room.sheet_trouble is not None:
        level = level.warned(Notice("sheet-not-usable", {"trouble": room.sheet_trouble.notice}))
    if foot_length_cm is None:
        return level
    foot = seen.watch.foot.finish([row.foot for row in seen.rows], level)
    if not np.isfinite(foot.ends_px).all():
        return level.warned(Notice("foot-not-seen"))
    return ladder.plane_from_foot_length(
        foot_length_cm, foot.ends_px[0], foot.ends_px[1], room.vertical, seen.image_size).facing(seen.forward)


def _filmed_beforehand(given: GivenCalibration, seen: StanceFrames, against: Placement) -> SagittalPlane:
    """A sheet filmed before the person stepped in stood against the wall, unless the picture shows a gap.

    A foot that stands where the sheet stood, or behind it, had it before the toes: what looks like a wall further on,
    such as a course of bricks, is none.
    """
    assert given.sheet is not None
    if given.picture is not None and not _stands_behind_its_edge(given, seen):
        behind = given.sheet.plane("behind-heel", ruler_mm=given.ruler_mm)
        looked = with_wall_from_picture(behind, given.picture, None, seen.forward)
        if looked.wall_known and looked.details.get("placement") == "behind-heel":
            return looked
    return given.sheet.plane(against, ruler_mm=given.ruler_mm)


def _stands_behind_its_edge(given: GivenCalibration, seen: StanceFrames) -> bool:
    """Whether the foot's ankle lies behind that edge of the sheet which is nearer to the wall."""
    assert given.sheet is not None
    plane = given.sheet.plane("behind-heel", ruler_mm=given.ruler_mm).facing(seen.forward)
    ankle_px = seen.in_reference(seen.ankle_px)
    ankle_px = ankle_px[np.isfinite(ankle_px).all(axis=1)]
    return bool(len(ankle_px) and plane.to_plane(np.median(ankle_px, axis=0)[None])[0, 0] < edge_x_cm(plane))


def _refuse_other_size(calibration: tuple[int, int], film: tuple[int, int]) -> None:
    if tuple(calibration) != tuple(film):
        raise CalibrationError(
            "calibration-of-other-size",
            {"calibration": "{}x{}".format(*calibration), "film": "{}x{}".format(*film)},
        )


def _refuse_misfit(plane: SagittalPlane, seen: StanceFrames) -> None:
    """Refuse a calibration made beforehand under which the leg in this film could be nobody's.

    Raises:
        CalibrationError: the leg lies beyond the horizon or upside down, its shin is shorter or longer than any, its
            foot hangs in the air or in the floor, or stands behind the wall.
    """
    joints = np.stack([seen.in_reference(seen.ankle_px), seen.in_reference(seen.knee_px)], axis=1)
    joints = joints[np.all(np.isfinite(joints), axis=(1, 2))]
    if not len(joints):
        return
    ankle, knee = np.median(joints, axis=0)
    toe = ankle + np.array([LOOKING.toe_ahead_shins * seen.forward * np.linalg.norm(knee - ankle), 0.0])
    planes = (plane, *plane.perturbed(ESTIMATE.draws_count, seed=1), *plane.perturbed(ESTIMATE.draws_count, seed=2))
    placed = np.stack([p.to_plane([ankle, knee, toe]) for p in planes])
    fits = bool(np.all(np.isfinite(placed)))
    if fits:
        (run, rise), shin_cm = placed[0, 1] - placed[0, 0], np.linalg.norm(placed[:, 1] - placed[:, 0], axis=1)
        fits = bool(rise > LOOKING.steepest_shin_factor * abs(run))
        if plane.unit == "cm":
            fits = bool(fits and _within(shin_cm[0], LOOKING.possible_shin_cm)
                        and np.std(shin_cm) < LOOKING.unsure_shin_share * shin_cm[0]
                        and _within(placed[0, 0, 1], LOOKING.possible_ankle_cm))
        if plane.wall_known:
            fits = bool(fits and _within(-placed[0, 2, 0], LOOKING.possible_toe_to_wall_cm))
    if not fits:
        raise CalibrationError("calibration-misfit")


def _within(value: float, bounds: tuple[float, float]) -> bool:
    return bool(bounds[0] <= value <= bounds[1])
