def bare():
    return super()


class C:
    def no_args():
        return super()

    def deleted(self):
        del self
        return super()

    def ok(self):
        return [super().__hash__() == hash(self) for _ in "a"]

    static = staticmethod(lambda: super())


for call in (bare, C.no_args, C().deleted, C.static):
    try:
        call()
    except (RuntimeError, TypeError) as error:
        print(type(error).__name__, error)
print(C().ok())
