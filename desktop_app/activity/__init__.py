"""Activity with people: purchases, and every call, visit, message and note."""
