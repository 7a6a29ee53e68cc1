"""A logger factory: each logger knows its name and shares the lines."""

LEVELS = {"debug": 0, "info": 1, "error": 2}


def logging_to(lines):
    threshold = LEVELS["info"]

    def set_level(level):
        nonlocal threshold
        threshold = LEVELS[level]

    def get_logger(name):
        def log(level, message, *args):
            if LEVELS[level] >= threshold:
                lines.append(f"{level:>5} {name:<6} " + message % args)

        return log

    return get_logger, set_level


lines = []
get_logger, set_level = logging_to(lines)
db, web = get_logger("db"), get_logger("web")

db("debug", "connecting")
db("info", "connected in %d ms", 12)
web("error", "%s not found", "/index")
set_level("debug")
db("debug", "both loggers share the threshold")
web("debug", "so this one speaks too")
print(*lines, sep="\n")
