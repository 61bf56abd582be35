package vn.chuyendoiso.plan.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.chuyendoiso.plan.text.StoredText;
import vn.chuyendoiso.plan.text.VietnameseNumber;

/**
 * The words in which values are printed. Figures that are not understood as a whole are not
 * understood at all; words without any figure are a thing to be done or a qualitative value.
 */
final class TargetValueGrammar {

  // Longer cells are paragraphs. The bound also keeps a hostile cell from being cut up for ever.
  private static final int LONGEST_WITH_FIGURES = 1000;

  private static final Map<Comparison, List<String>> WORDS =
      new EnumMap<>(
          Map.of(
              Comparison.ABOUT, List.of("khoảng", "xấp xỉ", "~", "≈"),
              Comparison.MORE_THAN, List.of("trên", ">", "hơn"),
              Comparison.AT_LEAST,
                  List.of("tối thiểu", "≥", ">=", "ít nhất", "không dưới", "không thấp hơn"),
              Comparison.AT_MOST, List.of("tối đa", "≤", "<=", "không quá"),
              Comparison.LESS_THAN, List.of("dưới", "<"),
              Comparison.EQUAL, List.of("bằng", "=", "đúng")));

  private static final Map<String, Comparison> COMPARISONS =
      WORDS.entrySet().stream()
          .flatMap(e -> e.getValue().stream().map(w -> Map.entry(w, e.getKey())))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private static final Map<String, Recurrence> PERIODS =
      Map.of(
          "ngày", Recurrence.DAY,
          "tuần", Recurrence.WEEK,
          "tháng", Recurrence.MONTH,
          "quý", Recurrence.QUARTER,
          "năm", Recurrence.YEAR);

  private static final List<String> ONE_TO_TEN =
      List.of("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười");

  static final String NUMBER = "([-\\u2212]?[0-9][0-9.,]*)";
  static final String COMPARISON =
      "(?:("
          + COMPARISONS.keySet().stream()
              .sorted((a, b) -> b.length() - a.length())
              .map(Pattern::quote)
              .collect(Collectors.joining("|"))
          + ")\\s*)?";

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final String EVERY = "(năm|quý|tháng|tuần|ngày)";
  private static final String YEAR = "(?:\\s+năm\\s+([0-9]{4}))?";
  private static final String AMONG = "(?:(?:nằm |đứng )?(?:trong|thuộc)\\s+)?";

