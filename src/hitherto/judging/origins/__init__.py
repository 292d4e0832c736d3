"""Origins: where statements first came from, so that copies count once."""
