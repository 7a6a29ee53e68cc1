"""A table that is printed row by row, while it is being made."""

NAME_WIDTH = 36
WIDTH = 11


def line(cells):
    name, *rest = cells
    print(f"{name:{NAME_WIDTH}}" + "".join(f"{cell:>{WIDTH}}" for cell in rest), flush=True)


def headings(*lines):
    for cells in lines:
        name, *rest = cells
        text = f"{name:{NAME_WIDTH}}"
        for i, cell in enumerate(rest):
            text = text.ljust(NAME_WIDTH + i * WIDTH)
            text += f" {cell}" if cell in SPANNING else f"{cell:>{WIDTH}}"
        print(text.rstrip(), flush=True)


SPANNING = ("CPython", "Krait", "CPython/Krait", "Java twin")
