"""Publishing: the site as files in a folder, for any host and with no server behind it."""

from hitherto.pipeline.publishing.folder import Published, put
from hitherto.pipeline.publishing.site import files

__all__ = ["Published", "files", "put"]
