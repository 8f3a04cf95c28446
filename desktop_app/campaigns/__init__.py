"""Campaigns: the message, who receives it, the file to send with, and the results read back."""
