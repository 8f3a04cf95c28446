"""Segments: rules for groups of people. They are checked, compiled to SQL, counted, explained and
stored."""
