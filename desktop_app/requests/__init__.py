"""The requests that people may make of the owner: report, correction, data file, erasure."""
