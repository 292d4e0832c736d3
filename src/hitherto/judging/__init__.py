"""Judging: the claims on one question become a fact with a standing and its reasons."""
