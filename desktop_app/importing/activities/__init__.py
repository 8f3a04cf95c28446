"""Sheets of purchases, and of calls, visits, messages and tickets."""
