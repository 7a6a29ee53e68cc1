class Account:
    __secret = "class secret"

    def __init__(self):
        self.__balance = 10
        __local = 1
        self.names = sorted(locals())

    def __helper(self):
        return self.__balance

    def show(self, other):
        import types as __types

        return self.__helper(), other._Account__balance, __types.__name__


account = Account()
print(account.show(account), sorted(vars(account)), account.names)
print([name for name in vars(Account) if "secret" in name or "helper" in name])
