def first[T](xs: list[T], *, default: T = None) -> T:
    return xs[0] if xs else default
print(first([3]), first.__type_params__, first.__annotations__)
class Box[T, *Ts, **P]:
    def get(self) -> T: ...
    def both[U](self, u: U) -> tuple[T, U]: return T, U
print(Box.__type_params__, Box.__orig_bases__, Box[int, str, [float]])
print(Box().both(1), Box.both.__type_params__)
type Pair[A, B = int] = tuple[A, B]
print(Pair, Pair.__value__, Pair.__type_params__, Pair[int, str])
T = "global T"
def g[T](): return T
print(g().__name__, T)
def bound[N: (int, float), S: str](n: N, s: S): return N.__constraints__, S.__bound__
print(bound(1, ""))
