"""Letters: templates of the process owners, data of the case, archivable PDF, notification dates."""
