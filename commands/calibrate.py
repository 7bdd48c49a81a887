"""`kneewall calibrate`: a calibration to reuse, with a table and a picture of what was found."""

from __future__ import annotations

import math
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from calibration.plane_json import plane_json
from commands.errors import WrongUseError
from foundation.system_reason import system_reason
from foundation.texts.catalogue import measured, sentence, word

if TYPE_CHECKING:
    import numpy as np
    from rich.table import Table

    from calibration.plane import SagittalPlane
    from calibration.sheet_collector import SheetCollector

LOOK_EVERY_S = 0.2
ENOUGH_SIGHTINGS = 15
"""A clip is read until the sheet was seen this often, or to its end."""


class Placement(str, Enum):
    """How the sheet stands."""

    auto = "auto"
    left = "against-wall-left"
    right = "against-wall-right"
    behind = "behind-heel"


class Object(str, Enum):
    """Plain objects whose corners can be given."""

    a4 = "a4"
    letter = "letter"
    card = "card"


def calibrate(
    picture: Path,
    output: Annotated[Path, typer.Option("--output", "-o")] = Path("calibration.json"),
    ruler_mm: float = 100.0,
    corners: tuple[str, str, str, str] | None = None,
    object_name: Annotated[Object, typer.Option("--object")] = Object.a4,
    placement: Placement = Placement.auto,
    depth_cm: Annotated[float, typer.Option(min=0.0, max=30.0)] = 3.0,
    as_json: Annotated[bool, typer.Option("--json")] = False,
) -> None:
    """Measure where the camera stands from a photo or clip of the sheet, to reuse with `measure --calibration`."""
    import cv2

    from calibration.errors import CalibrationFileError
    from calibration.fit import Tolerance
    from calibration.ladder import plane_from_corners
    from calibration.overlay import draw_grid
    from calibration.sheet_placement import with_wall_from_picture
    from calibration.sheet_plane import plane_from_sighting
    from calibration.store import save_plane
    from commands.terminal import plain, print_json
    from foundation.saving import replacing

    overlay = _overlay_of(output, picture)
    tolerance = Tolerance(depth_cm=depth_cm)
    points = None if corners is None else parse_corners(corners)
    sheet, image = _look(picture, first_frame=points is not None)
    size = (image.shape[1], image.shape[0])
    if points is not None:
        plane = plane_from_corners(points, object_name.value, size, tolerance=tolerance)
    else:
        sighting = sheet.averaged()
        stands = "behind-heel" if placement is Placement.auto else placement.value
        plane = plane_from_sighting(sighting, stands, tolerance, ruler_mm)  # type: ignore[arg-type]
        points = sighting.corners_px.reshape(-1, 2).tolist()
    if placement is Placement.auto:
        plane = with_wall_from_picture(plane, image)
    save_plane(plane, output)
    drawn = cv2.imencode(".png", draw_grid(image, plane, points_array(points)))[1]
    try:
        with replacing(overlay) as temporary:
            temporary.write_bytes(drawn.tobytes())
    except OSError as error:
        raise CalibrationFileError("overlay-not-written",
                                   {"name": overlay.name, "reason": system_reason(error)}) from error
    if as_json:
        print_json({**plane_json(plane), "file": output.name, "overlay": overlay.name})
        return
    from rich.console import Console

    console = Console()
    console.print(_table(plane, size))
    for warning in plane.warnings:
        console.print(f"[bold]{sentence('note-said')}[/bold] {plain(warning.message)} ({warning.code})")
    console.print(sentence("calibration-wrote", file=plain(str(output)), picture=plain(str(overlay))))


def _overlay_of(output: Path, picture: Path) -> Path:
    """Where the picture of the grid goes: beside the calibration, and never over what was given.

    Raises:
        WrongUseError: the calibration itself would be written over what was given, or has the name of a picture.
    """
    if not output.name or output.suffix.lower() in (".png", ".jpg", ".jpeg") or _same(output, picture):
        raise WrongUseError("calibration-name-odd", "--output", name=str(output))
    overlay = output.with_suffix(".png")
    return output.with_name(f"{output.stem}-grid.png") if _same(overlay, picture) else overlay


