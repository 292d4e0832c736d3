"""Run the command line as `python -m hitherto`."""

import sys

from hitherto.cli import main

if __name__ == "__main__":
    sys.exit(main())
