"""Titles and sentences for measuring: made of a number, the same for the same number."""

_WHO = (
    "The court of appeal", "The harbour board", "Le ministère", "The city council", "The editor", "Élodie Marchand",
    "The bank", "La préfecture", "The union", "The commissioner", "José Ibáñez", "The insurer",
    "The inspector", "Le maire", "The board of trade", "Zoë Lindqvist",
)  # fmt: skip
_DOES = (
    "announces", "denies", "confirms", "withdraws", "publishes", "refuses", "orders", "questions",
    "signs", "postpones", "approves", "answers", "reviews", "leaks", "defends", "cancels",
)  # fmt: skip
_WHICH = (
    "the new",
    "the second",
    "the disputed",
    "an amended",
    "the final",
    "a confidential",
    "the joint",
    "the old",
)
_WHAT = (
    "agreement", "letter", "price of grain", "vote", "strike", "merger talks", "report on the crane", "model",
    "lawsuit", "budget", "contract with the café owners", "inquiry", "list of witnesses", "loan", "naïve forecast",
    "answer",
)  # fmt: skip
_WHERE = (
    "in Rouen", "in Malmö", "before noon", "at the hearing", "in a letter", "in São Paulo", "at the quay", "by telephone",
)  # fmt: skip
_WHY = (
    "because the minutes had been read", "although nobody had been asked", "as the paper had said a week before",
    "for want of a quorum", "à la demande du préfet", "before the session was closed", "on the advice of counsel",
    "since the figures did not agree",
)  # fmt: skip


def title(number: int) -> str:
    """A title of three to ten words that ends in the number, so that no two are alike."""
    mixed = _mixed(number)
    return f"{_WHO[mixed & 15]} {_DOES[mixed >> 4 & 15]} {_WHICH[mixed >> 8 & 7]} {_WHAT[mixed >> 11 & 15]} {number}"


def sentence(number: int) -> str:
    """A sentence of about twenty words, such as a source might have, about what `title` says."""
    mixed = _mixed(number)
    return (
        f"{_WHO[mixed & 15]} {_DOES[mixed >> 4 & 15]} {_WHICH[mixed >> 8 & 7]} {_WHAT[mixed >> 11 & 15]} "
        f"{_WHERE[mixed >> 15 & 7]}, {_WHY[mixed >> 18 & 7]}; {_WHO[mixed >> 21 & 15]} {_DOES[mixed >> 25 & 15]} it."
    )


def _mixed(number: int) -> int:
    """29 bits that depend on the number as if by chance: Knuth's multiplicative hash, its upper half."""
    return (number * 0x9E3779B97F4A7C15 & 0xFFFFFFFFFFFFFFFF) >> 35
