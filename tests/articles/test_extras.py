"""Where a library is missing, its extra and the command that installs it are named."""

from timeline_app import words
from timeline_app.articles.extras import missing
from timeline_app.words import Message


def test_the_command_that_installs_an_extra_is_named() -> None:
    with words.using("en"):
        assert 'pip install "timeline-app[pdf]"' in str(missing("pdf", Message("PDF files")))
