"""Gzip is unpacked as it comes, whatever is broken about it."""

import gzip
from collections.abc import Iterator
from functools import partial

from hypothesis import given
from hypothesis import strategies as st

from hitherto.sources.packing import Pieces, Unpacked, members, unpack


def cut(data: bytes, size: int) -> Iterator[bytes]:
    return (data[at : at + size] for at in range(0, len(data), size))


def whole(stream: Unpacked) -> bytes:
    return b"".join(iter(lambda: stream.read(7), b""))


@given(st.lists(st.binary(max_size=200), min_size=1, max_size=5), st.integers(1, 60))
def test_what_was_packed_in_members_comes_out(parts: list[bytes], size: int) -> None:
    stream = Unpacked(cut(b"".join(map(gzip.compress, parts)), size))
    assert (whole(stream), stream.fault) == (b"".join(parts), "")


@given(st.binary(max_size=300), st.integers(1, 60))
def test_no_bytes_raise(data: bytes, size: int) -> None:
    for member in members(cut(b"\x1f\x8b\x08" + data, size)):
        while member.read(5):
            pass
    assert whole(Unpacked(cut(data, size))) is not None


@given(st.integers(11, 40), st.integers(1, 255))
def test_a_broken_member_does_not_take_the_others_with_it(at: int, flip: int) -> None:
    broken = bytearray(gzip.compress(bytes(range(256)) * 4))
    broken[at] ^= flip
    packed = gzip.compress(b"a") + bytes(broken) + gzip.compress(b"c")
    said = [b"".join(iter(partial(one.read, 9), b"")) for one in members(iter([packed]))]
    assert (said[0], said[-1]) == (b"a", b"c")


def test_faults_are_told() -> None:
    packed = gzip.compress(bytes(range(256)) * 4)
    for data, fault in [
        (packed[:-9], "breaks off"),
        (packed[:40] + b"zzzz" + packed[44:], "is damaged"),
        (b"no", "is damaged"),
    ]:
        stream = Unpacked(iter([data]))
        whole(stream)
        assert stream.fault == fault


def test_what_grows_without_measure_is_dropped() -> None:
    stream = Unpacked(iter([gzip.compress(bytes(50_000_000))]))
    assert len(whole(stream)) < 2_000_000
    assert stream.fault == "unpacks to more than 250 times its size"


def test_more_than_the_limit_is_none() -> None:
    assert unpack(gzip.compress(b"abc"), 3) == b"abc"
    assert unpack(gzip.compress(b"abcd"), 3) is None


@given(st.lists(st.sampled_from([b"a", b"\n", b"\nW", b"W", b"\n\nW", b""]), max_size=20), st.integers(1, 5))
def test_what_stands_before_a_mark_is_taken_and_no_more(chunks: list[bytes], size: int) -> None:
    data = b"".join(chunks)
    pieces = Pieces(cut(data, size))
    taken = b"".join(iter(lambda: pieces.take_before(b"\nW", size), b""))
    assert taken == data.partition(b"\nW")[0]
    assert pieces.skip_to(b"W") is (b"W" in data[len(taken) :])
