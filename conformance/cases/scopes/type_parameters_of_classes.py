class Box[T]:
    item: T
    params = T.__name__

    def get(self) -> T:
        return T

    def swap[U](self, other: U) -> "Box[U]":
        return T, U


print(Box.__type_params__, Box.params, Box().get(), Box().swap(1))
print(Box.get.__annotations__, Box.__orig_bases__, Box.__annotations__)
print(Box[int], sorted(k for k in vars(Box) if "type_params" in k))
