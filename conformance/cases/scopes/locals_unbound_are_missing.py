def f(flag):
    if flag:
        maybe = 1
    later = lambda: cell
    found = sorted(locals())
    cell = 1
    return found


print(f(True))
print(f(False))
