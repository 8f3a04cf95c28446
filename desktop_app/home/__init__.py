"""The figures of the Home page: what needs doing today."""
