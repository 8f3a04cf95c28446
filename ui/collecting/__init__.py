"""Asking people: the counter form, paper sheets, and those who are still to confirm."""
