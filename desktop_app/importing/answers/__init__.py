"""What the cells of a file say about consent: yes, no, stop, or nothing that can be read."""
