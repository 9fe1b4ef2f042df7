"""French date phrases."""

from timeline_app.phrases.recognising import recognise


def found(text: str) -> list[str]:
    return [text[one.start : one.end] for one in recognise(text, "fr")]


def test_last_week_is_found_with_its_article() -> None:
    assert found("En portant plainte la semaine dernière, il a") == ["la semaine dernière"]
