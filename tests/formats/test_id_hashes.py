"""Ids found by numbers."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.formats.id_hashes import IdIndex, hash_of, hashes_of, repeated

ids = st.lists(st.text("ab\0é", max_size=4) | st.text(max_size=12), max_size=30)


@given(ids)
def test_an_id_has_its_number_whatever_stands_beside_it(texts: list[str]) -> None:
    assert hashes_of(texts).tolist() == [int(hash_of(text)) for text in texts]


@given(ids, st.text("ab", max_size=4))
def test_each_id_is_found_where_it_stands_first_and_no_other(texts: list[str], other: str) -> None:
    index = IdIndex(hashes_of(texts), texts.__getitem__)
    for text in [*texts, other]:
        assert index.find(text) == (texts.index(text) if text in texts else -1)


@given(ids)
def test_repeated_ids_are_found_even_where_all_numbers_are_one(texts: list[str]) -> None:
    expected = [(texts.index(text), n) for n, text in enumerate(texts) if texts.index(text) != n]
    assert repeated(hashes_of(texts), texts.__getitem__) == expected
    assert repeated(np.zeros(len(texts), np.uint64), texts.__getitem__) == expected
    assert IdIndex(np.full(len(texts), hashes_of(["a"])[0]), texts.__getitem__).find("a") == (
        texts.index("a") if "a" in texts else -1
    )


def test_a_million_ids_share_no_number() -> None:
    numbers = hashes_of([f"e{n}" for n in range(200_000)] + [f"file-{n}" for n in range(200_000)])
    assert len(np.unique(numbers)) == 400_000
