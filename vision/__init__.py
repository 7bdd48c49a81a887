"""Film to landmarks to outlines to repetitions to a `Trial`."""
