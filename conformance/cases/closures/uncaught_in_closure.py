def outer(limit):
    def check(value):
        if value > limit:
            raise ValueError(f"{value} is over {limit}")
        return value
    return check
check = outer(3)
print(check(2))
check(check(1) +
      check(9))
