order = []
def tag(name):
    order.append(("make", name))
    def decorate(f):
        order.append(("apply", name))
        def wrapper(x):
            return f"<{name}>{f(x)}</{name}>"
        return wrapper
    return decorate
@tag("b")
@tag("i")
@tag("u")
def text(x): return x
print(text("hey"))
print(order)
