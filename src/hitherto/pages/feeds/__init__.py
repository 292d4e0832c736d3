"""Feeds: what changed, for feed readers, and dates for calendars."""
