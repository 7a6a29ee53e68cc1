"""Many subjects for one match, and what is wrong with patterns."""

from collections import namedtuple, OrderedDict, deque


class Pt:
    __match_args__ = ('x', 'y')

    def __init__(s, x, y):
        s.x, s.y = (x, y)
NTu = namedtuple('NTu', 'a b')


def m(v):
    match v:
        case 0 | 1 | -1:
            return 'small'
        case -2.5 | 3 + 4j:
            return 'num'
        case True:
            return 'never'
        case None:
            return 'none'
        case 'a' | b'b':
            return 'strbytes'
        case []:
            return 'empty'
        case [x] if x == 5:
            return 'five'
        case [1, *rest, 9]:
            return ('1..9', rest)
        case [_, [a, b] as t, *_]:
            return ('nested', a, b, t)
        case {'k': {'j': j}, **rest}:
            return ('map', j, rest)
        case {}:
            return ('anymap', v)
        case Pt(x=0, y=yy):
            return ('ptx0', yy)
        case Pt(xx, yy):
            return ('pt', xx, yy)
        case str() | bytes() as s:
            return ('text', s)
        case int(n) | float(n):
            return ('n', n)
        case range() | set() as c:
            return ('c', type(c).__name__)
        case [*xs]:
            return ('seq', xs)
        case object(__doc__=None):
            return 'nodoc'
        case _:
            return 'other'
for v in [0, True, -1, -2.5, 3 + 4j, None, 'a', b'b', [], (), [5], [6], [1, 2, 3, 9], [0, (1, 2), 3], (0, [1, 2]), {'k': {'j': 1}, 'z': 2}, {'q': 1}, OrderedDict(a=1), Pt(0, 2), Pt(1, 2), 'text', b'xx', 17, 2.0, range(3), {1}, deque([1, 2]), NTu(1, 2), bytearray(b'1'), iter([]), memoryview(b'ab'), object(), len]:
    try:
        print(repr(v) if not isinstance(v, (Pt,)) and type(v) is not object and (not hasattr(v, '__next__')) and (type(v) is not memoryview) else type(v).__name__, '->', repr(m(v))[:90])
    except Exception as e:
        print(type(e).__name__, e)


class Bad:
    __match_args__ = 3


class Bad2:
    __match_args__ = (1,)


class Bad3:
    __match_args__ = ('a', 'a')


class NoArgs:
    pass
for src in ['match Bad():\n case Bad(1): pass', 'match Bad2():\n case Bad2(1): pass', 'b=Bad3();b.a=1\nmatch b:\n case Bad3(1, 1): pass', 'match NoArgs():\n case NoArgs(1): pass', 'match Pt(1,2):\n case Pt(1,2,3): pass', 'match Pt(1,2):\n case Pt(1,x=1): pass', 'match 1:\n case len(): pass', 'match 1:\n case int(1, 2): pass', 'match 1:\n case x: pass\n case y: pass', 'match 1:\n case [x, x]: pass', 'match 1:\n case {**a, "b": 1}: pass', 'match 1:\n case {"a": 1, "a": 2}: pass', 'match 1:\n case x | 1: pass', 'match 1:\n case [*a, *b]: pass', 'match 1:\n case 1 + 2: pass', 'match 1:\n case -x: pass', 'match 1:\n case f"x": pass', 'match 1:\n case (x, y) | x: pass', 'match 1:\n case {x: 1}: pass', 'match 1:\n case Pt(x=1, x=2): pass', 'match 1:\n case _ as _: pass', 'match 1:\n case 1 as a.b: pass', 'match {"a":1}:\n case {"a": 1, **_}: pass', 'match 1:\ncase 1: pass', 'match 1:\n pass', 'match x:=3, 4:\n case (a, b): print(a, b, x)', 'match *a, 1:\n case _: pass', 'match = 3; print(match); case = 4; _ = 5; print(case + _)', 'match 1:\n case int(real=r, imag=0): print(r)', 'match (1,):\n case 1,: print("tup")', 'match "x":\n case str(x) if x := "": print("no")\n case str("x"): print("yes")']:
    try:
        exec(src)
        print('ok')
    except SyntaxError as e:
        print('SyntaxError', e.msg, e.lineno, e.offset, e.end_offset)
    except Exception as e:
        print(type(e).__name__, e)
