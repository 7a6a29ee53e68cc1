def holder():
    value = ["data"]

    def peek():
        return value

    def drop():
        nonlocal value
        del value

    def put(new):
        nonlocal value
        value = new

    return peek, drop, put


peek, drop, put = holder()
print(peek())
drop()
for attempt in (peek, drop):
    try:
        attempt()
    except NameError as error:
        print(attempt.__name__, "->", error)
put("again")
print(peek())
try:
    print(peek.__closure__[0].cell_contents)
    del peek.__closure__[0].cell_contents
    peek.__closure__[0].cell_contents
except ValueError as error:
    print(error)
