"""When and where a title comes out: the wordings of dates, services and screens."""
