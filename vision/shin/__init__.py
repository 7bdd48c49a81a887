"""Knows the front of the shin: its outline in one frame, and the one shape that it has in all of them."""
