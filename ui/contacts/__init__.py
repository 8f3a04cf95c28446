"""The people of the list: the table, its filters, the person beside it, adding and editing."""
