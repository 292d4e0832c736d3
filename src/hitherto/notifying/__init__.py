"""Notifying: a message goes out by some way, one file each; a way gets the message and a connection, nothing else."""

from hitherto.notifying.message import Line, Message, Part
from hitherto.notifying.ways import Connections, Secrets, Way, way_to

__all__ = ["Connections", "Line", "Message", "Part", "Secrets", "Way", "way_to"]
