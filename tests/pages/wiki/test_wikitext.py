"""The wikitext, read back by a parser that is not ours, and as an editor reads it."""

import re
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.pages.wiki.checking import check
from tests.pages.wiki.conftest import ON, REFUSED, TRADE, UNKNOWN, Press

from hitherto.claims import Standing
from hitherto.pages.exports import EXPORTS, Wishes
from hitherto.pages.wiki.manner import Manner
from hitherto.pages.wiki.wikitext import render

EN = Manner()
HOSTILE = (
    "{{evil|{{{1}}}}} }} {{", "[[Category:Spam|x]] [https://spam.example now]", "a|b=c|url=https://spam.example",
    "<ref>x</ref></ref><ref name=y />", "<nowiki>{{x}}</nowiki><!-- --> --><script>alert(1)</script>", "''' '' '''''",
    "~~~~ __NOTOC__ __FORCETOC__", "* #:; list", "== Heading ==", "{| class=x\n|-\n| a |}", "-{zh:x}-", "----",
    "http://spam.example/ mailto:a@b ISBN 978 RFC 12", "&lt;b&gt; &#123;&#123;x&#125;&#125; &amp;",
    "\u202eevil\u2066\x00\x1b[31m",
    "--!> --", "}}\n{{Infobox", "W" * 3000,
)  # fmt: skip


def text_of(press: Press, manner: Manner = EN, season: int | None = 2, on: str = "2025-05-02") -> str:
    return render(press.whole(season, on), manner)


def test_an_article_about_a_season(keepers: Press) -> None:
    text = text_of(keepers)
    check(text)
    reference = re.compile(r"<ref.*?(?:/>|</ref>)")
    said = reference.sub("", text.partition("-->")[2]).strip()
    assert said.splitlines() == [
        "{{Use dmy dates|date=May 2025}}",
        "{{Infobox television season",
        "| season_number = 2",
        "| showrunner = Ruth Calloway",
        "| starring = Ada Okafor",
        "| num_episodes =",
        "| network = Northlight",
        "| first_aired = {{Start date|2025|10|3|df=y}}",
        "| last_aired =",
        "}}",
        "",
        "== Cast and characters ==",
        "* Ada Okafor as Captain Reyes",
        "* Tom Pike as Jonah, as ''Variety'' reported in January 2025",
        "",
        "== Production ==",
        "By January 2025, Northlight had renewed the series for a second season. Ruth Calloway served as showrunner of "
        "the season. Filming began in Galway in March 2025.",
        "",
        "== Release ==",
        "The season is scheduled to premiere on Northlight on 3 October 2025. The season was set to consist of eight "
        "episodes.",
        "",
        "== References ==",
        "{{reflist}}",
    ]


def test_a_reference_has_what_editors_ask_for_and_is_reused(keepers: Press) -> None:
    text = text_of(keepers)
    parsed = check(text)
    cited = {
        str(one.get("url").value).strip(): one for one in parsed.filter_templates() if one.name.strip() == "cite web"
    }
    assert set(cited) == {f"https://{TRADE}/2025-01-20/story", f"https://{TRADE}/2025-04-01/story"}
    first = cited[f"https://{TRADE}/2025-01-20/story"]
    assert {str(one.name): str(one.value).strip() for one in first.params} == {
        "title": "Northlight renews the Keepers – 2025-01-20",
        "url": f"https://{TRADE}/2025-01-20/story",
        "website": "Variety",
        "date": "20 January 2025",
        "access-date": "2 May 2025",
    }
    assert text.count('<ref name="Variety 2025-01-20" />') == 4


