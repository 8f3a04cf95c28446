"""People: their contact points, tags and custom fields, search and timeline. Nothing of consent."""
