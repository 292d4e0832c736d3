from hitherto.sources.webpage.main_text import main_text
from hitherto.sources.webpage.tree import parse

PAGE = """<html><body><nav><ul><li><a href="/">Home</a></li></ul></nav><main><article>
<h1>The Lighthouse Keepers: what we know</h1>
<figure><img src="a.jpg"><figcaption>Ada Okafor as Captain Reyes</figcaption></figure>
<p>The drama about a family on a remote island
was renewed for a second season in January, and there is a lot that viewers want to know.</p>
<h2>When is it out?</h2>
<p>It premieres on <time datetime="2025-08-03">3 August 2025</time> on <a href="/h">Harbour+</a>, the streamer said.</p>
<h2>Who is in it?</h2>
<p>New cast members include:</p>
<ul><li>Tom Birch as <em>Noah</em></li><li><p>Lena Marsh as Ivy</p></li>
  <li>Two more: <ul><li>Jo Vale</li><li>Sam Orr</li></ul></li></ul>
<h3>Returning</h3>
<table><thead><tr><th>Actor</th><th>Role</th></tr></thead>
<tbody><tr><td>Bea Holm</td><td><b>Edda</b></td></tr><tr><td>Kim Vance</td><td>Finn</td></tr></tbody></table>
<blockquote><p>"We go further out to sea," Holm told the Tidewater Post.</p></blockquote>
<p>First line<br>second line</p>
<dl><dt>Episodes</dt> <dd>Eight</dd> <dt>Runtime</dt> <dd>45 minutes</dd></dl>
<p>We will keep this page up to date as we hear more about the new season of the show.</p>
<aside><a href="/1">Another story</a></aside></article></main><footer>© Tidewater Post</footer></body></html>"""

TEXT = """The Lighthouse Keepers: what we know

Ada Okafor as Captain Reyes

The drama about a family on a remote island was renewed for a second season in January, \
and there is a lot that viewers want to know.

When is it out?

It premieres on 3 August 2025 on Harbour+, the streamer said.

Who is in it?

New cast members include:

- Tom Birch as Noah
- Lena Marsh as Ivy
- Two more:
- Jo Vale
- Sam Orr

Returning

Actor | Role
Bea Holm | Edda
Kim Vance | Finn

"We go further out to sea," Holm told the Tidewater Post.

First line
second line

- Episodes: Eight
- Runtime: 45 minutes

We will keep this page up to date as we hear more about the new season of the show."""


def test_headings_items_and_rows_stand_on_lines_of_their_own() -> None:
    assert main_text(PAGE, parse(PAGE)) == TEXT


def test_a_page_without_text_gives_none() -> None:
    page = "<html><body><div id=root></div></body></html>"
    assert main_text(page, parse(page)) == ""


def test_a_page_of_which_little_is_found_is_looked_at_again() -> None:
    """Whatever trimming takes away by mistake, as where the whole page stands in an aside, is found by itself."""
    page = f"<html><body><aside>{PAGE[PAGE.index('<article>') : PAGE.index('<aside>')]}</article></aside></body></html>"
    assert "renewed for a second season" in main_text(page, parse(page))
