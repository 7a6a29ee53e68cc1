"""Objects that export their memory from Python."""


def show(source):
    names = {}
    try:
        exec(source, names)
        print(ascii(names.get("r")))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


show("class B:\\\n def __buffer__(self,f): return memoryview(b'hi')\\\nr=bytes(memoryview(B()))")
show("class B:\\\n def __buffer__(self,f): return memoryview(b'hi')\\\nr=bytes(B())")
show("class B:\\\n def __buffer__(self,f): return memoryview(b'hi')\\\nr=b''.join([B()])")
show('class B:\\\n def __buffer__(self,f): return 5\\\nr=memoryview(B())')
show("log=[]\\\nclass B:\\\n def __buffer__(self,f): log.append(f); return memoryview(b'hi')\\\n def __release_buffer__(self,b): log.append(bytes(b))\\\nm=memoryview(B());m.release();r=log")
show("class B(bytes):\\\n def __buffer__(self,f): return super().__buffer__(f)\\\nr=bytes(memoryview(B(b'xy')))")