@pytest.mark.parametrize(
    ("archive", "captured", "told"),
    [
        (
            "https://web.archive.org/web/20250203040506/https://variety.com/a",
            date(2025, 2, 9),
            "/https://variety.com/a |archive-date=3 February 2025",
        ),
        (
            "https://archive.example/xYz",
            date(2025, 2, 9),
            "|archive-url=https://archive.example/xYz |archive-date=9 February 2025",
        ),
        ("https://archive.example/xYz", None, ""),
        ("javascript:alert(1)", date(2025, 2, 9), ""),
        ("", date(2025, 2, 9), ""),
    ],
)
def test_where_an_archive_keeps_it(press: Press, archive: str, captured: date | None, told: str) -> None:
    story = replace(press.at(TRADE, "2025-01-20", "Ada Okafor plays Reyes"), archive=archive, captured=captured)
    claim = press.say(story, "Ada Okafor plays Reyes", "cast", "Ada Okafor", details={"character": "Reyes"})
    press.judge(Standing.CONFIRMED, claim)
    text = text_of(press)
    check(text)
    assert told in text
    assert text.count("archive-") == (2 if told else 0)


def test_days_the_american_way_and_quotes(keepers: Press) -> None:
    text = text_of(keepers, Manner(days="mdy", quotes=True))
    check(text)
    assert "{{Use mdy dates|date=May 2025}}" in text
    assert "scheduled to premiere on Northlight on October 3, 2025." in text
    assert "|date=January 20, 2025 |access-date=May 2, 2025 |quote=" in text
    assert "{{Start date|2025|10|3}}" in text


def test_nothing_of_the_story_no_guess_and_no_refused_outlet(keepers: Press) -> None:
    note, _, text = text_of(keepers).partition("-->")
    for absent in ("wreck", "Mara Lind", "Leo Brandt", "Una Vale", REFUSED, UNKNOWN):
        assert absent not in text
    assert (
        "* cast, Leo Brandt (a stranger): no outlet that this wiki takes says so (SpoilerTV: refused (Wikipedia:W"
        in note
    )
    assert "* cast, Una Vale (a nurse): no outlet that this wiki takes says so (The Quay Post: not assessed)" in note
    assert "Mara Lind" not in note
    assert "Filming has begun, by Variety (1 April 2025)." in note


def test_an_outlet_that_the_editor_takes(keepers: Press) -> None:
    text = text_of(keepers, Manner(accepted=("the quay post",)))
    check(text)
    assert "* Una Vale as a nurse<ref" in text.partition("-->")[2]


def test_for_fandom_without_templates(keepers: Press) -> None:
    text = text_of(keepers, Manner("fandom"))
    check(text, fandom=True)
    assert "* Una Vale as a nurse<ref" in text
    assert (
        f"[https://{TRADE}/2025-01-20/story Northlight renews the Keepers – 2025-01-20], Variety, 20 January 2025."
        in text
    )
    assert "NFF" not in text


def test_whether_filming_began(press: Press) -> None:
    def said(standing: Standing, host: str = TRADE, **claimed: Any) -> str:
        t = Press()
        story = t.at(host, "2025-01-20", "The cameras roll", "It is coming")
        t.judge(standing, t.say(story, "The cameras roll", "production", "filming-started", **claimed))
        t.judge(Standing.CONFIRMED, t.say(story, "It is coming", "order", "ordered"))
        return text_of(t).splitlines()[3]

    no = "No outlet that this wiki takes says, in what was read, that filming has begun."
    assert said(Standing.CONFIRMED).startswith("Filming has begun, by")
    assert said(Standing.SUPERSEDED).startswith("Filming has begun, by")  # by a later stage
    assert said(Standing.REPORTED, REFUSED).startswith(no)
    assert said(Standing.CONFIRMED, happens="2025-04").startswith(no)  # it was still to come
    assert said(Standing.EXPECTED, certainty="probable").startswith(no)


