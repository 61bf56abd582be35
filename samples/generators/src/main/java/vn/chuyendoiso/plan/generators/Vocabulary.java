package vn.chuyendoiso.plan.generators;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;

/** The lists of words from which rows are composed; they lie in {@code vocabulary.txt}. */
final class Vocabulary {

  private static final Map<String, List<Entry>> LISTS = read("vocabulary.txt");

  /**
   * One line of a list.
   *
   * @param words the words
   * @param beside what stands beside them after a tab, such as a unit; empty if nothing does
   */
  record Entry(String words, String beside) {}

  private Vocabulary() {}

  static List<Entry> entries(String list) {
    List<Entry> entries = LISTS.get(list);
    if (entries == null) {
      throw new IllegalStateException("no list " + list);
    }
    return entries;
  }

  static List<String> words(String list) {
    return entries(list).stream().map(Entry::words).toList();
  }

  static Arbitrary<String> any(String list) {
    return Pick.of(words(list));
  }

  private static Map<String, List<Entry>> read(String name) {
    try (InputStream stream = Vocabulary.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, List<Entry>> read(BufferedReader reader) {
    Map<String, List<Entry>> lists = new LinkedHashMap<>();
    List<Entry> current = new ArrayList<>();
    for (String line : reader.lines().filter(l -> !l.startsWith("#")).toList()) {
      if (line.startsWith("[")) {
        current = new ArrayList<>();
        lists.put(line.substring(1, line.length() - 1), current);
      } else {
        int tab = line.indexOf('\t');
        current.add(
            tab < 0
                ? new Entry(line, "")
                : new Entry(line.substring(0, tab), line.substring(tab + 1)));
      }
    }
    return lists;
  }
}
