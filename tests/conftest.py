"""What holds for every test: no screen, English, and nothing of the person's own settings touched."""

import os
import tempfile
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from timeline_app import words

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["XDG_CACHE_HOME"] = tempfile.mkdtemp(prefix="timeline-test-cache-")
os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp(prefix="timeline-test-config-")
os.environ["XDG_STATE_HOME"] = tempfile.mkdtemp(prefix="timeline-test-state-")
os.environ["XDG_RUNTIME_DIR"] = tempfile.mkdtemp(prefix="timeline-test-runtime-")
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)

# A machine that is busy with something else is no fault of the code under test.
settings.register_profile(
    "timeline", deadline=None, suppress_health_check=[HealthCheck.too_slow], database=None
)
settings.load_profile("timeline")


@pytest.fixture(autouse=True)
def _words_in_english() -> Iterator[None]:
    with words.using("en"):
        yield
