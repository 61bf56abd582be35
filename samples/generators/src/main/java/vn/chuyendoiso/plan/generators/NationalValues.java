package vn.chuyendoiso.plan.generators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.NationalTarget;
import vn.chuyendoiso.plan.target.NationalTargetCatalogue;
import vn.chuyendoiso.plan.target.NationalTargetKind;

/** The national values that a plan for 2025 can promise to reach, by kind of issuer. */
final class NationalValues {

  private static final LocalDate BEGINNING = LocalDate.of(2025, 1, 1);
  private static final LocalDate END = LocalDate.of(2025, 12, 31);
  private static final Map<IssuerKind, List<Floor>> FLOORS = floors();

  /**
   * What must be reached, and by when.
   *
   * @param metric the key of what is measured
   * @param name its name
   * @param least the least percentage that undercuts no national value
   * @param latest the last day that is later than no national deadline of the year
   */
  record Floor(String metric, String name, int least, LocalDate latest) {}

  private NationalValues() {}

  static List<Floor> of(IssuerKind issuer) {
    return FLOORS.getOrDefault(issuer, List.of());
  }

  private static Map<IssuerKind, List<Floor>> floors() {
    Map<IssuerKind, List<Floor>> floors = new EnumMap<>(IssuerKind.class);
    for (IssuerKind issuer : List.of(IssuerKind.MINISTRY, IssuerKind.PROVINCE)) {
      floors.put(
          issuer,
          Vocabulary.entries("metric").stream().flatMap(e -> floor(e, issuer).stream()).toList());
    }
    return floors;
  }

  // A metric with a row that is no percentage, or that was due before the year, is left alone.
  private static Optional<Floor> floor(Vocabulary.Entry metric, IssuerKind issuer) {
    List<NationalTarget> rows = NationalTargetCatalogue.bundled().ofMetric(metric.words());
    boolean binds = rows.stream().anyMatch(r -> r.getBinds().contains(issuer));
    if (!binds || !rows.stream().allMatch(NationalValues::isReachable)) {
      return Optional.empty();
    }
    int least = rows.stream().mapToInt(NationalValues::least).max().orElseThrow();
    LocalDate latest =
        rows.stream()
            .flatMap(r -> r.getDeadline().stream())
            .min(LocalDate::compareTo)
            .filter(d -> d.isBefore(END))
            .orElse(END);
    return Optional.of(new Floor(metric.words(), metric.beside(), least, latest));
  }

  private static boolean isReachable(NationalTarget row) {
    return row.getUnit().equals(Optional.of("%"))
        && row.getKind() == NationalTargetKind.QUANTITATIVE
        && row.getValue().isPresent()
        && least(row) <= 100
        && row.getComparison() != Comparison.AT_MOST
        && row.getComparison() != Comparison.LESS_THAN
        && row.getDeadline().map(d -> !d.isBefore(BEGINNING)).orElse(true);
  }

  private static int least(NationalTarget row) {
    BigDecimal value = row.getValue().orElseThrow();
    int ceiling = value.setScale(0, RoundingMode.CEILING).intValueExact();
    return row.getComparison() == Comparison.MORE_THAN ? ceiling + 1 : ceiling;
  }
}
