"""The programme: exercises, a plan for an ankle, what was done, and what it did. Knows measurements and the diary."""
