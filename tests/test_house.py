"""The house is in order: the command sheet, the lock, and what a package must carry."""

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture(scope="module")
def project(root: Path) -> dict[str, Any]:
    return tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def lock(root: Path) -> dict[str, str]:
    """What is locked: by its name, the version and the hashes."""
    text = (root / "requirements-dev.txt").read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line and not line.lstrip().startswith("#")]
    return {re.split(r"[\[=\s]", line)[0].lower(): line for line in lines}


def name_of(requirement: str) -> str:
    return re.split(r"[\[<>=!~; ]", requirement)[0].lower().replace("_", "-")


def test_make_alone_lists_every_target_with_a_line(root: Path) -> None:
    if shutil.which("make") is None:
        pytest.skip("make is not installed")
    listed = subprocess.run(["make", "--silent"], cwd=root, check=True, capture_output=True, text=True).stdout
    targets = re.search(r"^\.PHONY: (.*)$", (root / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert targets
    lines = dict(re.findall(r"^make (\w+) +(\S.*)$", listed, re.MULTILINE))
    assert set(lines) == set(targets[1].split())


def test_the_lock_asks_for_no_extra_twice(root: Path) -> None:
    # pip before 24 stops at it: "Candidate is not for this requirement"
    assert "lxml[html-clean]==" not in (root / "requirements-dev.txt").read_text(encoding="utf-8")


def test_everything_that_is_needed_is_locked(project: dict[str, Any], lock: dict[str, str]) -> None:
    needed = [
        *project["build-system"]["requires"],
        *project["project"]["dependencies"],
        *project["dependency-groups"]["dev"],
        *[one for extra in project["project"]["optional-dependencies"].values() for one in extra],
    ]
    assert {name_of(one) for one in needed} - set(lock) == set()


def test_the_lock_has_hashes_and_names_no_host(root: Path, lock: dict[str, str]) -> None:
    assert [name for name, line in lock.items() if "==" not in line or "--hash=sha256:" not in line] == []
    assert not re.search(
        r"://|--(extra-)?index|--find-links", (root / "requirements-dev.txt").read_text(encoding="utf-8")
    )


def test_no_module_grows_beyond_a_sitting(root: Path) -> None:
    long = {
        str(path.relative_to(root)): lines
        for path in (root / "src").rglob("*.py")
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > 400
    }
    assert long == {}


def test_every_folder_with_code_is_a_package(root: Path) -> None:
    folders = {path.parent for path in (root / "src" / "hitherto").rglob("*.py")}
    assert [str(folder) for folder in folders if not (folder / "__init__.py").exists()] == []
    assert (root / "src" / "hitherto" / "py.typed").exists()


def test_the_shared_nouns_stand_on_the_standard_library(root: Path) -> None:
    imported = set()
    for path in (root / "src" / "hitherto" / "claims").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom):
                imported.add(node.module or "")
            elif isinstance(node, ast.Import):
                imported |= {alias.name for alias in node.names}
    foreign = {name for name in imported if name.split(".")[0] not in sys.stdlib_module_names}
    assert {name for name in foreign if not name.startswith("hitherto.claims")} == set()


def test_no_rule_knows_the_sample(root: Path) -> None:
    """What reads articles must not know the sample: no rule may name its series, people, outlets or platform."""
    names = re.compile(r"Corrow|Halyard|Tarranmore|Haldenby|Everadine|Calloway|Pellingham|Lantern\b|Gantry")
    source = root / "src" / "hitherto"
    rooms = [
        path
        for room in ("reading", "judging", "vocabulary", "claims", "ledger")
        for path in (source / room).rglob("*.*")
    ]
    told = [
        str(path) for path in rooms if path.suffix in {".py", ".toml", ".sql"} and names.search(path.read_text("utf-8"))
    ]
    assert told == []
