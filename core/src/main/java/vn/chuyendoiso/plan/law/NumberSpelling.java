package vn.chuyendoiso.plan.law;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How numbers are misspelt, and what they should read. */
final class NumberSpelling {

  // Decree 30/2020/NĐ-CP, annex III; then normative documents, those of the party, and others seen.
  private static final List<String> REGULAR_TYPES =
      List.of(
          "TTLT", "NQLT", "VBHN", "QCPH", "QyĐ", "CTr", "TTr", "BGN", "BTT", "GUQ", "GGT", "GNP",
          "TrS", "NQ", "QĐ", "CT", "QC", "TC", "TB", "HD", "KH", "PA", "ĐA", "DA", "BC", "BB", "HĐ",
          "CĐ", "GM", "PG", "PC", "PB", "SY", "SL", "NĐ", "TT", "PL", "KL", "CV", "GP", "L");

  /** Every type of document, regular, in small letters, or with D for Đ; for use in a pattern. */
  static final String TYPES =
      String.join("|", REGULAR_TYPES)
          + "|QD|ND|"
          + String.join("|", REGULAR_TYPES).toLowerCase(Locale.ROOT)
          + "|qd|nd";

  private static final Map<String, String> TYPE_BY_SMALL_LETTERS = typeBySmallLetters();

  // Issuers that are certain to be meant however they are typed.
  private static final Map<String, String> ISSUER_BY_SMALL_LETTERS =
      Map.of(
          "cp", "CP", "ttg", "TTg", "ubnd", "UBND", "hđnd", "HĐND", "vpcp", "VPCP", "tw", "TW",
          "tu", "TU", "bcđtw", "BCĐTW");

  private static final Set<String> PARTY_ISSUERS = Set.of("TW", "TU", "BCĐTW", "VPTW", "CQTTBCĐ");

  private static final Pattern RUN_TOGETHER =
      Pattern.compile("(?:NQ|QĐ|CT|TB|KH|NĐ)\\p{Lu}{2,}\\p{Ll}?");
  private static final Pattern LOST_HYPHEN =
      Pattern.compile(
          "(?<num>[0-9]{1,6}(?:/(?:19|20)[0-9]{2})?)/(?<type>NQ|QĐ|CT|TB|KH|NĐ)\u00AD?"
              + "(?<issuer>\\p{Lu}{2,}\\p{Ll}?)");
  private static final Pattern LABEL = Pattern.compile("(?iu)^\\s*số\\s*:?\\s*(?=[0-9/.…_-])");
  private static final Pattern PLACEHOLDER = Pattern.compile("^[.…_\\s]+(?=[/-])");
  private static final Pattern SPACED = Pattern.compile("\\s[-/]|[-/]\\s");
  private static final Pattern OTHER_MARK = Pattern.compile("[\\p{Pd}\\u2212\\uFF0F&&[^-]]");
  private static final Pattern PLAIN_D =
      Pattern.compile("(?:^|/)(?:QD|ND|qd|nd)[-/]|[-/](?:BCD|CDS)|HDND");
  private static final Pattern SMALL = Pattern.compile("[\\p{Ll}0-9&.-]*\\p{Ll}[\\p{Ll}0-9&.-]*");
  private static final Pattern ZERO = Pattern.compile("0[0-9]{2,}\\p{Ll}?");
  private static final Pattern NO_TERM =
      Pattern.compile("[0-9]{1,5}/(?:19|20)[0-9]{2}/(?:QH|UBTVQH)");

  private static final Map<NumberOddity, Pattern> OTHER_THINGS =
      Map.of(
          NumberOddity.SPACE_IN_NUMBER, Pattern.compile("[0-9]+(?: [0-9]+)+/.*\\p{L}.*"),
          NumberOddity.TERM_MISSING, NO_TERM,
          NumberOddity.LOST_HYPHEN, LOST_HYPHEN,
          NumberOddity.DATE, Pattern.compile("[0-9]{1,2}([/.-])[0-9]{1,2}\\1[0-9]{4}"),
          NumberOddity.SCORE, Pattern.compile("[0-9]{1,4}(?:[.,][0-9]{1,4})?/[0-9]{1,4}"),
          NumberOddity.PROCEDURE_CODE,
              Pattern.compile("[0-9]\\.[0-9]{6}(?:\\.[0-9]{2,3}){0,3}(?:\\.H[0-9]{2})?"),
          NumberOddity.STANDARD_CODE, Pattern.compile("(?:QCVN|TCVN|QCĐP)[ 0-9:].{0,60}"));

  private NumberSpelling() {}

  private static Map<String, String> typeBySmallLetters() {
    Map<String, String> types = new HashMap<>();
    REGULAR_TYPES.forEach(t -> types.put(t.toLowerCase(Locale.ROOT), t));
    types.put("qd", "QĐ");
    types.put("nd", "NĐ");
    return types;
  }

  /** Tells a type run together with its issuer from a letter of an office such as CTK. */
  static boolean isLostHyphen(String issuer) {
    return RUN_TOGETHER.matcher(issuer).matches();
  }

  static Set<NumberOddity> oddities(DocumentNumber number) {
    EnumSet<NumberOddity> found = EnumSet.noneOf(NumberOddity.class);
    String text = number.toString();
    if (number.family() == NumberFamily.UNRECOGNISED) {
      OTHER_THINGS.forEach((oddity, form) -> add(found, oddity, form.matcher(text).matches()));
      if (found.isEmpty() || found.equals(Set.of(NumberOddity.SPACE_IN_NUMBER))) {
        add(found, NumberOddity.NO_DIACRITICS, PLAIN_D.matcher(text).find());
      }
    } else {
      ofParts(number, found);
    }
    if (isMeantAsNumber(number, found)) {
      ofPrint(number.printed(), found);
    }
    return Collections.unmodifiableSet(found);
  }

