import pytest

from timeline_app.model.source import PersonName, Source


@pytest.mark.parametrize(
    ("name", "written"),
    [
        (PersonName(family="Curie", given="Marie"), "Marie Curie"),
        (PersonName(family="Curie"), "Curie"),
        (PersonName(literal="United Nations"), "United Nations"),
        (PersonName(family="x", given="y", literal="z"), "z"),
        (PersonName(), ""),
    ],
)
def test_a_name_is_written_as_people_write_it(name: PersonName, written: str) -> None:
    assert str(name) == written


def test_a_source_needs_no_more_than_its_id() -> None:
    source = Source("paper")
    assert (source.title, source.issued, source.text_path, dict(source.other)) == ("", None, None, {})
