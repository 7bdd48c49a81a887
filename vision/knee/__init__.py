"""Knows the front of the knee: the part of the leg that would touch the wall first."""
