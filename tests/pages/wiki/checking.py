"""What mwparserfromhell, which is not ours, finds in wikitext; and what may not be in it."""

import re

import mwparserfromhell

_REFERENCE = re.compile(r'<ref name="([^"<>]+)"( />|>)')
_TEMPLATES = {
    "Use dmy dates", "Use mdy dates", "Infobox television", "Infobox television season", "Infobox film", "cite web",
    "Start date", "End date", "Film date", "Plainlist", "Based on", "reflist",
}  # fmt: skip


def check(wikitext: str, *, fandom: bool = False) -> mwparserfromhell.wikicode.Wikicode:
    """Assert that the text parses to what we mean by it, and to nothing else; return it parsed."""
    assert str(mwparserfromhell.parse(wikitext)) == wikitext
    assert wikitext.count("<!--") == wikitext.count("-->") <= 1
    wikitext = wikitext.partition("-->")[2] or wikitext  # the note is inert, whatever it names
    parsed = mwparserfromhell.parse(wikitext)
    templates = parsed.filter_templates()
    assert {str(one.name).strip() for one in templates} <= (set() if fandom else _TEMPLATES)
    assert len(re.findall(r"\{\{", wikitext)) == len(re.findall(r"\}\}", wikitext)) == len(templates)
    assert not parsed.filter_wikilinks()
    assert {str(tag.tag) for tag in parsed.filter_tags()} <= {"ref", "references", "i", "li"}
    assert "~~~" not in wikitext
    assert "__" not in re.sub(r"_%5F", "", wikitext)
    check_references(wikitext)
    for template in templates:
        if template.name.strip() == "cite web":
            assert template.has("title")
            assert str(template.get("url").value).startswith(("https://", "http://"))
            assert not [one for one in template.params if not one.showkey]
            assert len({str(one.name) for one in template.params}) == len(template.params)
    if not fandom:
        web = [one for one in templates if one.name.strip() == "cite web"]
        fields = ("url", "archive-url")
        cited = {str(one.get(name).value).strip() for one in web for name in fields if one.has(name)}
        assert {str(link) for link in parsed.filter_external_links()} == cited
    return parsed


def check_references(wikitext: str) -> None:
    """Assert that each reference is defined once, before it is used again, and that none is numbers alone."""
    defined: list[str] = []
    for name, end in _REFERENCE.findall(wikitext):
        if end == ">":
            assert name not in defined
            defined.append(name)
        assert name in defined
        assert not name.isdecimal()
    assert len(_REFERENCE.findall(wikitext)) == len(re.findall(r"<ref\b", wikitext))
    assert wikitext.count("</ref>") == len(defined)
