class C:
    def call(self):
        return dict(__key=1), self.__class__.__name__

    def set_global(self):
        global __g
        __g = "mangled global"

    def keyword(self, *, __k=5):
        return __k


c = C()
print(c.call())
c.set_global()
print(_C__g)
print(c.keyword(_C__k=6), C.keyword.__kwdefaults__)
