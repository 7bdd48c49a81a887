"""How far a file is trusted, and what of its pictures and clock is taken."""

from __future__ import annotations

from dataclasses import dataclass

from foundation.settings import Settings


@dataclass(frozen=True)
class FilmSettings(Settings):
    """Sizes, clocks and damage of films and photos."""

    largest_film_megapixels: float = 36.0
    """Largest picture of a film that is decoded: above every phone's (8K is 33)."""
    largest_photo_megapixels: float = 64.0
    """Largest photo that is decoded: above common ones (50)."""
    long_side_px: float = 4096.0
    """Larger pictures of a film are shrunk to this, more than any measurement needs: several of 8K fill the memory."""
    pixel_aspect_factor: tuple[float, float] = (0.25, 4.0)
    """Width of a pixel by its height; a file that declares less or more is in error, and its pixels are square."""
    most_frames_hz: float = 1000.0
    usual_frames_hz: float = 30.0
    """A declared rate above the first is no camera's; a film without one has the second where its clock fails."""
    longest_film_s: float = 1e6
    """A declared length above this (eleven days) is no film's."""
    longest_gap_s: float = 5.0
    """A film whose clock leaps further than this between two frames has a damaged one, or was made by a device that
    slept: what follows is taken to follow at once, and that is said."""
    broken_off_share: float = 0.2
    broken_off_s: float = 0.5
    """A film that ends this share of its length and this much before its declared end is refused."""
    ends_early_s: float = 0.5
    """One that ends this much early says so: recorders round its length, and its last picture may stand for longer."""
    most_bad_packets_count: int = 64
    """A film of which the decoder refuses more packets is not gone on with: what is left has no picture of its own."""
    quantiser_looks_count: int = 3
    quantiser_pause_count: int = 10
    """So many frames, so many frames apart, are asked how coarsely they were rounded: all of a film are rounded much
    alike, and each that is asked stays in memory for longer."""
    most_boxes_count: int = 200_000
    """More than the boxes of a film of hours, in pieces of a frame each; a file of nothing but boxes would take
    minutes."""
    glimpsed_s: float = 10.0
    """Where a few pictures of a film will do, only its beginning is looked at."""
    glimpses_count: int = 5
    """So many pictures of it, spread evenly."""


FILM = FilmSettings()
