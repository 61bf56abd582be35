package vn.chuyendoiso.plan.tck;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.chuyendoiso.plan.document.DocumentType;

/**
 * An exporter with all that the contract must know of it.
 *
 * <p>Example: {@code ExporterUnderTest.of("Cổng Lam Sơn 3.1, XML", ExportFormat.xml(),
 * Portal::write).withImporter(Portal::read)}. An exporter without an importer, such as one that
 * prints a page, declares with {@link #withProjection} which facts a reader finds there; without
 * either, only the bytes themselves are judged.
 *
 * <p>Immutable; as thread-safe as the exporter.
 */
public final class ExporterUnderTest {

  private static final int TRIES = 1_000;
  private static final long SEED = 34;

  private final String name;
  private final ExportFormat format;
  private final Exporter exporter;
  private final Optional<Importer> importer;
  private final Optional<Projection> projection;
  private final Set<DocumentType> kinds;
  private final int tries;
  private final long seed;

  private ExporterUnderTest(
      String name,
      ExportFormat format,
      Exporter exporter,
      Optional<Importer> importer,
      Optional<Projection> projection,
      Set<DocumentType> kinds,
      int tries,
      long seed) {
    this.name = Objects.requireNonNull(name, "name");
    this.format = Objects.requireNonNull(format, "format");
    this.exporter = Objects.requireNonNull(exporter, "exporter");
    this.importer = importer;
    this.projection = projection;
    this.kinds = kinds;
    this.tries = tries;
    this.seed = seed;
  }

  /**
   * Names an exporter of documents of all kinds.
   *
   * @param name product, version and format, for the report
   * @param format the format of its files
   * @param exporter the exporter
   * @return the exporter, tried 1,000 times
   */
  public static ExporterUnderTest of(String name, ExportFormat format, Exporter exporter) {
    return new ExporterUnderTest(
        name,
        format,
        exporter,
        Optional.empty(),
        Optional.empty(),
        Collections.unmodifiableSet(EnumSet.allOf(DocumentType.class)),
        TRIES,
        SEED);
  }

  /**
   * Adds what reads the files back.
   *
   * @param other the importer
   * @return a copy
   */
  public ExporterUnderTest withImporter(Importer other) {
    return new ExporterUnderTest(
        name, format, exporter, Optional.of(other), projection, kinds, tries, seed);
  }

  /**
   * Adds what a reader finds in the files.
   *
   * @param other the facts
   * @return a copy
   */
  public ExporterUnderTest withProjection(Projection other) {
    return new ExporterUnderTest(
        name, format, exporter, importer, Optional.of(other), kinds, tries, seed);
  }

  /**
   * Limits the exporter to some kinds of documents.
   *
   * @param first a kind that it exports
   * @param others further kinds
   * @return a copy
   */
  public ExporterUnderTest withKinds(DocumentType first, DocumentType... others) {
    Set<DocumentType> chosen = Collections.unmodifiableSet(EnumSet.of(first, others));
    return new ExporterUnderTest(name, format, exporter, importer, projection, chosen, tries, seed);
  }

  /**
   * Sets how many documents are tried.
   *
   * @param number from 1; the report states it
   * @return a copy
   * @throws IllegalArgumentException if it is less than 1
   */
  public ExporterUnderTest withTries(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("tries " + number);
    }
    return new ExporterUnderTest(name, format, exporter, importer, projection, kinds, number, seed);
  }

  /**
   * Sets which documents are tried.
   *
   * @param number any number; the report states it
   * @return a copy
   */
  public ExporterUnderTest withSeed(long number) {
    return new ExporterUnderTest(
        name, format, exporter, importer, projection, kinds, tries, number);
  }

  String name() {
    return name;
  }

  ExportFormat format() {
    return format;
  }

  Exporter exporter() {
    return exporter;
  }

  Optional<Importer> importer() {
    return importer;
  }

  Optional<Projection> projection() {
    return projection;
  }

  /** {@return the kinds in the order of the library} */
  List<DocumentType> kinds() {
    return List.copyOf(kinds);
  }

  int tries() {
    return tries;
  }

  long seed() {
    return seed;
  }
}
