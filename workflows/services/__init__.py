"""Camunda's six services: repository, runtime, tasks, management, history, identity. One call = one transaction."""
