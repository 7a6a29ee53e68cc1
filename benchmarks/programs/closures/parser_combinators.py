"""Parser combinators: a grammar built out of closures that parse and calculate."""

SIZE = 3_500


def literal(text):
    def parse(source, at):
        if source.startswith(text, at):
            return text, at + len(text)
        return None

    return parse


def digits(source, at):
    end = at
    while end < len(source) and source[end].isdigit():
        end += 1
    return (int(source[at:end]), end) if end > at else None


def sequence(*parsers):
    def parse(source, at):
        values = []
        for parser in parsers:
            found = parser(source, at)
            if found is None:
                return None
            value, at = found
            values.append(value)
        return values, at

    return parse


def either(*parsers):
    def parse(source, at):
        for parser in parsers:
            found = parser(source, at)
            if found is not None:
                return found
        return None

    return parse


def many(parser):
    def parse(source, at):
        values = []
        while (found := parser(source, at)) is not None:
            value, at = found
            values.append(value)
        return values, at

    return parse


def apply(parser, function):
    def parse(source, at):
        found = parser(source, at)
        return None if found is None else (function(found[0]), found[1])

    return parse


def calculate(parts):
    value, rest = parts
    for operator, operand in rest:
        if operator == "+":
            value += operand
        elif operator == "-":
            value -= operand
        else:
            value = value * operand % 1_000_003
    return value


def make_grammar():
    def expression(source, at):
        return total(source, at)

    bracketed = apply(sequence(literal("("), expression, literal(")")), lambda parts: parts[1])
    atom = either(digits, bracketed)
    product = apply(sequence(atom, many(sequence(literal("*"), atom))), calculate)
    sign = either(literal("+"), literal("-"))
    total = apply(sequence(product, many(sequence(sign, product))), calculate)
    return expression


def run(size):
    expression = make_grammar()
    source = "(12+3*4)*(7-2)+100*(3+(8-5)*2)-6*7*(1+2)"
    result = 0
    for i in range(size):
        value, end = expression(f"{i}+{source}", 0)
        result += value + end
    return result
