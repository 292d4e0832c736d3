"""Pages: facts are set as a page, and the page is written in one form or another."""
