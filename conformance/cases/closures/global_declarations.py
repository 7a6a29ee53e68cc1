count = 0
def bump():
    global count, created
    count += 1
    created = "by bump"
    def inner():
        global count
        count += 10
    inner()
bump(); bump()
print(count, created)
def shadow():
    count = "local"
    def reach():
        global count
        count = "global"
    reach()
    return count
print(shadow(), count)
class C:
    global from_class
    from_class = 1
print(from_class, hasattr(C, "from_class"))
