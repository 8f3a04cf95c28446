"""The commands of the terminal, one module for each kind of work. Rules live in the features."""
