"""What people may be contacted for, and the exact words they are asked with."""
