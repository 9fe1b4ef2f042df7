from timeline_app.model.actor import Actor
from timeline_app.model.local_text import LocalText


def test_an_actor_is_asked_for_by_id_every_name_and_alias() -> None:
    actor = Actor("un", LocalText((("en", "United Nations"), ("fr", "Nations unies"))), aliases=("UN", "ONU"))
    assert actor.all_names() == ("un", "United Nations", "Nations unies", "UN", "ONU")
