"""Adapters of the ports: SMTP, files, and memory for tests and scenarios."""
