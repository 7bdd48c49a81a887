"""Knows where a leg is in one frame: the pose model behind one class, landmarks, the tested leg among them."""
