package vn.chuyendoiso.plan.target;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells that print several values; see {@link TargetValue#split}. */
final class SeveralValues {

  private static final int LONGEST = 2_000;

  private static final Pattern BETWEEN_VALUES = Pattern.compile("[;\n]");
  private static final Pattern BULLET = Pattern.compile("^(?:[-–+•]\\s+)");
  private static final Pattern LABELLED = TargetValueGrammar.pattern("([^:;]{1,80}):\\s*(.+)");

  private static final String NUMBER =
      TargetValueGrammar.COMPARISON + TargetValueGrammar.NUMBER + "\\s*([%‰])?";
  // Few, because a pattern goes one call deeper for each.
  private static final String NUMBERS = "(" + NUMBER + "(?:\\s*/\\s*" + NUMBER + "){1,9})";
  private static final String LABELS =
      "(\\p{L}[\\p{L} ]{0,40}(?:\\s*/\\s*\\p{L}[\\p{L} ]{0,40}){1,9})";
  private static final Pattern VALUE = TargetValueGrammar.pattern(NUMBER);
  private static final Pattern WITH_STROKES =
      TargetValueGrammar.pattern(
          "(?:" + LABELS + ":\\s*)?" + NUMBERS + "(?:\\s+\\(?" + LABELS + "\\)?)?");
  private static final int LABELS_BEFORE = 1;
  private static final int VALUES = 2;
  private static final int LABELS_AFTER = 9;

  private SeveralValues() {}

  static List<LabelledValue> split(String text) {
    Optional<TargetValue> whole = TargetValueGrammar.parse(text);
    if (whole.isPresent()) {
      return whole.get() instanceof TargetValue.Composite composite
          ? composite.getParts()
          : List.of(LabelledValue.of(Optional.empty(), whole.get()));
    }
    if (text.length() > LONGEST) {
      return List.of();
    }
    List<LabelledValue> strokes = withStrokes(TargetValueGrammar.words(text));
    return strokes.isEmpty() ? pieces(text) : strokes;
  }

  static List<LabelledValue> split(String text, List<String> labels) {
    List<LabelledValue> values = text.length() > LONGEST ? List.of() : strokesOrAll(text, labels);
    if (values.size() != labels.size()) {
      return List.of();
    }
    List<LabelledValue> labelled = new ArrayList<>();
    for (LabelledValue value : values) {
      labelled.add(LabelledValue.of(Optional.of(labels.get(labelled.size())), value.getValue()));
    }
    return List.copyOf(labelled);
  }

  // "80/90" under two labels is two values, whatever it may be without them.
  private static List<LabelledValue> strokesOrAll(String text, List<String> labels) {
    List<LabelledValue> strokes = withStrokes(TargetValueGrammar.words(text));
    return strokes.size() == labels.size() ? strokes : split(text);
  }

  private static List<LabelledValue> pieces(String text) {
    List<LabelledValue> values = new ArrayList<>();
    for (String piece : BETWEEN_VALUES.split(text, -1)) {
      if (piece.isBlank()) {
        continue;
      }
      String words = BULLET.matcher(TargetValueGrammar.words(piece)).replaceFirst("");
      Optional<LabelledValue> value = piece(words);
      if (value.isEmpty()) {
        return List.of();
      }
      values.add(value.get());
    }
    return List.copyOf(values);
  }

  private static Optional<LabelledValue> piece(String words) {
    Matcher m = LABELLED.matcher(words);
    return m.matches()
        ? figures(m.group(2)).map(v -> LabelledValue.of(Optional.of(m.group(1).strip()), v))
        : figures(words).map(v -> LabelledValue.of(Optional.empty(), v));
  }

  // Words between two strokes of a pen may belong to either side, so each piece has its figures.
  private static Optional<TargetValue> figures(String words) {
    return TargetValueGrammar.parse(words)
        .filter(v -> !(v instanceof TargetValue.Qualitative || v instanceof TargetValue.Composite));
  }

  private static List<LabelledValue> withStrokes(String words) {
    Matcher m = WITH_STROKES.matcher(words);
    if (!m.matches()) {
      return List.of();
    }
    List<String> labels = labels(m.group(LABELS_BEFORE), m.group(LABELS_AFTER));
    String[] numbers = m.group(VALUES).split("/", -1);
    Matcher last = VALUE.matcher(numbers[numbers.length - 1].strip());
    Optional<String> unit = last.matches() ? Optional.ofNullable(last.group(3)) : Optional.empty();
    List<LabelledValue> values = new ArrayList<>();
    for (String number : numbers) {
      Optional<TargetValue> value = value(number.strip(), unit);
      if (value.isEmpty()) {
        return List.of();
      }
      Optional<String> label =
          labels.isEmpty()
              ? Optional.empty()
              : Optional.of(labels.get(values.size() % labels.size()));
      values.add(LabelledValue.of(label, value.get()));
    }
    return labels.isEmpty() || labels.size() == values.size() ? List.copyOf(values) : List.of();
  }

  private static List<String> labels(String before, String after) {
    String all = before == null ? after : before;
    return all == null ? List.of() : Arrays.stream(all.split("/", -1)).map(String::strip).toList();
  }

  // A year among the numbers makes them a date.
  private static Optional<TargetValue> value(String words, Optional<String> unit) {
    Matcher m = VALUE.matcher(words);
    if (!m.matches()) {
      return Optional.empty();
    }
    return TargetValueGrammar.number(m.group(2))
        .filter(n -> n.scale() > 0 || n.precision() > 4 || !TargetValueGrammar.isYear(n.intValue()))
        .map(
            n ->
                TargetValue.quantity(
                    TargetValueGrammar.comparison(m.group(1)),
                    n,
                    Optional.ofNullable(m.group(3)).or(() -> unit)));
  }
}
