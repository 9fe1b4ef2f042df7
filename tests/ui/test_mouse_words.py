"""The one list that is kept by hand: in words, whole, and in both languages."""

from timeline_app import words
from timeline_app.ui.mouse_words import HANDS, KEYS


def test_every_hand_and_key_has_its_words_in_both_languages() -> None:
    for line in (*HANDS, *KEYS):
        for message in line:
            with words.using("fr"):
                french = str(message)
            assert french != str(message) or str(message) in ("Page Up, Page Down",)


def test_no_hand_is_told_of_twice() -> None:
    hands = [str(hand) for hand, _what in (*HANDS, *KEYS)]
    assert len(hands) == len(set(hands))
