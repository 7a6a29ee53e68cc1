# Every function of itertools: results and errors.
import itertools as I


def t(s):
    try:
        r = eval(s)
        print(s, "|", list(I.islice(r, 8)) if hasattr(r, "__next__") else r)
    except Exception as e:
        print(s, "|", type(e).__name__, e)


for s in """I.accumulate()|I.accumulate(5)|I.accumulate([1,2],None,initial=5)|I.accumulate([])|I.accumulate([],initial=0)
I.accumulate([1,2,3],lambda a,b:a*b)|I.batched([1,2,3],2)|I.batched([1],0)|I.batched([1,2,3],2,strict=True)|I.batched([1],'a')
I.chain(1)|I.chain([1],2)|I.chain.from_iterable(5)|I.chain.from_iterable([[1],2])|I.chain('ab',[1],())|I.chain()|I.chain(a=1)
I.combinations([1,2,3],2)|I.combinations([1,2,3],-1)|I.combinations([1],5)|I.combinations([1],0)|I.combinations(5,1)|I.combinations('abcde',3)
I.combinations_with_replacement([1,2],3)|I.combinations_with_replacement([],2)|I.combinations_with_replacement([],0)|I.combinations_with_replacement([1],-1)
I.compress([1,2,3],[1,0,1])|I.compress(1,2)|I.compress('abc',[1])|I.count(1.5,.5)|I.count('a')|I.count(1,'a')|I.count(10**30)|I.count(2**63-2)
I.count(1,1,1)|I.count(start=3,step=-1)|repr(I.count())|repr(I.count(1,2))|repr(I.count(1.0))|repr(I.count(5,1.0))|I.cycle([1,2])|I.cycle([])|I.cycle(5)|I.cycle()
I.dropwhile(lambda x:x<2,[1,2,1])|I.dropwhile(1,[1])|I.filterfalse(None,[0,1,2])|I.filterfalse(lambda x:x,[0,1])|I.groupby(5)
[(k,list(g)) for k,g in I.groupby('aabbb')]|[(k,list(g)) for k,g in I.groupby([1,3,2,4],lambda x:x%2)]|[k for k,g in I.groupby('aab')]
I.islice([1,2,3],2)|I.islice([1,2,3],1,None)|I.islice([1,2,3],0,3,2)|I.islice([1],-1)|I.islice([1],0,-1)|I.islice([1],0,1,0)|I.islice([1],'a')
I.islice([1],'a',2)|I.islice([1],0,1,'a')|I.islice()|I.islice([1])|I.islice([1],1,2,3,4)|I.islice([1],None)|I.islice([1],1,2,None)|I.islice(range(20),3,15,4)
I.pairwise([1,2,3])|I.pairwise([1])|I.pairwise(5)|I.permutations([1,2,3],2)|I.permutations([1,2])|I.permutations([1],-1)|I.permutations([1],'a')
I.permutations([1],5)|I.permutations([],0)|I.permutations('abcd')|I.product([1,2],repeat=2)|I.product()|I.product([1],[])|I.product([1],repeat=-1)
I.product([1],repeat='a')|I.product([1,2],repeat=0)|I.product([1],x=1)|I.product(5)|I.product('ab',[1,2],'x')|I.repeat(1,2)|I.repeat(1,-5)
repr(I.repeat(1))|repr(I.repeat(1,3))|I.repeat(object=1,times=2)|I.repeat()|I.repeat(1,'a')|I.repeat(1,2).__length_hint__()|I.repeat(1).__length_hint__()
I.starmap(pow,[(1,2),[3,2]])|I.starmap(pow,[5])|I.starmap(5,[(1,)])|I.takewhile(lambda x:x<2,[1,2,1])|I.tee([1],-1)|I.tee([1],0)|I.tee(5)
I.zip_longest([1],[1,2])|I.zip_longest([1],[1,2],fillvalue=0)|I.zip_longest()|I.zip_longest(5)|I._tee([1])|I._grouper(1,2)|I._tee(5)
I.compress(data=[1],selectors=[1])|I.starmap()|I.takewhile(1)|I.pairwise()|I.groupby()|I.batched()|I.combinations()|I.chain.from_iterable()""".replace("\n", "|").split("|"):
    t(s)
a, b = I.tee(iter([1, 2, 3]))
next(a)
c = a.__copy__()
print(list(c), list(b), list(a), list(a))
(d,) = I.tee(c, 1)
print(d is c, [len(list(x)) for x in I.tee(range(100), 3)])
g = I.groupby("aab")
k, x = next(g)
k2, y = next(g)
print(list(x), list(y), list(g))
for c in (I.combinations([1, 2, 3], 2), I.permutations([1, 2, 3], 2), I.product([1], [2])):
    print(type(c).__name__, sum(1 for _ in c), list(c), next(c, "end"))


class Stop:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n == 3:
            raise StopIteration
        if self.n > 6:
            raise ValueError("too far")
        return self.n


for f in (I.chain, lambda s: I.islice(s, 10), I.pairwise, lambda s: I.takewhile(bool, s), I.cycle, lambda s: I.batched(s, 2)):
    print(list(I.islice(f(Stop()), 6)))


class Chain(I.chain):
    note = "sub"


print(list(Chain([1], [2])), Chain.from_iterable(["ab"]).note, type(I.chain[int]))
