from timeline_app.layout.chronology_words import column_names, data_sentence
from timeline_app.provenance.digest import Digest


def test_each_column_has_a_name() -> None:
    names = column_names()
    assert len(set(names)) == len(names) == 5


def test_the_sum_of_one_file_names_it_on_one_line_and_that_of_several_their_list() -> None:
    one = data_sentence(Digest("abc", (("abc", "a\nb.yaml"),)))
    assert "a b.yaml" in one
    assert "list" in data_sentence(Digest("abc", (("a", "a.yaml"), ("b", "b.yaml"))))
