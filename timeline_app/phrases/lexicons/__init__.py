"""Lexicons: a module a language, by its code (`fr`); those whose names begin with an underscore are parts of others."""
