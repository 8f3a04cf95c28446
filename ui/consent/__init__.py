"""The Consent page: stops, requests, retention, and its open tasks."""
