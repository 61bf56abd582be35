package vn.chuyendoiso.plan.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.chuyendoiso.plan.text.StoredText;
import vn.chuyendoiso.plan.text.VietnameseNumber;

/**
 * The words in which values are printed. Figures that are not understood as a whole are not
 * understood at all; words without any figure are a qualitative value.
 */
final class TargetValueGrammar {

  // Longer cells are paragraphs. The bound also keeps a hostile cell from being cut up for ever.
  private static final int LONGEST_WITH_FIGURES = 1000;

  // The first word of each list is the one that is printed.
  private static final Map<Comparison, List<String>> WORDS =
      Map.of(
          Comparison.MORE_THAN, List.of("trên", ">", "hơn"),
          Comparison.AT_LEAST, List.of("tối thiểu", "≥", ">=", "ít nhất", "không dưới"),
          Comparison.AT_MOST, List.of("tối đa", "≤", "<=", "không quá"),
          Comparison.LESS_THAN, List.of("dưới", "<"),
          Comparison.EQUAL, List.of("bằng", "=", "đúng"));

  private static final Map<String, Comparison> COMPARISONS =
      WORDS.entrySet().stream()
          .flatMap(e -> e.getValue().stream().map(w -> Map.entry(w, e.getKey())))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private static final String NUMBER = "([0-9][0-9.,]*)";
  private static final String UNIT = "(%|‰)?";
  private static final String COMPARISON =
      "(?:("
          + COMPARISONS.keySet().stream()
              .sorted((a, b) -> b.length() - a.length())
              .map(Pattern::quote)
              .collect(Collectors.joining("|"))
          + ")\\s*)?";

  private static final Pattern QUANTITY =
      Pattern.compile(COMPARISON + NUMBER + "\\s*" + UNIT + "(?:\\s+(và tăng .+|và giảm .+))?");
  private static final Pattern OR_MORE =
      Pattern.compile("từ " + NUMBER + "\\s*" + UNIT + " trở lên");
  private static final Pattern INTERVAL =
      Pattern.compile(
          COMPARISON
              + NUMBER
              + "\\s*"
              + UNIT
              + "\\s*(?:[\\p{Pd}\\u2212]|đến)\\s*"
              + NUMBER
              + "\\s*"
              + UNIT);
  private static final Pattern RANK =
      Pattern.compile("(?:top|nhóm|hạng)\\s+([0-9]{1,6})(?:\\s*/\\s*([0-9]{1,6}))?(?:\\s+(\\D+))?");
  private static final Pattern RANK_WITH_SCOPE =
      Pattern.compile("(?:≤|<=)\\s*([0-9]{1,6})()\\s+(\\p{L}\\D*)");
  private static final Pattern MAINTAIN = Pattern.compile("duy trì\\s+(.+)");

  private TargetValueGrammar() {}

  static Optional<TargetValue> parse(String text) {
    return parseWords(StoredText.of(text).text().replaceAll("\\s+", " ").strip());
  }

  private static Optional<TargetValue> parseWords(String words) {
    boolean figures = words.chars().anyMatch(Character::isDigit);
    if (words.length() > LONGEST_WITH_FIGURES) {
      return figures ? Optional.empty() : Optional.of(TargetValue.qualitative(words));
    }
    String lower = words.toLowerCase(Locale.ROOT);
    Matcher maintain = MAINTAIN.matcher(lower);
    if (maintain.matches()) {
      return parseWords(words.substring(maintain.start(1))).map(TargetValue::maintain);
    }
    if (words.isEmpty()) {
      return Optional.empty();
    }
    if (!figures) {
      return Optional.of(TargetValue.qualitative(words));
    }
    return quantity(words, lower)
        .or(() -> orMore(lower))
        .or(() -> interval(lower))
        .or(() -> rank(RANK, words, lower))
        .or(() -> rank(RANK_WITH_SCOPE, words, lower));
  }

  private static Optional<TargetValue> quantity(String words, String lower) {
    Matcher m = QUANTITY.matcher(lower);
    if (!m.matches()) {
      return Optional.empty();
    }
    return VietnameseNumber.parse(m.group(2))
        .map(n -> TargetValue.quantity(comparison(m.group(1)), n, Optional.ofNullable(m.group(3))))
        .map(q -> m.group(4) == null ? q : q.withTrend(words.substring(m.start(4))));
  }

  private static Optional<TargetValue> orMore(String lower) {
    Matcher m = OR_MORE.matcher(lower);
    if (!m.matches()) {
      return Optional.empty();
    }
    return VietnameseNumber.parse(m.group(1))
        .map(n -> TargetValue.quantity(Comparison.AT_LEAST, n, Optional.ofNullable(m.group(2))));
  }

  private static Optional<TargetValue> interval(String lower) {
    Matcher m = INTERVAL.matcher(lower);
    if (!m.matches()) {
      return Optional.empty();
    }
    Optional<BigDecimal> from = VietnameseNumber.parse(m.group(2));
    Optional<BigDecimal> to = VietnameseNumber.parse(m.group(4));
    Optional<String> unit =
        Optional.ofNullable(m.group(5)).or(() -> Optional.ofNullable(m.group(3)));
    return from.flatMap(f -> to.map(t -> TargetValue.interval(comparison(m.group(1)), f, t, unit)));
  }

  private static Optional<TargetValue> rank(Pattern pattern, String words, String lower) {
    Matcher m = pattern.matcher(lower);
    if (!m.matches()) {
      return Optional.empty();
    }
    Optional<Integer> outOf =
        Optional.ofNullable(m.group(2)).filter(s -> !s.isEmpty()).map(Integer::valueOf);
    // up to the end of the words, which a letter that grows in lower case brings nearer
    Optional<String> scope =
        Optional.ofNullable(m.group(3)).map(s -> words.substring(m.start(3)).strip());
    return Optional.of(TargetValue.rank(Integer.parseInt(m.group(1)), scope, outOf));
  }

  private static Comparison comparison(String word) {
    return word == null ? Comparison.UNSPECIFIED : COMPARISONS.get(word);
  }

  static String print(TargetValue.Quantity quantity) {
    return word(quantity.getComparison())
        + VietnameseNumber.print(quantity.getNumber())
        + unit(quantity.getUnit())
        + quantity.getTrend().map(t -> " " + t).orElse("");
  }

  static String print(TargetValue.Interval interval) {
    String unit = unit(interval.getUnit());
    return word(interval.getComparison())
        + VietnameseNumber.print(interval.getLower())
        + (unit.startsWith(" ") ? "" : unit)
        + " - "
        + VietnameseNumber.print(interval.getUpper())
        + unit;
  }

  static String print(TargetValue.Rank rank) {
    return "top "
        + rank.getPosition()
        + rank.getOutOf().map(n -> "/" + n).orElse("")
        + rank.getScope().map(s -> " " + s).orElse("");
  }

  // "80%", but "2.300 tỷ đồng".
  private static String unit(Optional<String> unit) {
    return unit.map(u -> !u.isEmpty() && Character.isLetter(u.charAt(0)) ? " " + u : u).orElse("");
  }

  private static String word(Comparison comparison) {
    return comparison == Comparison.UNSPECIFIED ? "" : WORDS.get(comparison).get(0) + " ";
  }
}
