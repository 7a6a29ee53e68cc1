"""One-way constraints after DeltaBlue: a graph of variables, planned and executed."""

SIZE = 6_000


class Variable:
    def __init__(self, name, value=0):
        self.name = name
        self.value = value
        self.constraints = []
        self.determined_by = None
        self.mark = 0


class Constraint:
    strength = 0

    def __init__(self, *variables):
        self.variables = variables
        for variable in variables:
            variable.constraints.append(self)

    def output(self):
        return self.variables[-1]

    def inputs(self):
        return self.variables[:-1]

    def execute(self):
        raise NotImplementedError


class Stay(Constraint):
    strength = 1

    def execute(self):
        pass


class Edit(Constraint):
    strength = 5

    def __init__(self, variable):
        super().__init__(variable)
        self.new_value = 0

    def execute(self):
        self.output().value = self.new_value


class Equal(Constraint):
    strength = 3

    def execute(self):
        source, target = self.variables
        target.value = source.value


class Scale(Constraint):
    strength = 3

    def execute(self):
        source, factor, offset, target = self.variables
        target.value = source.value * factor.value + offset.value


class Planner:
    def __init__(self):
        self.mark = 0

    def add(self, constraint):
        variable = constraint.output()
        current = variable.determined_by
        if current is None or current.strength <= constraint.strength:
            variable.determined_by = constraint

    def remove(self, constraint):
        for variable in constraint.variables:
            variable.constraints.remove(constraint)
        variable = constraint.output()
        if variable.determined_by is constraint:
            candidates = [c for c in variable.constraints if c.output() is variable]
            variable.determined_by = max(candidates, key=lambda c: c.strength, default=None)

    def plan(self, start):
        self.mark += 1
        order = [start]
        todo = [start.output()]
        while todo:
            variable = todo.pop()
            if variable.mark == self.mark:
                continue
            variable.mark = self.mark
            for constraint in variable.constraints:
                target = constraint.output()
                if target is not variable and target.determined_by is constraint:
                    order.append(constraint)
                    todo.append(target)
        return order


def chain(planner, length):
    variables = [Variable(f"v{i}") for i in range(length)]
    for source, target in zip(variables, variables[1:]):
        planner.add(Equal(source, target))
    planner.add(Stay(variables[0]))
    return variables


def projection(planner, length):
    factor = Variable("factor", 10)
    offset = Variable("offset", 1_000)
    sources = []
    targets = []
    for i in range(length):
        source, target = Variable(f"source{i}", i), Variable(f"target{i}", i)
        planner.add(Stay(source))
        planner.add(Scale(source, factor, offset, target))
        sources.append(source)
        targets.append(target)
    return sources, factor, targets


def change(planner, variable, values):
    edit = Edit(variable)
    planner.add(edit)
    plan = planner.plan(edit)
    for value in values:
        edit.new_value = value
        for constraint in plan:
            constraint.execute()
    planner.remove(edit)


def run(size):
    planner = Planner()
    variables = chain(planner, size)
    sources, factor, targets = projection(planner, size)
    change(planner, variables[0], range(60))
    for source in sources:
        change(planner, source, range(5))
    change(planner, factor, range(40))
    return variables[-1].value, sum(target.value for target in targets)
