"""What _warnings.warn and warn_explicit take, and what a bad argument raises."""

import _warnings, sys
def t(*a, **k):
    try: print(_warnings.warn(*a, **k))
    except Exception as e: print(type(e), e)
def x(*a, **k):
    try: print(_warnings.warn_explicit(*a, **k))
    except Exception as e: print(type(e), e)
t("msg", skip_file_prefixes=[])
t("msg", skip_file_prefixes=(b"x",))
t("msg", skip_file_prefixes="str")
t("msg1", stacklevel=9999)
x(None, UserWarning, None, None)
x(None, None, None, 1)
x(None, None, "f", 1)
x(None, 3, "f", 1)
x("a", int, "f", 1)
x("a", None, "f", 1, registry=42)
x("a", UserWarning, "f", 1, registry=42)
x("a", UserWarning, "f", 1, module=None)
x("a", UserWarning, "f", 1, module=3)
x("a2", UserWarning, "f", 1, module_globals=3)
x("a3", UserWarning, "f", 1, module_globals={})
class L:
    def get_source(self, n):
        print("get_source", n); return "  line one\n line two\n"
import importlib.machinery
l=L()
g={'__name__':'foo','__loader__':l,'__spec__':importlib.machinery.ModuleSpec('foo',l)}
x("a4", UserWarning, "f", 1, module_globals=g)
x("a5", UserWarning, "f", 2, module_globals=g)
x("a6", UserWarning, "f", 3, module_globals=g)
