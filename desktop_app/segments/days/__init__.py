"""Rules about days of a person: dates, birthdays and ages."""
