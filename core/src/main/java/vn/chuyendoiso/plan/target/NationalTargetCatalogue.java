package vn.chuyendoiso.plan.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.registry.RegistryConflict;
import vn.chuyendoiso.plan.registry.RegistryConflictException;
import vn.chuyendoiso.plan.resource.ResourceTable;

/**
 * The national targets, each with instrument, date and source: numbers, ranks, ranges, milestones.
 *
 * <p>Example: resolution 03/NQ-CP asks for a digital economy of at least 30 % of GDP by 2030. One
 * target of which nobody verified the source is left out.
 *
 * <p>Immutable and thread-safe. Loaded on first use from the bundled table.
 */
public final class NationalTargetCatalogue {

  private static final Comparator<NationalTarget> PRECEDENCE =
      Comparator.comparing(
              (NationalTarget t) -> t.getIssuedOn().orElse(LocalDate.MIN),
              Comparator.reverseOrder())
          .thenComparing(NationalTarget::getId);

  private final List<NationalTarget> all;
  private final Map<String, List<NationalTarget>> byMetric;

  private NationalTargetCatalogue(List<NationalTarget> all) {
    this.all = List.copyOf(all);
    this.byMetric = all.stream().collect(Collectors.groupingBy(NationalTarget::getMetric));
  }

  /** {@return the catalogue that comes with the library} */
  public static NationalTargetCatalogue bundled() {
    return Bundled.CATALOGUE;
  }

  /**
   * Returns a catalogue with more targets, such as those of an instrument that is newer than the
   * library. Who asks {@link #bundled()}, as rules do, does not see them.
   *
   * @param added the targets to add; one that is there already, word for word, changes nothing
   * @return the larger catalogue; this one stays as it is
   * @throws RegistryConflictException if another target has the same id
   */
  public NationalTargetCatalogue with(Collection<NationalTarget> added) {
    Map<String, NationalTarget> more = new LinkedHashMap<>();
    all.forEach(t -> more.put(t.getId(), t));
    List<RegistryConflict> conflicts = new ArrayList<>();
    for (NationalTarget target : added) {
      NationalTarget present = more.putIfAbsent(target.getId(), target);
      if (present != null && !present.equals(target)) {
        conflicts.add(
            new RegistryConflict("national-targets", target.getId(), row(present), row(target)));
      }
    }
    if (!conflicts.isEmpty()) {
      throw new RegistryConflictException(conflicts);
    }
    return new NationalTargetCatalogue(List.copyOf(more.values()));
  }

  private static String row(NationalTarget target) {
    return target.getTitle()
        + ", "
        + target.value().map(TargetValue::print).orElse("no value")
        + target.getDeadline().map(d -> " by " + d).orElse("")
        + ", "
        + target.getInstrument()
        + ", source: "
        + target.getSource();
  }

  /** {@return all national targets} */
  public List<NationalTarget> all() {
    return all;
  }

  /**
   * Finds the targets of one metric, over all instruments and dates.
   *
   * @param metric the key of what is measured
   * @return the targets; empty if the metric is unknown
   */
  public List<NationalTarget> ofMetric(String metric) {
    return List.copyOf(byMetric.getOrDefault(metric, List.of()));
  }

  /**
   * Finds the targets of one metric on which instruments disagree: they set different values for
   * one date ("top 50" in 749/QĐ-TTg and "top 30" in 942/QĐ-TTg, both by 2030), or a later date has
   * less than an earlier one (the digital economy 20 % of GDP by 2025, 14.5 % by 2026). A bare
   * "80%" is read as a minimum, as everywhere.
   *
   * <p>Which of them prevails is for the law to say. The catalogue knows neither which instrument
   * replaces which nor their rank, so the order is plain: by day of issue, the newest first; those
   * of which the day is not known stand last, by id.
   *
   * @param metric the key of what is measured
   * @return the targets that disagree with one of another instrument; empty if there are none
   */
  public List<NationalTarget> conflictsOf(String metric) {
    List<NationalTarget> targets = ofMetric(metric);
    return targets.stream()
        .filter(t -> targets.stream().anyMatch(other -> disagree(t, other)))
        .sorted(PRECEDENCE)
        .toList();
  }

  private static boolean disagree(NationalTarget one, NationalTarget other) {
    if (one.getInstrument().isSameNumberAs(other.getInstrument())
        || one.getValue().isEmpty()
        || other.getValue().isEmpty()
        || one.getDeadline().isEmpty()
        || other.getDeadline().isEmpty()) {
      return false;
    }
    int dates = one.getDeadline().get().compareTo(other.getDeadline().get());
    int demands = demand(one, other);
    return dates == 0 ? demands != 0 : (dates < 0 ? demands > 0 : demands < 0);
  }

  /** Positive if the first asks for more. */
  private static int demand(NationalTarget one, NationalTarget other) {
    boolean lowerIsBetter = isUpperBound(one) || isUpperBound(other);
    int order = one.getValue().orElseThrow().compareTo(other.getValue().orElseThrow());
    if (order == 0) {
      return Boolean.compare(isStrict(one), isStrict(other));
    }
    return lowerIsBetter ? -order : order;
  }

  private static boolean isUpperBound(NationalTarget target) {
    return target.getComparison() == Comparison.AT_MOST
        || target.getComparison() == Comparison.LESS_THAN;
  }

  private static boolean isStrict(NationalTarget target) {
    return target.getComparison() == Comparison.MORE_THAN
        || target.getComparison() == Comparison.LESS_THAN;
  }

  private static <E extends Enum<E>> E code(Class<E> type, String code) {
    return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static NationalTarget target(ResourceTable.Row row) {
    return NationalTarget.builder()
        .id(row.text("id"))
        .title(row.text("title"))
        .metric(row.text("metric"))
        .unit(row.find("unit"))
        .kind(code(NationalTargetKind.class, row.text("kind")))
        .comparison(code(Comparison.class, row.text("comparison")))
        .value(row.find("value").map(BigDecimal::new))
        .valueMax(row.find("valueMax").map(BigDecimal::new))
        .deadline(row.date("deadline"))
        .binds(
            row.list("binds").stream()
                .map(b -> code(IssuerKind.class, b))
                .collect(Collectors.toUnmodifiableSet()))
        .boundBody(row.find("boundBody"))
        .condition(row.find("condition"))
        .commitment(row.find("hedge").isPresent() ? Commitment.STRIVE : Commitment.FIRM)
        .instrument(DocumentNumber.of(row.text("instrument")))
        .issuedOn(row.date("issuedOn"))
        .source(row.text("source"))
        .confidence(row.text("confidence"))
        .build();
  }

  private static final class Bundled {
    static final NationalTargetCatalogue CATALOGUE =
        new NationalTargetCatalogue(
            ResourceTable.read(NationalTargetCatalogue.class, "national-targets.tsv").stream()
                .map(NationalTargetCatalogue::target)
                .toList());
  }
}
