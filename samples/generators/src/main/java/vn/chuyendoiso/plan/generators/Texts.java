package vn.chuyendoiso.plan.generators;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import vn.chuyendoiso.plan.text.LegacyText;

/**
 * Vietnamese texts as documents hold them: real ones, and those that break exporters.
 *
 * <p>Example: "Xây dựng nền tảng dữ liệu dùng chung của cơ quan"; but also {@code =1+1}, a title of
 * 2,000 characters, line breaks, tabs, quotes, emoji and letters that run from right to left.
 *
 * <p>Every text is in the stored form of the library (NFC, plain spaces, nothing invisible that
 * reading would drop), reads like no old font, has whole surrogate pairs only, and no control
 * characters but tab and line feed. Thread-safe.
 */
public final class Texts {

  private static final String VOWELS =
      "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ";

  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  private static final List<String> TRAPS =
      List.of(
          "=1+1",
          "@SUM(A1:A9)",
          "+84 24 1022",
          "-1",
          "\"Số hóa\" toàn diện",
          "C:\\thư mục\\tệp.docx",
          "cột 1\tcột 2",
          "dòng 1\ndòng 2",
          "<b>đậm</b> & 'nhạt'",
          "</script>",
          "{\"a\": [1]}",
          "%s %1$d {0} ${x} #{y}",
          "null",
          "1/2/2025",
          "0017",
          "1e400",
          "ĐÀ NẴNG, Đắk Lắk, đ",
          "xanh – sạch — đẹp",
          "50 %, ≥ 80 ‰, m²",
          "\uD83D\uDE80 về đích \uD83C\uDDFB\uD83C\uDDF3",
          "\uD83D\uDC69\u200D\uD83D\uDCBB",
          "Hội nghị שלום, مرحبا 2025",
          "Bộ \u061C2025",
          "số 12\u00AD34",
          "中文, Русский",
          "\u2028",
          " thừa khoảng trắng  hai đầu ");

  private static final List<String> MARKS =
      List.of(
          " ",
          "\"",
          "\\",
          "/",
          "~",
          "'",
          "\t",
          "\n",
          "=",
          "@",
          "<",
          ";",
          ",",
          "{",
          "\u007F",
          "\uD83D\uDE80",
          "\uD800\uDC00",
          "ש");

  // Every row of every table has texts, so these are made once.
  private static final Arbitrary<String> LETTERS =
      Pick.of(
          (VOWELS + "bcdghklmnpqrstvx" + VOWELS.toUpperCase(Locale.ROOT))
              .codePoints()
              .mapToObj(Character::toString)
              .toList());

  private static final Arbitrary<String> PLAIN = Pick.of(plain());

  private static final Arbitrary<String> LONG =
      Rows.between(PLAIN, 2, 45).map(titles -> String.join("; ", titles));

  private static final Arbitrary<String> ODD =
      Choice.<String>of(1, TRAPS.stream().filter(t -> !t.isBlank()).toList()).or(1, mixtures());

  private static final Arbitrary<String> TITLES =
      Choice.<String>of(18, PLAIN).or(1, LONG).or(1, ODD);

  private static final Arbitrary<String> ANY =
      Choice.<String>of(10, PLAIN).or(4, ODD).or(1, LONG).or(1, List.of("", " ", "\n\t"));

  private Texts() {}

  /**
   * Returns titles: what is to be done, to what, where.
   *
   * @return mostly plain titles, some odd ones; never blank
   */
  public static Arbitrary<String> titles() {
    return TITLES;
  }

  private static List<String> plain() {
    List<String> titles = new ArrayList<>();
    for (String verb : Vocabulary.words("verb")) {
      for (String object : Vocabulary.words("object")) {
        for (String field : Vocabulary.words("field")) {
          titles.add(verb + " " + object + " " + field);
        }
      }
    }
    return titles;
  }

  /** {@return the title that titles shrink to} */
  static String simplest() {
    return plain().get(0);
  }

  /**
   * Returns texts that break exporters.
   *
   * @return odd texts; never blank
   */
  public static Arbitrary<String> oddTexts() {
    return ODD;
  }

  /**
   * Returns texts of every kind.
   *
   * @return titles, odd texts, long texts, blank ones and the empty one
   */
  public static Arbitrary<String> texts() {
    return ANY;
  }

  /**
   * Returns texts as they come in, before the library has stored them: marks typed apart, special
   * and invisible blanks, look-alike letters.
   *
   * @return texts of which most are not in the stored form
   */
  public static Arbitrary<String> rawTexts() {
    return Parts.of(ANY, Arbitraries.randoms()).as(Texts::disfigured);
  }

  private static String disfigured(String text, Random random) {
    StringBuilder raw = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              String letter = Character.toString(c);
              switch (random.nextInt(4)) {
                case 0 -> raw.append(Normalizer.normalize(letter, Normalizer.Form.NFD));
                case 1 -> raw.append(typedApart(letter));
                case 2 -> raw.append(lookAlike(c));
                default -> raw.append(letter);
              }
              if (random.nextInt(40) == 0) {
                raw.append('\u200B');
              }
            });
    return raw.toString();
  }

  // The form of windows-1258: the letter with its circumflex, breve or horn, then the tone.
  private static String typedApart(String letter) {
    String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
    String tone = parts.replaceAll("[^" + TONES + "]", "");
    String rest = parts.replaceAll("[" + TONES + "]", "");
    return Normalizer.normalize(rest, Normalizer.Form.NFC) + tone;
  }

  private static String lookAlike(int c) {
    return switch (c) {
      case 'Đ' -> "\u00D0";
      case 'đ' -> "\u00F0";
      case ' ' -> "\u00A0";
      default -> Character.toString(c);
    };
  }

  /**
   * Returns the words of a list, seldom something odd in their place.
   *
   * @param list the name of the list
   * @return such texts; never blank
   */
  static Arbitrary<String> from(String list) {
    return Choice.<String>of(24, Vocabulary.words(list)).or(1, ODD);
  }

  /** {@return the codes that officials print before a row} */
  static Arbitrary<String> codes() {
    Arbitrary<String> numbers =
        Parts.of(Pick.between(1, 40), Pick.of("", "a", ".1", ".0", ")"))
            .as((number, suffix) -> number + suffix);
    return Choice.<String>of(8, numbers)
        .or(2, List.of("KH20_TT_N01.1.1", "II", "TB200_07", "-"))
        .or(1, ANY);
  }

  // A letter in front keeps the mixture from being blank. One in some thousands reads like a word
  // of an old font, such as "câ©n", and a reader must say so: of it the letter alone is left.
  private static Arbitrary<String> mixtures() {
    Arbitrary<String> pieces = Choice.<String>of(6, LETTERS).or(2, MARKS).or(1, TRAPS);
    return Parts.of(LETTERS, Rows.upTo(pieces, 24))
        .as(
            (first, others) -> {
              String mixture = first + String.join("", others);
              return LegacyText.detect(mixture).isEmpty() ? mixture : first;
            });
  }
}
