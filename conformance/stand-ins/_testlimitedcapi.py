"""Stands in for CPython's C module of this name, as far as Python goes."""

from operator import delitem as sequence_delitem
from operator import getitem as sequence_getitem
from operator import setitem as sequence_setitem

from stand_in import absent as __getattr__
