package vn.chuyendoiso.plan.serialization;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What types, members and codes of the format mean, in words of two languages. The shapes say what
 * is there; this says what it is for. A test holds the two together.
 */
final class Vocabulary {

  /** Stands before a member that means the same in every type. */
  private static final String EVERYWHERE = "*";

  private static final int COLUMNS = 8;
  private static final Pattern FAMILY = Pattern.compile("\"@([A-Z]\\w*)\"");

  private final Map<String, Entry> entries;

  // The codes of an enumeration in order, and its name.
  private final Map<List<String>, String> enumerations = new LinkedHashMap<>();

  /**
   * What one type, form, member or code means.
   *
   * @param subject what it is about, such as {@code Task.deadline}
   * @param titleVi its name in Vietnamese, in small letters
   * @param titleEn its name in English, in small letters
   * @param vi what it means, in Vietnamese; empty if the title says it all
   * @param en what it means, in English; empty if the title says it all
   * @param example an example as JSON; empty if its type has one
   * @param clauses the clauses that ask for it
   */
  record Entry(
      String subject,
      String titleVi,
      String titleEn,
      String vi,
      String en,
      Optional<String> example,
      List<String> clauses) {}

  private Vocabulary(Map<String, Entry> entries) {
    this.entries = entries;
    Map<String, List<String>> codes = new LinkedHashMap<>();
    for (String subject : entries.keySet()) {
      int mark = subject.indexOf('#');
      if (mark > 0) {
        codes
            .computeIfAbsent(subject.substring(0, mark), n -> new ArrayList<>())
            .add(subject.substring(mark + 1));
      }
    }
    codes.forEach(
        (name, list) -> {
          if (enumerations.put(List.copyOf(list), name) != null) {
            throw new IllegalStateException("two enumerations have the codes of " + name);
          }
        });
  }

  /** {@return the words that come with the library} */
  static Vocabulary bundled() {
    return Bundled.VOCABULARY;
  }

  /** {@return all entries by subject, in the order of the table} */
  Map<String, Entry> entries() {
    return entries;
  }

  /**
   * Finds what a type means.
   *
   * @param owners the names that it may stand under, the nearest first
   */
  Entry type(List<String> owners) {
    return first(owners);
  }

  /**
   * Finds what a member means.
   *
   * @param owners the names of the type that it may stand under, the nearest first
   * @param member its name
   */
  Entry member(List<String> owners, String member) {
    List<String> subjects = new ArrayList<>();
    owners.forEach(o -> subjects.add(o + "." + member));
    subjects.add(EVERYWHERE + "." + member);
    return first(subjects);
  }

  /** {@return what the member means that names the form, in all families} */
  Entry discriminator() {
    return first(List.of(EVERYWHERE + ".form"));
  }

  /** {@return the name of the enumeration that has these codes} */
  String enumeration(List<String> codes) {
    String name = enumerations.get(codes);
    if (name == null) {
      throw new IllegalStateException("no words for the codes " + codes);
    }
    return name;
  }

  /** {@return what a code of an enumeration means} */
  Entry code(String enumeration, String code) {
    return first(List.of(enumeration + "#" + code));
  }

  private Entry first(List<String> subjects) {
    for (String subject : subjects) {
      Entry entry = entries.get(subject);
      if (entry != null) {
        return entry;
      }
    }
    throw new IllegalStateException("no words for any of " + subjects);
  }

  /**
   * Puts names into JSON that only the shapes know, so that they are not written a second time:
   * {@code "@version"} stands for the version of the format, {@code "@Actor"} for the member that
   * names the form of an actor.
   */
  static String named(String json) {
    return FAMILY
        .matcher(json.replace("\"@version\"", "\"" + DocumentShapes.CURRENT_VERSION + "\""))
        .replaceAll(found -> "\"" + discriminator(found.group(1)) + "\"");
  }

  private static String discriminator(String name) {
    return Shapes.BY_TYPE.values().stream()
        .filter(t -> t instanceof Family<?> f && f.type().getSimpleName().equals(name))
        .map(t -> ((Family<?>) t).discriminator())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no family " + name));
  }

  // A holder, so that reading and writing of documents never reads the table.
  private static final class Bundled {
    static final Vocabulary VOCABULARY = new Vocabulary(read());

    private static Map<String, Entry> read() {
      try (InputStream stream = Vocabulary.class.getResourceAsStream("vocabulary.tsv");
          BufferedReader reader =
              new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
        return read(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static Map<String, Entry> read(BufferedReader reader) throws IOException {
      Map<String, Entry> entries = new LinkedHashMap<>();
      boolean heading = true;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("#")) {
          continue;
        }
        List<String> cells = Arrays.asList(line.split("\t", -1));
        if (cells.size() != COLUMNS) {
          throw new IllegalStateException(cells.size() + " cells in: " + line);
        }
        if (!heading && entries.put(cells.get(0), entry(cells)) != null) {
          throw new IllegalStateException("twice: " + cells.get(0));
        }
        heading = false;
      }
      return entries;
    }

    private static Entry entry(List<String> cells) {
      return new Entry(
          cells.get(0),
          cells.get(1),
          cells.get(2),
          cells.get(3),
          cells.get(4),
          cells.get(5).isEmpty() ? Optional.empty() : Optional.of(named(cells.get(5))),
          cells.get(6).isEmpty() ? List.of() : List.of(cells.get(6).split(";")));
    }
  }
}