  private static void ofParts(DocumentNumber number, EnumSet<NumberOddity> found) {
    String type = number.type().orElse("");
    String issuer = number.issuer().orElse("");
    boolean typed = number.family() == NumberFamily.TYPED;
    add(found, NumberOddity.BLANK_NUMBER, number.number().isEmpty());
    add(found, NumberOddity.SECOND_SLASH, typed && number.mark().equals("/"));
    add(found, NumberOddity.NO_DIACRITICS, PLAIN_D.matcher(number.toString()).find());
    add(found, NumberOddity.LOWER_CASE, isSmall(type) || isSmall(issuer));
    add(
        found,
        NumberOddity.LEADING_ZERO,
        number.number().filter(n -> ZERO.matcher(n).matches()).isPresent());
    add(found, NumberOddity.TERM_MISSING, issuer.equals("QH") || issuer.equals("UBTVQH"));
    boolean party = typed && PARTY_ISSUERS.contains(issuer.replace("BCD", "BCĐ"));
    add(found, NumberOddity.PARTY_IN_STATE_FORM, party);
    add(found, NumberOddity.LETTER_WITH_TYPE, typed && !party && type.equals("CV"));
  }

  private static boolean isSmall(String symbol) {
    return SMALL.matcher(symbol).matches();
  }

  private static boolean isMeantAsNumber(DocumentNumber number, Set<NumberOddity> found) {
    return number.family() != NumberFamily.UNRECOGNISED
        || found.contains(NumberOddity.SPACE_IN_NUMBER)
        || found.contains(NumberOddity.TERM_MISSING)
        || found.contains(NumberOddity.LOST_HYPHEN);
  }

  private static void ofPrint(String printed, EnumSet<NumberOddity> found) {
    Matcher label = LABEL.matcher(printed);
    add(found, NumberOddity.LABEL, label.find());
    String number = PLACEHOLDER.matcher(label.replaceFirst("").strip()).replaceFirst("");
    String hyphenated = OTHER_MARK.matcher(number).replaceAll("-");
    add(found, NumberOddity.SPACE_BESIDE_MARK, SPACED.matcher(hyphenated).find());
    add(found, NumberOddity.OTHER_MARK, OTHER_MARK.matcher(number).find());
  }

  private static void add(Set<NumberOddity> found, NumberOddity oddity, boolean isSo) {
    if (isSo) {
      found.add(oddity);
    }
  }

  static Optional<DocumentNumber> regularForm(DocumentNumber number) {
    Set<NumberOddity> oddities = number.oddities();
    if (number.family() == NumberFamily.UNRECOGNISED) {
      return oddities.contains(NumberOddity.LOST_HYPHEN) ? hyphenated(number) : Optional.empty();
    }
    if (oddities.isEmpty()) {
      return Optional.of(number);
    }
    return recomposed(number, oddities).map(DocumentNumber::of).filter(n -> n.oddities().isEmpty());
  }

  private static Optional<DocumentNumber> hyphenated(DocumentNumber number) {
    Matcher matcher = LOST_HYPHEN.matcher(number.toString());
    if (!matcher.matches() || !ISSUER_BY_SMALL_LETTERS.containsValue(matcher.group("issuer"))) {
      return Optional.empty();
    }
    return Optional.of(
        DocumentNumber.of(
            matcher.group("num") + "/" + matcher.group("type") + "-" + matcher.group("issuer")));
  }

  private static Optional<String> recomposed(DocumentNumber number, Set<NumberOddity> oddities) {
    Optional<String> issuer =
        number.issuer().flatMap(i -> isSmall(i) ? inCapitals(i) : withDiacritics(i, oddities));
    if (number.number().isEmpty() || issuer.isEmpty()) {
      return Optional.empty();
    }
    String digits = number.number().get();
    if (oddities.contains(NumberOddity.LEADING_ZERO)) {
      digits = digits.replaceFirst("^0+(?=[0-9])", "");
    }
    String year = number.year().map(y -> "/" + y).orElse("");
    if (number.type().isEmpty()) {
      return Optional.of(digits + year + "/" + issuer.get());
    }
    String type =
        TYPE_BY_SMALL_LETTERS.getOrDefault(
            number.type().get().toLowerCase(Locale.ROOT), number.type().get());
    boolean party =
        number.family() == NumberFamily.PARTY
            || oddities.contains(NumberOddity.PARTY_IN_STATE_FORM);
    return Optional.of(
        party
            ? digits + "-" + type + "/" + issuer.get()
            : digits + year + "/" + type + "-" + issuer.get());
  }

  private static Optional<String> inCapitals(String issuer) {
    return Optional.ofNullable(ISSUER_BY_SMALL_LETTERS.get(issuer));
  }

  // Whoever typed one D for Đ may have typed others; a D that is not known to be one is in doubt.
  private static Optional<String> withDiacritics(String issuer, Set<NumberOddity> oddities) {
    if (!oddities.contains(NumberOddity.NO_DIACRITICS)) {
      return Optional.of(issuer);
    }
    String marked = issuer.replace("BCD", "BCĐ").replace("CDS", "CĐS").replace("HDND", "HĐND");
    boolean inDoubt = marked.replace("UBND", "").replace("HĐND", "").indexOf('D') >= 0;
    return inDoubt ? Optional.empty() : Optional.of(marked);
  }
}
