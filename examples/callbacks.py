"""Callbacks that carry their context along."""


class Button:
    def __init__(self, label):
        self.label = label
        self.listeners = []

    def on_click(self, listener):
        self.listeners.append(listener)
        return listener

    def click(self):
        for listener in self.listeners:
            listener(self)


def build_form():
    clicks = []
    save, cancel = Button("Save"), Button("Cancel")

    def log(prefix):
        return lambda button: clicks.append(f"{prefix} {button.label}")

    save.on_click(log("pressed"))
    cancel.on_click(log("gave up with"))

    @save.on_click
    def thank(button):
        clicks.append(f"thanks, click number {len(clicks) + 1}")

    return save, cancel, clicks


save, cancel, clicks = build_form()
save.click()
cancel.click()
save.click()
print(*clicks, sep="\n")

words = ["pear", "fig", "banana", "kiwi"]
order = {"kiwi": 0, "fig": 1}
print(sorted(words, key=lambda word: order.get(word, len(order))))
