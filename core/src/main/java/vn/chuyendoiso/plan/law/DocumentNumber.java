package vn.chuyendoiso.plan.law;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chuyendoiso.plan.text.StoredText;

/**
 * The number and symbol of an official document (số, ký hiệu văn bản).
 *
 * <p>Example: {@code 34/CT-TTg} is number 34, type CT, issuer TTg. {@code 57-NQ/TW} is a party
 * document, {@code 148/2025/QH15} a law. What does not fit, such as the lost hyphen of {@code
 * 17/NQCP}, is held as it was printed.
 *
 * <p>A number is never a key by itself: {@code 01/QĐ-UBND} exists in every province every year. It
 * does not hold the day of issue or the full name of the issuer. Equal when printed equally after
 * normalising; {@link #isSameNumberAs} also ignores leading zeros.
 *
 * <p>Immutable and thread-safe. Source: Decree 30/2020/NĐ-CP, annex I; party guidance 36-HD/VPTW.
 */
public final class DocumentNumber {

  private static final String ISSUER = "(?<issuer>\\p{L}[\\p{L}0-9&]*(?:-\\p{L}[\\p{L}0-9&]*)*)";
  private static final String TYPES =
      "TTLT|NQLT|VBHN|QCPH|QyĐ|CTr|TTr|BGN|BTT|GUQ|GGT|GNP|TrS|NQ|QĐ|CT|QC|TC|TB|HD|KH|PA|ĐA|DA|BC"
          + "|BB|HĐ|CĐ|GM|PG|PC|PB|SY|SL|NĐ|TT|PL|KL|CV|GP|L|QD|ND|gp|qd";

  private record Form(NumberFamily family, Pattern pattern) {}

  private static final List<Form> FORMS =
      List.of(
          new Form(
              NumberFamily.PARTY,
              Pattern.compile(
                  "(?<num>[0-9]{1,6})-(?<type>\\p{L}{1,5})/(?<issuer>\\p{L}[\\p{L}0-9&]*)")),
          new Form(
              NumberFamily.LAW,
              Pattern.compile(
                  "(?<num>[0-9]{1,5})/(?<year>(?:19|20)[0-9]{2})/(?<issuer>(?:QH|UBTVQH)[0-9]{1,2})")),
          new Form(
              NumberFamily.NORMATIVE,
              Pattern.compile(
                  "(?<num>[0-9]{1,5})/(?<year>(?:19|20)[0-9]{2})/(?<type>\\p{L}{1,5})-" + ISSUER)),
          new Form(
              NumberFamily.TYPED,
              Pattern.compile("(?<num>[0-9]{1,6}\\p{Ll}?)/(?<type>" + TYPES + ")[-/]" + ISSUER)),
          new Form(
              NumberFamily.LETTER,
              Pattern.compile(
                  "(?<num>[0-9]{1,6}\\p{Ll}?)/(?<issuer>\\p{L}[\\p{L}0-9&]*"
                      + "(?:-\\p{L}[\\p{L}0-9&.]*)*)")));

  private static final Pattern LOST_HYPHEN =
      Pattern.compile("(?:NQ|QĐ|CT|TB|KH|NĐ)\\p{Lu}{2,}\\p{Ll}?");

  // No number is longer; a pattern that repeats a group may overflow the stack on what is.
  private static final int LONGEST = 200;

  private final String text;
  private final NumberFamily family;
  private final Map<String, String> parts;

  private DocumentNumber(String text, NumberFamily family, Map<String, String> parts) {
    this.text = text;
    this.family = family;
    this.parts = parts;
  }

  /**
   * Reads a number as printed. The label "Số:" is dropped, every kind of dash becomes a hyphen, and
   * blanks around hyphens and slashes go; letter case is kept, as in TTg and CTr.
   *
   * @param printed any text that is not blank
   * @return the number
   * @throws IllegalArgumentException if the text is blank
   */
  public static DocumentNumber of(String printed) {
    String text =
        StoredText.of(printed)
            .text()
            .replaceAll("\\s+", " ")
            .strip()
            .replaceAll("[\\p{Pd}\\u2212]", "-")
            .replace('\uFF0F', '/')
            .replaceAll(" ?([-/]) ?", "$1")
            .replaceFirst("(?iu)^số ?:? ?(?=[0-9/])", "");
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a document number has at least one character");
    }
    for (Form form : text.length() > LONGEST ? List.<Form>of() : FORMS) {
      Matcher matcher = form.pattern.matcher(text);
      if (matcher.matches() && !isLostHyphen(form.family, matcher)) {
        return new DocumentNumber(text, form.family, parts(form.pattern, matcher));
      }
    }
    return new DocumentNumber(text, NumberFamily.UNRECOGNISED, Map.of());
  }

  private static Map<String, String> parts(Pattern pattern, Matcher matcher) {
    Map<String, String> parts = new HashMap<>();
    for (String group : List.of("num", "year", "type", "issuer")) {
      if (pattern.pattern().contains("(?<" + group + ">")) {
        parts.put(group, matcher.group(group));
      }
    }
    return parts;
  }

  private static boolean isLostHyphen(NumberFamily family, Matcher matcher) {
    return family == NumberFamily.LETTER && LOST_HYPHEN.matcher(matcher.group("issuer")).matches();
  }

  /** {@return how the document is numbered} */
  public NumberFamily family() {
    return family;
  }

  /** {@return the running number with its leading zeros, such as {@code 0155} or {@code 36a}} */
  public Optional<String> number() {
    return part("num");
  }

  /** {@return the year inside the number; absent in most} */
  public Optional<Integer> year() {
    return part("year").map(Integer::valueOf);
  }

  /** {@return the type of document, such as NQ or QĐ; absent in laws and letters} */
  public Optional<String> type() {
    return part("type");
  }

  /** {@return who issued it, as abbreviated in the number; with the drafting unit in letters} */
  public Optional<String> issuer() {
    return part("issuer");
  }

  /**
   * Compares two numbers without regard to leading zeros.
   *
   * @param other the other number
   * @return true for {@code 0155/KH-UBND} and {@code 155/KH-UBND}
   */
  public boolean isSameNumberAs(DocumentNumber other) {
    return withoutZeros(text).equals(withoutZeros(other.text));
  }

  private Optional<String> part(String group) {
    return Optional.ofNullable(parts.get(group));
  }

  private static String withoutZeros(String text) {
    return text.replaceFirst("^0+(?=[0-9])", "");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DocumentNumber that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** {@return the number as printed, normalised} */
  @Override
  public String toString() {
    return text;
  }
}
