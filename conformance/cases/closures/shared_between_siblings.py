def account(balance):
    def deposit(n):
        nonlocal balance
        balance += n
        return balance
    def withdraw(n):
        nonlocal balance
        if n > balance:
            raise ValueError("insufficient funds")
        balance -= n
        return balance
    def current():
        return balance
    return deposit, withdraw, current
d, w, c = account(100)
print(d(50), w(30), c())
print(d.__closure__[0] is w.__closure__[0] is c.__closure__[0])
try:
    w(1000)
except ValueError as e:
    print(e)
d2, w2, c2 = account(5)
print(c2(), c(), d.__closure__[0] is d2.__closure__[0])
