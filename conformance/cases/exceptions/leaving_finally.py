"""Where PEP 765 warns of what leaves a finally block: not of a return in a loop."""

import warnings

SOURCE = '''
def a():
    try: pass
    finally:
        for i in 1,:
            return
def b():
    try: pass
    finally:
        for i in 1,:
            if i: return
            try: break
            finally: return
        else: return
def c():
    try: pass
    finally:
        while 1:
            try: return
            except* ValueError: pass
        with d: return
        if 1: return
        match 1:
            case 1: return
def e():
    while 1:
        try: pass
        finally:
            try: return
            except* ValueError: pass
async def g():
    try: pass
    finally:
        async for x in y: return
        async with y: return
        def h(): return
'''

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    compile(SOURCE, "<source>", "exec")
for warning in caught:
    print(warning.lineno, warning.message)

# As errors they have the place of the whole statement.
with warnings.catch_warnings():
    warnings.simplefilter("error")
    for source in "return 1", "return", "return x":
        try:
            compile(f"def f():\n try: pass\n finally: {source}", "<source>", "exec")
        except SyntaxError as error:
            print(error.msg, error.lineno, error.offset, error.end_offset)
