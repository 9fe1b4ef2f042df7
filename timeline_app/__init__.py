"""Timeline: a chronology you can cite."""

__version__ = "0.1.0"
