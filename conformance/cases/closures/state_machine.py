def machine(transitions, state):
    history = [state]
    def send(event):
        nonlocal state
        try:
            state = transitions[state, event]
        except KeyError:
            raise ValueError(f"no {event!r} from {state!r}") from None
        history.append(state)
        return state
    return send, history
send, history = machine({("idle", "go"): "run", ("run", "stop"): "idle"}, "idle")
print(send("go"), send("stop"), history)
try:
    send("stop")
except ValueError as e:
    print(e, e.__cause__, e.__suppress_context__)
