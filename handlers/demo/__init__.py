"""The invented chamber of the demo mode: its staff and its cases at every stage."""
