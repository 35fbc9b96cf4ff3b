"""Documents about a study: its provenance record (JSON) and its report (PDF)."""
