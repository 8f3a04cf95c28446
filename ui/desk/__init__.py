"""What every page works with: the open book, its runners, navigation and feedback."""
