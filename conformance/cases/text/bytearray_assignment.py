"""Changing bytearrays in place."""


def show(source):
    names = {}
    try:
        exec(source, names)
        print(ascii(names.get("r")))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


show("a=bytearray(b'abc')\na[0]=256\nr=a")
show("a=bytearray(b'abc')\na[0]='x'\nr=a")
show("a=bytearray(b'abc')\na[5]=1\nr=a")
show("a=bytearray(b'abc')\na['x']=1\nr=a")
show("a=bytearray(b'abc')\na[0:1]='x'\nr=a")
show("a=bytearray(b'abc')\na[0:1]=5\nr=a")
show("a=bytearray(b'abc')\na[0:1]=[1,2]\nr=a")
show("a=bytearray(b'abc')\na[::2]=[1]\nr=a")
show("a=bytearray(b'abc')\na[::2]=[1,2]\nr=a\nassert a==b'\\\\x01b\\\\x02'")
show("a=bytearray(b'abc')\ndel a[5]\nr=a")
show("a=bytearray(b'abc')\ndel a['x']\nr=a")
show("a=bytearray(b'abc')\ndel a[::2]\nr=a\nassert a==b'b'")
show("a=bytearray(b'abc')\nm=memoryview(a)\na.append(1)\nr=a")
show("a=bytearray(b'abc')\nm=memoryview(a)\na[0:1]=b'xy'\nr=a")
show("a=bytearray(b'abc')\nm=memoryview(a)\na.clear()\nr=a")
show("a=bytearray(b'abc')\nm=memoryview(a)\na.pop()\nr=a")
show("a=bytearray(b'abc')\nm=memoryview(a)\na.__init__()\nr=a")
show("a=bytearray(b'abc')\nm=memoryview(a)\na.resize(3)\nr=a")
show("a=bytearray(b'abc')\nm=memoryview(a)\na[0:3]=b'xyz'\nr=a")
show("a=bytearray(b'abc')\na+=1\nr=a")
show("a=bytearray(b'abc')\na+='x'\nr=a")
show("a=bytearray(b'abc')\na*=2\nr=a\nassert a==b'abcabc'")
show("a=bytearray(b'abc')\na*=-1\nr=a\nassert a==b''")
show("a=bytearray(b'abc')\na[1:1]=a\nr=a\nassert a==b'aabcbc',a")
show("a=bytearray(b'abc')\na.extend(a)\nr=a\nassert a==b'abcabc'")
