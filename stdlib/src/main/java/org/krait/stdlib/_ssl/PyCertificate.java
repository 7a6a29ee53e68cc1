package org.krait.stdlib._ssl;

import java.security.cert.X509Certificate;
import javax.security.auth.x500.X500Principal;
import org.krait.annotations.PyMethod;
import org.krait.annotations.PyTypeSpec;
import org.krait.runtime.error.Errors;
import org.krait.runtime.object.Arguments;
import org.krait.runtime.object.PyBytes;
import org.krait.runtime.object.PyInstance;
import org.krait.runtime.object.PySingleton;
import org.krait.runtime.object.PyStr;
import org.krait.runtime.object.PyType;

/** A certificate of a peer's chain. */
// CPython: _ssl/cert.c
@PyTypeSpec(name = "Certificate", module = "_ssl", subclassable = false, instantiable = false)
public final class PyCertificate extends PyInstance {
  private final X509Certificate certificate;

  PyCertificate(X509Certificate certificate) {
    super(PyType.builtin(PyCertificate.class));
    this.certificate = certificate;
  }

  @PyMethod(value = "(self, /, format=Encoding.PEM)", doc = "")
  public Object public_bytes(@org.jspecify.annotations.Nullable Object format) {
    long wanted = format == null ? SslModule.ENCODING_PEM : Arguments.toCInt(format);
    byte[] encoded = VerificationSettings.encoded(certificate);
    if (wanted == SslModule.ENCODING_PEM) {
      return PemBlock.write("CERTIFICATE", encoded);
    }
    if (wanted == SslModule.ENCODING_DER) {
      return PyBytes.of(encoded);
    }
    throw Errors.valueError("Unsupported format");
  }

  @PyMethod(value = "(self, /)", doc = "")
  public Object get_info() {
    return CertificateText.of(certificate);
  }

  @PyMethod("(self, /)")
  public Object __repr__() {
    String subject = certificate.getSubjectX500Principal().getName(X500Principal.RFC2253);
    return PyStr.ofJava("<_ssl.Certificate '" + subject + "'>");
  }

  @PyMethod("(self, value, /)")
  public Object __eq__(Object value) {
    return value instanceof PyCertificate other
        ? (Object) certificate.equals(other.certificate)
        : PySingleton.NOT_IMPLEMENTED;
  }

  @PyMethod("(self, /)")
  public long __hash__() {
    return certificate.hashCode();
  }
}
