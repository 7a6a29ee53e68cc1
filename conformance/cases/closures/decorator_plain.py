def shout(f):
    def wrapper(*a, **k):
        return str(f(*a, **k)).upper() + "!"
    return wrapper
@shout
def hello(name, greeting="hi"):
    "Says hello."
    return f"{greeting} {name}"
print(hello("bob"), hello("ann", greeting="yo"))
print(hello.__name__, hello.__doc__, hello.__qualname__, hello.__wrapped__ if hasattr(hello, "__wrapped__") else None)
print(hello.__closure__[0].cell_contents.__name__)
