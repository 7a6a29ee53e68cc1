/** The build variables on macOS, under the name that {@code sysconfig} looks for. */
@NullMarked
package org.krait.stdlib._sysconfigdata__darwin_java;

import org.jspecify.annotations.NullMarked;
