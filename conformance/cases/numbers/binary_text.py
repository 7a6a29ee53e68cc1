import binascii
def t(s):
    try:
        print(s, "=>", repr(eval(s)))
    except Exception as e:
        print(s, "=>", type(e).__module__, type(e).__name__, e)


for s in ['binascii.a2b_base64(b"YQ")','binascii.a2b_base64(b"YQ=")','binascii.a2b_base64(b"Y")','binascii.a2b_base64("YQ==")','binascii.a2b_base64("é")','binascii.a2b_base64(b"Y!Q==")','binascii.a2b_base64(b"Y!Q==",strict_mode=True)','binascii.a2b_base64(b"=YQ==",strict_mode=True)','binascii.a2b_base64(b"YQ==x",strict_mode=True)','binascii.a2b_base64(b"YQ==YQ==")','binascii.a2b_base64(b"YQ==YQ==",strict_mode=True)','binascii.a2b_base64(b"Y=Q=",strict_mode=True)','binascii.a2b_base64(b"YWJj=",strict_mode=True)','binascii.a2b_base64(b"YQ=\n=",strict_mode=True)','binascii.a2b_base64(b"YQ==\n",strict_mode=True)','binascii.a2b_base64(b"YWJjZ")','binascii.a2b_base64(b"YWJjZA")','binascii.a2b_base64(b"")','binascii.a2b_base64(1)','binascii.a2b_base64(b"=")','binascii.a2b_base64(b"Y===")', 'binascii.a2b_base64(b"YW=Jj")','binascii.a2b_base64(b"YWJj====")','binascii.a2b_base64(b"YR==",strict_mode=True)',
'binascii.b2a_base64(b"abc")','binascii.b2a_base64(b"a",newline=False)','binascii.b2a_base64("a")','binascii.a2b_hex("0")','binascii.a2b_hex("0g")','binascii.a2b_hex(b"0aFF")','binascii.unhexlify("é")','binascii.hexlify(b"abc")','binascii.hexlify(b"abcd","-")','binascii.hexlify(b"abcde",b":",2)','binascii.hexlify(b"abcde",b":",-2)','binascii.hexlify(b"abc","--")','binascii.hexlify(b"abc","é")','binascii.hexlify(b"abc",1)','binascii.hexlify(b"abc",":",0)','binascii.hexlify(b"")',
'binascii.crc32(b"abc")','binascii.crc32(b"abc",1)','binascii.crc32(b"a",-1)','binascii.crc32(b"a",2**40)','binascii.crc_hqx(b"abc",0)','binascii.crc_hqx(b"abc",2**20+5)','binascii.a2b_uu(b"#86)C\\n")','binascii.a2b_uu(b"#86)C9\\n")','binascii.a2b_uu(b"")','binascii.a2b_uu(b"\\x7f")','binascii.a2b_uu(b"!")','binascii.b2a_uu(b"abc")','binascii.b2a_uu(b"a"*46)','binascii.b2a_uu(b"\\0")','binascii.b2a_uu(b"\\0",backtick=True)','binascii.b2a_uu(b"")',
'binascii.a2b_qp(b"a=20b=\\nc")','binascii.a2b_qp(b"a_b",header=True)','binascii.a2b_qp(b"=3D=3d=zz=")','binascii.b2a_qp(b"a b=\\t \\n")','binascii.b2a_qp(b"a_b c",header=True)','binascii.b2a_qp(b"a b \\nx",quotetabs=True)','binascii.b2a_qp(b"a\\r\\nb\\n",istext=False)','binascii.b2a_qp(b"x"*100)','binascii.b2a_qp(b"\\xff"*40)','binascii.b2a_qp(b".\\n")','binascii.b2a_qp(b"a.\\n.")','binascii.Error.__mro__','binascii.Incomplete.__mro__']: t(s)

data=bytes(range(256))*2
for n in (0,1,2,3,44,45,100,300,511):
    b=data[:n]; print(binascii.b2a_base64(b), binascii.a2b_base64(binascii.b2a_base64(b))==b, binascii.hexlify(b,'-',3)); 
    if n<=45: print(binascii.b2a_uu(b), binascii.a2b_uu(binascii.b2a_uu(b))==b, binascii.b2a_uu(b,backtick=True))
    for q in (0,1):
        for i in (0,1):
            for h in (0,1):
                e=binascii.b2a_qp(b,q,i,h); print(e, binascii.a2b_qp(e,header=h)==b)
    print(binascii.crc32(b),binascii.crc32(b,7),binascii.crc_hqx(b,9))
for s in (b'YQ==\n',b'YQ=\n=',b'Y\nQ==',b'YWJj\n'):
    for st in (0,1):
        try: print(binascii.a2b_base64(s,strict_mode=st))
        except Exception as e: print(type(e),e)
