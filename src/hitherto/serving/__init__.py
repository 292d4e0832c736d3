"""Serving: the site and the API over HTTP, a few lines over the pipeline."""
