"""What wants doing today, and the first start."""
