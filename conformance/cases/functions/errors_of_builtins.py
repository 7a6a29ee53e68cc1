"""What builtins, operators and methods say of arguments they cannot use."""

CALLS = r"""
next(iter([]))
next([], 1)
iter(3)
iter(3, 4)
list(iter(lambda: 3, 3))
reversed({1})
reversed(3)
zip([1], 3)
list(zip([1], [1, 2], strict=True))
list(zip([1, 2], [1], [3], strict=True))
map(1)
map(len)
list(map(len, 3))
list(map(lambda x, y: x + y, [1], [2], strict=False))
enumerate()
sum('ab')
sum([[1]], [])
sum(['a'], '')
max([])
max(1)
max([], default=3)
max(1, 2, default=3)
min('a', 1)
sorted([1, 'a'])
sorted([1], len)
any(3)
all([])
abs('x')
bin(1.5)
chr(-1)
chr(1114112)
ord('ab')
ord(3)
hash([])
hash(slice(1))
divmod(1)
pow(1, 2, 3, 4)
pow('a', 2)
round(1, 'a')
isinstance(1, 'int')
issubclass(1, int)
getattr(1, 2)
getattr(1, 'x', 'd')
setattr(1, 'x', 2)
delattr([], 'x')
vars(1)
dir(1, 2)
callable()
open()
open(3.5)
open('/nonexistent')
open('x', 'q')
open('x', 'rw')
open('x', 'rb', encoding='u')
print(1, sep=2)
print(1, end=b'')
print(1, file=3)
format(1, 2)
format(1, 'q')
repr()
ascii('é😀\x7f')
type()
type(1, 2)
type('a', 1, {})
type(1, (), {})
type('a', (), 1)
object(1)
super()
super(1)
super(int, 'a')
slice()
range()
range(1.5)
range(1, 2, 0)
range(5)[10]
range(5).index(9)
bytes(-1)
bytes([256])
bytes('a')
bytes(1, 'a')
bytes([1], 'a')
bytearray(b'a').append(300)
'a' + 1
1 + 'a'
[] + ()
() + []
b'' + ''
{} + {}
{} | []
{1} | [1]
'a' * 'b'
[1] * 1.5
'a' - 'b'
-'a'
~1.5
1 < 'a'
[] < ()
1 in 2
'a' in 'abc'
1 in 'abc'
1[0]
1()
'abc'['a']
[1]['a']
[1][1.5]
(1,)[5]
{}['k']
{}[[]]
'abc'[5]
b'a'[5]
None[0]
len(3)
'a' % 1
'%d' % 'a'
'%s %s' % 1
'%(a)s' % 1
'%(a)s' % {}
'%q' % 1
'%' % ()
'%c' % 'ab'
'%c' % -1
'%*d' % (5, 3)
'%.3f' % 'a'
b'%s' % 'a'
b'%d' % 'a'
'a'.join([1])
','.join(3)
'a'.split('')
'a'.split(1)
'a'.replace('a')
'a'.center()
'a'.center(5, 'ab')
'a'.encode('nope')
b'\xff'.decode()
'é'.encode('ascii')
'a'.index('b')
'a'.startswith(1)
'a'.startswith((1,))
'a'.translate(1)
str.maketrans('ab', 'a')
'a'.zfill('b')
'a'.expandtabs('b')
str(b'a', 'utf8', 'x', 1)
str(1, 'utf8')
[].pop()
[1].pop(5)
[].remove(1)
[].index(1)
[1].insert(1)
[3, 'a'].sort()
[].sort(1)
{}.pop('a')
{}.popitem()
{}.update(1)
{}.update([1])
{}.update([(1, 2, 3)])
dict([1])
dict(1)
dict.fromkeys(1)
set(1)
{1}.remove(2)
set().pop()
{1}.union(1)
frozenset().add
1 .bit_length(1)
int('a')
int([])
int('1', 1)
int(1, 2)
float('a')
float([])
complex('a')
complex([])
bool(1, 2)
1 .__add__()
int.__add__(1)
int.__add__('a', 1)
object.__new__(int)
int.__new__(str)
object.__init__(1, 2)
memoryview(1)
memoryview(b'a')[5]
memoryview(b'a').cast('q')
(lambda: 0)(1)
(lambda a: 0)()
(lambda a, *, b: 0)(1)
(lambda a, /: 0)(a=1)
(lambda a: 0)(1, a=1)
(lambda: 0)(b=1)
(lambda a, b, c: 0)()
(lambda *, a, b: 0)()
(lambda a: 0)(**{'a': 1, 1: 2})
(lambda a: 0)(*1)
(lambda a: 0)(**1)
(lambda a=1: 0)(1, 2)
(lambda a, b=1: 0)(1, 2, 3)
"""

for call in CALLS.strip().splitlines():
    try:
        print(call, "->", repr(eval(call)))
    except Exception as e:
        print(call, "->", type(e).__name__, e)
