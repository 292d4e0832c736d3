"""What is told only to be denied, in the same sentence or in the next."""

from collections.abc import Callable

import pytest

from hitherto.claims import Claim

Read = Callable[..., list[Claim]]
LEAD = "The second season of Harbour Lights, the drama about a lighthouse town, is on its way."


@pytest.mark.parametrize(
    ("text", "polarities"),
    [
        (
            "There had been rumours that Ada Vale was leaving Harbour Lights. Her rep called it “completely false.”",
            "+-",
        ),
        ("A tabloid claimed that Ada Vale will star in season 2. That's not true, her manager said.", "+-"),
        ("Reports that Ada Vale will play the mayor were false, the studio says.", "-"),
        ("The director denied reports that Ada Vale will play the mayor.", "-"),
        ("Ada Vale will play the mayor. That's not true of her sister.", "+"),
        ("Ada Vale will play the mayor, which put an end to the rumours.", "+"),
    ],
)
def test_what_is_denied_is_told_with_its_denial(read: Read, text: str, polarities: str) -> None:
    claims = [c for c in read("Harbour Lights season 2: what we know", f"{LEAD}\n\n{text}") if c.value == "Ada Vale"]
    assert "".join(sorted(c.polarity for c in claims)) == polarities
