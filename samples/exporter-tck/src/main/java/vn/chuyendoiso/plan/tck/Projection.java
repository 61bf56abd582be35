package vn.chuyendoiso.plan.tck;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.chuyendoiso.plan.document.Document;

/**
 * What a vendor promises of files that are made for people and are not read back: which facts are
 * visible there.
 *
 * <p>Example: {@code Projection.showing(VisibleFact.TASK_TITLES, VisibleFact.LEADS)} for a table
 * that hangs on a wall. The words of CSV, XLSX, XML and HTML files are found by the contract; for
 * others, such as PDF, the vendor tells how: {@code .readBy(bytes -> pdfText(bytes))}. White space
 * is not compared, because pages break lines.
 *
 * <p>Immutable; as thread-safe as the functions given.
 */
public final class Projection {

  /** Tells the words of a file. */
  @FunctionalInterface
  public interface Reader {

    /**
     * Reads a file.
     *
     * @param file the whole file
     * @return all words that a person sees, in the order in which a person reads
     * @throws Exception if the file is damaged
     */
    String words(byte[] file) throws Exception;
  }

  private final Set<VisibleFact> facts;
  private final Map<String, Function<Document, List<String>>> others;
  private final Optional<Reader> reader;

  private Projection(
      Set<VisibleFact> facts,
      Map<String, Function<Document, List<String>>> others,
      Optional<Reader> reader) {
    this.facts = facts;
    this.others = others;
    this.reader = reader;
  }

  /**
   * Declares visible facts.
   *
   * @param facts the facts
   * @return the projection
   */
  public static Projection showing(VisibleFact... facts) {
    Set<VisibleFact> chosen = EnumSet.noneOf(VisibleFact.class);
    chosen.addAll(Arrays.asList(facts));
    return new Projection(Collections.unmodifiableSet(chosen), Map.of(), Optional.empty());
  }

  /**
   * Declares another visible fact.
   *
   * @param name what it is called in the report
   * @param words tells the words that must be there
   * @return a copy
   */
  public Projection andShowing(String name, Function<Document, List<String>> words) {
    Map<String, Function<Document, List<String>>> more = new LinkedHashMap<>(others);
    more.put(name, words);
    return new Projection(facts, Collections.unmodifiableMap(more), reader);
  }

  /**
   * Tells how the words of a file are found.
   *
   * @param other the reader
   * @return a copy
   */
  public Projection readBy(Reader other) {
    return new Projection(facts, others, Optional.of(other));
  }

  boolean shows(VisibleFact fact) {
    return facts.contains(fact);
  }

  Optional<Reader> reader() {
    return reader;
  }

  /** {@return the words that must be there, by what they tell} */
  Map<String, List<String>> promised(Attempt attempt) {
    Map<String, List<String>> promised = new LinkedHashMap<>();
    facts.forEach(f -> promised.put(f.name(), f.of(attempt.in())));
    others.forEach((name, words) -> promised.put(name, words.apply(attempt.document())));
    return promised;
  }
}
