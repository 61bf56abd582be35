package vn.chuyendoiso.plan.generators;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitrary;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.generators.Conforming.Head;
import vn.chuyendoiso.plan.task.Task;

/**
 * Documents of one body that agree: each has its own number and its own tasks, and who has a plan
 * has a scheme.
 */
final class ConformingPortfolios {

  private ConformingPortfolios() {}

  static Arbitrary<Portfolio> portfolios() {
    Occasion occasion = Occasion.OPEN;
    return Parts.of(
            planAndScheme(),
            Choice.maybe(0.3, Conforming.programmed(occasion)),
            Choice.maybe(0.4, ConformingReports.drawn()),
            Conforming.heads(occasion))
        .as(
            (two, programme, report, head) -> {
              Portfolio.Builder portfolio = Portfolio.builder().addDocuments(two.plan, two.scheme);
              programme.ifPresent(
                  p -> {
                    ActionProgramme own =
                        p.apply(new Head(two.head.issuer(), head.number(), head.issuedOn()));
                    portfolio.addDocuments(apart(own, "Trồng rừng phòng hộ ven biển, đợt "));
                  });
              report.ifPresent(r -> portfolio.addDocuments(r.on(two.plan, occasion)));
              return portfolio.build();
            });
  }

  /**
   * A plan and a scheme of one body.
   *
   * @param head what they share
   * @param plan the plan
   * @param scheme the scheme, none of whose tasks is called like one of the plan
   */
  record PlanAndScheme(Head head, TransformationPlan plan, BreakthroughScheme scheme) {}

  static Arbitrary<PlanAndScheme> planAndScheme() {
    Occasion occasion = Occasion.OPEN;
    return Parts.of(
            Conforming.heads(occasion), Conforming.planned(occasion), Conforming.schemed(occasion))
        .as(
            (head, plan, scheme) ->
                new PlanAndScheme(
                    head,
                    plan.apply(head),
                    (BreakthroughScheme)
                        apart(scheme.apply(head), "Tuyển chọn kỹ sư vi mạch bán dẫn, đợt ")));
  }

  /**
   * Two plans of one body under different numbers, and its scheme; no two tasks are called alike.
   *
   * @param first the plan of the lower number
   * @param second the other plan
   * @param scheme the scheme
   */
  record TwoPlans(TransformationPlan first, TransformationPlan second, BreakthroughScheme scheme) {

    /** The portfolio of the three, with the second plan as it has become. */
    Portfolio with(TransformationPlan changed) {
      return Portfolio.of(first, changed, scheme);
    }
  }

  static Arbitrary<TwoPlans> twoPlans() {
    Occasion occasion = Occasion.OPEN;
    return Parts.of(planAndScheme(), Conforming.planned(occasion))
        .as(
            (two, plan) -> {
              Head next = new Head(two.head.issuer(), two.head.number() + 1, two.head.issuedOn());
              return new TwoPlans(
                  two.plan,
                  (TransformationPlan)
                      apart(plan.apply(next), "Trồng rừng phòng hộ ven biển, đợt "),
                  two.scheme);
            });
  }

  // What a second document plans is other work; its rows differ in a number.
  private static PlanDocument apart(PlanDocument document, String words) {
    return Sound.edited(
        document, d -> d.tasks(renamed(document.getTasks(), words, new AtomicInteger())));
  }

  private static List<Task> renamed(List<Task> rows, String words, AtomicInteger number) {
    return rows.stream()
        .map(
            t ->
                t.withTitle(words + number.incrementAndGet())
                    .withChildren(renamed(t.getChildren(), words, number)))
        .toList();
  }
}
