package org.krait.stdlib._ssl;

import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import org.krait.annotations.PyConstant;
import org.krait.annotations.PyFunction;
import org.krait.annotations.PyModule;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Interpreter;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyTuple;
import org.krait.runtime.object.PyType;
import org.krait.runtime.ops.Buffers;

/// Implementation module for SSL socket operations.  See the socket module
/// for documentation.
// CPython: _ssl.c
@PyModule(
    value = "_ssl",
    types = {
      PySslContext.class,
      PySslSocket.class,
      PyMemoryBio.class,
      PySslSession.class,
      PyCertificate.class
    },
    parts = {OptionConstants.class, AlertConstants.class})
public final class SslModule {
  @PyConstant public static final long ENCODING_PEM = 1;
  @PyConstant public static final long ENCODING_DER = 2;
  @PyConstant public static final boolean HAS_ALPN = true;
  @PyConstant public static final boolean HAS_ECDH = true;
  @PyConstant public static final boolean HAS_NPN = false;
  @PyConstant public static final boolean HAS_PHA = false;
  @PyConstant public static final boolean HAS_PSK = false;
  @PyConstant public static final boolean HAS_SNI = true;
  @PyConstant public static final boolean HAS_SSLv2 = false;
  @PyConstant public static final boolean HAS_SSLv3 = false;
  @PyConstant public static final boolean HAS_TLS_UNIQUE = false;

  /** The version of OpenSSL whose interface, numbers and words the module has. */
  @PyConstant public static final long OPENSSL_VERSION_NUMBER = 810549328;

  @PyConstant public static final String _DEFAULT_CIPHERS = CipherString.DEFAULT;

  private final SslErrors errors;
  private final SecureRandom random = new SecureRandom();

  public SslModule(Interpreter interpreter) {
    errors = SslErrors.of(interpreter);
  }

  @PyConstant
  public String OPENSSL_VERSION() {
    return "OpenSSL 3.5.5 interface to the TLS of JDK " + Runtime.version();
  }

  @PyConstant
  public PyTuple OPENSSL_VERSION_INFO() {
    return PyTuple.of(3L, 5L, 0L, 5L, 0L);
  }

  @PyConstant
  public PyTuple _OPENSSL_API_VERSION() {
    return OPENSSL_VERSION_INFO();
  }

  @PyConstant
  public boolean HAS_TLSv1() {
    return ProtocolSettings.enabledProtocols().contains("TLSv1");
  }

  @PyConstant
  public boolean HAS_TLSv1_1() {
    return ProtocolSettings.enabledProtocols().contains("TLSv1.1");
  }

  @PyConstant
  public boolean HAS_TLSv1_2() {
    return ProtocolSettings.enabledProtocols().contains("TLSv1.2");
  }

  @PyConstant
  public boolean HAS_TLSv1_3() {
    return ProtocolSettings.enabledProtocols().contains("TLSv1.3");
  }

  @PyConstant
  public PyType SSLError() {
    return errors.error();
  }

  @PyConstant
  public PyType SSLZeroReturnError() {
    return errors.zeroReturn();
  }

  @PyConstant
  public PyType SSLWantReadError() {
    return errors.wantRead();
  }

  @PyConstant
  public PyType SSLWantWriteError() {
    return errors.wantWrite();
  }

  @PyConstant
  public PyType SSLSyscallError() {
    return errors.syscall();
  }

  @PyConstant
  public PyType SSLEOFError() {
    return errors.endOfFile();
  }

  @PyConstant
  public PyType SSLCertVerificationError() {
    return errors.verification();
  }

  /// Mix string into the OpenSSL PRNG state.
  ///
  /// entropy (a float) is a lower bound on the entropy contained in
  /// string.  See RFC 4086.
  @PyFunction("(string, entropy, /)")
  public void RAND_add(Object string, double entropy) {
    random.setSeed(PyStr.isStr(string) ? utf8(string) : Buffers.bytes(string));
  }

  private static byte[] utf8(Object text) {
    return PyStr.toJava(text).getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  /// Generate n cryptographically strong pseudo-random bytes.
  @PyFunction("(n, /)")
  public PyBytes RAND_bytes(int n) {
    if (n < 0) {
      throw Errors.valueError("num must be positive");
    }
    byte[] bytes = new byte[n];
    random.nextBytes(bytes);
    return PyBytes.of(bytes);
  }

  /// Returns True if the OpenSSL PRNG has been seeded with enough data and False if not.
  ///
  /// It is necessary to seed the PRNG with RAND_add() on some platforms before
  /// using the ssl() function.
  @PyFunction("()")
  public boolean RAND_status() {
    return true;
  }

  /// Return search paths and environment vars that are used by SSLContext's \
  /// set_default_verify_paths() to load default CAs.
  ///
  /// The values are 'cert_file_env', 'cert_file', 'cert_dir_env', 'cert_dir'.
  @PyFunction("()")
  public PyTuple get_default_verify_paths() {
    return DefaultAuthorities.paths();
  }

  /// Lookup NID, short name, long name and OID of an ASN1_OBJECT.
  ///
  /// By default objects are looked up by OID. With name=True short and
  /// long name are also matched.
  @PyFunction("(txt, name=False)")
  public PyTuple txt2obj(String txt, boolean name) {
    ObjectIdentifier found = ObjectIdentifier.ofDotted(txt);
    if (found == null && name) {
      found = ObjectIdentifier.ofName(txt);
    }
    if (found == null) {
      boolean isDotted = !txt.isEmpty() && txt.chars().allMatch(c -> c == '.' || isDigit(c));
      throw Errors.valueError(
          isDotted ? "Unknown object" : "unknown object '" + limited(txt) + "'");
    }
    return found.toPython();
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static String limited(String text) {
    return text.substring(0, Math.min(100, text.length()));
  }

  /// Lookup NID, short name, long name and OID of an ASN1_OBJECT by NID.
  @PyFunction("(nid, /)")
  public PyTuple nid2obj(Object nid) {
    int number = org.krait.runtime.object.Arguments.toCInt(nid);
    if (number < 0) {
      throw Errors.valueError("NID must be positive.");
    }
    ObjectIdentifier found = ObjectIdentifier.ofNumber(number);
    if (found == null) {
      throw Errors.valueError("unknown NID " + number);
    }
    return found.toPython();
  }

  @PyFunction(value = "(path, /)", doc = "")
  public PyDict _test_decode_cert(Object path) {
    byte[] file = CertificateFile.read(CertificateFile.path(path, "path"));
    try {
      for (PemBlock block : PemBlock.read(file)) {
        if (block.isCertificate()) {
          X509Certificate certificate = CertificateStore.certificate(block.bytes());
          return CertificateText.of(certificate);
        }
      }
    } catch (PemBlock.Malformed | CertificateException | Der.Malformed e) {
      // Reported below.
    }
    throw SslErrors.plain("Error decoding PEM-encoded file");
  }
}
