"""Reading and cleaning a file in a process of its own."""
