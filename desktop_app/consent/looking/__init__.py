"""What consent looks like from a list of people: a condition, where the gate is a decision."""
