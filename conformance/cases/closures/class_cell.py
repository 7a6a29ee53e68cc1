class Base:
    def who(self): return "Base"
class A(Base):
    def who(self): return "A>" + super().who()
    def cls(self): return __class__
    @classmethod
    def make(cls): return __class__, cls
    @staticmethod
    def st(): return __class__
    nested = lambda self: (lambda: __class__)()
class B(A):
    def who(self): return "B>" + super().who()
print(B().who(), B().cls(), B.make(), B.st(), B().nested())
print(A.who.__code__.co_freevars, A.who.__closure__[0].cell_contents)
A.who.__closure__[0].cell_contents = B
print(A().cls())
