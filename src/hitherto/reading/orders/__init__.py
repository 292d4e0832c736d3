"""What is decided of a title: the wordings of orders, renewals and ends."""
