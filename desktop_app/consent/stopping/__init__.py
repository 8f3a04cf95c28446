"""Lists of people who asked to stop, and replies in which they may have."""
