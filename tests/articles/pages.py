"""Makers of web pages and of their parts, for tests that read them."""

import json

FIRST = (
    "The harbour board bought a second crane last week, its director Paul Martin said on Monday, after months of "
    "talks with the town and with two builders from the north of the country."
)
SECOND = (
    "The town is against it, and the mayor, Ann Lee, has threatened to go to court before the end of June if the "
    "board does not sell the first crane."
)
FRENCH = (
    "Le port a acheté une deuxième grue la semaine dernière, a dit son directeur lundi, après des mois de discussions "
    "avec la ville et avec les constructeurs."
)


def a_page(*, head: str = "", body: str = "", title: str = "The second crane", lang: str = "en") -> bytes:
    """A page with a title, two paragraphs, and what is given above them."""
    page = (
        f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8"><title>{title} | The Beacon</title>{head}'
        f"</head><body><article><h1>{title}</h1>{body}<p>{FIRST}</p><p>{SECOND}</p></article></body></html>"
    )
    return page.encode()


def json_ld(**said: object) -> str:
    """A script that says what an article is, to machines."""
    item = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "The second crane", **said}
    return f'<script type="application/ld+json">{json.dumps(item)}</script>'
