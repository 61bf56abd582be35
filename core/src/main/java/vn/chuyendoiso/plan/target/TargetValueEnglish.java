package vn.chuyendoiso.plan.target;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says values in English; what is printed in Vietnamese only is quoted. */
final class TargetValueEnglish {

  private static final Map<Comparison, String> COMPARISONS =
      new EnumMap<>(
          Map.of(
              Comparison.UNSPECIFIED, "",
              Comparison.ABOUT, "about ",
              Comparison.MORE_THAN, "more than ",
              Comparison.AT_LEAST, "at least ",
              Comparison.EQUAL, "exactly ",
              Comparison.AT_MOST, "at most ",
              Comparison.LESS_THAN, "less than "));

  private static final Map<Recurrence, String> PERIODS =
      new EnumMap<>(
          Map.of(
              Recurrence.DAY, "day",
              Recurrence.WEEK, "week",
              Recurrence.MONTH, "month",
              Recurrence.QUARTER, "quarter",
              Recurrence.YEAR, "year"));

  private TargetValueEnglish() {}

  static String print(TargetValue value) {
    if (value instanceof TargetValue.Quantity quantity) {
      return COMPARISONS.get(quantity.getComparison())
          + number(quantity.getNumber())
          + unit(quantity.getUnit())
          + quantity.getTrend().map(t -> " " + quoted(t)).orElse("");
    } else if (value instanceof TargetValue.Interval interval) {
      return COMPARISONS.get(interval.getComparison())
          + number(interval.getLower())
          + " to "
          + number(interval.getUpper())
          + unit(interval.getUnit());
    } else if (value instanceof TargetValue.Rank rank) {
      return "top "
          + rank.getPosition()
          + rank.getOutOf().map(n -> " of " + n).orElse("")
          + rank.getScope().map(s -> " " + quoted(s)).orElse("")
          + rank.getYear().map(y -> " in " + y).orElse("");
    } else if (value instanceof TargetValue.Milestone milestone) {
      return quoted(milestone.getStatement())
          + milestone.getEvidence().map(e -> " (evidence: " + quoted(e) + ")").orElse("");
    } else if (value instanceof TargetValue.Checklist checklist) {
      return checklist.getCount()
          + " of "
          + checklist.getTotal()
          + checklist.getCounted().map(c -> " " + label(c)).orElse("");
    } else if (value instanceof TargetValue.Qualitative qualitative) {
      return quoted(qualitative.getStatement());
    } else if (value instanceof TargetValue.Composite composite) {
      return composite.getParts().stream()
          .map(p -> p.getLabel().map(l -> quoted(l) + ": ").orElse("") + print(p.getValue()))
          .collect(Collectors.joining(", "));
    } else if (value instanceof TargetValue.Change change) {
      return (change.getDirection() == ChangeDirection.INCREASE ? "increase by " : "decrease by ")
          + print(change.getValue())
          + change.getReference().map(r -> " compared with " + quoted(r)).orElse("");
    } else if (value instanceof TargetValue.Recurring recurring) {
      return print(recurring.getValue()) + " every " + PERIODS.get(recurring.getEvery());
    }
    return "maintain " + print(((TargetValue.Maintain) value).getValue());
  }

  private static String number(BigDecimal number) {
    return number.toPlainString();
  }

  private static String unit(Optional<String> unit) {
    return unit.map(TargetValueEnglish::label)
        .map(u -> u.startsWith("%") || u.startsWith("‰") ? u : " " + u)
        .orElse("");
  }

  private static String label(String printed) {
    if (TargetValueGrammar.isSign(printed)) {
      return printed;
    }
    return Unit.of(printed)
        .english()
        .orElseGet(
            () ->
                printed.startsWith("%") || printed.startsWith("‰")
                    ? printed.charAt(0) + " " + quoted(printed.substring(1).strip())
                    : quoted(printed));
  }

  private static String quoted(String vietnamese) {
    return "“" + vietnamese + "”";
  }
}
