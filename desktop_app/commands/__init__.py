"""The commands of the terminal, one module per kind of work. The rooms have the rules."""
