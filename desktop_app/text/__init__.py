"""Khmer and Latin text: keys, digits, names, money, dates, provinces, yes and no.

Pure functions over strings; nothing here knows contacts, files or SQL. The core's Khmer word lists
live here.
"""
