"""What registries remember of warnings, by action."""

import warnings, _warnings
for action in ("once","module","default","always","error", "bogus"):
    warnings.resetwarnings()
    warnings.simplefilter("default"); 
    warnings.filters[0] = (action, None, UserWarning, None, 0)
    _warnings._acquire_lock(); _warnings._filters_mutated_lock_held(); _warnings._release_lock()
    reg={}
    for line in (0, 0, 1):
        try: _warnings.warn_explicit("m", UserWarning, "f", line, registry=reg)
        except Exception as e: print(type(e), e)
        print(action, line, [k for k in reg])
    try: _warnings.warn_explicit("n", UserWarning, "f", line, registry=None)
    except Exception as e: print(type(e), e)
    print(action, [k for k in warnings.onceregistry])
