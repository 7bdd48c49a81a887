"""People, sessions, comparison and export. Knows measurements, never pixels."""
