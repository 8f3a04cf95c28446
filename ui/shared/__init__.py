"""Widgets that several rooms show."""
