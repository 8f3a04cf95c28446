"""The common ground of every page: the open book, its runners, navigation and feedback."""
