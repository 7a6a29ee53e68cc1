"""A captured variable lives as long as a function that uses it."""


def open_account(balance):
    def deposit(amount):
        nonlocal balance
        balance += amount
        return balance

    def statement():
        return f"balance: {balance}"

    return deposit, statement


deposit, statement = open_account(100)
print(statement())
deposit(50)
print(statement(), "- open_account returned long ago")

other_deposit, other_statement = open_account(0)
other_deposit(1)
print(statement(), "- a second account has a variable of its own")
print(other_statement())

del deposit
print(statement(), "- one closure is enough to keep the variable")
