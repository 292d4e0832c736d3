"""The site: each view is a function from frozen plain data to a page of HTML, without server or script of its own."""
