"""`kneewall calibrate`: a calibration to reuse, with a table and a picture of what was found."""

from __future__ import annotations

import math
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

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
    picture: Annotated[Path, typer.Argument(help="Photo or clip that shows the sheet, from where you will film.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="JSON file to write.")] = Path("calibration.json"),
    ruler_mm: Annotated[float, typer.Option(help="What the printed line of 100 mm measures on your print.")] = 100.0,
    corners: Annotated[
        tuple[str, str, str, str] | None,
        typer.Option(help="Without the printed sheet: four corners x,y in pixels of a plain sheet or bank card."),
    ] = None,
    object_name: Annotated[Object, typer.Option("--object", help="What the four corners belong to.")] = Object.a4,
    placement: Annotated[Placement, typer.Option(help="How the sheet stands; read from the picture.")] = Placement.auto,
    depth_cm: Annotated[
        float, typer.Option(min=0.0, max=30.0, help="How far the sheet may stand beside the foot.")
    ] = 3.0,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object and nothing else.")] = False,
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
                                   {"name": overlay.name, "reason": str(error.strerror)}) from error
    if as_json:
        print_json({**plane.to_dict(), "file": output.name, "overlay": overlay.name})
        return
    from rich.console import Console

    console = Console()
    console.print(_table(plane, size))
    for warning in plane.warnings:
        console.print(f"[bold]Note[/bold] ({warning.code}): {plain(warning.message)}")
    console.print(f"Wrote {plain(str(output))} and {plain(str(overlay))}: the grid must lie flat on the sheet, its "
                  "lowest line on the floor.")


def _overlay_of(output: Path, picture: Path) -> Path:
    """Where the picture of the grid goes: beside the calibration, and never over what was given.

    Raises:
        typer.BadParameter: the calibration itself would be written over what was given, or has the name of a picture.
    """
    if not output.name or output.suffix.lower() in (".png", ".jpg", ".jpeg") or _same(output, picture):
        raise typer.BadParameter(f"{str(output)!r} must be a new file whose name ends in .json", param_hint="--output")
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
        typer.BadParameter: a text is no such pair.
    """
    points = []
    for text in texts:
        try:
            x, y = (float(part) for part in text.split(","))
        except ValueError as error:
            raise typer.BadParameter(f"{text!r} is not a pair x,y such as 120,640", param_hint="--corners") from error
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

    table = Table(title="Calibration", show_header=False)
    table.add_column(style="bold")
    table.add_column()
    details = plane.details
    table.add_row("From", {"sheet": "printed sheet", "clicked": "four corners"}.get(plane.method, plane.method))
    if plane.method == "sheet":
        table.add_row("Paper", "A4" if details["paper"] == "a4" else "US Letter")
        table.add_row("Markers seen", f"{len(details['markers'])} of 6")
        table.add_row("Placement", str(details["placement"]))
    side = "right" if plane.towards_wall == 1 else "left"
    table.add_row("Wall", f"known, on the {side}" if plane.wall_known else "not known")
    table.add_row("Picture", f"{size[0]} x {size[1]} pixels")
    table.add_row("Scale", f"{plane.px_per_cm:.2f} pixels per cm")
    table.add_row("Camera roll", f"{plane.roll_deg:+.1f} deg")
    table.add_row("Camera pitch (down +)", f"{plane.pitch_deg:+.1f} deg")
    table.add_row("Camera yaw (right +)", f"{plane.yaw_deg:+.1f} deg")
    table.add_row("Camera distance", f"{plane.distance_m:.2f} m")
    table.add_row("Residual", f"{plane.residual_px:.2f} pixels, {plane.residual_mm:.2f} mm")
    # A shin of 40 cm that leans 40 deg from where the sheet stands: what a measurement will be worth here.
    foot = plane.to_plane([plane.reference_px])[0] * [1, 0]
    low, high = plane.to_image([foot, foot + points_array([25.7, 30.6])[0]])
    angle = estimate_under_draws(plane, lambda p: float(p.inclination_deg([low], [high])[0]))
    length = estimate_under_draws(plane, lambda p: float(abs(p.to_plane([high]) - p.to_plane([low]))[0, 0]))
    table.add_row("Worth: lean of a shin", f"+-{angle.half_width:.2f} deg (95 %)")
    table.add_row("Worth: 26 cm along the floor", f"+-{length.half_width:.2f} cm (95 %)")
    return table
