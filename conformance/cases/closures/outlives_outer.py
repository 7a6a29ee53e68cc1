def make():
    data = [1, 2, 3]
    def total():
        return sum(data)
    def add(n):
        data.append(n)
    return total, add
total, add = make()
del make
print(total())
add(10)
print(total())
print(total.__closure__[0] is add.__closure__[0])
