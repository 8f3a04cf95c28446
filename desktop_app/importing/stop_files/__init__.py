"""Files of people who asked to stop, and files of replies."""
