"""Private state: an account whose functions share their cells in a dict of operations."""

SIZE = 800_000


class InsufficientFunds(Exception):
    pass


def make_account(balance, fee):
    transactions = 0

    def charge(amount):
        nonlocal balance, transactions
        balance -= amount
        transactions += 1

    def deposit(amount):
        charge(-amount)
        return balance

    def withdraw(amount):
        if amount + fee > balance:
            raise InsufficientFunds(amount)
        charge(amount + fee)
        return balance

    def statement():
        return balance, transactions

    return {"deposit": deposit, "withdraw": withdraw, "statement": statement}


def run(size):
    account = make_account(1_000, 1)
    deposit = account["deposit"]
    refused = 0
    for i in range(size):
        deposit(i % 10)
        if i % 3 == 0:
            try:
                account["withdraw"](i % 60)
            except InsufficientFunds:
                refused += 1
    return account["statement"](), refused
