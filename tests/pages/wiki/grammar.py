"""The grammar of QuickStatements V1 as its help describes it, checked without a line of what writes it."""

import re

_ITEM, _PROPERTY, _SOURCE = r"Q[1-9]\d*", r"P[1-9]\d*", r"S[1-9]\d*"
_TIME = r"[+-]\d{4,}-\d{2}-\d{2}T00:00:00Z/(?:9|10|11)"
_STRING = r'"[^"\t\n]{1,1500}"'
_LANGUAGE = rf"[a-z]{{2,3}}(?:-[a-z]+)?:{_STRING}"
_QUANTITY = r"[+-]?\d+(?:\.\d+)?(?:U[1-9]\d*)?"
_VALUE = re.compile("|".join(f"(?:{one})" for one in (_ITEM, _TIME, _STRING, _LANGUAGE, _QUANTITY)))
_KINDS = {  # what the properties that we use take
    **dict.fromkeys("P161 P453 P57 P58 P170 P1431 P162 P86 P272 P449 P750 P144 P1411 P166".split(), _ITEM),
    **dict.fromkeys("P915 P291 P248 P2453 P1346".split(), _ITEM),
    **dict.fromkeys("P577 P580 P582 P585 P813 P2960".split(), _TIME),
    **dict.fromkeys("P4633 P854 P1065".split(), _STRING),
    **dict.fromkeys("P1476 P1683".split(), _LANGUAGE),
    **dict.fromkeys("P1113 P2047".split(), _QUANTITY),
}  # fmt: skip


def faults(text: str) -> list[str]:
    """Return what is wrong in a text of QuickStatements, a sentence for each fault."""
    if text and not text.endswith("\n"):
        return ["the last line does not end"]
    return [f"line {at}: {fault}" for at, line in enumerate(text.splitlines(), 1) for fault in _line(line)]


def _line(line: str) -> list[str]:
    parts = line.split("\t")
    if len(parts) < 3 or len(parts) % 2 == 0:
        return [f"{len(parts)} parts"]
    found = [] if re.fullmatch(_ITEM, parts[0]) else [f"no item: {parts[0]!r}"]
    pairs = list(zip(parts[1::2], parts[2::2], strict=True))
    in_reference = False
    for at, (name, value) in enumerate(pairs):
        source = bool(re.fullmatch(_SOURCE, name))
        if not (source or re.fullmatch(_PROPERTY, name)) or (source and at == 0):
            found.append(f"no property here: {name!r}")
        if in_reference and not source:
            found.append(f"a qualifier after the reference: {name!r}")
        in_reference = in_reference or source
        kind = _KINDS.get(f"P{name[1:]}")
        if kind is None or not re.fullmatch(kind, value) or not _VALUE.fullmatch(value):
            found.append(f"{name} cannot be {value!r}")
        found += _precision(name, value)
    sources = [name for name, _ in pairs if name.startswith("S")]
    if len(sources) != len(set(sources)):
        found.append("a source twice")
    if "S854" not in sources or "S813" not in sources:
        found.append("no reference, or not when it was read")
    return found


def _precision(name: str, value: str) -> list[str]:
    """Tell whether a time has parts that its precision denies, or lacks those that it promises."""
    time = re.fullmatch(r"[+-]\d{4,}-(\d{2})-(\d{2})T00:00:00Z/(\d+)", value)
    if not time:
        return []
    month, day, precision = map(int, time.groups())
    fits = {9: month == day == 0, 10: 1 <= month <= 12 and day == 0, 11: 1 <= month <= 12 and 1 <= day <= 31}
    return [] if fits.get(precision) else [f"{name}: {value!r} is more or less exact than it says"]
