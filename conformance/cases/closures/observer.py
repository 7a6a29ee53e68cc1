def subject():
    observers = []
    def subscribe(f):
        observers.append(f)
        return lambda: observers.remove(f)
    def emit(*a):
        for o in list(observers):
            o(*a)
    return subscribe, emit
subscribe, emit = subject()
seen = []
stop_a = subscribe(lambda x: seen.append(("a", x)))
stop_b = subscribe(lambda x: (seen.append(("b", x)), stop_b()))
emit(1); emit(2); stop_a(); emit(3)
print(seen)
