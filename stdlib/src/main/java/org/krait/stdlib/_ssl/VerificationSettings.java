package org.krait.stdlib._ssl;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.krait.annotations.PyGetter;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PySetter;
import org.krait.runtime.error.Errors;
import org.krait.runtime.host.Access;
import org.krait.runtime.host.WorkingDirectory;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyDict;
import org.krait.runtime.object.PyList;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;
import org.krait.runtime.object.Truth;
import org.krait.runtime.ops.Buffers;

/** What a context says of the certificates of peers. */
abstract class VerificationSettings extends ProtocolSettings {
  private static final int LOCATIONS_LINE = 4411;
  private static final int DATA_LINE = 4277;
  private static final int MORE_LINE = 4290;

  private final CertificateStore store = new CertificateStore();
  private volatile long verifyMode = OptionConstants.CERT_NONE;
  private volatile long verifyFlags = OptionConstants.VERIFY_X509_TRUSTED_FIRST;
  private volatile long hostFlags = OptionConstants.HOSTFLAG_NO_PARTIAL_WILDCARDS;
  private volatile boolean checksHostname;

  VerificationSettings(PyType type, long protocol) {
    super(type, protocol);
    if (isClient()) {
      checksHostname = true;
      verifyMode = OptionConstants.CERT_REQUIRED;
    }
  }

  final CertificateStore store() {
    return store;
  }

  @PyGetter("verify_mode")
  public final long verifyMode() {
    return verifyMode;
  }

  @PySetter("verify_mode")
  public final void setVerifyMode(@Nullable Object value) {
    long mode = Arguments.toCInt(Arguments.assigned(value, "verify_mode"));
    if (mode < OptionConstants.CERT_NONE || mode > OptionConstants.CERT_REQUIRED) {
      throw Errors.valueError("invalid value for verify_mode");
    }
    if (mode == OptionConstants.CERT_NONE && checksHostname) {
      throw Errors.valueError(
          "Cannot set verify_mode to CERT_NONE when check_hostname is enabled.");
    }
    verifyMode = mode;
  }

  @PyGetter("verify_flags")
  public final long verifyFlags() {
    return verifyFlags;
  }

  @PySetter("verify_flags")
  public final void setVerifyFlags(@Nullable Object value) {
    verifyFlags = Arguments.toLong(Arguments.assigned(value, "verify_flags"));
  }

  @PyGetter("_host_flags")
  public final long hostFlags() {
    return hostFlags;
  }

  @PySetter("_host_flags")
  public final void setHostFlags(@Nullable Object value) {
    hostFlags = Arguments.toLong(Arguments.assigned(value, "_host_flags"));
  }

  @PyGetter("check_hostname")
  public final boolean checksHostname() {
    return checksHostname;
  }

  @PySetter("check_hostname")
  public final void setChecksHostname(@Nullable Object value) {
    boolean checks = Truth.of(Arguments.assigned(value, "check_hostname"));
    if (checks && verifyMode == OptionConstants.CERT_NONE) {
      verifyMode = OptionConstants.CERT_REQUIRED;
    }
    checksHostname = checks;
  }

  // CPython: _ssl.c _ssl__SSLContext_load_verify_locations_impl
  @PyMethod(value = "(self, /, cafile=None, capath=None, cadata=None)", doc = "")
  public final void load_verify_locations(Object cafile, Object capath, Object cadata) {
    if (cafile == PySingleton.NONE && capath == PySingleton.NONE && cadata == PySingleton.NONE) {
      throw Errors.typeError("cafile, capath and cadata cannot be all omitted");
    }
    String file = cafile == PySingleton.NONE ? null : CertificateFile.path(cafile, "cafile");
    String folder = capath == PySingleton.NONE ? null : CertificateFile.path(capath, "capath");
    if (cadata != PySingleton.NONE) {
      addData(cadata);
    }
    if (file != null) {
      addFile(CertificateFile.read(file));
    }
    if (folder != null) {
      Access.FILES.require();
      Path path = Path.of(WorkingDirectory.absolute(folder));
      if (Files.isDirectory(path)) {
        store.addFolder(path);
      }
    }
  }

