from functools import partialmethod
class Cell:
    def __init__(self): self._alive = False
    def set_state(self, state, *, note=None):
        self._alive = state
        return state, note
    set_alive = partialmethod(set_state, True)
    set_dead = partialmethod(set_state, False, note="dead")
c = Cell()
print(c.set_alive(), c._alive, c.set_dead(), c._alive)
print(repr(Cell.__dict__["set_alive"]).replace(hex(id(Cell.set_state)), "X")[:30])
