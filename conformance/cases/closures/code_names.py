def outer(p, *args, k=1, **kw):
    local = p
    captured = k
    def inner(q):
        nonlocal captured
        captured = q
        return local, unknown, q.attribute
    return inner
c = outer.__code__
i = [k for k in c.co_consts if hasattr(k, "co_code")][0]
for code in (c, i):
    print(code.co_name, code.co_qualname, code.co_argcount, code.co_kwonlyargcount, code.co_posonlyargcount)
    print(code.co_varnames, code.co_cellvars, code.co_freevars, code.co_names, code.co_nlocals)
    print(code.co_flags, code.co_firstlineno)
