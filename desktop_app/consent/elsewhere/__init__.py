"""The gate's rule that a stop on one identifier of a person also excludes their others."""
