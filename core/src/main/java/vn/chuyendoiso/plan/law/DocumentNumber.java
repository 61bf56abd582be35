package vn.chuyendoiso.plan.law;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chuyendoiso.plan.text.StoredText;

/**
 * The number and symbol of an official document (số, ký hiệu văn bản).
 *
 * <p>Example: {@code 34/CT-TTg} is number 34, type CT, issuer TTg. {@code 57-NQ/TW} is a party
 * document, {@code 148/2025/QH15} a law, {@code 66.7/2025/NQ-CP} a resolution with a dotted number.
 * In a draft the running number is blank: {@code /KH-UBND}. What does not fit, such as the lost
 * hyphen of {@code 17/NQCP}, is held as it was printed; {@link #oddities()} tells what is out of
 * the ordinary.
 *
 * <p>A number is never a key by itself: {@code 01/QĐ-UBND} exists in every province every year, and
 * {@code 03/CT-TTg} every year anew. It does not hold the day of issue or the full name of the
 * issuer. Equal when printed equally after normalising; {@link #isSameNumberAs} also ignores
 * leading zeros.
 *
 * <p>Immutable and thread-safe. Source: Decree 30/2020/NĐ-CP, annex I; party guidance 36-HD/VPTW.
 */
public final class DocumentNumber {

  private static final String ISSUER = "(?<issuer>\\p{L}[\\p{L}0-9&]*(?:-\\p{L}[\\p{L}0-9&]*)*)";

  private record Form(NumberFamily family, Pattern pattern) {}

  private static final List<Form> FORMS =
      List.of(
          new Form(
              NumberFamily.PARTY,
              Pattern.compile(
                  "(?<num>[0-9]{1,6})?-(?<type>\\p{L}{1,5})/(?<issuer>\\p{L}[\\p{L}0-9&]*)")),
          new Form(
              NumberFamily.LAW,
              Pattern.compile(
                  "(?<num>[0-9]{1,5})?/(?<year>(?:19|20)[0-9]{2})/(?<issuer>(?:QH|UBTVQH)[0-9]{1,2})")),
          new Form(
              NumberFamily.NORMATIVE,
              Pattern.compile(
                  "(?<num>[0-9]{1,5}(?:\\.[0-9]{1,2})?)?/(?<year>(?:19|20)[0-9]{2})/(?<type>\\p{L}{1,5})-"
                      + ISSUER)),
          new Form(
              NumberFamily.TYPED,
              Pattern.compile(
                  "(?<num>[0-9]{1,6}\\p{Ll}?)?/(?<type>"
                      + NumberSpelling.TYPES
                      + ")(?<mark>[-/])"
                      + ISSUER)),
          new Form(
              NumberFamily.LETTER,
              Pattern.compile(
                  "(?<num>[0-9]{1,6}\\p{Ll}?)/(?<issuer>\\p{L}[\\p{L}0-9&]*"
                      + "(?:-\\p{L}[\\p{L}0-9&.]*)*)")),
          // without a number, a single word is too little to tell a letter by
          new Form(
              NumberFamily.LETTER,
              Pattern.compile(
                  "(?<num>)/(?<issuer>\\p{L}[\\p{L}0-9&]*(?:-\\p{L}[\\p{L}0-9&.]*)+)")));

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern DASH = Pattern.compile("[\\p{Pd}\\u2212]");
  private static final Pattern MARK = Pattern.compile(" ?([-/]) ?");
  private static final Pattern LABEL = Pattern.compile("(?iu)^số ?:? ?(?=[0-9/.…_-])");
  private static final Pattern PLACEHOLDER = Pattern.compile("^[.…_ ]+(?=[/-])");

  // No number is longer; a pattern that repeats a group may overflow the stack on what is.
  private static final int LONGEST = 200;

  private final String printed;
  private final String text;

  // Worked out when first asked for: most numbers are compared as texts alone. Whichever thread
  // writes it, it is the same value, and its fields are final.
  private Reading reading;

  private record Reading(NumberFamily family, Map<String, String> parts) {}

  private DocumentNumber(String printed, String text) {
    this.printed = printed;
    this.text = text;
  }

