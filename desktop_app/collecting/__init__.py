"""How a shop asks people itself: at the counter and on paper sheets."""