  private static final Pattern MAINTAIN = pattern("(?:tiếp tục\\s+)?(?:duy trì|giữ vững)\\s+(.+)");
  private static final Pattern REACH = pattern("đạt\\s+(.+)");
  private static final Pattern MILESTONE =
      pattern(
          "(?:(?:hoàn thành|ban hành|công bố|thành lập|khai trương|phê duyệt|thông qua|trình|ký kết"
              + "|thực hiện xong|số hóa xong|đưa vào (?:sử dụng|vận hành|khai thác))\\s+\\S.*?)"
              + "(?:\\s*\\(minh chứng:\\s*(.+)\\))?");
  // Figures of a milestone that count nothing: years, dates, numbers of instruments, generations.
  private static final Pattern NAME_WITH_FIGURES =
      pattern(
          "số [0-9]+\\S*|(?:năm|giai đoạn) [0-9]{4}(?:\\s*[-–]\\s*[0-9]{4})?|(?:tháng|ngày|quý)"
              + " [0-9]{1,2}(?:/[0-9]{4}|/[0-9]{1,2}(?:/[0-9]{4})?)?|[0-9]{1,4}(?:/[0-9]{4})?[/-](?-i:\\p{Lu})[\\p{L}0-9/-]*|[2-6]G\\b|Đề"
              + " án [0-9]{1,2}");
  private static final Pattern TREND = pattern("(.+?)\\s+(và (?:tăng|giảm) .+)");
  private static final Pattern EACH_TIME =
      pattern("(.+?)(?:\\s+(?:hằng|hàng|mỗi)\\s+|\\s*/\\s*)" + EVERY);
  private static final Pattern EACH_TIME_FIRST =
      pattern("(?:hằng|hàng|mỗi)\\s+" + EVERY + "\\s+(.+)");
  private static final Pattern CHANGE =
      pattern("(tăng|giảm|cắt giảm)(?:\\s+thêm)?\\s+(.+?)(?:\\s+so với\\s+([^;%‰]+))?");
  private static final Pattern OR_MORE = pattern("(?:từ\\s+)?" + NUMBER + "(.*?)\\s+trở lên");
  private static final Pattern QUANTITY = pattern(COMPARISON + NUMBER + "(.*)");
  private static final Pattern INTERVAL =
      pattern(
          "(?:từ\\s+)?"
              + COMPARISON
              + NUMBER
              + "\\s*([%‰])?\\s*(?:[\\p{Pd}\\u2212]|đến)\\s*"
              + NUMBER
              + "(.*)");
  private static final Pattern RANK =
      pattern(
          AMONG
              + "(?:top|nhóm|thứ hạng|xếp hạng|hạng|xếp thứ)\\s+([0-9]{1,6})"
              + "(?:\\s*/\\s*([0-9]{1,6}))?(?:\\s+(\\D+?))??"
              + YEAR);
  private static final Pattern RANK_IN_WORDS =
      pattern(
          AMONG
              + "(?:top|nhóm)\\s+("
              + String.join("|", ONE_TO_TEN)
              + ")()\\s+(?!số)(\\D+?)"
              + YEAR);
  private static final Pattern RANK_WITH_SCOPE =
      pattern(
          "(?:≤|<=|không quá)\\s*([0-9]{1,6})()\\s+((?:Đông Nam Á|Thế giới|ASEAN|châu Á|cả nước"
              + "|toàn quốc|toàn cầu|quốc tế|khu vực|vùng)(?!\\p{L})\\D*?)"
              + YEAR);
  private static final Pattern FRACTION =
      pattern("([0-9]{1,6})\\s*/\\s*([0-9]{1,6})(?:\\s+(\\p{L}.*))?");
  private static final Pattern SPELT_FRACTION =
      pattern("([0-9]{1,9}) trên tổng số ([0-9]{1,9})(?:\\s+(\\p{L}.*))?");

  private static final Pattern BETWEEN_PARTS =
      pattern(
          "(?:\\s*,\\s+(?:và\\s+)?|\\s+và\\s+)(?="
              + COMPARISON
              + "[-\\u2212]?[0-9]|(?:top|nhóm|hạng|thứ hạng)\\s|[^,:;0-9]{1,80}:\\s)");
  private static final Pattern LABELLED_PART = pattern("([^:;0-9]{1,80}):\\s+(.+)");
  private static final Pattern SHARE_OF = pattern("([%‰])\\s*(\\p{L}.*)");

  private static final Pattern UNIT_WORDS =
      pattern("(?:[%‰] ?)?\\p{L}[\\p{L}\\p{M} ,/()&.-]{0,79}");
  // Words that say more than what is counted; they have members of their own, or are not
  // understood.
  private static final Pattern NOT_IN_UNITS =
      pattern(
          "(?<!\\p{L})(?:hoặc|hay|nhưng|trừ|so với|trở|đến|từ|tăng|giảm|hằng|mỗi|duy trì|phấn đấu"
              + "|trong|trước|sau|vào|năm|tháng|quý|nếu|khi|để|đạt|trên|dưới|hơn|tối thiểu|tối đa"
              + "|ít nhất|khoảng|bình quân|trung bình)(?!\\p{L})");

  private TargetValueGrammar() {}

  static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  static String words(String text) {
    return BLANKS.matcher(StoredText.of(text).text()).replaceAll(" ").strip();
  }

  static Optional<TargetValue> parse(String text) {
    return parseWords(words(text));
  }

  static Optional<TargetValue> parse(String text, Unit column) {
    Optional<TargetValue> plain = parse(text);
    UnitKind kind = column.kind().orElse(UnitKind.MEASURE);
    Matcher fraction = FRACTION.matcher(words(text));
    if (fraction.matches() && fraction.group(3) == null) {
      int count = Integer.parseInt(fraction.group(1));
      int total = Integer.parseInt(fraction.group(2));
      if (kind == UnitKind.RANK) {
        return Optional.of(TargetValue.rank(count, Optional.empty(), Optional.of(total)));
      } else if (kind == UnitKind.COUNT && count <= total) {
        return Optional.of(TargetValue.checklist(count, total, Optional.empty()));
      }
    }
    return kind == UnitKind.RANK ? plain.map(v -> place(v, column)) : plain;
  }

