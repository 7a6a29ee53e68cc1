def make_logger(prefix, sink):
    level = "INFO"
    def log(message, *args, **fields):
        extra = "".join(f" {k}={v!r}" for k, v in fields.items())
        sink.append(f"[{level}] {prefix}: " + (message % args if args else message) + extra)
    def set_level(new):
        nonlocal level
        level, old = new, level
        return old
    log.set_level = set_level
    return log
lines = []
db = make_logger("db", lines)
web = make_logger("web", lines)
db("connected to %s", "host")
print(db.set_level("DEBUG"))
db("query", rows=3)
web("started", port=80, name="x")
print("\n".join(lines))
