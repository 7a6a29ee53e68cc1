"""What subscripts with too few arguments say, and what defaults fill in."""

import typing
from typing import Dict, Generic, TypeVar


class Two[T, U]:
    pass


class Default[T, U, V = int]:
    pass


class Rest[T, *Ts]:
    pass


class Specified[T, **P]:
    pass


class Old(Generic[TypeVar("A"), TypeVar("B")]):
    pass


T, U = Two.__type_params__
V = Default.__type_params__[2]
for generic in Two, Default, Rest, Specified, Old, dict[T, U], Dict[T, U], dict[T, V], Dict[T, V]:
    for arguments in (), int, (int, str), (int, str, bytes), (int, str, bytes, float):
        try:
            print(generic[arguments])
        except TypeError as error:
            print("TypeError:", error)
