def outer(x):
    def a():
        return x
    def b():
        return x * 10
    def none():
        return "plain"
    return a, b, none
a, b, none = outer(5)
a.__code__ = b.__code__
print(a())
try:
    a.__code__ = none.__code__
except ValueError as e:
    print(e)
try:
    none.__code__ = a.__code__
except ValueError as e:
    print(e)
try:
    a.__code__ = 5
except TypeError as e:
    print(e)
try:
    del a.__code__
except (TypeError, AttributeError) as e:
    print(type(e).__name__, e)
try:
    a.__closure__ = ()
except AttributeError as e:
    print(type(e).__name__, e)
