class App:
    def __init__(self): self.routes, self.hooks = {}, []
    def route(self, path, methods=("GET",)):
        def decorator(f):
            for m in methods:
                self.routes[m, path] = f
            return f
        return decorator
    def before(self, f):
        self.hooks.append(f)
        return f
    def handle(self, method, path, **args):
        for h in self.hooks:
            if (early := h(path)) is not None:
                return early
        f = self.routes.get((method, path))
        return f(**args) if f else (404, path)
app = App()
def protect(*paths):
    @app.before
    def guard(path):
        if path in paths: return 403, path
    return guard
@app.route("/")
def index(): return 200, "hi"
@app.route("/add", methods=["GET", "POST"])
def add(a, b): return 200, a + b
protect("/admin")
print(app.handle("GET", "/"), app.handle("POST", "/add", a=1, b=2), app.handle("GET", "/admin"), app.handle("PUT", "/"))
