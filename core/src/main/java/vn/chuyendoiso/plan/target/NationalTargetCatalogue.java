package vn.chuyendoiso.plan.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.resource.ResourceTable;

/**
 * The quantitative national targets, each with instrument, date and source.
 *
 * <p>Immutable and thread-safe. Loaded on first use from the bundled table.
 */
public final class NationalTargetCatalogue {

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

  private static NationalTarget target(ResourceTable.Row row) {
    return NationalTarget.builder()
        .id(row.text("id"))
        .title(row.text("title"))
        .metric(row.text("metric"))
        .unit(row.find("unit"))
        .kind(row.text("kind"))
        .comparison(Comparison.valueOf(row.text("comparison").toUpperCase(Locale.ROOT)))
        .value(row.find("value").map(BigDecimal::new))
        .valueMax(row.find("valueMax").map(BigDecimal::new))
        .deadline(row.date("deadline"))
        .binds(
            row.list("binds").stream()
                .map(b -> IssuerKind.valueOf(b.toUpperCase(Locale.ROOT)))
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
