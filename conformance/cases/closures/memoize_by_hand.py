def memoize(f):
    cache = {}
    def wrapper(*args):
        if args not in cache:
            calls.append(args)
            cache[args] = f(*args)
        return cache[args]
    wrapper.cache = cache
    return wrapper
calls = []
@memoize
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(60), len(calls), len(fib.cache))
print(fib(60), len(calls))
try:
    fib([1])
except TypeError as e:
    print(e)
