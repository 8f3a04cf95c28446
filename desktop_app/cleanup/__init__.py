"""What is wrong with the list, in numbers, and its repair in bulk. Doubles are in duplicates."""
