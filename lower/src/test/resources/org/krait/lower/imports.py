import a.b.c, d.e as f
from . import g
from h import i as j, k
from l import *
