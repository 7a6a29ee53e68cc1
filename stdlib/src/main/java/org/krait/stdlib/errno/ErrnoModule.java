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
  @PyConstant public static final long ENODEV = 19;
  @PyConstant public static final long ENOCSI = 50;
  @PyConstant public static final long EHOSTUNREACH = 113;
  @PyConstant public static final long ENOMSG = 42;
  @PyConstant public static final long EUCLEAN = 117;
  @PyConstant public static final long EL2NSYNC = 45;
  @PyConstant public static final long EL2HLT = 51;
  @PyConstant public static final long ENODATA = 61;
  @PyConstant public static final long ENOTBLK = 15;
  @PyConstant public static final long ENOSYS = 38;
  @PyConstant public static final long EPIPE = 32;
  @PyConstant public static final long EINVAL = 22;
  @PyConstant public static final long EOVERFLOW = 75;
  @PyConstant public static final long EADV = 68;
  @PyConstant public static final long EINTR = 4;
  @PyConstant public static final long EUSERS = 87;
  @PyConstant public static final long ENOTEMPTY = 39;
  @PyConstant public static final long ENOBUFS = 105;
  @PyConstant public static final long EPROTO = 71;
  @PyConstant public static final long EREMOTE = 66;
  @PyConstant public static final long ENAVAIL = 119;
  @PyConstant public static final long ECHILD = 10;
  @PyConstant public static final long ELOOP = 40;
  @PyConstant public static final long EXDEV = 18;
  @PyConstant public static final long E2BIG = 7;
  @PyConstant public static final long ESRCH = 3;
  @PyConstant public static final long EMSGSIZE = 90;
  @PyConstant public static final long EAFNOSUPPORT = 97;
  @PyConstant public static final long EBADR = 53;
  @PyConstant public static final long EHOSTDOWN = 112;
  @PyConstant public static final long EPFNOSUPPORT = 96;
  @PyConstant public static final long ENOPROTOOPT = 92;
  @PyConstant public static final long EBUSY = 16;
  @PyConstant public static final long EWOULDBLOCK = 11;
  @PyConstant public static final long EBADFD = 77;
  @PyConstant public static final long EDOTDOT = 73;
  @PyConstant public static final long EISCONN = 106;
  @PyConstant public static final long ENOANO = 55;
  @PyConstant public static final long ESHUTDOWN = 108;
  @PyConstant public static final long ECHRNG = 44;
  @PyConstant public static final long ELIBBAD = 80;
  @PyConstant public static final long ENONET = 64;
  @PyConstant public static final long EBADE = 52;
  @PyConstant public static final long EBADF = 9;
  @PyConstant public static final long EMULTIHOP = 72;
  @PyConstant public static final long EIO = 5;
  @PyConstant public static final long EUNATCH = 49;
  @PyConstant public static final long EPROTOTYPE = 91;
  @PyConstant public static final long ENOSPC = 28;
  @PyConstant public static final long ENOEXEC = 8;
  @PyConstant public static final long EALREADY = 114;
  @PyConstant public static final long ENETDOWN = 100;
  @PyConstant public static final long ENOTNAM = 118;
  @PyConstant public static final long EACCES = 13;
  @PyConstant public static final long ELNRNG = 48;
  @PyConstant public static final long EILSEQ = 84;
  @PyConstant public static final long ENOTDIR = 20;
  @PyConstant public static final long ENOTUNIQ = 76;
  @PyConstant public static final long EPERM = 1;
  @PyConstant public static final long EDOM = 33;
  @PyConstant public static final long EXFULL = 54;
  @PyConstant public static final long ECONNREFUSED = 111;
  @PyConstant public static final long EISDIR = 21;
  @PyConstant public static final long EPROTONOSUPPORT = 93;
  @PyConstant public static final long EROFS = 30;
  @PyConstant public static final long EADDRNOTAVAIL = 99;
  @PyConstant public static final long EIDRM = 43;
  @PyConstant public static final long ECOMM = 70;
  @PyConstant public static final long ESRMNT = 69;
  @PyConstant public static final long EREMOTEIO = 121;
  @PyConstant public static final long EL3RST = 47;
  @PyConstant public static final long EBADMSG = 74;
  @PyConstant public static final long ENFILE = 23;
  @PyConstant public static final long ELIBMAX = 82;
  @PyConstant public static final long ESPIPE = 29;
  @PyConstant public static final long ENOLINK = 67;
  @PyConstant public static final long ENETRESET = 102;
  @PyConstant public static final long ETIMEDOUT = 110;
  @PyConstant public static final long ENOENT = 2;
  @PyConstant public static final long EEXIST = 17;
  @PyConstant public static final long EDQUOT = 122;
  @PyConstant public static final long ENOSTR = 60;
  @PyConstant public static final long EBADSLT = 57;
  @PyConstant public static final long EBADRQC = 56;
  @PyConstant public static final long ELIBACC = 79;
  @PyConstant public static final long EFAULT = 14;
  @PyConstant public static final long EFBIG = 27;
  @PyConstant public static final long EDEADLK = 35;
  @PyConstant public static final long ENOTCONN = 107;
  @PyConstant public static final long EDESTADDRREQ = 89;
  @PyConstant public static final long ELIBSCN = 81;
  @PyConstant public static final long ENOLCK = 37;
  @PyConstant public static final long EISNAM = 120;
  @PyConstant public static final long ECONNABORTED = 103;
  @PyConstant public static final long ENETUNREACH = 101;
  @PyConstant public static final long ESTALE = 116;
  @PyConstant public static final long ENOSR = 63;
  @PyConstant public static final long ENOMEM = 12;
  @PyConstant public static final long ENOTSOCK = 88;
  @PyConstant public static final long ESTRPIPE = 86;
  @PyConstant public static final long EMLINK = 31;
  @PyConstant public static final long ERANGE = 34;
  @PyConstant public static final long ELIBEXEC = 83;
  @PyConstant public static final long EL3HLT = 46;
  @PyConstant public static final long ECONNRESET = 104;
  @PyConstant public static final long EADDRINUSE = 98;
  @PyConstant public static final long EOPNOTSUPP = 95;
  @PyConstant public static final long EREMCHG = 78;
  @PyConstant public static final long EAGAIN = 11;
  @PyConstant public static final long ENAMETOOLONG = 36;
  @PyConstant public static final long ENOTTY = 25;
  @PyConstant public static final long ERESTART = 85;
  @PyConstant public static final long ESOCKTNOSUPPORT = 94;
  @PyConstant public static final long ETIME = 62;
  @PyConstant public static final long EBFONT = 59;
  @PyConstant public static final long EDEADLOCK = 35;
  @PyConstant public static final long ETOOMANYREFS = 109;
  @PyConstant public static final long EMFILE = 24;
  @PyConstant public static final long ETXTBSY = 26;
  @PyConstant public static final long EINPROGRESS = 115;
  @PyConstant public static final long ENXIO = 6;
  @PyConstant public static final long ENOPKG = 65;
  @PyConstant public static final long ENOMEDIUM = 123;
  @PyConstant public static final long EMEDIUMTYPE = 124;
  @PyConstant public static final long ECANCELED = 125;
  @PyConstant public static final long ENOKEY = 126;
  @PyConstant public static final long EHWPOISON = 133;
  @PyConstant public static final long EKEYEXPIRED = 127;
  @PyConstant public static final long EKEYREVOKED = 128;
  @PyConstant public static final long EKEYREJECTED = 129;
  @PyConstant public static final long EOWNERDEAD = 130;
  @PyConstant public static final long ENOTRECOVERABLE = 131;
  @PyConstant public static final long ERFKILL = 132;
  @PyConstant public static final long ENOTSUP = 95;

  @PyConstant
  public PyDict errorcode() {
    PyDict names = new PyDict();
    for (int i = 0; i <= Errno.last(); i++) {
      String name = Errno.name(i);
      if (name != null) {
        names.put((long) i, name);
      }
    }
    return names;
  }
}
