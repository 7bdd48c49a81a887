"""Pixels to centimetres and degrees in the sagittal plane of the tested foot. Knows nothing of people."""
