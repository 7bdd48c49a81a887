"""What every other package stands on: estimates, notices, provenance, errors, and saving a file whole."""
