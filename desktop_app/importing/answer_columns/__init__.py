"""What the columns of a file say about consent: which of them, under which header, cell by cell."""
