"""Home: what needs doing today; and the first start."""
