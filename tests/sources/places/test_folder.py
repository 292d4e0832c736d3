import os
from pathlib import Path

import pytest

from hitherto.claims import Article, Problem
from hitherto.sources import articles, count


def write(path: Path, text: str = "{name}\n\nIt is.") -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text.replace("{name}", path.stem))


def titles(where: Path) -> list[str]:
    return [item.title if isinstance(item, Article) else str(item) for item in articles(str(where))]


def test_reads_what_it_knows_in_the_order_of_the_names(tmp_path: Path) -> None:
    for name in ("b.TXT", "a.txt", "sub/c.txt", ".hidden.txt", ".git/d.txt", "notes.pdf", "README"):
        write(tmp_path / name)
    write(tmp_path / "aa.jsonl", '{"text": "first"}\n{"text": "second"}\n')
    assert titles(tmp_path) == ["a", "first", "second", "b", "c"]
    assert count(str(tmp_path)) == 5


def test_a_bad_file_does_not_stop_the_others(tmp_path: Path) -> None:
    write(tmp_path / "a.txt")
    (tmp_path / "b.txt").write_bytes(b"\0")
    (tmp_path / "c.txt").symlink_to(tmp_path / "nowhere")
    write(tmp_path / "d.txt")
    first, binary, broken, last = titles(tmp_path)
    assert (first, last) == ("a", "d")
    assert binary.startswith(f"{tmp_path}/b.txt: is a binary file")
    assert broken.startswith(f"{tmp_path}/c.txt: there is no such file")


def test_links_in_a_circle_end(tmp_path: Path) -> None:
    write(tmp_path / "sub/a.txt")
    (tmp_path / "sub/up").symlink_to(tmp_path)
    (tmp_path / "self").symlink_to(tmp_path / "self")
    assert titles(tmp_path) == ["a"]


def test_a_named_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    write(tmp_path / "a.txt")
    assert titles(tmp_path) == ["a"]


@pytest.mark.parametrize(
    ("names", "words"),
    [
        ((), "has no files in it. Put articles there (.atom, .eml, .gz, .htm, "),
        (("b.pdf", "a.doc"), "no file in it can be read; passed over: a.doc, b.pdf. These can: .atom, .eml"),
        (("a.x", "b.x", "c.x", "d.x", "e.x"), "no file in it can be read; passed over: a.x, b.x, c.x and 2 more."),
    ],
)
def test_nothing_to_read_is_one_problem(tmp_path: Path, names: tuple[str, ...], words: str) -> None:
    for name in names:
        write(tmp_path / name)
    (problem,) = titles(tmp_path)
    assert problem.startswith(f"{tmp_path}: {words}")


def test_a_folder_that_cannot_be_listed_is_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "a.txt")
    write(tmp_path / "shut/b.txt")
    listed = os.scandir

    def scandir(path: str) -> object:
        if Path(path).name == "shut":
            raise PermissionError(13, "Permission denied", path)
        return listed(path)

    monkeypatch.setattr(os, "scandir", scandir)
    good, shut = articles(str(tmp_path))
    assert isinstance(good, Article)
    assert isinstance(shut, Problem)
    assert str(shut).startswith(f"{tmp_path}/shut: may not be read by you")


def test_names_that_are_not_utf_8_can_be_printed(tmp_path: Path) -> None:
    Path(os.fsdecode(bytes(tmp_path) + b"/caf\xe9.txt")).write_bytes(b"\0")
    (problem,) = titles(tmp_path)
    problem.encode("utf-8")
