"""Access: who may read and who may rule, and what keeps everybody else out."""
