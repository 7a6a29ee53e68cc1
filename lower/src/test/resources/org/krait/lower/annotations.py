x: int = 1
def f(a: int, *b: *Ts) -> str: ...
class C[T: int = bool]:
    y: T
    if x:
        z: str
type A[K] = dict[K]
