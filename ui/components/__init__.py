"""Widgets that run in the browser: the recorder and the picture to click on."""
