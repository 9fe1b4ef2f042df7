"""The line over a review: which article, when it was published, how far the review is, and the way to write it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from timeline_app.articles.article import Article
from timeline_app.chrono import wording
from timeline_app.layout.content import flat
from timeline_app.state.review import Counts
from timeline_app.ui.header import Title
from timeline_app.ui.pieces import OneLine, link, tip
from timeline_app.ui.review_session import ReviewSession
from timeline_app.words import _, ngettext, number

_WIDEST_PX = 520


class ReviewHead(QWidget):
    """Emits `article_asked` with an index, `date_asked` where a date is to be corrected, and `write_asked`."""

    date_asked = Signal()
    write_asked = Signal()
    article_asked = Signal(int)

    def __init__(self, session: ReviewSession) -> None:
        super().__init__()
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._article = -1
        self.title = Title()
        self.chooser = QComboBox()
        self.chooser.setAccessibleName(_("Article"))
        self.chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.chooser.setMinimumContentsLength(24)
        self.chooser.setMaximumWidth(_WIDEST_PX)
        self.chooser.activated.connect(self.article_asked)
        self.published = OneLine()
        self.published.setProperty("kind", "muted")
        self.date_button = link(_("Correct the date…"))
        self.date_button.clicked.connect(self.date_asked)
        self.count = QLabel()
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.only_open = QCheckBox(_("Only open ones"))
        self.only_open.setToolTip(tip(_("Next and previous pass over what is decided.")))
        self.only_open.toggled.connect(self._filter)
        self.write_button = QPushButton(_("Write timeline…"))
        self.write_button.clicked.connect(self.write_asked)
        self._place()
        session.changed.connect(self._refresh)
        session.moved.connect(self._refresh)
        self._refresh()

    def _place(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.published)
        below.addWidget(self.date_button)
        below.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addWidget(self.title)
        left.addWidget(self.chooser)
        left.addLayout(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 10, 20, 10)
        row.setSpacing(16)
        row.addLayout(left, 1)
        row.addWidget(self.count)
        row.addWidget(self.only_open)
        row.addWidget(self.write_button)

    def show_article(self, index: int) -> None:
        """Names an article, and when it was published."""
        self._article = index
        self._refresh()

    def _filter(self, only_open: bool) -> None:
        self._session.only_open = only_open

    def _refresh(self) -> None:
        articles = self._session.proposal.articles
        current = self._session.current
        if current is not None:
            self._article = current.article
        index = min(max(self._article, 0), len(articles) - 1)
        names = [article_name(each) for each in articles]
        if [self.chooser.itemText(at) for at in range(self.chooser.count())] != names:
            self.chooser.clear()
            self.chooser.addItems(names)
        self.chooser.setVisible(len(articles) > 1)
        self.title.setVisible(len(articles) < 2)
        if articles:
            self.chooser.setCurrentIndex(index)
            self.title.set_text(names[index])
            self.published.set_text(published_words(articles[index]))
        self.date_button.setVisible(bool(articles))
        counts = self._session.review.counts()
        there = len(self._session.there)
        self.count.setText(count_words(counts, there))
        self.write_button.setEnabled(bool(counts.accepted or counts.merged > there))
        is_done = counts.all > 0 and not counts.open
        if self.write_button.isDefault() != is_done:
            self.write_button.setDefault(is_done)


def article_name(article: Article) -> str:
    """Its title, else the name of its file."""
    return flat(article.title) or (article.path.name if article.path else _("Article"))


def published_words(article: Article) -> str:
    """By whom and when it was published, and who says so."""
    if article.published is None:
        when = _("date of publication unknown")
    else:
        when = _("published {date}", date=wording.words(article.published))
        if article.published_reason is not None:
            when = f"{when} · {article.published_reason}"
    return f"{flat(article.publisher)} · {when}" if article.publisher else when


def count_words(counts: Counts, there: int = 0) -> str:
    """How far the review is: "5 of 14 reviewed, 3 accepted". there: how many the timeline has already."""
    if not counts.all:
        return ""
    reviewed = ngettext(
        "{n} of {total} reviewed", "{n} of {total} reviewed", counts.reviewed, total=number(counts.all)
    )
    accepted = ngettext("{n} accepted", "{n} accepted", counts.accepted)
    new = counts.merged - there
    merged = ngettext("{n} merged", "{n} merged", new) if new else ""
    written = ngettext("{n} in the timeline", "{n} in the timeline", there) if there else ""
    return ", ".join(filter(None, (reviewed, accepted, merged, written)))


def end_words(total: int, accepted: int) -> str:
    """That everything is reviewed: "All 14 proposed events reviewed: 3 become events."."""
    all_of_them = ngettext("{n} proposed event reviewed", "All {n} proposed events reviewed", total)
    become = (
        ngettext("{n} becomes an event", "{n} become events", accepted)
        if accepted
        else _("none becomes an event")
    )
    return _("{reviewed}: {become}.", reviewed=all_of_them, become=become)
