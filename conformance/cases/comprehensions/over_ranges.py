def f(x):
    i = x
    a = [i for i in range(i)]
    b = [[j+i for j in range(i)] for i in range(len(a))]
    c = {k: i for k in range(2, 9, 3)}
    return a, b, c, i
print(f(4))
def g():
    range = lambda n: "abc"
    return [c for c in range(3)]
print(g())
try:
    print([y for y in range(y)])
except NameError as e:
    print(e)
def h():
    try:
        return [z for z in range(z)]
    except UnboundLocalError as e:
        return str(e)
    z = 1
print(h())
def k(n):
    try:
        return [1 // (n - q) for q in range(n + 1)]
    except ZeroDivisionError:
        import sys, traceback
        traceback.print_exc(file=sys.stdout)
for _ in range(3): k(3)
def m(n):
    try:
        return [q for q in range("a" + n)]
    except TypeError:
        import sys, traceback
        traceback.print_exc(file=sys.stdout)
m(3); m("b")
