"""A stop on one identifier of a person leaves out their others, too: the gate's rule."""
