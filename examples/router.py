"""A small web framework without the web: routes are closures in a table."""

import re


class HTTPError(Exception):
    def __init__(self, status):
        super().__init__(status)
        self.status = status


class App:
    converters = {"int": (r"\d+", int), "str": (r"[^/]+", str)}

    def __init__(self, name):
        self.name = name
        self.routes = []
        self.before = []
        self.handlers = {}

    def route(self, rule, methods=("GET",)):
        pattern, converters = self._compile(rule)

        def register(view):
            def respond(method, path):
                match = pattern.fullmatch(path)
                if match is None:
                    return None
                if method not in methods:
                    raise HTTPError(405)
                return view(**{key: converters[key](text) for key, text in match.groupdict().items()})

            self.routes.append(respond)
            return view

        return register

    def before_request(self, function):
        self.before.append(function)
        return function

    def errorhandler(self, status):
        def register(function):
            self.handlers[status] = function
            return function

        return register

    def _compile(self, rule):
        converters = {}

        def placeholder(match):
            kind, name = match["kind"] or "str", match["name"]
            expression, converters[name] = self.converters[kind]
            return f"(?P<{name}>{expression})"

        pattern = re.sub(r"<(?:(?P<kind>\w+):)?(?P<name>\w+)>", placeholder, rule)
        return re.compile(pattern), converters

    def request(self, method, path):
        try:
            for function in self.before:
                function(method, path)
            for respond in self.routes:
                body = respond(method, path)
                if body is not None:
                    return 200, body
            raise HTTPError(404)
        except HTTPError as error:
            handler = self.handlers.get(error.status, lambda: "error")
            return error.status, handler()


def create_app():
    app = App("shop")
    stock = {1: "lamp", 2: "chair"}
    log = []

    @app.before_request
    def remember(method, path):
        log.append(f"{method} {path}")

    @app.route("/")
    def index():
        return f"welcome to the {app.name}"

    @app.route("/item/<int:number>")
    def item(number):
        if number not in stock:
            raise HTTPError(404)
        return stock[number]

    @app.route("/item/<int:number>/<name>", methods=("PUT",))
    def rename(number, name):
        stock[number] = name
        return f"{number} is now a {name}"

    @app.errorhandler(404)
    def lost():
        return f"nothing here (request {len(log)})"

    return app, log


app, log = create_app()
for method, path in [
    ("GET", "/"),
    ("GET", "/item/1"),
    ("PUT", "/item/1/lantern"),
    ("GET", "/item/1"),
    ("GET", "/item/9"),
    ("GET", "/item/x"),
    ("POST", "/"),
]:
    print(f"{method:<5}{path:<18}", *app.request(method, path))
print(len(log), "requests, the last one was", log[-1])
