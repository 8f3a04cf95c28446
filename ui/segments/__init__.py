"""The Segments room: the list of saved segments, and the builder of their rules."""
