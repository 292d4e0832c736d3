"""What each line of an article is for."""

import pytest

from hitherto.reading.layout import blocks

HEADLINE = "Salt Roads season two: all there is to know"
BODY = "The second season starts in May, the network said on Monday."


def kind(line: str, *, before: str = "", after: str = "") -> str:
    """Return what `line` is taken for in an article that goes on around it."""
    text = "\n\n".join(part for part in (HEADLINE, before, line, after) if part)
    start = text.index(line)
    return next(b.kind for b in blocks(text) if start <= b.start and b.end <= start + len(line))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (BODY, "paragraph"),
        ("“We start in May,” she said.", "paragraph"),
        ("Who is in the cast?", "heading"),
        ("New cast members include:", "heading"),
        ("Release date", "heading"),
        ("2. The cast", "heading"),
        ("- Vera Quill as Ada", "item"),
        ("• Vera Quill as Ada", "item"),
        ("1. Vera Quill plays Ada, a pilot.", "item"),
        ("> We start in May.", "quote"),
        ("Updated: March 2, 2026", "furniture"),
        ("Published March 2, 2026", "furniture"),
        ("By Olga Brand", "furniture"),
        ("By Olga Brand, Senior Editor", "furniture"),
        ("Image: Salt Pictures", "furniture"),
        ("Photo credit: Salt Pictures", "furniture"),
        ("Image courtesy of Salt Pictures", "furniture"),
        ("Salt Pictures/Bell Images", "furniture"),
        ("Sign up for our newsletter", "furniture"),
        ("Related: The ten best ferries on screen", "furniture"),
        ("READ MORE: The ten best ferries on screen", "furniture"),
        ("https://bell.example/salt-roads", "furniture"),
    ],
)
def test_lines_are_told_by_their_form(line: str, expected: str) -> None:
    assert kind(line, after=BODY) == expected


@pytest.mark.parametrize(
    "line",
    [
        "By the end of May the season will have aired.",
        "Published in 2019, the novel follows a ferryman.",
        "Related characters may return, the writer said.",
        "Video games are next, she said.",
        "Updated scripts reached the cast on Monday.",
    ],
)
def test_a_sentence_that_begins_like_furniture_is_still_read(line: str) -> None:
    assert kind(line, after=BODY) == "paragraph"


def test_the_first_line_is_the_headline_even_where_it_looks_like_something_else() -> None:
    assert blocks("\n\n  - By Olga Brand\n")[0].kind == "headline"


@pytest.mark.parametrize(
    "bio",
    [
        "Olga Brand is a staff writer at The Bell, where she covers television.",
        "Olga Brand is an entertainment reporter based in Leeds.",
        "Follow her on Bluesky for more.",
        "She can be reached at olga@bell.example.",
    ],
)
def test_who_wrote_it_is_furniture_only_at_the_end(bio: str) -> None:
    body = "\n\n".join([BODY] * 4)
    assert kind(bio, before=body) == "furniture"
    assert kind(bio, after=body) == "paragraph"


def test_a_character_who_reports_is_no_bio() -> None:
    body = "\n\n".join([BODY] * 4)
    assert kind("Ada is a young reporter who finds a map.", before=body, after="It starts in May.") == "paragraph"


def test_what_follows_related_stories_at_the_end_is_furniture() -> None:
    text = "\n\n".join([HEADLINE, *[BODY] * 4, "Related Stories", "The Ferry renewed for a third season."])
    assert blocks(text)[-1].kind == "furniture"
    early = "\n\n".join([HEADLINE, "Related Stories", "The Ferry renewed for a third season.", *[BODY] * 4])
    assert blocks(early)[2].kind == "paragraph"


def test_offsets_leave_out_spaces_and_the_marks_of_lists_and_quotes() -> None:
    text = f"{HEADLINE}\n\n  - Vera Quill\n>  We start.\n\t{BODY}  "
    assert [text[b.start : b.end] for b in blocks(text)] == [HEADLINE, "Vera Quill", "We start.", BODY]


def test_a_date_that_has_swallowed_the_article_is_read() -> None:
    assert kind("Updated: May 9, 2026 5:34pm" + BODY) == "furniture"
    assert kind("Updated: May 9, 2026 5:34pm" + " ".join([BODY] * 9)) == "paragraph"


@pytest.mark.parametrize("text", ["", "\n\n", "   \n\t\n"])
def test_nothing_has_no_lines(text: str) -> None:
    assert blocks(text) == []
