"""Knows how a measurement is shown and kept: tables, chart, stills, the marked film."""
