package vn.chuyendoiso.plan.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.target.Aggregation;

/** The words of which plans are made; they lie in {@code vocabulary.txt}. */
final class Vocabulary {

  /**
   * Something that plans measure.
   *
   * @param name the name
   * @param metric the key in the national catalogue; empty if the catalogue does not have it
   * @param unit the unit as printed
   * @param aggregation how values fold
   * @param least the least value that a plan promises
   * @param most the largest one
   */
  record Yardstick(
      String name,
      Optional<String> metric,
      String unit,
      Aggregation aggregation,
      int least,
      int most) {

    private static Yardstick of(String line) {
      String[] cells = line.split("\t", -1);
      return new Yardstick(
          cells[0],
          Optional.of(cells[1]).filter(m -> !m.isEmpty()),
          cells[2],
          Aggregation.valueOf(cells[3]),
          Integer.parseInt(cells[4]),
          Integer.parseInt(cells[5]));
    }
  }

  private static final Map<String, List<String>> LISTS = read();

  static final List<Yardstick> YARDSTICKS = words("indicator").stream().map(Yardstick::of).toList();

  private Vocabulary() {}

  static List<String> words(String list) {
    List<String> words = LISTS.get(list);
    if (words == null) {
      throw new IllegalStateException("no list " + list);
    }
    return words;
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> lists = new HashMap<>();
    try (InputStream stream = Vocabulary.class.getResourceAsStream("vocabulary.txt");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      List<String> current = new ArrayList<>();
      for (String line : reader.lines().filter(l -> !l.startsWith("#")).toList()) {
        if (line.startsWith("[")) {
          current = new ArrayList<>();
          lists.put(line.substring(1, line.length() - 1), current);
        } else {
          current.add(line);
        }
      }
      return lists;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
