"""One module per screen; each draws itself from the tab's workspace."""
