"""The tutorial's commands do what it says, and the page in the README is the one that the demo prints."""

import fnmatch
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

PROMPT, MORE, ANYTHING = "$ ", ">", "…"


@dataclass(frozen=True, slots=True)
class Step:
    """A command of the tutorial, and the lines that it is said to print ("…" stands for anything)."""

    command: str
    shown: tuple[str, ...]


def steps(block: str) -> list[Step]:
    """Take a block apart into its commands; a command goes on in lines that begin with ">"."""
    found: list[tuple[list[str], list[str]]] = []
    for line in block.splitlines():
        if line.startswith(PROMPT):
            found.append(([line.removeprefix(PROMPT)], []))
        elif line.startswith(MORE) and not found[-1][1]:
            found[-1][0].append(line.removeprefix(MORE).removeprefix(" "))
        else:
            found[-1][1].append(line)
    return [Step("\n".join(command), tuple(shown)) for command, shown in found]


def missing(shown: tuple[str, ...], printed: str) -> str | None:
    """Return the first line that is not printed, in this order; spaces at the ends and in runs do not count."""
    lines = iter([" ".join(line.split()) for line in printed.splitlines()])
    for expected in shown:
        wanted = " ".join(expected.split())
        if wanted in ("", ANYTHING):
            continue
        pattern = "*".join(re.sub(r"([\[\]*?])", r"[\1]", part) for part in wanted.split(ANYTHING))
        if not any(fnmatch.fnmatchcase(line, pattern) for line in lines):
            return expected
    return None


def uncited(page: str) -> str:
    """Leave out the numbers of the citations, which any new claim moves."""
    return re.sub(r"\[[\d,]+\]", "", page)


@pytest.fixture(scope="module")
def shell(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment of somebody who has just installed Hitherto."""
    home = tmp_path_factory.mktemp("home")
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    return {"PATH": path, "HOME": str(home), "LANG": "C.UTF-8", "COLUMNS": "100", "TZ": "UTC"}


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
@pytest.mark.parametrize(("page", "least"), [("tutorial.md", 8), ("how-to/see-how-an-article-was-read.md", 2)])
def test_every_command_prints_what_is_shown(
    blocks: dict[tuple[str, str], list[str]], shell: dict[str, str], tmp_path: Path, page: str, least: int
) -> None:
    all_steps = [step for block in blocks[page, "console"] for step in steps(block)]
    assert len(all_steps) >= least
    for step in all_steps:
        ran = subprocess.run(
            ["bash", "-c", step.command], cwd=tmp_path, env=shell, capture_output=True, text=True, check=False
        )
        printed = ran.stdout + ran.stderr
        lost = missing(step.shown, printed)
        assert lost is None, f"$ {step.command}\nnot printed: {lost}\nprinted:\n{printed}"


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
def test_the_page_in_the_readme_is_what_the_demo_prints(root: Path, shell: dict[str, str], tmp_path: Path) -> None:
    shown = re.findall(r"^```text\n(.*?)^```$", (root / "README.md").read_text("utf-8"), re.MULTILINE | re.DOTALL)
    assert len(shown) == 1
    ran = subprocess.run(
        ["bash", "-c", "hitherto demo"], cwd=tmp_path, env=shell, capture_output=True, text=True, check=True
    )
    lost = missing(tuple(uncited(shown[0]).splitlines()), uncited(ran.stdout))
    assert lost is None, f"not printed: {lost}\nprinted:\n{ran.stdout}"


def test_a_line_that_is_not_printed_is_noticed() -> None:
    printed = "one  two\nthree\n"
    assert missing(("one two", "three"), printed) is None
    assert missing(("one …", "…", "three"), printed) is None
    assert missing(("three", "one two"), printed) == "one two"
    assert missing(("four",), printed) == "four"
    assert missing(("one",), printed) == "one"
