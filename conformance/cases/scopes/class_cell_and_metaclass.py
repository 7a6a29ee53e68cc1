class Meta(type):
    def __new__(meta, name, bases, namespace):
        print(name, "__classcell__" in namespace, sorted(k for k in namespace if "cell" in k))
        return super().__new__(meta, name, bases, namespace)


class Plain(metaclass=Meta):
    pass


class Uses(metaclass=Meta):
    def f(self):
        return __class__


print(Uses().f() is Uses, hasattr(Uses, "__classcell__"))


class Drops(type):
    def __new__(meta, name, bases, namespace):
        namespace.pop("__classcell__", None)
        return super().__new__(meta, name, bases, namespace)


try:

    class Lost(metaclass=Drops):
        def f(self):
            return __class__

except RuntimeError as error:
    print(str(error).partition(" at 0x")[0])
