package vn.chuyendoiso.plan.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chuyendoiso.plan.resource.ResourceTable;

/** The letters of one old encoding, by the Latin-1 characters that show in their place. */
final class LegacyTable {

  static final LegacyTable TCVN3 = read("tcvn3.tsv");
  static final LegacyTable VNI = read("vni.tsv");

  private final Map<String, String> letters;

  private LegacyTable(Map<String, String> letters) {
    this.letters = Map.copyOf(letters);
  }

  private static LegacyTable read(String name) {
    Map<String, String> letters = new LinkedHashMap<>();
    for (ResourceTable.Row row : ResourceTable.read(LegacyTable.class, name)) {
      String code =
          Stream.of(row.text("code").split(" "))
              .map(c -> Character.toString(Integer.parseInt(c, 16)))
              .collect(Collectors.joining());
      letters.put(code, row.text("letter"));
    }
    return new LegacyTable(letters);
  }

  /** Returns a text with every code replaced; what is no code stays. */
  String decode(String text) {
    StringBuilder decoded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      // the longer code first: "aâ" is one letter of VNI
      String code = text.substring(i, Math.min(i + 2, text.length()));
      if (!letters.containsKey(code)) {
        code = text.substring(i, i + 1);
      }
      decoded.append(letters.getOrDefault(code, code));
      i += code.length();
    }
    return decoded.toString();
  }

  /** Returns the words of a text; a sign that stands for a letter here belongs to its word. */
  List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !isLetter(text.charAt(i))) {
        if (i > start) {
          words.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }

  private boolean isLetter(char c) {
    return Character.isLetter(c) || letters.containsKey(Character.toString(c));
  }
}
