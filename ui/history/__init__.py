"""The steps that were made, and taking one back."""
