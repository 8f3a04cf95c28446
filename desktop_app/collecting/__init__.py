"""How a shop collects sign-ups itself: at the counter and on paper sheets."""
