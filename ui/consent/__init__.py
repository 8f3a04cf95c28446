"""The Consent page: stops, requests, retention, and what waits of them."""
