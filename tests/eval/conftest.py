"""The gate is a script beside the package, so the tests have to say where it lies."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
