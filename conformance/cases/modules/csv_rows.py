# The csv module: what each quoting and dialect reads and writes, and what is refused.
import csv, _csv, io


def show(f, *a, **k):
    try:
        print(f(*a, **k))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)


def read(s, **k):
    return list(csv.reader(s if isinstance(s, list) else io.StringIO(s, newline=''), **k))


def write(rows, **k):
    o = io.StringIO(newline='')
    w = csv.writer(o, **k)
    for r in rows:
        w.writerow(r)
    return repr(o.getvalue())
for s in ('a,b,c\r\n1,2,3\r\n', '"a ""q"" b",c\n', 'a\n\nb', '"multi\nline",x\n', 'a,"b', 'a,b\rc,d', '"a"b,c\n', '  a, b\n', 'a\x00b,c\n', ['a\nb,c'], '""\n', ',,\n', '"a","b",\n', 'a\\,b\n', '\n'):
    show(read, s)
    show(read, s, strict=True)
    show(read, s, skipinitialspace=True, escapechar='\\')
    show(read, s, quoting=csv.QUOTE_NONE)
    show(read, s, delimiter=';')
    show(read, s, doublequote=False, escapechar='\\')
show(read, '1,2.5,"x"\n', quoting=csv.QUOTE_NONNUMERIC)
show(read, '1,a\n', quoting=csv.QUOTE_NONNUMERIC)
show(read, '1,,"",x\n', quoting=csv.QUOTE_NOTNULL)
show(read, '1,,"",2\n', quoting=csv.QUOTE_STRINGS)
for q in range(6):
    show(write, [['a', 1, 2.5, None, '', True, 'x,y', 'q"q', 'n\nl', ' sp ']], quoting=q)
    show(write, [[None]], quoting=q)
    show(write, [['']], quoting=q)
    show(write, [[]], quoting=q)
    show(write, [['a,b']], quoting=q, escapechar='\\')
    show(write, [['a"b']], quoting=q, doublequote=False, escapechar='\\')
    show(write, [['a"b']], quoting=q, doublequote=False)
    show(write, [['a\\b']], quoting=q, escapechar='\\')
    show(write, [['a"b']], quoting=q, quotechar=None, escapechar='\\')
show(write, [1])
show(write, ['ab'])
show(write, [['a']], lineterminator='!')
show(write, [['a!']], lineterminator='!')
show(write, [['a b', 'c']], delimiter=' ', skipinitialspace=True)
show(write, [[' a', '']], skipinitialspace=True, quoting=csv.QUOTE_NONE)
show(write, [[5, 'x']], delimiter='5')
for k in (dict(delimiter=''), dict(delimiter='ab'), dict(delimiter=1), dict(delimiter=None), dict(quotechar='ab'), dict(quotechar=1), dict(quotechar=None), dict(quotechar=''), dict(escapechar='ab'), dict(lineterminator=None), dict(lineterminator=1), dict(quoting=7), dict(quoting='a'), dict(quoting=True), dict(bad=1), dict(delimiter='\n'), dict(delimiter=' ', skipinitialspace=True), dict(delimiter='"'), dict(quotechar=','), dict(escapechar=','), dict(escapechar='\r'), dict(quotechar=' ', skipinitialspace=True), dict(lineterminator=','), dict(doublequote='')):
    print(k, end=' ')
    show(lambda: (csv.reader([], **k), 1)[1])
show(csv.reader, 1)
show(csv.writer, 1)
show(lambda: list(csv.reader([1])))
show(lambda: list(csv.reader([b'a'])))
show(csv.reader, [], 'nodialect')
d = csv.get_dialect('excel')
print(d.delimiter, d.quotechar, d.escapechar, d.doublequote, d.skipinitialspace, repr(d.lineterminator), d.quoting, d.strict)
show(setattr, d, 'delimiter', ';')
show(setattr, d, 'quoting', 1)
show(delattr, d, 'quoting')
show(setattr, d, 'x', 1)
print(csv.list_dialects())
csv.register_dialect('mine', delimiter='|')
print(read('a|b\n', dialect='mine'))
csv.unregister_dialect('mine')
show(csv.get_dialect, 'mine')
show(csv.unregister_dialect, 'mine')
show(csv.register_dialect, 1)
show(csv.register_dialect, 'x', 1)
print(csv.field_size_limit())
print(csv.field_size_limit(10))
show(read, 'a' * 20)
print(csv.field_size_limit(131072))
show(csv.field_size_limit, 'a')
show(csv.field_size_limit, 1, 2)
r = csv.reader(['a', '"b', 'c"', 'd'])
print(r.line_num, next(r), r.line_num, next(r), r.line_num, r.dialect.delimiter)
show(next, r)
show(next, r)


class D(csv.Dialect):
    delimiter = ';'
    quotechar = "'"
    lineterminator = '\n'
    quoting = csv.QUOTE_ALL
show(write, [['a', 'b']], dialect=D)
show(write, [['a', 'b']], dialect=D())


class B(csv.Dialect):
    delimiter = ';;'
show(B)
show(csv.writer, io.StringIO(), B)
show(lambda: _csv.Dialect('excel', delimiter='x').delimiter)
show(lambda: _csv.Dialect(None).quoting)
show(csv.reader([]).__class__)
f = io.StringIO()
w = csv.DictWriter(f, ['a', 'b'])
w.writeheader()
w.writerow({'a': 1, 'b': 2})
show(w.writerow, {'c': 1})
print(repr(f.getvalue()))
print(list(csv.DictReader(io.StringIO('a,b\n1,2\n3,4,5\n6\n'))))
print(csv.Sniffer().sniff('a;b;c\n1;2;3\n').delimiter, csv.Sniffer().has_header('name,age\nbob,1\nal,2\n'))


class W:

    def write(s, x):
        return len(x)
print(csv.writer(W()).writerow(['abc', 1]), csv.writer(W()).writerows([[1], [2]]))


class Bad:

    def __str__(s):
        raise ZeroDivisionError
show(csv.writer(W()).writerow, [Bad()])
show(csv.writer(W()).writerows, 1)
import copy
show(copy.copy, d)
print(csv.reader.__doc__[:20], csv.Error.__doc__)
for rows, options in (([[' a']], dict(skipinitialspace=True)), ([['', 'a']], dict(delimiter=' ', skipinitialspace=True)), ([['', 'a']], dict(delimiter=' ', skipinitialspace=True, quoting=csv.QUOTE_NONE)), ([[None, 'a']], dict(delimiter=' ', skipinitialspace=True, quoting=csv.QUOTE_NOTNULL)), ([[1.5, True, 2, '3', 1j]], dict(quoting=csv.QUOTE_NONNUMERIC))):
    show(write, rows, **options)
show(read, ',,1\n', quoting=csv.QUOTE_NONNUMERIC)
show(read, 'a\\\r\nb', escapechar='\\')
show(read, 'a😀b', delimiter='😀')
