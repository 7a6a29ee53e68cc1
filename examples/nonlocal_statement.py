"""Assignment makes a name local; nonlocal and global say otherwise."""

total = 0


def count_wrong():
    hits = 0

    def hit():
        hits += 1  # assignment: hits is local to hit

    hit()


def count_right():
    hits = 0

    def hit():
        nonlocal hits
        hits += 1

    hit()
    hit()
    return hits


def add_to_global(n):
    global total
    total += n


def three_levels():
    name = "outermost"

    def middle():
        def innermost():
            nonlocal name
            name = "changed two levels up"

        innermost()

    middle()
    return name


try:
    count_wrong()
except UnboundLocalError as error:
    print("UnboundLocalError:", error)
print("with nonlocal:", count_right())
add_to_global(5)
print("with global:", total)
print(three_levels())

for source in ("def f():\n  nonlocal x", "nonlocal x", "def f(a):\n  global a"):
    try:
        compile(source, "<example>", "exec")
    except SyntaxError as error:
        print("SyntaxError:", error.msg)
