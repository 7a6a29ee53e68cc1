def plain():
    return 1
print(plain.__closure__)
print((lambda: 0).__closure__)
class C:
    def method(self):
        return 1
print(C.method.__closure__, C().method.__closure__)
def outer():
    x = 1
    def uses():
        return x
    def does_not():
        return 1
    return uses, does_not
u, d = outer()
print(type(u.__closure__), len(u.__closure__), d.__closure__)
