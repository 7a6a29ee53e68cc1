"""Stands in for CPython's C module of this name, as far as Python goes."""

from stand_in import absent as __getattr__

SPECIALIZATION_THRESHOLD = 2
SPECIALIZATION_COOLDOWN = 53
SHARED_KEYS_MAX_SIZE = 30