def test_what_was_not_read_is_to_be_looked_up(press: Press) -> None:
    story = press.at(TRADE, "2025-01-20", "Deadline has it that Ada Okafor plays Reyes", outlet="Variety")
    claim = press.say(
        story, "Ada Okafor plays Reyes", "cast", "Ada Okafor", details={"character": "Reyes"}, speaker=("Deadline",)
    )
    press.judge(Standing.REPORTED, claim)
    note, _, text = text_of(press).partition("-->")
    assert (
        "Look up: said to come from there, and not read:\n"
        "* Deadline Hollywood, named by Variety: cast, Ada Okafor (Reyes)" in note
    )
    assert "Deadline" not in re.sub(r"title=[^|]*", "", text)


def test_what_cannot_be_cited_is_left_out(press: Press) -> None:
    for number, url in enumerate((None, "https://variety.com", "https://variety.com/", "javascript:alert(1)")):
        story = press.article("Variety", "2025-01-20", f"Headline {number}", "Words.", url=url)
        press.judge(Standing.CONFIRMED, press.say(story, "Words.", "cast", f"Ada Okafor{'x' * number}"))
    text = text_of(press)
    assert "<ref" not in text
    (line,) = (one for one in text.splitlines() if "what says so has no address of its own, or is withdrawn" in one)
    assert line.count("cast, Ada Okafor") == 4


def test_half_a_name_and_a_part_for_a_person_are_left_out(press: Press) -> None:
    story = press.at(TRADE, "2025-01-20", "Words about people")
    for name, details in (("Okafor", {}), ("Ada Okafor", {"character": "Una Reyes"}), ("Una Reyes", {}), ("He’d", {})):
        press.judge(Standing.CONFIRMED, press.say(story, "Words about people", "cast", name, details=details))
    press.judge(Standing.REPORTED, press.say(story, "Words about people", "cast", "Tom Pike"))
    text = text_of(press).partition("-->")[2]
    assert re.findall(r"^\* .*?(?=<)", text, re.MULTILINE) == ["* Ada Okafor as Una Reyes"]


def test_a_film(press: Press) -> None:
    press.work = "Cold Harbour"
    story = press.at(TRADE, "2025-01-20", "Everything about the film", outlet="Variety")
    for asked, value, details in (
        ("crew", "Ann Dahl", {"job": "director"}), ("crew", "Bo Dahl", {"job": "composer"}),
        ("based-on", "Salt", {"form": "novel", "author": "E. Marlowe"}),
        ("release", "2025-10-03", {"kind": "theatrical", "region": "US"}),
        ("platform", "Harbour Pictures", {"kind": "theatrical"}),
        ("order", "in-development", {"by": "Harbour Pictures"}),
    ):  # fmt: skip
        press.judge(
            Standing.CONFIRMED,
            press.say(story, "Everything about the film", asked, value, season=None, details=details),
        )
    text = text_of(press, season=None)
    check(text)
    said = re.sub(r"<ref.*?(?:/>|</ref>)", "", text)
    assert "{{Infobox film\n| director = Ann Dahl\n" in text
    assert "| based_on = {{Based on|''Salt''|E. Marlowe}}" in text
    assert "| released = {{Film date|2025|10|3|df=y}}" in text
    assert (
        "By January 2025, the film was in development at Harbour Pictures. The film was based on the novel ''Salt'' by "
        "E. Marlowe. Ann Dahl served as a director of the film. Bo Dahl composed the music for the film." in said
    )
    assert (
        "The film is scheduled to be released in cinemas in the US on 3 October 2025. The film was set to be "
        "distributed by Harbour Pictures." in said
    )


