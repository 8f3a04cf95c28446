"""Imports spreadsheets of people: scan, map, plan, apply, rejects."""
