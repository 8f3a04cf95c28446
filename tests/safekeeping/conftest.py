"""The folder's own helpers can be imported by its tests."""
