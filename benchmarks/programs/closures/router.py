"""A router: handlers registered by decorators, patterns compiled to closures, middleware."""

SIZE = 25_000


def make_router():
    routes = []

    def route(pattern):
        match = compile_pattern(pattern)

        def register(handler):
            routes.append((match, handler))
            return handler

        return register

    def dispatch(path):
        parts = path.split("/")
        for match, handler in routes:
            found = match(parts)
            if found is not None:
                return handler(**found)
        return "404"

    return route, dispatch


def compile_pattern(pattern):
    tests = [
        (i, part[1:], True) if part.startswith(":") else (i, part, False)
        for i, part in enumerate(pattern.split("/"))
    ]
    length = len(tests)

    def match(parts):
        if len(parts) != length:
            return None
        found = {}
        for i, name, is_parameter in tests:
            if is_parameter:
                found[name] = parts[i]
            elif parts[i] != name:
                return None
        return found

    return match


def logged(dispatch, log):
    def logging_dispatch(path):
        answer = dispatch(path)
        log[answer] = log.get(answer, 0) + 1
        return answer

    return logging_dispatch


def run(size):
    route, dispatch = make_router()

    @route("users/:user")
    def show_user(user):
        return "user " + user

    @route("users/:user/posts/:post")
    def show_post(user, post):
        return user + ":" + post

    @route("about")
    def about():
        return "about"

    log = {}
    serve = logged(dispatch, log)
    for i in range(size):
        serve(f"users/{i % 10}")
        serve(f"users/{i % 7}/posts/{i % 11}")
        serve("about")
        serve("missing/page")
    return sorted(log.items())
