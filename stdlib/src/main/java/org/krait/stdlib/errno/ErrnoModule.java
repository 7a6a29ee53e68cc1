package org.krait.stdlib.errno;

import org.krait.annotations.PyConstant;
import org.krait.annotations.PyModule;
import org.krait.runtime.host.Errno;
import org.krait.runtime.object.PyDict;

/// This module makes available standard errno system symbols.
///
/// The value of each symbol is the corresponding integer value,
/// e.g., on most systems, errno.ENOENT equals the integer 2.
///
/// The dictionary errno.errorcode maps numeric codes to symbol names,
/// e.g., errno.errorcode[2] could be the string 'ENOENT'.
///
/// Symbols that are not relevant to the underlying system are not defined.
///
/// To map error codes to error messages, use the function os.strerror(),
/// e.g. os.strerror(2) could return 'No such file or directory'.
@PyModule("errno")
public final class ErrnoModule {
  @PyConstant static final long EPERM = 1;
  @PyConstant static final long ENOENT = 2;
  @PyConstant static final long ESRCH = 3;
  @PyConstant static final long EINTR = 4;
  @PyConstant static final long EIO = 5;
  @PyConstant static final long ENXIO = 6;
  @PyConstant static final long E2BIG = 7;
  @PyConstant static final long ENOEXEC = 8;
  @PyConstant static final long EBADF = 9;
  @PyConstant static final long ECHILD = 10;
  @PyConstant static final long EAGAIN = 11;
  @PyConstant static final long EWOULDBLOCK = 11;
  @PyConstant static final long ENOMEM = 12;
  @PyConstant static final long EACCES = 13;
  @PyConstant static final long EFAULT = 14;
  @PyConstant static final long ENOTBLK = 15;
  @PyConstant static final long EBUSY = 16;
  @PyConstant static final long EEXIST = 17;
  @PyConstant static final long EXDEV = 18;
  @PyConstant static final long ENODEV = 19;
  @PyConstant static final long ENOTDIR = 20;
  @PyConstant static final long EISDIR = 21;
  @PyConstant static final long EINVAL = 22;
  @PyConstant static final long ENFILE = 23;
  @PyConstant static final long EMFILE = 24;
  @PyConstant static final long ENOTTY = 25;
  @PyConstant static final long ETXTBSY = 26;
  @PyConstant static final long EFBIG = 27;
  @PyConstant static final long ENOSPC = 28;
  @PyConstant static final long ESPIPE = 29;
  @PyConstant static final long EROFS = 30;
  @PyConstant static final long EMLINK = 31;
  @PyConstant static final long EPIPE = 32;
  @PyConstant static final long EDOM = 33;
  @PyConstant static final long ERANGE = 34;
  @PyConstant static final long EDEADLK = 35;
  @PyConstant static final long EDEADLOCK = 35;
  @PyConstant static final long ENAMETOOLONG = 36;
  @PyConstant static final long ENOLCK = 37;
  @PyConstant static final long ENOSYS = 38;
  @PyConstant static final long ENOTEMPTY = 39;
  @PyConstant static final long ELOOP = 40;
  @PyConstant static final long ENOMSG = 42;
  @PyConstant static final long EIDRM = 43;
  @PyConstant static final long ECHRNG = 44;
  @PyConstant static final long EL2NSYNC = 45;
  @PyConstant static final long EL3HLT = 46;
  @PyConstant static final long EL3RST = 47;
  @PyConstant static final long ELNRNG = 48;
  @PyConstant static final long EUNATCH = 49;
  @PyConstant static final long ENOCSI = 50;
  @PyConstant static final long EL2HLT = 51;
  @PyConstant static final long EBADE = 52;
  @PyConstant static final long EBADR = 53;
  @PyConstant static final long EXFULL = 54;
  @PyConstant static final long ENOANO = 55;
  @PyConstant static final long EBADRQC = 56;
  @PyConstant static final long EBADSLT = 57;
  @PyConstant static final long EBFONT = 59;
  @PyConstant static final long ENOSTR = 60;
  @PyConstant static final long ENODATA = 61;
  @PyConstant static final long ETIME = 62;
  @PyConstant static final long ENOSR = 63;
  @PyConstant static final long ENONET = 64;
  @PyConstant static final long ENOPKG = 65;
  @PyConstant static final long EREMOTE = 66;
  @PyConstant static final long ENOLINK = 67;
  @PyConstant static final long EADV = 68;
  @PyConstant static final long ESRMNT = 69;
  @PyConstant static final long ECOMM = 70;
  @PyConstant static final long EPROTO = 71;
  @PyConstant static final long EMULTIHOP = 72;
  @PyConstant static final long EDOTDOT = 73;
  @PyConstant static final long EBADMSG = 74;
  @PyConstant static final long EOVERFLOW = 75;
  @PyConstant static final long ENOTUNIQ = 76;
  @PyConstant static final long EBADFD = 77;
  @PyConstant static final long EREMCHG = 78;
  @PyConstant static final long ELIBACC = 79;
  @PyConstant static final long ELIBBAD = 80;
  @PyConstant static final long ELIBSCN = 81;
  @PyConstant static final long ELIBMAX = 82;
  @PyConstant static final long ELIBEXEC = 83;
  @PyConstant static final long EILSEQ = 84;
  @PyConstant static final long ERESTART = 85;
  @PyConstant static final long ESTRPIPE = 86;
  @PyConstant static final long EUSERS = 87;
  @PyConstant static final long ENOTSOCK = 88;
  @PyConstant static final long EDESTADDRREQ = 89;
  @PyConstant static final long EMSGSIZE = 90;
  @PyConstant static final long EPROTOTYPE = 91;
  @PyConstant static final long ENOPROTOOPT = 92;
  @PyConstant static final long EPROTONOSUPPORT = 93;
  @PyConstant static final long ESOCKTNOSUPPORT = 94;
  @PyConstant static final long ENOTSUP = 95;
  @PyConstant static final long EOPNOTSUPP = 95;
  @PyConstant static final long EPFNOSUPPORT = 96;
  @PyConstant static final long EAFNOSUPPORT = 97;
  @PyConstant static final long EADDRINUSE = 98;
  @PyConstant static final long EADDRNOTAVAIL = 99;
  @PyConstant static final long ENETDOWN = 100;
  @PyConstant static final long ENETUNREACH = 101;
  @PyConstant static final long ENETRESET = 102;
  @PyConstant static final long ECONNABORTED = 103;
  @PyConstant static final long ECONNRESET = 104;
  @PyConstant static final long ENOBUFS = 105;
  @PyConstant static final long EISCONN = 106;
  @PyConstant static final long ENOTCONN = 107;
  @PyConstant static final long ESHUTDOWN = 108;
  @PyConstant static final long ETOOMANYREFS = 109;
  @PyConstant static final long ETIMEDOUT = 110;
  @PyConstant static final long ECONNREFUSED = 111;
  @PyConstant static final long EHOSTDOWN = 112;
  @PyConstant static final long EHOSTUNREACH = 113;
  @PyConstant static final long EALREADY = 114;
  @PyConstant static final long EINPROGRESS = 115;
  @PyConstant static final long ESTALE = 116;
  @PyConstant static final long EUCLEAN = 117;
  @PyConstant static final long ENOTNAM = 118;
  @PyConstant static final long ENAVAIL = 119;
  @PyConstant static final long EISNAM = 120;
  @PyConstant static final long EREMOTEIO = 121;
  @PyConstant static final long EDQUOT = 122;
  @PyConstant static final long ENOMEDIUM = 123;
  @PyConstant static final long EMEDIUMTYPE = 124;
  @PyConstant static final long ECANCELED = 125;
  @PyConstant static final long ENOKEY = 126;
  @PyConstant static final long EKEYEXPIRED = 127;
  @PyConstant static final long EKEYREVOKED = 128;
  @PyConstant static final long EKEYREJECTED = 129;
  @PyConstant static final long EOWNERDEAD = 130;
  @PyConstant static final long ENOTRECOVERABLE = 131;
  @PyConstant static final long ERFKILL = 132;
  @PyConstant static final long EHWPOISON = 133;

  @PyConstant
  Object errorcode() {
    PyDict names = new PyDict();
    for (int number = 1; number <= Errno.last(); number++) {
      String name = Errno.name(number);
      if (name != null) {
        names.put((long) number, name);
      }
    }
    return names;
  }
}
