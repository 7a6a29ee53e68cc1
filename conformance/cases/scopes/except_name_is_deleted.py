def f():
    error = "before"
    try:
        1 / 0
    except ZeroDivisionError as error:
        print("inside:", error)
    try:
        print(error)
    except UnboundLocalError as unbound:
        print(unbound)


f()


def captured():
    try:
        raise ValueError("kept?")
    except ValueError as e:
        show = lambda: e
        print(show())
    try:
        show()
    except NameError as error:
        print(error)


captured()
