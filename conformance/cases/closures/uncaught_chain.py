def loader(path):
    def load():
        try:
            return {}[path]
        except KeyError as e:
            raise RuntimeError("cannot load " + path) from e
    return load
def with_context():
    try:
        loader("config")()
    finally:
        [][1]
with_context()
