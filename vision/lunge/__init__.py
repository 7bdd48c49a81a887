"""Knows the lunge: from one pass over a film to repetitions, what each is worth, and their quantities."""
