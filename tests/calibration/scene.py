"""Rendered sheets: a camera whose every parameter is known looks at the sheet; blur, noise and JPEG are added."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from calibration.camera import PINHOLE, At, distort, focal_from_fov, pinhole_homography, undistort
from calibration.sheet import SHEETS, marker_modules

PX_PER_MM = 4


def sheet_texture(paper="a4", ids=None, scale=1.0):
    """The sheet as reflectance 0-1, `PX_PER_MM` px per mm; `ids` replaces the markers, `scale` shrinks the print."""
    sheet = SHEETS[paper]
    texture = np.full((round(sheet.height_mm * PX_PER_MM), round(sheet.width_mm * PX_PER_MM)), 0.9, np.float32)
    for place, shown in zip(sheet.ids, ids or sheet.ids, strict=True):
        if shown is None:
            continue
        x, y = sheet.marker_origin_mm(place)
        cx, cy = sheet.width_mm / 2, sheet.height_mm / 2
        x0, y0 = cx + (x - cx) * scale, cy + (y - cy) * scale
        side = round(80 * scale * PX_PER_MM)
        marker = cv2.resize(marker_modules(shown), (side, side), interpolation=cv2.INTER_NEAREST)
        top, left = round((sheet.height_mm - y0 - 80 * scale) * PX_PER_MM), round(x0 * PX_PER_MM)
        texture[top : top + side, left : left + side] = 0.04 + 0.86 * marker
    return texture


@dataclass
class Scene:
    """A true camera (`camera.PINHOLE` parameters, sheet frame, x = 0 at the paper's left edge) before a sheet."""

    parameters: np.ndarray
    image_size: tuple[int, int]
    paper: str = "a4"

    def to_image(self, points_cm, depth_cm=0.0, tilt=0.0):
        """Points (N, 2) of the foot's plane to px."""
        theta = self.parameters.copy()
        theta[8], theta[9] = depth_cm, tilt
        matrix = pinhole_homography(theta, 1, self.image_size)
        mapped = np.column_stack([points_cm, np.ones(len(points_cm))]) @ matrix.T
        return distort(mapped[:, :2] / mapped[:, 2:], theta[1], np.exp(theta[0]), self.image_size)

    def render(self, rng=None, texture=None, noise=3.0, blur=0.0, quality=None, background=0.45, bend_cm=0.0):
        """The picture, BGR uint8. `bend_cm`: how far the sheet's middle bulges sideways in its own plane's picture."""
        w, h = self.image_size
        sheet = SHEETS[self.paper]
        texture = sheet_texture(self.paper) if texture is None else texture
        size_cm = np.array([sheet.width_cm, sheet.height_cm])
        corners = self.to_image(np.array([[0, 0], [1, 0], [1, 1], [0, 1]]) * size_cm)
        low = np.clip(np.floor(corners.min(axis=0)).astype(int) - 3, 0, [w, h])
        high = np.clip(np.ceil(corners.max(axis=0)).astype(int) + 4, 0, [w, h])
        sub = 3
        grid = [np.arange(a * sub, b * sub) / sub + 0.5 / sub - 0.5 for a, b in zip(low, high, strict=True)]
        px = np.stack(np.meshgrid(*grid), axis=-1).reshape(-1, 2)
        ideal = undistort(px, self.parameters[At.k1], np.exp(self.parameters[At.log_focal]), self.image_size)
        mapped = (
            np.column_stack([ideal, np.ones(len(ideal))])
            @ np.linalg.inv(pinhole_homography(self.parameters, 1, self.image_size)).T
        )
        x, y = (mapped[:, :2] / mapped[:, 2:]).T
        y = y - bend_cm * np.sin(np.pi * np.clip(x / size_cm[0], 0, 1))
        shape = (len(grid[1]), len(grid[0]))
        u = (x * 10 * PX_PER_MM - 0.5).reshape(shape).astype(np.float32)
        v = ((size_cm[1] - y) * 10 * PX_PER_MM - 0.5).reshape(shape).astype(np.float32)
        soft = cv2.GaussianBlur(texture, (0, 0), 1.0)
        drawn = cv2.remap(soft, u, v, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT, borderValue=background)
        small = drawn.reshape(shape[0] // sub, sub, shape[1] // sub, sub).mean(axis=(1, 3))
        light = np.full((h, w), background, np.float32)
        light[low[1] : high[1], low[0] : high[0]] = small
        if blur > 0:
            light = cv2.GaussianBlur(light, (0, 0), blur)
        image = 255 * np.clip(light, 0, 1) ** (1 / 2.2)
        if rng is not None and noise:
            image = image + rng.normal(0, noise, image.shape)
        image = cv2.cvtColor(np.clip(np.round(image), 0, 255).astype(np.uint8), cv2.COLOR_GRAY2BGR)
        if quality is not None:
            image = cv2.imdecode(cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, quality])[1], cv2.IMREAD_COLOR)
        return image


def make_scene(
    distance_m=2.5, yaw=0.0, pitch=0.0, roll=0.0, fov=60.0, k1=0.0, at=(0.45, 0.72), image_size=(720, 1280), paper="a4"
):
    """A scene from plain figures: angles in deg, `at` where the sheet's middle is seen, as shares of the picture."""
    sheet = SHEETS[paper]
    focal = focal_from_fov(fov, image_size)
    values = dict.fromkeys(PINHOLE, 0.0)
    values |= {"log_focal": np.log(focal), "k1": k1}
    values |= {name: np.radians(a) for name, a in (("roll", roll), ("pitch", pitch), ("yaw", yaw))}
    values |= {"anchor_u": at[0] * image_size[0], "anchor_v": at[1] * image_size[1]}
    values |= {"log_scale": np.log(focal / (100 * distance_m))}
    values |= {"anchor_x_cm": sheet.width_cm / 2, "anchor_y_cm": sheet.height_cm / 2}
    return Scene(np.array([values[name] for name in PINHOLE]), image_size, paper)


def random_scene(rng):
    """A camera drawn from the range that the tool must cope with."""
    size = (720, 1280) if rng.random() < 0.5 else (1080, 1920)
    return make_scene(
        distance_m=rng.uniform(1.5, 3.5),
        yaw=rng.uniform(-20, 20),
        pitch=rng.uniform(-12, 12),
        roll=rng.uniform(-8, 8),
        fov=rng.uniform(45, 75),
        k1=rng.uniform(-0.08, 0.08),
        at=(rng.uniform(0.3, 0.7), rng.uniform(0.6, 0.82)),
        image_size=size,
        paper="a4" if rng.random() < 0.7 else "letter",
    )


def random_picture(scene, rng):
    """The scene as a phone would hand it over: noise, blur, JPEG."""
    return scene.render(rng, noise=rng.uniform(1, 5), blur=rng.uniform(0, 0.9), quality=int(rng.integers(60, 96)))
