"""What happens with people: what they bought, and every call, visit, message and note."""
