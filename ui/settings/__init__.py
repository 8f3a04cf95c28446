"""Settings: the shop, the book and its copies, consent, the program."""
