"""Knows the foot that stands: its outline, its place, and how far its heel has risen."""
