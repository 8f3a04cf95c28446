"""The core of Banhchi. Knows nothing of Qt; everything here works without a window."""
