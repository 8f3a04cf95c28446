"""The window of Banhchi. Asks the core; holds no rules and no SQL."""
