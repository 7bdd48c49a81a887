"""Knows film and photo files: whole or not, upright, frame after frame with their own times. Nothing of people."""
