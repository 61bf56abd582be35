package vn.chuyendoiso.plan.tck;

import java.util.Optional;
import java.util.function.Supplier;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.serialization.PlanJson;

/** One document on its way out of the exporter and, where there is an importer, back. */
final class Attempt {

  private final ExporterUnderTest subject;
  private final Supplier<ExporterUnderTest> fresh;
  private final Document document;
  private Result<byte[]> written;
  private Result<Document> read;
  private Boolean whole;
  private Tree.Obj in;
  private Optional<Tree.Obj> out;
  private Facts factsIn;
  private Facts factsOut;

  /**
   * What the vendor's code gave.
   *
   * @param value empty if it threw or gave null
   * @param fault what it threw
   */
  record Result<T>(Optional<T> value, Optional<Throwable> fault) {}

  /** A call of the vendor's code. */
  @FunctionalInterface
  interface Call<T> {
    T run() throws Exception;
  }

  Attempt(ExporterUnderTest subject, Supplier<ExporterUnderTest> fresh, Document document) {
    this.subject = subject;
    this.fresh = fresh;
    this.document = document;
  }

  /** {@return another document on the same way} */
  Attempt with(Document other) {
    return new Attempt(subject, fresh, other);
  }

  /** {@return the same document with an exporter that has seen nothing yet} */
  Attempt afresh(Document other) {
    return new Attempt(fresh.get(), fresh, other);
  }

  // A fault of the vendor's code is a finding, not ours: only a machine at its end is passed on.
  static <T> Result<T> call(Call<T> call) {
    try {
      return new Result<>(Optional.ofNullable(call.run()), Optional.empty());
    } catch (Exception | StackOverflowError | AssertionError | LinkageError e) {
      return new Result<>(Optional.empty(), Optional.of(e));
    }
  }

  ExporterUnderTest subject() {
    return subject;
  }

  Document document() {
    return document;
  }

  Tree.Obj in() {
    if (in == null) {
      in = tree(document);
    }
    return in;
  }

  Result<byte[]> written() {
    if (written == null) {
      written = write();
    }
    return written;
  }

  /** {@return the file, written once more} */
  Result<byte[]> write() {
    return call(() -> subject.exporter().write(document));
  }

  /** {@return the file; empty if there is none} */
  Optional<byte[]> file() {
    return written().value();
  }

  /** {@return what the importer makes of the file} */
  Result<Document> read() {
    if (read == null) {
      read = read(file().orElseThrow());
    }
    return read;
  }

  Result<Document> read(byte[] file) {
    return call(() -> subject.importer().orElseThrow().read(file));
  }

  /** {@return true if the document went out and something came back} */
  boolean cameBack() {
    return file().isPresent() && subject.importer().isPresent() && read().value().isPresent();
  }

  Document back() {
    return read().value().orElseThrow();
  }

  /** {@return true if what came back equals what went in; nothing needs a closer look then} */
  boolean isWhole() {
    if (whole == null) {
      whole = back().equals(document);
    }
    return whole;
  }

  /** {@return what came back; empty if it cannot be put into words, as with half a letter} */
  Optional<Tree.Obj> out() {
    if (out == null) {
      out = isWhole() ? Optional.of(in()) : call(() -> tree(back())).value();
    }
    return out;
  }

  Facts factsIn() {
    if (factsIn == null) {
      factsIn = Facts.of(in());
    }
    return factsIn;
  }

  Facts factsOut() {
    if (factsOut == null) {
      factsOut = isWhole() ? factsIn() : Facts.of(out().orElseThrow());
    }
    return factsOut;
  }

  static Tree.Obj tree(Document document) {
    return (Tree.Obj) Tree.parse(PlanJson.writeCompact(document));
  }

  static Optional<Document> document(Tree tree) {
    return PlanJson.read(tree.bytes(), Document.class, Samples.LIMITS).getDocument();
  }
}
