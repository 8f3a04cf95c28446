"""The room where a message is written, checked and exported."""
