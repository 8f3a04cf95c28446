"""Rules that propose people to ask again or to erase."""
