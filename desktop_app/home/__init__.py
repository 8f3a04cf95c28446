"""What the Home page says: the few figures that want doing something today."""