def test_a_season_that_has_ended(press: Press) -> None:
    story = press.at(TRADE, "2025-12-20", "All of it is out", outlet="Variety")
    for asked, value, details in (
        ("release", "2025-10-03", {"kind": "premiere"}), ("release", "2025-12-12", {"kind": "finale"}),
        ("episodes", "8", {}), ("platform", "Northlight", {"kind": "broadcast"}), ("location", "Galway", {}),
    ):  # fmt: skip
        press.judge(
            Standing.CONFIRMED, press.say(story, "All of it is out", asked, value, details=details), since="2025-12-20"
        )
    text = text_of(press, on="2026-01-02")
    said = re.sub(r"<ref.*?(?:/>|</ref>)", "", text)
    assert "| num_episodes = 8\n" in text
    assert "| last_aired = {{End date|2025|12|12|df=y}}" in text
    assert "Filming took place in Galway." in said
    assert (
        "The season premiered on 3 October 2025. The season concluded on 12 December 2025. The season aired on "
        "Northlight. The season consisted of eight episodes." in said
    )


def test_a_report_before_the_day_tells_it_as_a_plan_of_then(press: Press) -> None:
    early = press.at(TRADE, "2025-01-20", "It comes on 3 March", outlet="Variety")
    late = press.at(UNKNOWN, "2025-03-04", "It came on 3 March")
    press.judge(
        Standing.REPORTED,
        *(
            press.say(one, words, "release", "2025-03-03", details={"kind": "premiere"})
            for one, words in ((early, "It comes on 3 March"), (late, "It came on 3 March"))
        ),
    )
    assert "In January 2025, ''Variety'' reported that the season would premiere on 3 March 2025.<ref" in text_of(press)


def test_what_may_be_a_film_or_a_series_is_said_to_be_either(press: Press) -> None:
    press.work = "Cold Harbour"
    story = press.at(TRADE, "2025-01-20", "Ada Okafor is in it", outlet="Variety")
    press.judge(Standing.CONFIRMED, press.say(story, "Ada Okafor is in it", "cast", "Ada Okafor", season=None))
    told = "Nothing that was read tells whether it is a film or a series; it is written of as a film."
    assert told in text_of(press, season=None)
    cinemas = press.say(story, "Ada Okafor is in it", "release", "2026", season=None, details={"kind": "theatrical"})
    press.judge(Standing.CONFIRMED, cinemas)
    assert told not in text_of(press, season=None)


def test_what_one_outlet_reports_is_told_together(press: Press) -> None:
    story = press.at(TRADE, "2025-01-20", "All of it", outlet="Variety")
    details = {"order": {"by": "Northlight"}, "based-on": {"author": "E.M. Marlowe", "form": "novel"}}
    for asked, value in (
        ("order", "renewed"), ("based-on", "Salt"), ("production", "writing"), ("location", "Galway"),
        ("platform", "Northlight"), ("episodes", "8"),
    ):  # fmt: skip
        press.judge(Standing.REPORTED, press.say(story, "All of it", asked, value, details=details.get(asked)))
    text = text_of(press)
    check(text)
    said = re.sub(r"<ref.*?(?:/>|</ref>)", "", text.partition("-->")[2])
    assert (
        "In January 2025, ''Variety'' reported that Northlight had renewed the series for a second season, that the "
        "series was based on the novel ''Salt'' by E. M. Marlowe and that the season was being written. ''Variety'' "
        "also reported that filming was set to take place in Galway." in said
    )
    assert (
        "In January 2025, ''Variety'' reported that the season was set to be released on Northlight and that it was "
        "set to consist of eight episodes." in said
    )
    assert text.count("<ref") == 3


def test_of_many_whom_one_outlet_reports_it_is_said_once(press: Press) -> None:
    story = press.at(TRADE, "2025-01-20", "All of them", outlet="Variety")
    sure = press.say(story, "All of them", "cast", "J.J. Okafor", details={"character": "Reyes"})
    press.judge(Standing.CONFIRMED, sure)
    for number in range(3):
        claim = press.say(story, "All of them", "cast", f"Tom Pike{number}", details={"character": f"Jonah {number}"})
        press.judge(Standing.REPORTED, claim)
    text = text_of(press)
    check(text)
    said = re.sub(r"<ref.*?(?:/>|</ref>)", "", text)
    assert (
        "* J. J. Okafor as Reyes\n\nIn January 2025, ''Variety'' reported that the cast also included:\n"
        "* Tom Pike0 as Jonah 0\n* Tom Pike1 as Jonah 1\n* Tom Pike2 as Jonah 2\n" in said
    )


