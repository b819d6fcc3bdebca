"""German is the source, English the complete translation: catalogues, English templates, and what finds gaps."""
