package vn.chuyendoiso.plan.generators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.NationalTarget;
import vn.chuyendoiso.plan.target.NationalTargetCatalogue;
import vn.chuyendoiso.plan.target.NationalTargetKind;

/** The national values that a plan for a year can promise to reach, by kind of issuer. */
final class NationalValues {

  private static final Map<Key, List<Floor>> FLOORS = new ConcurrentHashMap<>();

  private record Key(int year, IssuerKind issuer) {}

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

  static List<Floor> of(int year, IssuerKind issuer) {
    return FLOORS.computeIfAbsent(new Key(year, issuer), NationalValues::floors);
  }

  private static List<Floor> floors(Key key) {
    return key.issuer == IssuerKind.MINISTRY || key.issuer == IssuerKind.PROVINCE
        ? Vocabulary.entries("metric").stream().flatMap(e -> floor(e, key).stream()).toList()
        : List.of();
  }

  // A metric with a row that is no percentage, or that was due before the year, is left alone.
  private static Optional<Floor> floor(Vocabulary.Entry metric, Key key) {
    LocalDate end = LocalDate.of(key.year, 12, 31);
    List<NationalTarget> rows = NationalTargetCatalogue.bundled().ofMetric(metric.words());
    boolean binds = rows.stream().anyMatch(r -> r.getBinds().contains(key.issuer));
    if (!binds || !rows.stream().allMatch(r -> isReachable(r, key.year))) {
      return Optional.empty();
    }
    int least = rows.stream().mapToInt(NationalValues::least).max().orElseThrow();
    LocalDate latest =
        rows.stream()
            .flatMap(r -> r.getDeadline().stream())
            .min(LocalDate::compareTo)
            .filter(d -> d.isBefore(end))
            .orElse(end);
    return Optional.of(new Floor(metric.words(), metric.beside(), least, latest));
  }

  private static boolean isReachable(NationalTarget row, int year) {
    return row.getUnit().equals(Optional.of("%"))
        && row.getKind() == NationalTargetKind.QUANTITATIVE
        && row.getValue().isPresent()
        && least(row) <= 100
        && row.getComparison() != Comparison.AT_MOST
        && row.getComparison() != Comparison.LESS_THAN
        && row.getDeadline().map(d -> d.getYear() >= year).orElse(true);
  }

  private static int least(NationalTarget row) {
    BigDecimal value = row.getValue().orElseThrow();
    int ceiling = value.setScale(0, RoundingMode.CEILING).intValueExact();
    return row.getComparison() == Comparison.MORE_THAN ? ceiling + 1 : ceiling;
  }
}
