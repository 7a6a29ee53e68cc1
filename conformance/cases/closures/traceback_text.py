import traceback
def outer(n):
    def inner(x):
        def innermost(y):
            return y / n
        return innermost(x + 1)
    return inner
try:
    outer(0)(5)
except ZeroDivisionError:
    print(traceback.format_exc())
def chained():
    try:
        outer(0)(1)
    except ZeroDivisionError as e:
        raise ValueError("wrapped") from e
try:
    chained()
except ValueError:
    print(traceback.format_exc())
try:
    try:
        {}["k"]
    except KeyError:
        undefined_name
except NameError:
    print(traceback.format_exc())
