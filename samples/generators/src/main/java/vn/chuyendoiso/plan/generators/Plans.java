package vn.chuyendoiso.plan.generators;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Provenance;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskGroupSet;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

/**
 * Whole documents, in two qualities.
 *
 * <p><em>Any</em> document is what an official may have saved at any moment: everything optional
 * may be absent, printed words may mean nothing, references may lead nowhere, unknown members are
 * kept. A <em>conforming</em> document is one of which no rule complains as an error: a plan for
 * 2025 of a ministry or a province, or the programme of one, with all that Directive 34/CT-TTg and
 * the guidance on plans of 2025 ask for.
 *
 * <p>Tables have no row, one row, or up to a few dozen. A failing property shrinks to the smallest
 * document that still fails: {@code @ForAll TransformationPlan plan} with "every task has a
 * deadline" shrinks to one task and nothing else. Thread-safe.
 */
public final class Plans {

  private Plans() {}

  /**
   * Returns any plan.
   *
   * @return drafts and plans of every state
   */
  public static Arbitrary<TransformationPlan> plans() {
    Arbitrary<TransformationPlan> drawn =
        Assembly.of(TransformationPlan::builder)
            .maybe("number", 0.6, Instruments.documentNumbers(), TransformationPlan.Builder::number)
            .with("title", titles(), TransformationPlan.Builder::title)
            .maybe("issuer", 0.8, Actors.issuers(), TransformationPlan.Builder::issuer)
            .maybe("issuedOn", 0.6, Deadlines.dates(), TransformationPlan.Builder::issuedOn)
            .maybe("period", 0.8, periods(), TransformationPlan.Builder::period)
            .maybe("head", 0.5, Actors.personRoles(), TransformationPlan.Builder::head)
            .maybe("provenance", 0.2, provenances(), TransformationPlan.Builder::provenance)
            .list(
                "legalBases",
                Rows.few(Instruments.legalBases()),
                TransformationPlan.Builder::legalBases)
            .list(
                "indicators",
                Rows.table(Targets.indicators()),
                TransformationPlan.Builder::indicators)
            .list(
                "targets",
                Rows.table(Targets.trees(Targets.DEPTH)),
                TransformationPlan.Builder::targets)
            .list(
                "breakthroughs",
                Rows.few(Breakthroughs.breakthroughs()),
                TransformationPlan.Builder::breakthroughs)
            .maybe("taskGroupSet", 0.7, taskGroupSets(), TransformationPlan.Builder::taskGroupSet)
            .list(
                "omittedTaskGroups",
                Rows.few(Tasks.omittedGroups()),
                TransformationPlan.Builder::omittedTaskGroups)
            .list("tasks", Rows.table(Tasks.trees(Tasks.DEPTH)), TransformationPlan.Builder::tasks)
            .build(TransformationPlan.Builder::build);
    return Combinators.combine(drawn, numbering())
        .as(
            (plan, numbered) ->
                numbered
                    ? plan.withIndicators(numberedIndicators(plan))
                        .withTargets(numberedTargets(plan))
                        .withTasks(numberedTasks(plan))
                    : plan);
  }

