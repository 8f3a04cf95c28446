"""Khmer and Latin text: keys, digits, names, money, dates, provinces, yes and no.

Pure functions over strings; nothing here knows of contacts, files or SQL. The Khmer letters of
the core live here, as data.
"""
