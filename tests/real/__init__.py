"""Real people against shin lines marked by eye."""
