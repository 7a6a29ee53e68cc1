"""Writing through memoryviews, and releasing them."""


def show(source):
    names = {}
    try:
        exec(source, names)
        print(ascii(names.get("r")))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


show("m=memoryview(b'abc')\nm[0]=1")
show("m=memoryview(b'abc')\ndel m[0]")
show("a=bytearray(b'abc')\nm=memoryview(a)\nm[0]=65\nr=a")
show("a=bytearray(b'abc')\nm=memoryview(a)\nm[0]=256")
show("a=bytearray(b'abc')\nm=memoryview(a)\nm[0]='x'")
show("a=bytearray(b'abc')\nm=memoryview(a)\nm[5]=1")
show("a=bytearray(b'abc')\nm=memoryview(a)\nm[0:2]=b'xy'\nr=a")
show("a=bytearray(b'abc')\nm=memoryview(a)\nm[0:2]=b'xyz'")
show("a=bytearray(b'abc')\nm=memoryview(a)\nm[0:2]='xy'")
show("a=bytearray(b'abcdef')\nm=memoryview(a)\nm[::2]=b'XYZ'\nr=a")
show("a=bytearray(b'abcdef')\nm=memoryview(a)\nm[1:]=m[:-1]\nr=a")
show("a=bytearray(b'abc')\nm=memoryview(a)\ndel m[0]")
show("a=bytearray(8)\nm=memoryview(a).cast('i')\nm[0]=-2\nm[1]=7\nr=a")
show("a=bytearray(8)\nm=memoryview(a).cast('i')\nm[0]=2**31")
show("a=bytearray(8)\nm=memoryview(a).cast('i')\nm[0]=1.5")
show("a=bytearray(8)\nm=memoryview(a).cast('d')\nm[0]=1.5\nr=a")
show("a=bytearray(8)\nm=memoryview(a).cast('d')\nm[0]='x'")
show("a=bytearray(2)\nm=memoryview(a).cast('c')\nm[0]=b'x'\nr=a")
show("a=bytearray(2)\nm=memoryview(a).cast('c')\nm[0]=b'xy'")
show("a=bytearray(2)\nm=memoryview(a).cast('c')\nm[0]=5")
show("a=bytearray(b'abc')\nm=memoryview(a)\nm.release()\nm[0]")
show("a=bytearray(b'abc')\nm=memoryview(a)\nm.release()\nm.release()\nr=repr(m)[:16]")
show("a=bytearray(b'abc')\nm=memoryview(a)\nm.release()\na.append(1)\nr=a")
show("a=bytearray(b'abc')\nm=memoryview(a)\nn=m[1:]\nm.release()\nr=n.tolist()")
show("a=bytearray(b'abc')\nm=memoryview(a)\nn=m[1:]\nm.release()\na.append(1)")
show("m=memoryview(b'abc')\nm.release()\nr=m==m")
show("m=memoryview(b'abc')\nm.release()\nr=m==b'abc'")
show("m=memoryview(b'abc')\nm.release()\nhash(m)")
show("m=memoryview(b'abc')\nit=iter(m)\nnext(it)\nm.release()\nnext(it)")
show("m=bytearray(b'abc').__buffer__(0)\nbytearray(b'').__release_buffer__(m)")
