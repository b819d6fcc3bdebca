"""The engine: runs BPMN processes for people. Knows nothing of HTTP, mail or the chamber."""