  /**
   * Reads a number as printed. The label "Số:" is dropped, every kind of dash becomes a hyphen,
   * blanks around hyphens and slashes go, and so do the dots of a number that is still to be filled
   * in; letter case is kept, as in TTg and CTr. {@link #printed()} still has what was dropped.
   *
   * @param printed any text that is not blank
   * @return the number
   * @throws IllegalArgumentException if the text is blank
   */
  public static DocumentNumber of(String printed) {
    String stored = StoredText.of(printed).text();
    String text = isNormal(stored) ? stored : normal(stored);
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a document number has at least one character");
    }
    return new DocumentNumber(stored, text);
  }

  private static String normal(String stored) {
    String text = BLANKS.matcher(stored).replaceAll(" ").strip();
    text = DASH.matcher(text).replaceAll("-").replace('\uFF0F', '/');
    text = MARK.matcher(text).replaceAll("$1");
    text = LABEL.matcher(text).replaceFirst("");
    return PLACEHOLDER.matcher(text).replaceFirst("");
  }

  // Nearly every number is printed as it should be; this sees it in one scan. What begins with a
  // digit has neither a label nor dots for a number.
  private static boolean isNormal(String stored) {
    if (stored.isEmpty() || stored.charAt(0) < '0' || stored.charAt(0) > '9') {
      return false;
    }
    for (int i = 0; i < stored.length(); i++) {
      char c = stored.charAt(i);
      boolean plain =
          (c > ' ' && c < 0x7F)
              || (c >= '\u00C0' && c < '\u0300')
              || (c >= '\u1EA0' && c <= '\u1EF9');
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  private Reading reading() {
    Reading known = reading;
    if (known == null) {
      known = read(text);
      reading = known;
    }
    return known;
  }

  private static Reading read(String text) {
    for (Form form : text.length() > LONGEST ? List.<Form>of() : FORMS) {
      Matcher matcher = form.pattern.matcher(text);
      if (matcher.matches() && !isLostHyphen(form.family, matcher)) {
        return new Reading(form.family, parts(form.pattern, matcher));
      }
    }
    return new Reading(NumberFamily.UNRECOGNISED, Map.of());
  }

  private static Map<String, String> parts(Pattern pattern, Matcher matcher) {
    Map<String, String> parts = new HashMap<>();
    for (String group : List.of("num", "year", "type", "mark", "issuer")) {
      if (pattern.pattern().contains("(?<" + group + ">")) {
        parts.put(group, matcher.group(group));
      }
    }
    return parts;
  }

  private static boolean isLostHyphen(NumberFamily family, Matcher matcher) {
    return family == NumberFamily.LETTER && NumberSpelling.isLostHyphen(matcher.group("issuer"));
  }

  /** {@return how the document is numbered} */
  public NumberFamily family() {
    return reading().family;
  }

  /**
   * {@return the running number with its leading zeros, such as {@code 0155}, {@code 36a} or {@code
   * 66.7}; absent in a draft}
   */
  public Optional<String> number() {
    return part("num").filter(n -> !n.isEmpty());
  }

  /** {@return what stands behind the number, such as {@code KH-UBND} or {@code NQ/TW}} */
  public Optional<String> symbol() {
    return issuer().map(i -> type().map(t -> t + mark() + i).orElse(i));
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
    return key().equals(other.key());
  }

  /** {@return what is out of the ordinary in the number as printed; empty if nothing is} */
  public Set<NumberOddity> oddities() {
    return NumberSpelling.oddities(this);
  }

  /**
   * Returns the number as the decree and the party guidance would have it.
   *
   * @return {@code 71/NQ-CP} for {@code 71/NQCP}, {@code 02-KH/BCĐTW} for {@code 02/KH-BCĐTW}, the
   *     number itself if nothing is odd; empty if what was meant is not certain
   */
  public Optional<DocumentNumber> regularForm() {
    return NumberSpelling.regularForm(this);
  }

  /** {@return the words as printed, in the stored form of text; for display} */
  public String printed() {
    return printed;
  }

  /**
   * Returns the text under which numbers are compared without regard to leading zeros, for indexes.
   *
   * @return {@code 155/KH-UBND} for {@code 0155/KH-UBND}; equal for two numbers that {@linkplain
   *     #isSameNumberAs are the same}
   */
  public String key() {
    return withoutZeros(text);
  }

  /** {@return the sign between type and issuer} */
  String mark() {
    return part("mark").orElse(family() == NumberFamily.PARTY ? "/" : "-");
  }

  private Optional<String> part(String group) {
    return Optional.ofNullable(reading().parts.get(group));
  }

  private static String withoutZeros(String text) {
    int begin = 0;
    while (begin + 1 < text.length() && text.charAt(begin) == '0' && isDigit(text, begin + 1)) {
      begin++;
    }
    return text.substring(begin);
  }

  private static boolean isDigit(String text, int index) {
    return text.charAt(index) >= '0' && text.charAt(index) <= '9';
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
