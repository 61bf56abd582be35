package vn.chuyendoiso.plan.generators;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.generators.ConformingPortfolios.PlanAndScheme;
import vn.chuyendoiso.plan.generators.ConformingPortfolios.TwoPlans;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.law.LegalBasis;
import vn.chuyendoiso.plan.law.LegalRelation;

/** Ways of breaking the rules across documents, by the id of the rule. */
final class PortfolioBreakages {

  private static final int FIGURES = 99;
  private static final String OTHER_WORK = "Trồng cây xanh dọc bờ kênh, phần việc bổ sung";

  private static final Map<String, Supplier<Arbitrary<BrokenPortfolio>>> WAYS = ways();

  private record Broken(Portfolio intact, Portfolio portfolio, int document, String pointer) {}

  private PortfolioBreakages() {}

  static SortedSet<String> rules() {
    return new TreeSet<>(WAYS.keySet());
  }

  static Optional<Arbitrary<BrokenPortfolio>> of(String rule) {
    return Optional.ofNullable(WAYS.get(rule)).map(Supplier::get);
  }

  private static Map<String, Supplier<Arbitrary<BrokenPortfolio>>> ways() {
    Map<String, Supplier<Arbitrary<BrokenPortfolio>>> ways = new TreeMap<>();
    put(
        ways,
        "portfolio-scheme-missing",
        ConformingPortfolios::planAndScheme,
        PortfolioBreakages::schemeDropped);
    put(
        ways,
        "portfolio-task-repeated",
        ConformingPortfolios::planAndScheme,
        PortfolioBreakages::taskRepeated);
    put(
        ways,
        "portfolio-task-overlap",
        ConformingPortfolios::planAndScheme,
        PortfolioBreakages::taskInOtherWords);
    put(
        ways,
        "portfolio-number-repeated",
        ConformingPortfolios::twoPlans,
        PortfolioBreakages::numberRepeated);
    put(
        ways,
        "portfolio-document-succeeded",
        ConformingPortfolios::twoPlans,
        PortfolioBreakages::succeeded);
    return ways;
  }

  // The figure tells which row is broken, or in which of two ways.
  private static <T> void put(
      Map<String, Supplier<Arbitrary<BrokenPortfolio>>> ways,
      String rule,
      Supplier<Arbitrary<T>> sound,
      BiFunction<T, Integer, Broken> way) {
    ways.put(
        rule,
        Once.made(
            () ->
                Parts.of(sound.get(), Pick.between(0, FIGURES))
                    .as(way::apply)
                    .map(
                        b ->
                            new BrokenPortfolio(
                                rule,
                                b.portfolio,
                                b.intact,
                                b.document,
                                JsonPointer.parse("/documents/" + b.document + b.pointer),
                                Ways.AS_OF))));
  }

  private static Broken schemeDropped(PlanAndScheme two, int figure) {
    return new Broken(Portfolio.of(two.plan(), two.scheme()), Portfolio.of(two.plan()), 0, "");
  }

  // The later of two documents of one level is the one that repeats.
  private static Broken taskRepeated(PlanAndScheme two, int figure) {
    Sound first = Sound.in(two.plan(), figure);
    Sound second = Sound.in(two.scheme(), figure);
    String title = first.document().getTasks().get(first.task()).getTitle();
    Sound intact = second.task(t -> t.withTitle(OTHER_WORK));
    Sound repeating = second.task(t -> t.withTitle(title));
    return new Broken(
        Portfolio.of(first.document(), intact.document()),
        Portfolio.of(first.document(), repeating.document()),
        1,
        repeating.taskAt(""));
  }

  private static Broken taskInOtherWords(PlanAndScheme two, int figure) {
    Sound first = Sound.in(two.plan(), figure);
    Sound second = Sound.in(two.scheme(), figure);
    Sound intact = second.task(t -> t.withTitle(OTHER_WORK));
    Sound repeating =
        second.task(t -> t.withTitle("Phần mềm quản lý dùng chung, hạng mục bổ sung: nâng cấp"));
    return new Broken(
        Portfolio.of(first.document(), intact.document()),
        Portfolio.of(first.document(), repeating.document()),
        1,
        repeating.taskAt(""));
  }

  private static Broken numberRepeated(TwoPlans two, int figure) {
    TransformationPlan second = two.second().withNumber(two.first().getNumber());
    return new Broken(two.with(two.second()), two.with(second), 1, "/number");
  }

  // The newer document may stand before the older one too.
  private static Broken succeeded(TwoPlans two, int figure) {
    LegalBasis basis =
        LegalBasis.builder()
            .relation(figure % 2 == 0 ? LegalRelation.REPLACES : LegalRelation.CONTINUES)
            .instrument(
                InstrumentRef.builder()
                    .number(two.first().getNumber())
                    .issuedOn(two.first().getIssuedOn())
                    .build())
            .build();
    TransformationPlan newer =
        two.second().withLegalBases(Sound.with(two.second().getLegalBases(), basis));
    return figure % 3 == 0
        ? new Broken(
            Portfolio.of(two.second(), two.first(), two.scheme()),
            Portfolio.of(newer, two.first(), two.scheme()),
            1,
            "")
        : new Broken(two.with(two.second()), two.with(newer), 0, "");
  }
}
