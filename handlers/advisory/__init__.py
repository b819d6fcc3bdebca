"""Advisory cases (Beratungsfälle): advisers, hours, Tagewerke, aid, what the statistics count."""
