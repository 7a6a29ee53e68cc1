x = 1
def f(a, *, b=2):
    global g
    g = a
    n = 0
    def inner():
        nonlocal n
        n += b
        return n
    del a
    return inner
class C:
    y = x
    def m(self):
        return super().m(), __class__, self.__private
