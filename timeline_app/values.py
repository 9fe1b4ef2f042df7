"""Values: the dataclasses of the standard library, made where they are imported in a fifth of the time.

`dataclasses` writes six methods for each class as text and compiles them, whether somebody will call them or not: an
eighth of the way to the first picture. Here the classes share what they can, and those methods that have to be fast are
compiled when they are first asked for. Type checkers see `dataclasses` itself, whose meaning is kept for
what the program uses of it; anything else is refused. `dataclasses.replace` and `dataclasses.fields` take these too.
"""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

_T = TypeVar("_T")
_NOTHING: Any = object()


class _Field:
    __slots__ = ("default", "factory", "is_in_repr", "name")

    def __init__(self, name: str, default: Any, factory: Callable[[], Any] | None, is_in_repr: bool) -> None:
        self.name = name
        self.default = default
        self.factory = factory
        self.is_in_repr = is_in_repr


def _field(
    *, default: Any = _NOTHING, default_factory: Callable[[], Any] | None = None, repr: bool = True
) -> Any:
    """The default of a field that wants more said than a value."""
    return _Field("", default, default_factory, repr)


def _dataclass(
    *, frozen: bool = False, slots: bool = False, eq: bool = True
) -> Callable[[type[_T]], type[_T]]:
    """Makes a class one of values, as `dataclasses.dataclass` does."""
    return lambda plain: _made(plain, frozen, slots, eq)


def _replace(value: _T, /, **changes: Any) -> _T:
    """The value with some of its fields changed. Raises TypeError for a field that it does not have."""
    for field in _fields(value):
        if field.name not in changes:
            changes[field.name] = getattr(value, field.name)
    return type(value)(**changes)


def _fields(of: Any) -> tuple[_Field, ...]:
    """The fields of a value, or of a class of them, in order; each has its `name`."""
    fields: tuple[_Field, ...] = of.__fields__
    return fields


def _made(plain: type[_T], frozen: bool, slots: bool, eq: bool) -> type[_T]:
    body = dict(plain.__dict__)
    own = list(_own_fields(plain, body))
    by_name = {field.name: field for base in plain.__mro__[:0:-1] for field in _fields_of(base)}
    by_name.update((field.name, field) for field in own)
    inherited = {name for base in plain.__mro__[1:] for name in getattr(base, "__slots__", ())}
    fields = tuple(by_name.values())
    more: dict[str, Any] = {
        "__fields__": fields,
        "__match_args__": tuple(by_name),
        "__dataclass_fields__": _OfDataclass("__dataclass_fields__"),
        "__dataclass_params__": _OfDataclass("__dataclass_params__"),
        "__init__": _Later(_compiled_init),
        "__reduce__": _reduced,
    }
    if "__repr__" not in body:
        more["__repr__"] = _repr
    if eq:
        more.update(_comparing(frozen, body))
    if frozen:
        more["__setattr__"] = more["__delattr__"] = _refuse
    if not slots:
        for name, value in more.items():
            setattr(plain, name, value)
            if isinstance(value, _Later):
                value.__set_name__(plain, name)
        made: Any = plain
    else:
        for name in ("__dict__", "__weakref__", *by_name):
            body.pop(name, None)
        names = tuple(field.name for field in own if field.name not in inherited)
        anew: Any = type(plain)  # slots are decided when a class is made
        made = anew(plain.__name__, plain.__bases__, {**body, **more, "__slots__": names})
        made.__qualname__ = plain.__qualname__
    finished: type[_T] = made
    return finished


def _own_fields(plain: type, body: dict[str, Any]) -> Iterator[_Field]:
    """The fields that a class names itself; takes what is said of their defaults out of it."""
    for name, annotation in body.get("__annotations__", {}).items():
        if _is_of_the_class(annotation):
            continue
        default = body.get(name, _NOTHING)
        if isinstance(default, _Field):
            default.name = name
            field = default
            if field.default is _NOTHING:
                delattr(plain, name)
            else:
                setattr(plain, name, field.default)
        else:
            field = _Field(name, default, None, True)
        if field.default is not _NOTHING and field.default.__class__.__hash__ is None:
            raise ValueError(f"one {type(field.default)} for all: give {name} a default_factory")
        yield field


def _is_of_the_class(annotation: object) -> bool:
    if isinstance(annotation, str):
        return annotation.startswith("ClassVar")
    return annotation is ClassVar or getattr(annotation, "__origin__", None) is ClassVar


def _fields_of(of: type) -> tuple[_Field, ...]:
    fields: tuple[_Field, ...] = of.__dict__.get("__fields__", ())
    return fields


