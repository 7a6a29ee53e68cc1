fs = [lambda f: ("zero", f.__name__), lambda f: ("one", f.__name__)]
@fs[1]
def g(): pass
@(lambda f: f.__name__ + "?")
def h(): pass
@fs[0] if False else fs[1]
def i(): pass
@(d := fs[0])
def j(): pass
print(g, h, i, j, d is fs[0])
