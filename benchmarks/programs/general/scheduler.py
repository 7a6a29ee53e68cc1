"""An operating system in small, after Richards: tasks of several classes exchange packets."""

from collections import deque

SIZE = 30_000


class Packet:
    __slots__ = ("kind", "value", "data")

    def __init__(self, kind, value):
        self.kind = kind
        self.value = value
        self.data = [0, 0, 0, 0]


class Task:
    def __init__(self, name, priority):
        self.name = name
        self.priority = priority
        self.queue = deque()
        self.held = False
        self.ran = 0

    def runnable(self):
        return not self.held and bool(self.queue)

    def step(self, system):
        self.ran += 1
        self.handle(self.queue.popleft(), system)


class Worker(Task):
    def __init__(self, name, priority, target):
        super().__init__(name, priority)
        self.target = target
        self.letter = 0

    def handle(self, packet, system):
        for i in range(4):
            self.letter = (self.letter + 1) % 26
            packet.data[i] = 65 + self.letter
        system.send(self.target, packet)


class Device(Task):
    def __init__(self, name, priority, delay):
        super().__init__(name, priority)
        self.delay = delay

    def handle(self, packet, system):
        if packet.value % self.delay == 0:
            system.hold(self)
        packet.value += 1
        system.send("sink", packet)


class Sink(Task):
    def __init__(self, name, priority):
        super().__init__(name, priority)
        self.total = 0

    def handle(self, packet, system):
        self.total = (self.total * 3 + sum(packet.data) + packet.value) % 1_000_003
        system.finished += 1
        if system.started < system.limit:
            system.start()


class System:
    def __init__(self, limit):
        self.limit = limit
        self.started = 0
        self.finished = 0
        self.tasks = {}
        self.order = []
        self.holding = []

    def add(self, task):
        self.tasks[task.name] = task
        self.order.append(task)
        self.order.sort(key=lambda each: -each.priority)

    def start(self):
        kind = "disk" if self.started % 3 else "net"
        self.send(kind + " worker", Packet(kind, self.started))
        self.started += 1

    def send(self, name, packet):
        self.tasks[name].queue.append(packet)

    def hold(self, task):
        task.held = True
        self.holding.append(task)

    def schedule(self):
        while True:
            for task in self.order:
                if task.runnable():
                    task.step(self)
                    break
            else:
                if not self.holding:
                    return
                self.holding.pop(0).held = False


def run(size):
    system = System(size)
    system.add(Worker("disk worker", 30, "disk"))
    system.add(Worker("net worker", 25, "net"))
    system.add(Device("disk", 50, 4))
    system.add(Device("net", 45, 3))
    system.add(Sink("sink", 10))
    for _ in range(5):
        system.start()
    system.schedule()
    return system.finished, system.tasks["sink"].total, [task.ran for task in system.order]
