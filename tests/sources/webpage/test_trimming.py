from hitherto.sources.webpage.tree import parse, words
from hitherto.sources.webpage.trimming import prose_length, trim


def test_a_text_in_several_boxes_of_one_name_is_brought_together() -> None:
    chunks = "".join(
        f'<div class="grid"><div class="body"><p>{n} one</p><p>{n} two</p></div><div class="ad">Buy</div></div>'
        for n in range(3)
    )
    tree = parse(f"<html><body><article>{chunks}</article></body></html>")
    assert tree is not None
    trim(tree)
    boxes = [words(box) for box in tree.xpath("//div[@class='body']")]
    assert boxes == ["0 one0 two1 one1 two2 one2 two", "", ""]


def test_what_is_no_text_goes_and_a_day_within_a_sentence_stays() -> None:
    tree = parse(
        "<html><body><nav>Home</nav><script>x()</script><form><p>Out on <time>3 August</time>, <a href='/'>they say</a>"
        "</p></form><figure><img src='a'><figcaption>Ada</figcaption></figure></body></html>"
    )
    assert tree is not None
    trim(tree)
    assert words(tree) == "Out on 3 August, they sayAda"
    assert [element.tag for element in tree.iter("p", "span", "img")] == ["p", "span", "p", "span"]
    assert prose_length(tree) == len("Out on 3 August, Ada")
