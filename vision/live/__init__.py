"""Follows a lunge while it is done: pictures become small states, and states become what the person is told."""
