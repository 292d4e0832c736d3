"""Ask Hitherto from Python: read an article into a ledger, and print what it says and how that stands.

Run it with `python docs/example.py`; `tests/test_api.py` does.
"""

import tempfile
from datetime import date
from pathlib import Path

import hitherto

ARTICLE = hitherto.Article(
    text="""The Lighthouse Keepers renewed for season 2

Tidewater has renewed The Lighthouse Keepers for a second season, the streaming service announced on Friday.

Season 2 will premiere on October 3, 2025. Ada Okafor will play Captain Reyes.
""",
    title="The Lighthouse Keepers renewed for season 2",
    outlet="The Quay Post",
    published=date(2025, 1, 10),
    url="https://quaypost.example.com/lighthouse-keepers-season-2",
)


def main() -> None:
    """Read the article, and ask three questions of the ledger."""
    with tempfile.TemporaryDirectory() as folder, hitherto.open(Path(folder, "ledger.db")) as ledger:
        ledger.read(ARTICLE)  # a path works too: a text or HTML file, a folder, a .jsonl file

        print("Known on 1 February 2025:")
        for fact in ledger.facts("lighthouse keepers s2", as_of=date(2025, 2, 1)):
            print(f"  {fact.standing}: {fact.property} {fact.value}, since {fact.since}")

        print("New in January 2025:")
        for change in ledger.changes("lighthouse keepers", since=date(2024, 12, 31), until=date(2025, 1, 31)):
            print(f"  {change.property} {change.value}: {change.before}, now {change.after}")

        page = ledger.page("lighthouse keepers", as_of=date(2025, 2, 1))
        print("In a sentence:", page.answer[0].text)


if __name__ == "__main__":
    main()
