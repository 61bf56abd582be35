package vn.chuyendoiso.plan.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/**
 * Where a command writes documents: standard output, or a file that appears as a whole or not at
 * all.
 *
 * <p>A file is written beside its place under another name, and takes its place when it is whole. A
 * device or a pipe cannot be replaced and is written directly.
 */
final class Output implements Closeable {

  private final OutputStream stream;
  private final PrintStream standard;
  private final Path draft;
  private final Path target;

  private Output(OutputStream stream, PrintStream standard, Path draft, Path target) {
    this.stream = stream;
    this.standard = standard;
    this.draft = draft;
    this.target = target;
  }

  /** Writes to standard output. */
  static Output standard(Terminal terminal) {
    // What it buffers is written by finish; closing it would close the terminal.
    return new Output(new BufferedOutputStream(terminal.out()), terminal.out(), null, null);
  }

  /**
   * Writes to a file.
   *
   * @throws FileAlreadyExistsException if the name is that of a directory
   */
  static Output file(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      OutputStream direct = Files.newOutputStream(file, StandardOpenOption.WRITE);
      return new Output(new BufferedOutputStream(direct), null, null, null);
    }
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path draft = target.resolveSibling(".plan-" + UUID.randomUUID() + ".tmp");
    OutputStream stream = Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW);
    return new Output(new BufferedOutputStream(stream), null, draft, target);
  }

  /** {@return what to say of a file that cannot be written} */
  static String problem(IOException e) {
    if (e instanceof FileAlreadyExistsException) {
      return "output-is-directory";
    }
    if (e instanceof NoSuchFileException) {
      return "output-folder-missing";
    }
    return e instanceof AccessDeniedException ? "output-not-permitted" : "output-failed";
  }

  OutputStream stream() {
    return stream;
  }

  /** Puts the file in its place. */
  void finish() throws IOException {
    stream.flush();
    if (standard != null) {
      if (standard.checkError()) {
        throw new IOException();
      }
      return;
    }
    stream.close();
    if (draft != null) {
      keepPermissions();
      Files.move(
          draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void keepPermissions() throws IOException {
    PosixFileAttributeView old =
        Files.exists(target)
            ? Files.getFileAttributeView(target, PosixFileAttributeView.class)
            : null;
    if (old != null) {
      Files.setPosixFilePermissions(draft, old.readAttributes().permissions());
    }
  }

  /** Leaves nothing behind of a file that was not finished. */
  @Override
  public void close() throws IOException {
    if (standard == null) {
      try {
        stream.close();
      } finally {
        if (draft != null) {
          Files.deleteIfExists(draft);
        }
      }
    }
  }
}
