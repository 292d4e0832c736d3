"""Newsletters in a mail folder are articles."""

from collections.abc import Callable
from datetime import date
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hitherto.claims import Article, Problem
from hitherto.sources import Found, count
from hitherto.sources.formats.mbox import looks_like

FROM = b"From letter@quay.test Mon Mar  2 10:00:00 2026\n"
HTML = "<html><head><title>Issue 7</title></head><body><p>" + "It is back again. " * 60 + "</p></body></html>"


def letter(plain: str = "It is back.", html: str = "", **heads: str) -> bytes:
    """Write a message; names of headers with _ for -."""
    message = EmailMessage()
    told = {
        "From": '"The Quay Letter" <letter@quay.test>',
        "Subject": "Keepers – renewed",
        "Date": "Mon, 2 Mar 2026 10:00:00 +0000",
    }
    for name, value in {**told, **{name.replace("_", "-"): value for name, value in heads.items()}}.items():
        if value:
            message[name] = value
    message.set_content(plain)
    if html:
        message.add_alternative(html, subtype="html")
    return message.as_bytes()


def test_the_part_in_html_is_read_under_the_subject(one: Callable[..., Article]) -> None:
    more = {
        "List_Id": "Quay Weekly <weekly.quay.test>",
        "Message_ID": "<1@quay.test>",
        "Archived_At": "<https://quay.test/7>",
    }
    found = one("a.eml", letter(html=HTML, **more))
    assert found.text.startswith("Keepers – renewed\n\nIt is back again.")
    assert (found.outlet, found.published, found.name) == ("Quay Weekly", date(2026, 3, 2), "1@quay.test")
    assert found.url == "https://quay.test/7"


@pytest.mark.parametrize(
    ("heads", "outlet"),
    [
        ({"List_Id": "<weekly.quay.test>"}, "The Quay Letter"),
        ({"List_Id": "<weekly.quay.test>", "From": "letter@quay.test"}, "weekly.quay.test"),
        ({"From": "letter@quay.test"}, "quay.test"),
        ({"From": ""}, ""),
    ],
)
def test_the_outlet_is_the_list_or_the_sender(one: Callable[..., Article], heads: dict[str, str], outlet: str) -> None:
    assert one("a.eml", letter(**heads)).outlet == outlet


def test_plain_text_stands_in_where_html_has_no_article(one: Callable[..., Article]) -> None:
    assert one("a.eml", letter("The plain words.", "<p>Short.")).text == "Keepers – renewed\n\nThe plain words."


def test_an_mbox_has_several(read: Callable[..., list[Found]], tmp_path: object) -> None:
    second = letter("From the start.\n\nIt is.", Subject="Second")
    data = FROM + letter() + b"\n" + FROM + second.replace(b"From the", b">From the") + b"\n" + FROM + b"nothing\n"
    for name in ("a.mbox", "a"):
        first, other, bad = read(name, data)
        assert isinstance(first, Article)
        assert isinstance(other, Article)
        assert (first.title, other.title) == ("Keepers – renewed", "Second")
        assert "\n\nFrom the start." in other.text
        assert "a" in name
        assert str(bad).endswith("Give an mbox or .eml file.")
    assert count(f"{tmp_path}/a.mbox") == 3


def test_charsets_are_believed_where_they_can_be(one: Callable[..., Article]) -> None:
    for said, encoded in [("koi8-r", "koi8-r"), ("utf-8", "cp1252"), ("klingon", "utf-8")]:
        words = "Маяк" if said == "koi8-r" else "café"
        head = f"Subject: a\nContent-Type: text/plain; charset={said}\nContent-Transfer-Encoding: 8bit\n\n".encode()
        assert words in one("a.eml", head + words.encode(encoded)).text


def test_a_day_to_come_is_that_of_a_wrong_clock(one: Callable[..., Article]) -> None:
    assert one("a.eml", letter(Date="Tue, 1 Jan 2041 10:00:00 +0000"), today=date(2026, 3, 1)).published is None


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "has no message in it"),
        (b"Just words.\n", "is no message"),
        (letter(" "), "has no text in it"),
        (letter("", "<p>Short."), "has no article in it"),
        (b"Subject: a\n\n" + b"a" * 20_000_001, "is longer than 20 MB"),
        (b"Subject: " + b"=?utf-8?q?a?= " * 20_000 + b"\n\na", "has headers of more than 64,000 bytes"),
        (
            b"Subject: a\n\n" + b"--a\nContent-Type: multipart/mixed; boundary=a\n\n" * 2000,
            "longer headers of its parts",
        ),
        (b"Subject: a\n\n--a\nContent-Type: " + b"(" * 9000, "longer headers of its parts"),
    ],
)
def test_what_is_no_article_is_a_problem(bad: Callable[..., str], data: bytes, words: str) -> None:
    assert words in bad("a.eml", data)


def test_headlines_do_not_look_like_mail() -> None:
    assert looks_like(FROM.decode())
    assert not looks_like("From Sunday on, Keepers is back")
    assert not looks_like("From stage to screen: Mon ami")


@given(st.binary(max_size=200), st.integers(0, 600))
def test_no_message_raises(noise: bytes, at: int) -> None:
    from io import BytesIO

    from hitherto.sources import articles

    whole = FROM + letter(html="<p>It is back.")
    for found in articles("-", stdin=BytesIO(whole[:at] + noise + whole[at:])):
        assert isinstance(found, Article | Problem)
