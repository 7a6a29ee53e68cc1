/** The build variables on Linux, under the name that {@code sysconfig} looks for. */
@NullMarked
package org.krait.stdlib._sysconfigdata__linux_java;

import org.jspecify.annotations.NullMarked;
