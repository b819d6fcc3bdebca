"""Intake: applications that arrive from outside, each exactly once, none lost."""
