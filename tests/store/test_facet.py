from dataclasses import fields

import pytest

from timeline_app.store.facet import Facet
from timeline_app.store.filter import Filter


@pytest.mark.parametrize("facet", Facet)
def test_each_facet_has_its_two_fields_in_the_filter(facet: Facet) -> None:
    names = {field.name for field in fields(Filter)}
    assert {facet.value, f"not_{facet.value}"} <= names


def test_choices_are_those_of_the_format_or_none_where_the_timeline_gives_them() -> None:
    assert Facet.STATUSES.choices == ("occurred", "announced", "alleged", "disputed")
    assert Facet.CERTAINTIES.choices == ("day", "bracket", "about", "open", "undated")
    assert Facet.CORROBORATIONS.choices == ("none", "one", "several")
    assert Facet.AGREEMENTS.choices == ("agree", "differ", "contradict")
    assert Facet.ACTORS.choices == Facet.TAGS.choices == Facet.SOURCES.choices == ()
