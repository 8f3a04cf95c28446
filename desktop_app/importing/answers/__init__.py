"""The answers in the cells of a file: yes, no, stop, or unreadable."""
