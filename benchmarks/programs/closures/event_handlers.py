"""An event emitter: handlers capture the state they change; they subscribe and leave."""

SIZE = 150_000


def make_emitter():
    handlers = {}

    def on(name, handler):
        handlers.setdefault(name, []).append(handler)

        def off():
            handlers[name].remove(handler)

        return off

    def emit(name, **event):
        for handler in handlers.get(name, ()):
            handler(event)

    return on, emit


def run(size):
    on, emit = make_emitter()
    clicks = 0
    distance = 0
    seen = []

    def count_click(event):
        nonlocal clicks
        clicks += event["button"]

    def measure(event):
        nonlocal distance
        distance += abs(event["x"]) + abs(event["y"])

    on("click", count_click)
    on("move", measure)
    for i in range(size):
        emit("click", button=i & 3)
        emit("move", x=i % 17 - 8, y=i % 5 - 2)
        if i % 10 == 0:
            off = on("click", lambda event: seen.append(event["button"] + i))
            emit("click", button=1)
            off()
        emit("scroll", by=i)
    return clicks, distance, sum(seen)
