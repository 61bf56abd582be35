package vn.chuyendoiso.plan.target;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chuyendoiso.plan.text.VietnameseNumber;

/** Prints values as officials write them, in words that {@link TargetValueGrammar} reads back. */
final class TargetValueVietnamese {

  private static final Map<Comparison, String> COMPARISONS =
      new EnumMap<>(
          Map.of(
              Comparison.UNSPECIFIED, "",
              Comparison.ABOUT, "khoảng ",
              Comparison.MORE_THAN, "trên ",
              Comparison.AT_LEAST, "tối thiểu ",
              Comparison.EQUAL, "bằng ",
              Comparison.AT_MOST, "tối đa ",
              Comparison.LESS_THAN, "dưới "));

  private static final Map<Recurrence, String> PERIODS =
      new EnumMap<>(
          Map.of(
              Recurrence.DAY, "ngày",
              Recurrence.WEEK, "tuần",
              Recurrence.MONTH, "tháng",
              Recurrence.QUARTER, "quý",
              Recurrence.YEAR, "năm"));

  private TargetValueVietnamese() {}

  static String print(TargetValue value) {
    if (value instanceof TargetValue.Quantity quantity) {
      return COMPARISONS.get(quantity.getComparison())
          + VietnameseNumber.print(quantity.getNumber())
          + unit(quantity.getUnit())
          + quantity.getTrend().map(t -> " " + t).orElse("");
    } else if (value instanceof TargetValue.Interval interval) {
      return COMPARISONS.get(interval.getComparison()) + ends(interval);
    } else if (value instanceof TargetValue.Rank rank) {
      return "top "
          + rank.getPosition()
          + rank.getOutOf().map(n -> "/" + n).orElse("")
          + rank.getScope().map(s -> " " + s).orElse("")
          + rank.getYear().map(y -> " năm " + y).orElse("");
    } else if (value instanceof TargetValue.Milestone milestone) {
      return milestone.getStatement()
          + milestone.getEvidence().map(e -> " (minh chứng: " + e + ")").orElse("");
    } else if (value instanceof TargetValue.Checklist checklist) {
      return print(checklist);
    } else if (value instanceof TargetValue.Qualitative qualitative) {
      return qualitative.getStatement();
    } else if (value instanceof TargetValue.Composite composite) {
      return composite.getParts().stream()
          .map(TargetValueVietnamese::part)
          .collect(Collectors.joining(", "));
    } else if (value instanceof TargetValue.Change change) {
      return (change.getDirection() == ChangeDirection.INCREASE ? "tăng " : "giảm ")
          + print(change.getValue())
          + change.getReference().map(r -> " so với " + r).orElse("");
    } else if (value instanceof TargetValue.Recurring recurring) {
      return print(recurring.getValue()) + " hằng " + PERIODS.get(recurring.getEvery());
    }
    return "duy trì " + print(((TargetValue.Maintain) value).getValue());
  }

  private static String ends(TargetValue.Interval interval) {
    String unit = unit(interval.getUnit());
    boolean isSign = TargetValueGrammar.isSign(unit);
    return VietnameseNumber.print(interval.getLower())
        + (isSign ? unit : "")
        + (interval.getUpper().signum() < 0 ? " đến " : " - ")
        + VietnameseNumber.print(interval.getUpper())
        + unit;
  }

  // What could be taken for a place, for the values of two levels or for a date is spelt out.
  private static String print(TargetValue.Checklist checklist) {
    String counted = checklist.getCounted().map(c -> " " + c).orElse("");
    String brief = checklist.getCount() + "/" + checklist.getTotal() + counted;
    return TargetValueGrammar.isChecklist(brief)
        ? brief
        : checklist.getCount() + " trên tổng số " + checklist.getTotal() + counted;
  }

  // "80% hộ", but "hộ: 80 Mbps", because "80 Mbps hộ" would be a unit.
  private static String part(LabelledValue part) {
    String value = print(part.getValue());
    return part.getLabel()
        .map(l -> isShare(part.getValue(), l) ? value + " " + l : l + ": " + value)
        .orElse(value);
  }

  private static boolean isShare(TargetValue value, String label) {
    Optional<String> unit = Optional.empty();
    if (value instanceof TargetValue.Quantity quantity && quantity.getTrend().isEmpty()) {
      unit = quantity.getUnit();
    } else if (value instanceof TargetValue.Interval interval) {
      unit = interval.getUnit();
    }
    return unit.map(u -> TargetValueGrammar.isPopulation(u, label)).orElse(false);
  }

  // "80%", but "2.300 tỷ đồng".
  private static String unit(Optional<String> unit) {
    return unit.map(u -> !u.isEmpty() && Character.isLetter(u.charAt(0)) ? " " + u : u).orElse("");
  }
}