  /**
   * Returns any programme.
   *
   * @return drafts and programmes of every state
   */
  public static Arbitrary<ActionProgramme> programmes() {
    Arbitrary<ActionProgramme> drawn =
        Assembly.of(ActionProgramme::builder)
            .maybe("number", 0.6, Instruments.documentNumbers(), ActionProgramme.Builder::number)
            .with("title", titles(), ActionProgramme.Builder::title)
            .maybe("issuer", 0.8, Actors.issuers(), ActionProgramme.Builder::issuer)
            .maybe("issuedOn", 0.6, Deadlines.dates(), ActionProgramme.Builder::issuedOn)
            .maybe("period", 0.8, periods(), ActionProgramme.Builder::period)
            .maybe("provenance", 0.2, provenances(), ActionProgramme.Builder::provenance)
            .list(
                "legalBases",
                Rows.few(Instruments.legalBases()),
                ActionProgramme.Builder::legalBases)
            .maybe("reporting", 0.5, Deadlines.printed(), ActionProgramme.Builder::reporting)
            .list(
                "indicators", Rows.table(Targets.indicators()), ActionProgramme.Builder::indicators)
            .list(
                "targets",
                Rows.table(Targets.trees(Targets.DEPTH)),
                ActionProgramme.Builder::targets)
            .maybe("taskGroupSet", 0.7, taskGroupSets(), ActionProgramme.Builder::taskGroupSet)
            .list(
                "omittedTaskGroups",
                Rows.few(Tasks.omittedGroups()),
                ActionProgramme.Builder::omittedTaskGroups)
            .list("tasks", Rows.table(Tasks.trees(Tasks.DEPTH)), ActionProgramme.Builder::tasks)
            .build(ActionProgramme.Builder::build);
    return Combinators.combine(drawn, numbering())
        .as(
            (programme, numbered) ->
                numbered
                    ? programme
                        .withIndicators(numberedIndicators(programme))
                        .withTargets(numberedTargets(programme))
                        .withTasks(numberedTasks(programme))
                    : programme);
  }

  /**
   * Returns any document.
   *
   * @return plans and programmes
   */
  public static Arbitrary<PlanDocument> documents() {
    return Choice.<PlanDocument>of(2, plans()).or(1, programmes());
  }

  /**
   * Returns plans for 2025 of which no rule complains as an error.
   *
   * @return conforming plans of ministries and provinces
   */
  public static Arbitrary<TransformationPlan> conformingPlans() {
    return Conforming.plans();
  }

  /**
   * Returns programmes for 2025 of which no rule complains as an error.
   *
   * @return conforming programmes of ministries and provinces
   */
  public static Arbitrary<ActionProgramme> conformingProgrammes() {
    return Conforming.programmes();
  }

  private static Arbitrary<String> titles() {
    return Choice.<String>of(8, Vocabulary.any("plan-title")).or(1, Texts.texts());
  }

  private static Arbitrary<Printed<Period>> periods() {
    return Deadlines.printed(
        Deadlines.periods(), p -> p.getFirstDay().getYear() + " - " + p.getLastDay().getYear());
  }

  private static Arbitrary<String> taskGroupSets() {
    return Choice.<String>of(
            9, Arbitraries.of(TaskGroupSet.all().stream().map(TaskGroupSet::id).toList()))
        .or(1, Texts.texts());
  }

  private static Arbitrary<Provenance> provenances() {
    return Assembly.of(Provenance::builder)
        .with("kind", Arbitraries.of(Provenance.Kind.class), Provenance.Builder::kind)
        .list("sources", Rows.few(Texts.from("source")), Provenance.Builder::sources)
        .maybe("remark", 0.4, Texts.from("remark"), Provenance.Builder::remark)
        .build(Provenance.Builder::build);
  }

  /** Mostly keys are given by place; else they stay as drawn, and some occur twice. */
  private static Arbitrary<Boolean> numbering() {
    return Arbitraries.frequency(Tuple.of(9, true), Tuple.of(1, false));
  }

  private static List<Indicator> numberedIndicators(PlanDocument document) {
    return numbered(document.getIndicators(), "cs-", IndicatorId::new, (id, i) -> i.withId(id));
  }

  private static List<Target> numberedTargets(PlanDocument document) {
    return numbered(document.getTargets(), "ct-", TargetId::new, Targets::numbered);
  }

  private static List<Task> numberedTasks(PlanDocument document) {
    return numbered(document.getTasks(), "nv-", TaskId::new, Tasks::numbered);
  }

  private static <I, T> List<T> numbered(
      List<T> rows, String prefix, Function<String, I> id, BiFunction<I, T, T> number) {
    List<T> numbered = new ArrayList<>();
    for (T row : rows) {
      numbered.add(number.apply(id.apply(prefix + (numbered.size() + 1)), row));
    }
    return numbered;
  }
}
