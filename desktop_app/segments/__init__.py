"""Rules that say who belongs together: checked, turned into SQL, counted, explained, kept."""
