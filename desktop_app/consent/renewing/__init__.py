"""Identifiers of books whose accounts and addresses were read into another form than today."""