  /** A number under a unit of ranks is a place. */
  private static TargetValue place(TargetValue value, Unit column) {
    if (value instanceof TargetValue.Maintain maintain) {
      return TargetValue.maintain(place(maintain.getValue(), column));
    }
    if (value instanceof TargetValue.Quantity quantity
        && (quantity.getComparison() == Comparison.UNSPECIFIED
            || quantity.getComparison() == Comparison.AT_MOST)
        && quantity.unit().map(column::equals).orElse(true)
        && quantity.getTrend().isEmpty()
        && isPlace(quantity.getNumber())) {
      return TargetValue.rank(
          quantity.getNumber().intValueExact(), Optional.empty(), Optional.empty());
    }
    return value;
  }

  private static boolean isPlace(BigDecimal number) {
    return number.scale() <= 0 && number.signum() > 0 && number.precision() <= 6;
  }

  private static Optional<TargetValue> parseWords(String words) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    boolean figures = words.chars().anyMatch(Character::isDigit);
    if (words.length() > LONGEST_WITH_FIGURES) {
      return figures ? Optional.empty() : Optional.of(statement(words));
    }
    Matcher maintain = MAINTAIN.matcher(words);
    if (maintain.matches()) {
      return parseWords(maintain.group(1)).map(TargetValue::maintain);
    }
    Optional<TargetValue> milestone = milestone(words);
    if (milestone.isPresent()) {
      return milestone;
    }
    if (!figures || RANK_IN_WORDS.matcher(words).matches()) {
      return rank(RANK_IN_WORDS, words).or(() -> Optional.of(TargetValue.qualitative(words)));
    }
    Matcher reach = REACH.matcher(words);
    String bare = reach.matches() ? reach.group(1) : words;
    return single(bare).or(() -> composite(bare));
  }

  private static TargetValue statement(String words) {
    return milestone(words).orElseGet(() -> TargetValue.qualitative(words));
  }

  private static Optional<TargetValue> milestone(String words) {
    Matcher m = MILESTONE.matcher(words);
    if (!m.matches()
        || NAME_WITH_FIGURES.matcher(words).replaceAll("").chars().anyMatch(Character::isDigit)) {
      return Optional.empty();
    }
    String evidence = m.group(1);
    if (evidence == null) {
      return Optional.of(TargetValue.milestone(words));
    }
    String statement = words.substring(0, words.lastIndexOf('(', m.start(1))).strip();
    return Optional.of(TargetValue.milestone(statement).withEvidence(evidence));
  }

  private static Optional<TargetValue> single(String words) {
    return trend(words).or(() -> recurring(words)).or(() -> each(words));
  }

  /** One value of one time. */
  private static Optional<TargetValue> each(String words) {
    return change(words).or(() -> plain(words));
  }

  /** A value that can be a part of another one. */
  private static Optional<TargetValue> plain(String words) {
    return amount(words)
        .or(() -> rank(RANK, words))
        .or(() -> rank(RANK_WITH_SCOPE, words))
        .or(() -> fraction(words));
  }

  private static Optional<TargetValue> amount(String words) {
    // "≤ 3 Đông Nam Á" is a place, not three of a unit of that name.
    if (RANK_WITH_SCOPE.matcher(words).matches()) {
      return Optional.empty();
    }
    return orMore(words).or(() -> quantity(words)).or(() -> interval(words));
  }

  private static Optional<TargetValue> trend(String words) {
    Matcher m = TREND.matcher(words);
    return m.matches()
        ? quantity(m.group(1)).map(q -> ((TargetValue.Quantity) q).withTrend(m.group(2)))
        : Optional.empty();
  }

  private static Optional<TargetValue> recurring(String words) {
    Matcher last = EACH_TIME.matcher(words);
    if (last.matches()) {
      return each(last.group(1)).map(v -> TargetValue.recurring(v, period(last.group(2))));
    }
    Matcher first = EACH_TIME_FIRST.matcher(words);
    return first.matches()
        ? each(first.group(2)).map(v -> TargetValue.recurring(v, period(first.group(1))))
        : Optional.empty();
  }

  private static Recurrence period(String word) {
    return PERIODS.get(word.toLowerCase(Locale.ROOT));
  }

  private static Optional<TargetValue> change(String words) {
    Matcher m = CHANGE.matcher(words);
    if (!m.matches()) {
      return Optional.empty();
    }
    ChangeDirection direction =
        m.group(1).equalsIgnoreCase("tăng") ? ChangeDirection.INCREASE : ChangeDirection.DECREASE;
    return amount(m.group(2))
        .map(v -> TargetValue.change(direction, v, Optional.ofNullable(m.group(3))));
  }

  private static Optional<TargetValue> orMore(String words) {
    Matcher m = OR_MORE.matcher(words);
    return m.matches() ? quantity(Comparison.AT_LEAST, m.group(1), m.group(2)) : Optional.empty();
  }

  private static Optional<TargetValue> quantity(String words) {
    Matcher m = QUANTITY.matcher(words);
    return m.matches()
        ? quantity(comparison(m.group(1)), m.group(2), m.group(3))
        : Optional.empty();
  }

  private static Optional<TargetValue> quantity(Comparison comparison, String number, String rest) {
    return number(number)
        .flatMap(n -> unit(rest).map(unit -> TargetValue.quantity(comparison, n, filled(unit))));
  }

  private static Optional<TargetValue> interval(String words) {
    Matcher m = INTERVAL.matcher(words);
    if (!m.matches()) {
      return Optional.empty();
    }
    Optional<String> first = Optional.ofNullable(m.group(3));
    Optional<String> unit =
        unit(m.group(5))
            .map(u -> u.isEmpty() ? first.orElse("") : u)
            .filter(u -> first.map(u::startsWith).orElse(true));
    return number(m.group(2))
        .flatMap(
            lower ->
                number(m.group(4))
                    .flatMap(
                        upper ->
                            unit.map(
                                u ->
                                    TargetValue.interval(
                                        comparison(m.group(1)), lower, upper, filled(u)))));
  }

  private static Optional<TargetValue> rank(Pattern pattern, String words) {
    Matcher m = pattern.matcher(words);
    if (!m.matches()) {
      return Optional.empty();
    }
    int word = ONE_TO_TEN.indexOf(m.group(1).toLowerCase(Locale.ROOT));
    int position = word < 0 ? Integer.parseInt(m.group(1)) : word + 1;
    TargetValue.Rank rank =
        TargetValue.rank(
            position, Optional.ofNullable(m.group(3)), filled(m.group(2)).map(Integer::valueOf));
    return Optional.of(m.group(4) == null ? rank : rank.withYear(Integer.parseInt(m.group(4))));
  }

  private static Optional<TargetValue> fraction(String words) {
    Matcher spelt = SPELT_FRACTION.matcher(words);
    if (spelt.matches()) {
      return checklist(spelt);
    }
    Matcher m = FRACTION.matcher(words);
    if (!m.matches()) {
      return Optional.empty();
    }
    int count = Integer.parseInt(m.group(1));
    int total = Integer.parseInt(m.group(2));
    boolean bare = m.group(3) == null;
    if (bare && count < total && isNumberOfProvinces(total)) {
      return Optional.of(TargetValue.rank(count, Optional.empty(), Optional.of(total)));
    }
    boolean doubtful = bare && (isYear(total) || maybeTwoShares(count, total));
    return count > total || doubtful ? Optional.empty() : checklist(m);
  }

  private static Optional<TargetValue> checklist(Matcher m) {
    Optional<String> counted = Optional.ofNullable(m.group(3));
    return counted.map(TargetValueGrammar::isUnitWords).orElse(true)
        ? Optional.of(
            TargetValue.checklist(
                Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), counted))
        : Optional.empty();
  }

  /** Tells whether a count of a total may be printed in brief. */
  static boolean isChecklist(String brief) {
    return fraction(brief).filter(v -> v instanceof TargetValue.Checklist).isPresent();
  }

  // 63 provinces and cities until 2025-06-30, 34 since.
  private static boolean isNumberOfProvinces(int total) {
    return total == 34 || total == 63;
  }

  // "12/2028" is a month.
  static boolean isYear(int number) {
    return number >= 1900 && number <= 2100;
  }

  // "80/90" may be 80% at one level and 90% at the other.
  private static boolean maybeTwoShares(int one, int other) {
    return one >= 10 && other <= 100 && one % 5 == 0 && other % 5 == 0;
  }

  private static Optional<TargetValue> composite(String words) {
    String[] pieces = BETWEEN_PARTS.split(words, -1);
    List<LabelledValue> parts = new ArrayList<>();
    for (String piece : pieces) {
      Optional<LabelledValue> part = part(piece).filter(TargetValueGrammar::isToldApart);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.add(part.get());
    }
    return pieces.length < 2 ? Optional.empty() : Optional.of(TargetValue.composite(parts));
  }

  private static Optional<LabelledValue> part(String words) {
    Matcher m = LABELLED_PART.matcher(words);
    return m.matches()
        ? plain(m.group(2)).map(v -> LabelledValue.of(Optional.of(m.group(1).strip()), v))
        : plain(words).map(TargetValueGrammar::labelledByUnit);
  }

  /** "80% hộ": beside other values, what the share is of is the label. */
  private static LabelledValue labelledByUnit(TargetValue value) {
    if (value instanceof TargetValue.Quantity q && isPopulation(q.getUnit())) {
      return labelledByUnit(
          q.getUnit().get(), u -> TargetValue.quantity(q.getComparison(), q.getNumber(), u));
    }
    if (value instanceof TargetValue.Interval i && isPopulation(i.getUnit())) {
      return labelledByUnit(
          i.getUnit().get(),
          u -> TargetValue.interval(i.getComparison(), i.getLower(), i.getUpper(), u));
    }
    return LabelledValue.of(Optional.empty(), value);
  }

  private static LabelledValue labelledByUnit(
      String unit, Function<Optional<String>, TargetValue> value) {
    Matcher m = SHARE_OF.matcher(unit);
    return m.matches()
        ? LabelledValue.of(Optional.of(m.group(2)), value.apply(Optional.of(m.group(1))))
        : LabelledValue.of(Optional.empty(), value.apply(Optional.of(unit)));
  }

  private static boolean isPopulation(Optional<String> unit) {
    return unit.map(u -> SHARE_OF.matcher(u).matches() && !Unit.of(u).isKnown()).orElse(false);
  }

  /** Tells whether a sign and a label printed together are read as such. */
  static boolean isPopulation(String sign, String label) {
    String both = sign + " " + label;
    return isSign(sign)
        && isUnitWords(both)
        && isPopulation(Optional.of(both))
        && SHARE_OF.matcher(both).replaceFirst("$2").equals(label);
  }

  private static boolean isToldApart(LabelledValue part) {
    TargetValue value = part.getValue();
    Optional<String> words = part.getLabel();
    if (value instanceof TargetValue.Quantity quantity) {
      words = words.or(() -> quantity.getUnit().filter(u -> !isSign(u)));
    } else if (value instanceof TargetValue.Interval interval) {
      words = words.or(() -> interval.getUnit().filter(u -> !isSign(u)));
    } else if (value instanceof TargetValue.Rank rank) {
      words = words.or(rank::getScope);
    } else if (value instanceof TargetValue.Checklist checklist) {
      words = words.or(checklist::getCounted);
    }
    return words.isPresent();
  }

  static Comparison comparison(String word) {
    return word == null ? Comparison.UNSPECIFIED : COMPARISONS.get(word.toLowerCase(Locale.ROOT));
  }

  static Optional<BigDecimal> number(String printed) {
    boolean negative = !Character.isDigit(printed.charAt(0));
    Optional<BigDecimal> number = VietnameseNumber.parse(negative ? printed.substring(1) : printed);
    return negative ? number.map(BigDecimal::negate) : number;
  }

  /** The unit that follows a number: none if empty; nothing if it is no unit. */
  private static Optional<String> unit(String rest) {
    String unit = rest.strip();
    boolean apart = unit.length() < rest.length() || unit.startsWith("%") || unit.startsWith("‰");
    boolean isUnit =
        unit.isEmpty() || isSign(unit) || Unit.of(unit).isKnown() || (apart && isUnitWords(unit));
    return isUnit ? Optional.of(unit) : Optional.empty();
  }

  static boolean isSign(String unit) {
    return unit.equals("%") || unit.equals("‰");
  }

  private static boolean isUnitWords(String words) {
    return UNIT_WORDS.matcher(words).matches() && !NOT_IN_UNITS.matcher(words).find();
  }

  private static Optional<String> filled(String text) {
    return Optional.ofNullable(text).filter(t -> !t.isEmpty());
  }
}
