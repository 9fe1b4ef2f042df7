import re
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.makers import a_timeline, an_event, an_excerpt
from timeline_app import words
from timeline_app.chrono.instant import from_civil
from timeline_app.layout.paper import FORMATS, Settings, format_of
from timeline_app.layout.scene import Scene
from timeline_app.model.event import Status
from timeline_app.paint.export import render, scene_of
from timeline_app.paint.fonts import QtRuler
from timeline_app.problems import UserError
from timeline_app.store.filter import Filter
from timeline_app.store.table import EventTable, build_table

HOSTILE = "<b>bold</b> <img src='x'> & \u202e evil"


@pytest.fixture
def table(qapp: object) -> EventTable:
    assert qapp is not None
    return build_table(
        a_timeline(
            an_event(
                "suit", date="[2024-02-19..2024-03-24]", actors=["musk", "openai"], excerpts=[an_excerpt()]
            ),
            an_event("grok", date="2024-03", actors=["xai"], status=Status.ANNOUNCED, title=HOSTILE),
            an_event("day", date="2024-03-05", actors=["openai"]),
            an_event("talks", date="2024-02/2024-03-20", actors=["musk"]),
            an_event("founded", date="", actors=["musk"]),
            title="Musk v. OpenAI",
        )
    )


def scene(table: EventTable, chosen: Filter | None = None, **asked: object) -> Scene:
    return scene_of(table, chosen or Filter(), Settings(**asked), words.language(), QtRuler())  # type: ignore[arg-type]


def drawn(table: EventTable, chosen: Filter | None = None, **asked: object) -> bytes:
    return render(scene(table, chosen, **asked), Settings(**asked))  # type: ignore[arg-type]


@pytest.mark.parametrize("format", FORMATS)
def test_the_same_input_gives_the_same_bytes_a_second_later(table: EventTable, format: str) -> None:
    first = drawn(table, format=format)
    time.sleep(1.1)  # documents carry seconds: cross the boundary of one
    assert drawn(table, format=format) == first


def test_a_png_has_its_size_times_scale(table: EventTable) -> None:
    image = QImage.fromData(QByteArray(drawn(table, width=800, height=900, scale=2.0)))
    assert (image.width(), image.height()) == (1600, 1800)


def test_a_picture_grows_until_every_lane_fits(table: EventTable) -> None:
    assert scene(table, width=700, height=200).height > 200
    assert scene(table, width=700, height=1500).height == 1500


def test_text_stays_text_in_svg_and_no_markup_of_a_title_gets_in(table: EventTable) -> None:
    svg = drawn(table, format="svg").decode()
    assert "<text" in svg
    assert "&lt;b&gt;bold" in svg
    assert "<img" not in svg
    assert "\u202e" not in svg


def test_a_pdf_carries_its_fonts_and_no_time(table: EventTable) -> None:
    pdf = drawn(table, format="pdf")
    assert pdf.startswith(b"%PDF")
    assert b"/FontFile" in pdf
    assert set(re.findall(rb"/CreationDate \(D:(\d{14})", pdf)) == {b"20000101000000"}


def test_a_pdf_is_not_broken_by_taking_its_time_out(table: EventTable) -> None:
    pdf = drawn(table, format="pdf")
    at = int(re.findall(rb"startxref\s+(\d+)", pdf)[-1])
    assert pdf[at : at + 4] == b"xref"


def test_the_filter_and_the_numbered_sources_stand_below(table: EventTable) -> None:
    lines = [line.text for line in scene(table, Filter(actors=frozenset(["openai"]))).lines]
    assert lines[0] == "Musk v. OpenAI"
    assert "2 of 5 events. Filter: events with openai." in lines
    assert any("The paper" in line for line in lines)


def test_the_legend_names_only_the_marks_that_are_used(table: EventTable) -> None:
    texts = " ".join(sample.text for sample in scene(table).samples)
    assert "hollow" in texts
    assert "several events" not in texts
    assert "lasted" not in [sample.text for sample in scene(table, Filter(words="day")).samples]


def test_a_span_shows_what_lies_in_it_and_is_named(table: EventTable) -> None:
    part = scene(table, start=from_civil(2024, 3, 21), end=from_civil(2024, 4, 1))
    shown = {table.events[row].id for row in part.rows_in_view}
    assert shown == {"suit", "grok", "founded"}
    assert any("Shown:" in line.text for line in part.lines)


def test_nothing_matching_is_drawn_as_such(table: EventTable) -> None:
    empty = scene(table, Filter(words="nothing has this"))
    assert "No event" in empty.empty_text
    assert render(empty, Settings()).startswith(b"\x89PNG")


def test_the_themes_differ(table: EventTable) -> None:
    assert drawn(table, theme="dark") != drawn(table, theme="light")


def test_a_picture_too_large_is_refused_in_a_sentence(table: EventTable) -> None:
    with pytest.raises(UserError, match="too large"):
        drawn(table, width=20000, height=20000, scale=8.0)


def test_an_unknown_ending_is_refused() -> None:
    assert format_of(Path("a.SVG")) == "svg"
    with pytest.raises(UserError, match="does not end in") as caught:
        format_of(Path("a.gif"))
    assert caught.value.exit_status == 1


def test_nothing_is_painted_outside_the_picture_or_lost_at_its_edge(table: EventTable, qtbot: QtBot) -> None:
    assert qtbot is not None
    made = scene(table, width=900, height=700)
    for label in made.labels:
        assert label.box.right <= made.width
        assert label.box.bottom <= made.tray.top


def test_without_a_ground_what_lies_behind_shows_through_but_not_behind_words(table: EventTable) -> None:
    made = scene(table, width=800)
    image = QImage.fromData(QByteArray(drawn(table, width=800, is_clear=True)))
    assert image.hasAlphaChannel()
    assert image.pixelColor(790, 3).alpha() == 0
    label = made.labels[0].box
    assert image.pixelColor(round(label.left) - 1, round(label.bottom) - 3).alpha() > 200


def test_an_svg_without_a_ground_paints_none(table: EventTable) -> None:
    wide = re.compile(r'<rect x="[^"]+" y="[^"]+" width="1600"')
    assert wide.search(drawn(table, format="svg").decode())
    assert not wide.search(drawn(table, format="svg", is_clear=True).decode())


@pytest.mark.parametrize("format", FORMATS)
def test_an_exact_size_is_that_of_the_file(table: EventTable, format: str) -> None:
    asked = {"width": 1920.0, "height": 1080.0, "is_exact": True, "letters": 1.5, "format": format}
    made = drawn(table, **asked)  # type: ignore[arg-type]
    if format == "png":
        image = QImage.fromData(QByteArray(made))
        assert (image.width(), image.height()) == (1920, 1080)
    elif format == "pdf":
        assert re.search(rb"/MediaBox \[0 0 1440\.0+ 810\.0+\]", made)
    else:
        assert b'width="508mm" height="285.75mm"' in made


def test_no_fade_of_a_pdf_is_one_that_readers_take_for_solid(qapp: object) -> None:
    assert qapp is not None
    unknown = build_table(
        a_timeline(an_event("until", date="/2024-03-05"), an_event("near", date="2024-01-05", actors=["ann"]))
    )
    pdf = drawn(unknown, format="pdf")
    assert b"/ShadingType" in pdf
    assert b"/S /Alpha" not in pdf
