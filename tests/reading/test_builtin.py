"""The built-in reader as a whole: what it makes of drafts, and the laws that hold for any text."""

import json
from collections.abc import Callable, Iterator
from datetime import date
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hitherto.claims import Article, Claim
from hitherto.reading import Reader, builtin, rules
from hitherto.reading.scene import Scene
from hitherto.sources import articles, sample

MODULE = import_module("hitherto.reading.builtin")

Read = Callable[..., list[Claim]]
HEADLINE = "‘Salt Roads’ season 2: all there is to know"
BEFORE = "The second season of “Salt Roads” is near."

# Words that the rules look for, with what stands between them, so that made-up texts set many rules going.
WORDS = [
    *"""Vera Quill|Ines Vale|Ada|“Salt Roads”|Salt Roads|season 2|the second season|Netflix|Deadline|May 5|spring 2027
|will|last month|may|has been|was|is|not|plays|played by|as|stars|starring|cast|returns|joins|leaves|directed by|writer
|novel|executive producer|renewed|cancelled|ordered|filming|wrapped|premiere|release date|trailer|episodes|eight
|based on|and|nominated for|Emmy|told|said|according to|reportedly|could|,|.|;|(|)|“|”|"|'s|—|:|?|…|8|40 minutes
|sequel|spin-off|of|a|the|who|in|on|for|with|Leeds|follows|a pilot named""".replace("\n", "").split("|"),
    "\n\n",
    "\n\n- ",
    "\n\n> ",
]
TEXTS = st.one_of(
    st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join),
    st.text(max_size=200),
    st.text(alphabet="\ue000\ue200\ue300 asplyed by.\n\u2028\x00\ud800“", max_size=60),
)
DAYS = st.one_of(st.none(), st.dates(date(1990, 1, 1), date(2100, 12, 31)))


def exact(article: Article, claims: list[Claim]) -> bool:
    """Tell whether all evidence stands in the article at its offsets."""
    return all(e.text and article.text[e.start : e.end] == e.text for claim in claims for e in claim.evidence)


def lines(claims: list[Claim]) -> bytes:
    return "\n".join(json.dumps(c.as_json(), ensure_ascii=False) for c in claims).encode("utf-8", "surrogatepass")


@given(text=TEXTS, published=DAYS)
@settings(deadline=None, max_examples=300)
def test_any_text_is_read_with_exact_evidence_and_the_same_way_each_time(text: str, published: date | None) -> None:
    article = Article(text=f"{HEADLINE}\n\n{BEFORE} {text}", published=published)
    claims = builtin().read(article)
    assert exact(article, claims)
    assert lines(builtin().read(article)) == lines(claims)
    assert len({c.id for c in claims}) == len(claims)


@given(text=TEXTS)
@settings(deadline=None, max_examples=100)
def test_a_text_may_begin_in_any_way(text: str) -> None:
    article = Article(text=text)
    assert exact(article, builtin().read(article))


@pytest.mark.parametrize("article", list(sample.articles()), ids=lambda a: a.name)
def test_the_sample_is_read_with_exact_evidence(article: Article) -> None:
    claims = builtin().read(article)
    assert claims
    assert exact(article, claims)
    assert claims == sorted(claims, key=lambda c: c.evidence[0])


