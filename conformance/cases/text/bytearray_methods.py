"""Methods of bytearray."""


def show(call):
    try:
        print(ascii(call()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))


show(lambda: bytearray(B()))
show(lambda: bytearray(b'a')+1)
show(lambda: bytearray(b'a')[5])
show(lambda: bytearray(b'a')['x'])
show(lambda: bytearray().pop())
show(lambda: bytearray(b'a').pop(5))
show(lambda: bytearray(b'a').pop('x'))
show(lambda: bytearray(b'a').append(256))
show(lambda: bytearray(b'a').append('a'))
show(lambda: bytearray(b'a').append(-1))
show(lambda: bytearray(b'a').extend('ab'))
show(lambda: bytearray(b'a').extend([256]))
show(lambda: bytearray(b'a').extend(1))
show(lambda: bytearray(b'a').extend(['a']))
show(lambda: bytearray(b'a').remove(5))
show(lambda: bytearray(b'a').remove('a'))
show(lambda: bytearray(b'a').insert('x',1))
show(lambda: bytearray(b'a').insert(0,256))
show(lambda: bytearray(b'a').__reduce__())
show(lambda: bytearray(b'\xff').__reduce_ex__(2))
show(lambda: bytearray(b'\xff').__reduce_ex__(3))
show(lambda: bytearray(b'a').resize(-1))
show(lambda: bytearray(b'a').resize(3))
show(lambda: hash(bytearray()))
show(lambda: bytearray(b'a').__init__(b'x'))
show(lambda: bytearray(b'a').copy())
show(lambda: bytearray(b'a') == b'a')
show(lambda: bytearray(b'a')*3)


class Slotted(bytearray):
    __slots__ = ("x", "y", "__dict__")


slotted = Slotted(b"ab")
slotted.x, slotted.z = 1, [2]
show(lambda: slotted.__reduce__())
show(lambda: slotted.__reduce_ex__(4))
show(lambda: Slotted(b"c").__reduce__())
