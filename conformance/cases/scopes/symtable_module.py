import symtable

table = symtable.symtable("def f(a, *b):\n    global g\n    def h():\n        return a\n", "?", "exec")
f = table.get_children()[-1]
print(table.get_type(), f.get_type(), f.get_name(), f.is_nested(), f.get_lineno())
print(f.get_parameters(), sorted(f.get_locals()), f.get_globals(), f.get_frees())
h = f.get_children()[-1]
print(h.get_frees(), h.lookup("a"), h.lookup("a").is_free(), f.lookup("a").is_parameter())
print(f.lookup("h").is_namespace(), f.lookup("h").get_namespace())
print(table)