def _same(one: Path, other: Path) -> bool:
    try:
        return one.exists() and other.exists() and one.samefile(other)
    except OSError:
        return False


def points_array(points: Any) -> np.ndarray:
    """Pixel pairs as an array (N, 2)."""
    import numpy as np

    return np.asarray(points, dtype=float).reshape(-1, 2)


def parse_corners(texts: tuple[str, ...]) -> list[tuple[float, float]]:
    """Pixel pairs from texts such as "120,640".

    Raises:
        WrongUseError: a text is no such pair.
    """
    points = []
    for text in texts:
        try:
            x, y = (float(part) for part in text.split(","))
        except ValueError as error:
            raise WrongUseError("corner-no-pair", "--corners", given=text) from error
        points.append((x, y))
    return points


def _look(path: Path, first_frame: bool) -> tuple[SheetCollector, np.ndarray]:
    """The sheet's sightings, and a picture that shows it (or the first picture, where corners are given by hand)."""
    from calibration.sheet_collector import SheetCollector
    from vision.film.video import is_still, open_frames, read_still

    sheet = SheetCollector()
    if is_still(path):
        image = read_still(path)
        if not first_frame:
            sheet.add(image)
        return sheet, image
    best: np.ndarray | None = None
    due = -math.inf
    with open_frames(path) as frames:
        for frame in frames:
            if best is None and first_frame:
                return sheet, frame.image
            if frame.time_s < due:
                continue
            due = frame.time_s + LOOK_EVERY_S
            if sheet.add(frame.image) is not None or best is None:
                best = frame.image.copy()
            if sheet.count >= ENOUGH_SIGHTINGS:
                break
    if best is None:
        sheet.averaged()
        raise AssertionError("a clip without frames is refused before")
    return sheet, best


def _table(plane: SagittalPlane, size: tuple[int, int]) -> Table:
    from rich.table import Table

    from calibration.uncertainty import estimate_under_draws

    table = Table(title=sentence("calibration-title"), show_header=False)
    table.add_column(style="bold")
    table.add_column()
    details = plane.details
    table.add_row(sentence("calibration-from"), word("calibration-from", plane.method))
    if plane.method == "sheet":
        table.add_row(sentence("calibration-paper"), word("object", str(details["paper"])))
        table.add_row(sentence("calibration-markers"), sentence("calibration-of-six", markers=len(details["markers"])))
        table.add_row(sentence("calibration-placement"), word("placement", str(details["placement"])))
    side = "none" if not plane.wall_known else "right" if plane.towards_wall == 1 else "left"
    table.add_row(sentence("calibration-wall"), sentence("calibration-wall-side", side=side))
    table.add_row(sentence("calibration-picture"), sentence("calibration-pixels", width=size[0], height=size[1]))
    table.add_row(sentence("calibration-scale"), sentence("calibration-px-per-cm", px=plane.px_per_cm))
    table.add_row(sentence("calibration-roll"), measured(plane.roll_deg, "deg", signed=True))
    table.add_row(sentence("calibration-pitch"), measured(plane.pitch_deg, "deg", signed=True))
    table.add_row(sentence("calibration-yaw"), measured(plane.yaw_deg, "deg", signed=True))
    table.add_row(sentence("calibration-distance"), measured(plane.distance_m, "m", 2))
    table.add_row(sentence("calibration-misses"), sentence("calibration-px-and-mm", px=plane.residual_px,
                                                           mm=plane.residual_mm))
    # A shin of 40 cm that leans 40 deg from where the sheet stands: what a measurement will be worth here.
    foot = plane.to_plane([plane.reference_px])[0] * [1, 0]
    low, high = plane.to_image([foot, foot + points_array([25.7, 30.6])[0]])
    angle = estimate_under_draws(plane, lambda p: float(p.inclination_deg([low], [high])[0]))
    length = estimate_under_draws(plane, lambda p: float(abs(p.to_plane([high]) - p.to_plane([low]))[0, 0]))
    table.add_row(sentence("calibration-worth-lean"), f"± {measured(angle.half_width, 'deg', 2)}")
    table.add_row(sentence("calibration-worth-length"), f"± {measured(length.half_width, 'cm', 2)}")
    return table
