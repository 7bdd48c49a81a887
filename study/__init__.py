"""Many clips at once, and how well two methods agree: what a clinic or a laboratory needs."""
