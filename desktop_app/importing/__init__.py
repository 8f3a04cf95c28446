"""Spreadsheets into people: scan, map, plan, apply, rejects."""
