"""Asking people: the counter form, paper sheets, and those who have not confirmed yet."""
