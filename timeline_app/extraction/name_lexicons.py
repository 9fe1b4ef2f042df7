"""The words that tell names, of each language that we have them of."""

from timeline_app.extraction.name_words import NameWords


def words_of(language: str) -> NameWords:
    """The words of a language; of English where we have none of it."""
    if language.split("-")[0] == "fr":
        from timeline_app.extraction.names_fr import FRENCH

        return FRENCH
    from timeline_app.extraction.names_en import ENGLISH

    return ENGLISH
