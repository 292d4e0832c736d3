"""The reader of records: what each line of a catalogue's record claims, in the catalogue's own voice."""

from collections.abc import Iterator

from hitherto.claims import Article, Claim, Evidence, Record, Subject, record_of
from hitherto.reading.catalogues import tmdb, tvmaze, wikidata, wikipedia
from hitherto.reading.catalogues.saying import Fields, Said
from hitherto.reading.merging import merged

_FIELDS: dict[str, Fields] = {
    "TVmaze": tvmaze.FIELDS,
    "Wikidata": wikidata.FIELDS,
    "TMDB": tmdb.FIELDS,
    "Wikipedia": wikipedia.FIELDS,
}
_SPECIALS = 0  # the number that catalogues give what belongs to no season


class CatalogueReader:
    """Reads the records of catalogues, and nothing else; any other article claims nothing."""

    name = "catalogues"
    version = "0.1"

    def read(self, article: Article) -> list[Claim]:
        """Return a claim for each value that the vocabulary has a question for, in the order of the lines."""
        found = record_of(article)
        return merged(self._claims(article, *found)) if found else []

    def _claims(self, article: Article, record: Record, lines: tuple[Evidence, ...]) -> Iterator[Claim]:
        fields = _FIELDS[record.catalogue]
        seasons = fields.seasons(record) if record.kind == "series" else 0
        if record.kind == "season" and record.season is None:
            return  # of which season it is, nobody says
        for field, line in zip(record.fields, lines, strict=True):
            for said in fields.said(field, record):
                season = said.season or field.season or record.season
                if field.season == _SPECIALS or not _is_told(said, season, seasons):
                    continue
                yield Claim(
                    subject=Subject(record.work, season or _first(said, seasons), said.part),
                    property=said.property,
                    value=said.value,
                    evidence=(line,),
                    article=article.id,
                    details=said.details,
                    certainty=said.certainty,
                    speaker=(record.catalogue,),
                    reader=f"{self.name} {self.version}",
                )


def _is_told(said: Said, season: int | None, seasons: int) -> bool:
    """Tell whether it is plain which season is meant.

    What a record of several seasons says of the whole series (its cast, its number of episodes) is not said of the
    season to come, which is what a claim without a season would be taken for.
    """
    return season is not None or seasons < 2 or said.of_all or _is_premiere(said)


def _first(said: Said, seasons: int) -> int | None:
    """Return the first season for the premiere of a series that has had several."""
    return 1 if seasons > 1 and _is_premiere(said) else None


def _is_premiere(said: Said) -> bool:
    return said.property == "release" and said.details.get("kind") == "premiere"