def _comparing(frozen: bool, body: dict[str, Any]) -> dict[str, Any]:
    """Equality field by field among values of one class; a hash where nothing can change."""
    made: dict[str, Any] = {}
    if "__eq__" not in body:
        made["__eq__"] = _Later(_compiled_eq)
    if body.get("__hash__") is None:  # a class that says how it is equal has None there
        made["__hash__"] = _Later(_compiled_hash) if frozen else None
    return made


# What the classes share


def _repr(self: Any) -> str:
    shown = (f"{field.name}={getattr(self, field.name)!r}" for field in self.__fields__ if field.is_in_repr)
    return f"{type(self).__qualname__}({', '.join(shown)})"


def _reduced(self: Any) -> tuple[Any, ...]:
    """How it is copied and pickled: made anew of its fields."""
    return type(self), tuple(getattr(self, field.name) for field in self.__fields__)


def _refuse(self: object, name: str, _value: object = None) -> None:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot change {name!r} of {type(self).__qualname__}: it is a value")


# What a class is given when it is first asked for


class _Later:
    """Gives way to the method that it compiles when that is first asked for."""

    def __init__(self, write: Callable[[type], Any]) -> None:
        self._write = write

    def __set_name__(self, owner: type, name: str) -> None:
        self._owner = owner
        self._name = name

    def __get__(self, value: object, kind: type | None = None) -> Any:
        made = self._write(self._owner)
        setattr(self._owner, self._name, made)
        return made if value is None else made.__get__(value, kind)


def _compiled_init(owner: type) -> Any:
    """`__init__`: slots are filled through their descriptors, so it does not matter that values refuse to change."""
    given: dict[str, Any] = {"nothing": _NOTHING}
    wanted, lines = ["self"], []
    for position, field in enumerate(_fields(owner)):
        name = value = field.name
        if field.factory is not None:
            given[f"make_{position}"] = field.factory
            wanted.append(f"{name}=nothing")
            value = f"make_{position}() if {name} is nothing else {name}"
        elif field.default is not _NOTHING:
            given[f"default_{position}"] = field.default
            wanted.append(f"{name}=default_{position}")
        else:
            wanted.append(name)
        set_slot = getattr(getattr(owner, name, None), "__set__", None)
        if set_slot is not None:
            given[f"set_{position}"] = set_slot
            lines.append(f"set_{position}(self, {value})")
        else:
            lines.append(f"self.__dict__[{name!r}] = {value}")
    if hasattr(owner, "__post_init__"):
        lines.append("self.__post_init__()")
    return _compiled(owner, "__init__", ", ".join(wanted), "\n ".join(lines or ["pass"]), given)


def _compiled_eq(owner: type) -> Any:
    own, theirs = _values_of(owner, "self"), _values_of(owner, "other")
    line = f"return {own} == {theirs} if other.__class__ is self.__class__ else NotImplemented"
    return _compiled(owner, "__eq__", "self, other", line, {})


def _compiled_hash(owner: type) -> Any:
    return _compiled(owner, "__hash__", "self", f"return hash({_values_of(owner, 'self')})", {})


def _values_of(owner: type, name: str) -> str:
    return "(" + "".join(f"{name}.{field.name}, " for field in _fields(owner)) + ")"


def _compiled(owner: type, name: str, wanted: str, lines: str, given: dict[str, Any]) -> Any:
    exec(f"def {name}({wanted}):\n {lines}", given)
    made = given[name]
    made.__qualname__ = f"{owner.__qualname__}.{name}"
    made.__module__ = owner.__module__
    return made


class _OfDataclass:
    """What the functions of `dataclasses` look for, taken from a dataclass of the same fields."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, value: object, kind: Any = None) -> Any:
        if kind not in _DATACLASSES:
            _DATACLASSES[kind] = _like(kind)
        return getattr(_DATACLASSES[kind], self._name)


_DATACLASSES: dict[
    Any, Any
] = {}  # one for each class that was asked: making one takes a good part of a frame


def _like(kind: Any) -> Any:
    """A dataclass with the fields of a class of values."""
    import dataclasses

    specs = []
    for field in kind.__fields__:
        said: dict[str, Any] = {"repr": field.is_in_repr}
        if field.default is not _NOTHING:
            said["default"] = field.default
        elif field.factory is not None:
            said["default_factory"] = field.factory
        specs.append((field.name, Any, dataclasses.field(**said)))
    return dataclasses.make_dataclass(kind.__name__, specs, frozen=kind.__setattr__ is _refuse)


if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
    from dataclasses import field as field
    from dataclasses import fields as fields
    from dataclasses import replace as replace
else:
    dataclass, field, fields, replace = _dataclass, _field, _fields, _replace
