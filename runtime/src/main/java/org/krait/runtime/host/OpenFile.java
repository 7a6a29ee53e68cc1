package org.krait.runtime.host;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file descriptor, with the Java object through which it can be read or written without a foreign
 * call where there is one.
 */
public final class OpenFile {
  private static final int CREATE =
      Descriptors.O_WRONLY | Descriptors.O_CREAT | Descriptors.O_TRUNC | Descriptors.O_CLOEXEC;
  private static final int READ = Descriptors.O_RDONLY | Descriptors.O_CLOEXEC;

  private final int descriptor;
  private final @Nullable RandomAccessFile file;
  private final @Nullable FileInputStream input;
  private final @Nullable FileOutputStream output;

  private OpenFile(
      int descriptor,
      @Nullable RandomAccessFile file,
      @Nullable FileInputStream input,
      @Nullable FileOutputStream output) {
    this.descriptor = descriptor;
    this.file = file;
    this.input = input;
    this.output = output;
  }

  /** The file of a descriptor that is open already. */
  public static OpenFile of(int descriptor) {
    Access.FILES.require(descriptor);
    return switch (descriptor) {
      case 0 -> new OpenFile(0, null, new FileInputStream(FileDescriptor.in), null);
      case 1 -> new OpenFile(1, null, null, new FileOutputStream(FileDescriptor.out));
      case 2 -> new OpenFile(2, null, null, new FileOutputStream(FileDescriptor.err));
      default -> new OpenFile(descriptor, null, null, null);
    };
  }

  /** Opens a file as {@code open(2)}; {@code filename} is how an error names it. */
  public static OpenFile open(String path, int flags, int mode, Object filename) {
    Access.FILES.require();
    boolean plain = flags == READ || flags == CREATE && mode == 0666;
    if (plain && !path.isEmpty() && !path.endsWith("/") && JavaDescriptors.areUsed()) {
      String absolute = WorkingDirectory.absolute(path);
      if (FileNames.isAscii(absolute) && !waits(absolute)) {
        return open(absolute, flags == CREATE, filename);
      }
    }
    return of(Descriptors.open(FileNames.encode(path), flags, mode, filename));
  }

  /** Whether to open a file may take until somebody else does: it is a pipe or a device. */
  private static boolean waits(String path) {
    File file = new File(path);
    return file.exists() && !file.isFile() && !file.isDirectory();
  }

  private static OpenFile open(String path, boolean create, Object filename) {
    try {
      if (create) {
        FileOutputStream f = new FileOutputStream(path);
        return new OpenFile(JavaDescriptors.opened(f.getFD()), null, null, f);
      }
      RandomAccessFile f = new RandomAccessFile(path, "r");
      return new OpenFile(JavaDescriptors.opened(f.getFD()), f, null, null);
    } catch (IOException e) {
      throw OsError.of(e, filename);
    }
  }

  /** Whether Java opened it to read, which it does with no directory. */
  public boolean isPlain() {
    return file != null;
  }

  public int descriptor() {
    return descriptor;
  }

  /** Reads at most so many bytes; their number, 0 at the end. */
  public int read(byte[] into, int offset, int length) {
    try {
      if (input != null && (input.available() > 0 || !mayWait())) {
        return Math.max(0, input.read(into, offset, length));
      }
      if (file != null) {
        return Math.max(0, file.read(into, offset, length));
      }
    } catch (IOException e) {
      throw OsError.of(e, null);
    }
    return Descriptors.read(descriptor, into, offset, length);
  }

  /** Whether a read of standard input may wait: then a signal must be able to interrupt it. */
  private static boolean mayWait() {
    Path target = Path.of("/proc/self/fd/0");
    return Files.exists(target) && !Files.isRegularFile(target);
  }

  /** Writes bytes; how many were taken. */
  public int write(byte[] from, int offset, int length) {
    if (output == null) {
      return Descriptors.write(descriptor, from, offset, length);
    }
    try {
      output.write(from, offset, length);
      return length;
    } catch (IOException e) {
      throw OsError.of(e, null);
    }
  }

  public long seek(long offset, int whence) {
    if (file == null || whence > 2) {
      return Descriptors.seek(descriptor, offset, whence);
    }
    try {
      long base = whence == 0 ? 0 : whence == 1 ? file.getFilePointer() : file.length();
      if (base + offset < 0) {
        throw OsError.of(Errno.EINVAL);
      }
      if (whence != 1 || offset != 0) {
        file.seek(base + offset);
      }
      return base + offset;
    } catch (IOException e) {
      throw OsError.of(e, null);
    }
  }

  /** Cuts the file to a size, or extends it with null bytes. */
  public void truncate(long size) {
    Descriptors.truncate(descriptor, size);
  }

  public void close() {
    boolean standard = descriptor <= 2;
    JavaDescriptors.closed(descriptor);
    try {
      if (file != null) {
        file.close();
      } else if (output != null && !standard) {
        output.close();
      } else {
        Descriptors.close(descriptor);
      }
    } catch (IOException e) {
      throw OsError.of(e, null);
    }
  }
}
