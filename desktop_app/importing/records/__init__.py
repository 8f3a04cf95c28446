"""Sheets of what people bought, and of calls, visits, messages and tickets."""