  private void addFile(byte[] content) {
    try {
      if (store.addAll(content) == 0) {
        throw SslErrors.of(
            "X509", "NO_CERTIFICATE_OR_CRL_FOUND", "no certificate or crl found", LOCATIONS_LINE);
      }
    } catch (PemBlock.Malformed e) {
      throw SslErrors.pem("X509", LOCATIONS_LINE);
    }
  }

  private void addData(Object cadata) {
    boolean isText = PyStr.isStr(cadata);
    String text = isText ? PyStr.toJava(cadata) : "";
    if (isText
        ? !StandardCharsets.US_ASCII.newEncoder().canEncode(text)
        : !Buffers.exports(cadata)) {
      throw Errors.typeError("cadata should be an ASCII string or a bytes-like object");
    }
    byte[] data = isText ? text.getBytes(StandardCharsets.US_ASCII) : Buffers.bytes(cadata);
    if (data.length == 0) {
      throw Errors.valueError("Empty certificate data");
    }
    if (isText) {
      addText(data);
    } else {
      addBinary(data);
    }
  }

  private void addText(byte[] data) {
    try {
      if (store.addAll(data) == 0) {
        throw SslErrors.own("no start line: cadata does not contain a certificate", DATA_LINE);
      }
    } catch (PemBlock.Malformed e) {
      throw SslErrors.pem("X509", DATA_LINE);
    }
  }

  /** Adds certificates that stand one after the other. */
  private void addBinary(byte[] data) {
    for (int at = 0; at < data.length; ) {
      int length = Der.length(data, at);
      if (length < 0) {
        throw at == 0
            ? SslErrors.own("not enough data: cadata does not contain a certificate", DATA_LINE)
            : SslErrors.of("ASN1", "HEADER_TOO_LONG", "header too long", MORE_LINE);
      }
      try {
        store.add(CertificateStore.certificate(Arrays.copyOfRange(data, at, at + length)));
      } catch (CertificateException e) {
        throw SslErrors.of("ASN1", "NESTED_ASN1_ERROR", "nested asn1 error", DATA_LINE);
      }
      at += length;
    }
  }

  @PyMethod(value = "(self, /)", doc = "")
  public final void set_default_verify_paths() {
    DefaultAuthorities.addTo(store);
  }

  /// Returns quantities of loaded X.509 certificates.
  ///
  /// X.509 certificates with a CA extension and certificate revocation lists
  /// inside the context's cert store.
  ///
  /// NOTE: Certificates in a capath directory aren't loaded unless they have
  /// been used at least once.
  @PyMethod("(self, /)")
  public final PyDict cert_store_stats() {
    long count = 0;
    long authorities = 0;
    for (X509Certificate certificate : store.all()) {
      count++;
      authorities += CertificateRole.isAuthority(certificate) ? 1 : 0;
    }
    PyDict stats = new PyDict();
    stats.put("x509", count);
    stats.put("crl", (long) store.revocationLists().size());
    stats.put("x509_ca", authorities);
    return stats;
  }

  /// Returns a list of dicts with information of loaded CA certs.
  ///
  /// If the optional argument is True, returns a DER-encoded copy of the CA
  /// certificate.
  ///
  /// NOTE: Certificates in a capath directory aren't loaded unless they have
  /// been used at least once.
  @PyMethod("(self, /, binary_form=False)")
  public final PyList get_ca_certs(boolean binaryForm) {
    PyList all = new PyList();
    for (X509Certificate certificate : store.all()) {
      if (CertificateRole.isAuthority(certificate)) {
        all.add(binaryForm ? PyBytes.of(encoded(certificate)) : CertificateText.of(certificate));
      }
    }
    return all;
  }

  static byte[] encoded(X509Certificate certificate) {
    try {
      return certificate.getEncoded();
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
