"""The package as a library: its public names, and the example in the documentation."""

import subprocess
import sys
from pathlib import Path

import pytest

import hitherto


@pytest.mark.parametrize("name", hitherto.__all__)
def test_every_public_name_is_there(name: str) -> None:
    assert getattr(hitherto, name) is not None
    assert name in dir(hitherto)


def test_another_name_is_not() -> None:
    with pytest.raises(AttributeError, match="'hitherto' has no attribute 'hither'"):
        hitherto.hither  # noqa: B018


def test_importing_the_package_imports_no_room() -> None:
    script = "import sys, hitherto; print(*[name for name in sys.modules if name.startswith('hitherto')])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["hitherto"]


def test_the_example_runs(root: Path) -> None:
    done = subprocess.run([sys.executable, root / "docs" / "example.py"], capture_output=True, text=True, check=True)
    lines = done.stdout.splitlines()
    assert lines[0] == "Known on 1 February 2025:"
    assert any("order renewed, since 2025-01-10" in line for line in lines)
    assert any("release 2025-10-03" in line for line in lines)
    assert any(line.startswith("  cast Ada Okafor: absent, now ") for line in lines)
    assert lines[-1].startswith("In a sentence: ")
