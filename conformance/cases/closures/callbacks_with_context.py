class Button:
    def __init__(self): self.handlers = []
    def on_click(self, f):
        self.handlers.append(f)
        return f
    def click(self, *a):
        return [h(*a) for h in self.handlers]
def setup(button, user):
    clicks = 0
    @button.on_click
    def greet(where):
        nonlocal clicks
        clicks += 1
        return f"{user} clicked {where} ({clicks})"
    return greet
b = Button()
setup(b, "ann"); setup(b, "bob")
print(b.click("here"))
print(b.click("there"))
