"""What the people listed may ask of the owner: what is held, a correction, their file, oblivion."""
