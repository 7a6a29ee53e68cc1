"""match takes values apart; the names it binds are ordinary variables."""

from dataclasses import dataclass


@dataclass
class Point:
    x: float
    y: float


def compile_expression(tree):
    """Turn nested tuples into a closure that computes them."""
    match tree:
        case int() | float() as number:
            return lambda env: number
        case str(name):
            return lambda env: env[name]
        case ("let", name, value, body):
            value, body = compile_expression(value), compile_expression(body)
            return lambda env: body(env | {name: value(env)})
        case (left, "+" | "*" as operator, right):
            left, right = compile_expression(left), compile_expression(right)
            if operator == "+":
                return lambda env: left(env) + right(env)
            return lambda env: left(env) * right(env)
        case _:
            raise SyntaxError(f"cannot compile {tree!r}")


program = compile_expression(("let", "y", ("x", "*", 2), (("y", "+", 1), "*", "y")))
print([program({"x": x}) for x in range(4)])
try:
    compile_expression(("x", "-", 1))
except SyntaxError as error:
    print("SyntaxError:", error)


def where(thing):
    match thing:
        case Point(0, 0):
            return "origin"
        case Point(x, y) if x == y:
            return f"diagonal at {x}"
        case {"x": x, **rest}:
            return f"mapping, x {x}, rest {rest}"
        case [first, *_, last]:
            return f"from {first} to {last}"
        case None | True | False:
            return "a constant"
        case _:
            return "elsewhere"


for thing in (Point(0, 0), Point(2, 2), {"x": 1, "z": 3}, "text", [1, 2, 3], None):
    print(f"{thing!r:<20}", where(thing))