def test_a_count_from_before_the_premiere_is_a_plan_of_then(press: Press) -> None:
    story = press.at(TRADE, "2025-01-20", "Eight episodes from 3 March", outlet="Variety")
    seen = press.at(TRADE, "2025-03-04", "It came on 3 March", outlet="Variety")
    press.judge(Standing.REPORTED, press.say(story, "Eight episodes from 3 March", "episodes", "8"))
    came = press.say(seen, "It came on 3 March", "release", "2025-03-03", details={"kind": "premiere"})
    press.judge(Standing.CONFIRMED, came)
    assert "''Variety'' reported that the season would consist of eight episodes." in text_of(press)


def test_an_empty_page_says_only_the_note(press: Press) -> None:
    text = text_of(press)
    check(text)
    assert "==" not in text


@pytest.mark.parametrize("words", HOSTILE)
@pytest.mark.parametrize("wiki", ["en", "fandom"])
def test_hostile_words_stay_words(words: str, wiki: str) -> None:
    check(render(hostile(words).whole(), Manner(wiki, quotes=True, accepted=(words,))), fandom=wiki == "fandom")


@settings(deadline=None, max_examples=50)
@given(words=st.text("{}[]|<>='~_-*#:;!&/ abwikiref\n\t\"%é", min_size=1, max_size=30).filter(str.strip))
def test_no_words_make_markup(words: str) -> None:
    check(render(hostile(words).whole(), Manner(quotes=True, accepted=(words,))))


@settings(deadline=None, max_examples=50)
@given(path=st.text("{}[]|'~_-*#:;!&/%abc=?", max_size=20))
def test_no_address_makes_markup(path: str) -> None:
    thread = Press()
    story = thread.article("Variety", "2025-01-20", "Words", "Words.", url=f"https://variety.com/{path}x")
    thread.judge(Standing.CONFIRMED, thread.say(story, "Words.", "cast", "Ada Okafor"))
    for wiki in ("en", "fandom"):
        check(render(thread.whole(), Manner(wiki)), fandom=wiki == "fandom")


def hostile(words: str) -> Press:
    """A thread in which everything that can be is these words, in an outlet that the wiki takes."""
    thread = Press()
    thread.work = " ".join(words.split()) or "Keepers"
    story = thread.article(words, "2025-01-20", words, words, url="https://variety.com/a")
    other = thread.article(words, "2025-01-20", words, f"{words}!", url="https://variety.com/b")
    name = f"Ann {words}"
    details = {
        "character": words,
        "job": words,
        "platform": words,
        "region": words,
        "by": words,
        "place": words,
        "form": words,
        "author": words,
    }
    for standing in (Standing.CONFIRMED, Standing.REPORTED):
        for asked, value, kind in (
            ("cast", name, ""), ("crew", name, ""), ("platform", words, "streaming"),
            ("release", "2025-10-03", "premiere"),
            ("order", "renewed", ""), ("production", "filming-started", ""),
            ("location", words, ""), ("episodes", words, ""),
            ("based-on", words, ""), ("connection", words, "sequel"), ("runtime", words, ""), ("order", words, ""),
        ):  # fmt: skip
            claims = [
                thread.say(one, words, asked, value, details={**details, "kind": kind}, speaker=(words, "Deadline"))
                for one in (story, other)
            ]
            thread.judge(standing, *claims)
    return thread


def test_it_is_one_of_the_exports(keepers: Press) -> None:
    wishes = Wishes(ON, days="mdy", accepted=("The Quay Post",))
    assert EXPORTS["wikitext"].write(keepers.whole(), wishes) == text_of(
        keepers, Manner(days="mdy", accepted=("The Quay Post",))
    )
