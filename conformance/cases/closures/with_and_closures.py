from contextlib import contextmanager, ExitStack
log = []
@contextmanager
def scope(name):
    log.append("enter " + name)
    def note(x): log.append(f"{name}:{x}")
    try:
        yield note
    finally:
        log.append("exit " + name)
with scope("a") as na, scope("b") as nb:
    na(1); nb(2)
with ExitStack() as st:
    for n in "xy":
        st.enter_context(scope(n))(n * 2)
    st.callback(lambda: log.append("callback"))
print(log)
try:
    with scope("err"):
        raise KeyError
except KeyError:
    print(log[-1])
