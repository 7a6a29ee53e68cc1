/** The module {@code _hashlib}, which CPython has from OpenSSL: hashes by name, HMAC, keys. */
@NullMarked
package org.krait.stdlib._hashlib;

import org.jspecify.annotations.NullMarked;
