"""People: their contact points, tags and custom fields, search and timeline. No consent."""
