from hitherto.sources.webpage.links import links
from hitherto.sources.webpage.tree import parse

BODY = """<p>Holm told the <a href="https://post.example/a">Tidewater Post</a> that she will be back.</p>
<p>As <em><a href="/b">reported</a></em> before, and <a href="#top">here</a>, and by <a href="http://[::1">nobody</a>.</p>
<p><a href="https://tide.example/next">Another story</a></p><a name="x">no address</a>
<div>See <a href="https://shop.example/">our shop</a> for more</div>"""
TEXT = """Holm told the Tidewater Post that she will be back.

As reported before, and here, and by nobody.

Another story"""


def test_links_within_the_text_are_kept() -> None:
    tree = parse(f"<html><body>{BODY}</body></html>")
    assert tree is not None
    found = [link for link in links(tree, TEXT, "https://tide.example/k") if link]
    assert found == ["https://post.example/a", "https://tide.example/b", "https://tide.example/k#top"]
