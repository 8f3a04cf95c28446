"""Rules that propose whom to ask again or to forget."""
