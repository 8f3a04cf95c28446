"""Merging several contacts into one, with undo. duplicates finds them."""
