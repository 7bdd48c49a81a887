"""Knows whether a picture can be measured from: framing, sharpness, noise."""