@pytest.mark.parametrize("turn", [lambda r: r[::-1], lambda r: r[3:] + r[:3]], ids=["backwards", "turned"])
def test_no_claim_depends_on_the_order_of_the_rules(turn: Callable[[tuple[object, ...]], tuple[object, ...]],
                                                    monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    read = builtin().read
    forwards = {a.name: {c.id for c in read(a)} for a in sample.articles()}
    monkeypatch.setattr(MODULE, "looking_at", lambda sentence: turn(rules.looking_at(sentence)))
    assert {a.name: {c.id for c in read(a)} for a in sample.articles()} == forwards


@pytest.fixture(scope="module")
def real(root: Path) -> list[Article]:
    """All real articles beside the checkout."""
    folder = root.parent / "shared" / "corpus"
    if not folder.is_dir():
        pytest.skip("the shared corpus is not beside the checkout")
    return [one for path in sorted(folder.rglob("*articles.jsonl")) for one in _articles(path)]


def _articles(path: Path) -> Iterator[Article]:
    """Give the articles of a file; what is no article is the sources' to report."""
    yield from (one for one in articles(str(path)) if isinstance(one, Article))


@pytest.mark.shared
def test_every_real_article_is_read_with_exact_evidence(real: list[Article]) -> None:
    wrong = [a.document for a in real if not exact(a, builtin().read(a))]
    assert wrong == []
    assert len(real) > 200


@pytest.mark.shared
def test_every_tenth_real_article_is_read_the_same_way_twice(real: list[Article]) -> None:
    wrong = [a.document for a in real[::10] if lines(builtin().read(a)) != lines(builtin().read(a))]
    assert wrong == []


def test_the_reader_names_itself_in_each_claim(read: Read) -> None:
    made: Reader = builtin()
    claims = read(HEADLINE, f"{BEFORE} It stars Vera Quill.")
    assert {c.reader for c in claims} == {f"{made.name} {made.version}"}


def test_an_article_about_nothing_gives_nothing(read: Read) -> None:
    assert read("It is raining in Leeds", "Nobody expected it. Vera Quill was there on May 5.") == []
    assert read("") == []


def test_what_is_said_in_general_joins_the_one_season_of_which_the_same_is_said(read: Read) -> None:
    text = "“Salt Roads” is on Netflix.\n\nSeason 2 will star Vera Quill.\n\n“Salt Roads” stars Vera Quill."
    claims = [c for c in read(HEADLINE, text) if c.property == "cast"]
    assert [(c.subject.season, len(c.evidence)) for c in claims] == [(2, 2)]


def test_of_two_seasons_neither_takes_what_is_said_in_general(read: Read) -> None:
    said = (
        "It is old.",
        "It is long.",
        "It is here.",
        "Season 1 starred Vera Quill.",
        "Season 2 will star Vera Quill.",
    )
    text = "\n\n".join((*said, "“Salt Roads” stars Vera Quill."))
    claims = [c for c in read("The cast of ‘Salt Roads’ then and now, season by season", text) if c.property == "cast"]
    assert {c.subject.season for c in claims} == {1, 2, None}


def test_a_name_beats_a_description_of_the_same_part(read: Read) -> None:
    text = f"{BEFORE} Vera Quill plays a pilot.\n\nVera Quill plays Ada."
    assert [c.details["character"] for c in read(HEADLINE, text) if c.property == "cast"] == ["Ada"]


def test_the_firmer_of_two_sayings_counts(read: Read) -> None:
    text = f"{BEFORE} Vera Quill may play Ada.\n\nVera Quill plays Ada."
    [claim] = [c for c in read(HEADLINE, text) if c.property == "cast"]
    assert claim.certainty == "certain"
    assert len(claim.evidence) == 2


def test_two_speakers_make_two_claims(read: Read) -> None:
    text = f"{BEFORE} Vera Quill plays Ada.\n\nAccording to Deadline, Vera Quill plays Ada."
    claims = [c for c in read(HEADLINE, text) if c.property == "cast"]
    assert {c.speaker for c in claims} == {(), ("Deadline",)}


def test_a_hedge_in_another_clause_leaves_a_claim_certain(read: Read) -> None:
    text = f"{BEFORE} Vera Quill plays Ada, but the rest of it could change."
    assert [c.certainty for c in read(HEADLINE, text) if c.property == "cast"] == ["certain"]


def test_rules_are_found_by_their_files() -> None:
    folder = Path(rules.__file__ or "").parent
    assert len(rules.rules()) == len([p for p in folder.glob("*.py") if p.stem != "__init__"])
    assert all(word == word.lower() for rule in rules.rules() for word in rule.triggers)


@pytest.mark.parametrize("article", list(sample.articles())[:3], ids=lambda a: a.name)
def test_the_rules_that_look_at_a_sentence_are_those_whose_words_it_has(article: Article) -> None:
    for sentence in Scene(article).sentences:
        assert rules.looking_at(sentence) == tuple(rule for rule in rules.rules() if rule.looks_at(sentence))
