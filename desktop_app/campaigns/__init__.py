"""Campaigns: the message, its recipients, the file to send with, and the results read back."""
