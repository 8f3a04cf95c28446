"""The core of Banhchi. Knows nothing of Qt; everything here works without a window."""

__version__ = "0.1.0"  # a test holds it to pyproject.toml
