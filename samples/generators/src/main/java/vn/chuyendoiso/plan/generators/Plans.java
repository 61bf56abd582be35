package vn.chuyendoiso.plan.generators;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.Continuation;
import vn.chuyendoiso.plan.document.Feasibility;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;

/**
 * Documents with targets and tasks, in two qualities.
 *
 * <p><em>Any</em> document is what an official may have saved at any moment: everything optional
 * may be absent, printed words may mean nothing, references may lead nowhere, unknown members are
 * kept. A <em>conforming</em> document is one of which no rule complains as an error: a plan for
 * 2025 of a ministry or a province, or the scheme or the programme of one, with all that Directive
 * 34/CT-TTg and the guidance on plans of 2025 ask for.
 *
 * <p>Tables have no row, one row, or up to a few dozen. A failing property shrinks to the smallest
 * document that still fails: {@code @ForAll TransformationPlan plan} with "every task has a
 * deadline" shrinks to one task and nothing else. Thread-safe.
 */
public final class Plans {

  // The plans that an exporter meets first in practice and fails at: no row, one row, a title that
  // a
  // table takes for a formula, a long one, a hundred rows.
  private static final List<TransformationPlan> EDGES = edges();

  private Plans() {}

  /** {@return the plans that are tried first, the simplest first} */
  static List<TransformationPlan> firstPlans() {
    return EDGES;
  }

  /**
   * Returns any plan.
   *
   * @return drafts and plans of every state
   */
  public static Arbitrary<TransformationPlan> plans() {
    return new Edges<>(plans(Occasion.OPEN), EDGES);
  }

  private static List<TransformationPlan> edges() {
    TransformationPlan bare =
        TransformationPlan.builder().title(Vocabulary.words("plan-title").get(0)).build();
    String plain = Texts.simplest();
    List<TransformationPlan> edges = new ArrayList<>();
    edges.add(bare);
    edges.add(bare.withTasks(task(1, plain)));
    edges.add(bare.withTargets(Target.builder().id(new TargetId("ct-1")).build()));
    for (String title :
        List.of(
            "=1+1",
            "\uD83D\uDE80 שלום 2025",
            "dòng 1\ndòng 2\t\"3\"",
            String.join("; ", Collections.nCopies(45, plain)))) {
      edges.add(bare.withTasks(task(1, title)));
    }
    edges.add(bare.withTasks(IntStream.rangeClosed(1, 100).mapToObj(i -> task(i, plain)).toList()));
    return edges;
  }

  private static Task task(int number, String title) {
    return Task.builder().id(new TaskId("nv-" + number)).title(title).build();
  }

  static Arbitrary<TransformationPlan> plans(Occasion occasion) {
    Arbitrary<TransformationPlan> drawn =
        Assembly.of(TransformationPlan::builder)
            .also(a -> Documents.planning(a, occasion))
            .maybe("theme", 0.3, Texts.titles(), TransformationPlan.Builder::theme)
            .list(
                "breakthroughs",
                Rows.few(Breakthroughs.breakthroughs()),
                TransformationPlan.Builder::breakthroughs)
            .build(TransformationPlan.Builder::build);
    return Parts.of(drawn, numbering())
        .as(
            (plan, numbered) ->
                numbered
                    ? plan.withIndicators(numberedIndicators(plan))
                        .withTargets(numberedTargets(plan))
                        .withTasks(numberedTasks(plan))
                    : plan);
  }

  /**
   * Returns any breakthrough scheme.
   *
   * @return drafts and schemes of every state
   */
  public static Arbitrary<BreakthroughScheme> schemes() {
    return schemes(Occasion.OPEN);
  }

  static Arbitrary<BreakthroughScheme> schemes(Occasion occasion) {
    Arbitrary<BreakthroughScheme> drawn =
        Assembly.of(BreakthroughScheme::builder)
            .also(a -> Documents.planning(a, occasion))
            .list(
                "breakthroughs",
                Rows.few(Breakthroughs.breakthroughs()),
                BreakthroughScheme.Builder::breakthroughs)
            .list(
                "scheme06Connections",
                Rows.few(Breakthroughs.connections()),
                BreakthroughScheme.Builder::scheme06Connections)
            .maybe("feasibility", 0.6, feasibilities(), BreakthroughScheme.Builder::feasibility)
            .list(
                "continuations",
                Rows.few(continuations()),
                BreakthroughScheme.Builder::continuations)
            .build(BreakthroughScheme.Builder::build);
    return Parts.of(drawn, numbering())
        .as(
            (scheme, numbered) ->
                numbered
                    ? scheme
                        .withIndicators(numberedIndicators(scheme))
                        .withTargets(numberedTargets(scheme))
                        .withTasks(numberedTasks(scheme))
                    : scheme);
  }

  /**
   * Returns any programme.
   *
   * @return drafts and programmes of every state
   */
  public static Arbitrary<ActionProgramme> programmes() {
    return programmes(Occasion.OPEN);
  }

  static Arbitrary<ActionProgramme> programmes(Occasion occasion) {
    Arbitrary<ActionProgramme> drawn =
        Assembly.of(ActionProgramme::builder)
            .also(a -> Documents.planning(a, occasion))
            .build(ActionProgramme.Builder::build);
    return Parts.of(drawn, numbering())
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
   * Returns any document with targets and tasks.
   *
   * @return plans, schemes and programmes
   */
  public static Arbitrary<PlanDocument> documents() {
    return new Edges<PlanDocument>(
        Choice.<PlanDocument>of(2, plans(Occasion.OPEN)).or(1, schemes()).or(1, programmes()),
        List.copyOf(EDGES));
  }

  /**
   * Returns plans for 2025 of which no rule complains as an error.
   *
   * @return conforming plans of ministries and provinces
   */
  public static Arbitrary<TransformationPlan> conformingPlans() {
    return Conforming.plans(Occasion.OPEN);
  }

  /**
   * Returns schemes under Directive 34/CT-TTg of which no rule complains as an error.
   *
   * @return conforming schemes of ministries and provinces, finished within 2025
   */
  public static Arbitrary<BreakthroughScheme> conformingSchemes() {
    return Conforming.schemes(Occasion.OPEN);
  }

  /**
   * Returns programmes for 2025 of which no rule complains as an error.
   *
   * @return conforming programmes of ministries and provinces
   */
  public static Arbitrary<ActionProgramme> conformingProgrammes() {
    return Conforming.programmes(Occasion.OPEN);
  }

  /**
   * Returns why schemes can be carried out at once.
   *
   * @return arguments, some with kept members
   */
  public static Arbitrary<Feasibility> feasibilities() {
    return Assembly.of(Feasibility::builder)
        .maybe(
            "institutionalChange",
            0.7,
            Pick.of(Feasibility.InstitutionalChange.class),
            Feasibility.Builder::institutionalChange)
        .maybe("startsOn", 0.5, Deadlines.dates(), Feasibility.Builder::startsOn)
        .maybe("argument", 0.5, Texts.from("review"), Feasibility.Builder::argument)
        .list("risks", Rows.few(Texts.from("review")), Feasibility.Builder::risks)
        .build(Feasibility.Builder::build);
  }

  /**
   * Returns earlier schemes that are used again.
   *
   * @return continuations, some with kept members
   */
  public static Arbitrary<Continuation> continuations() {
    return Assembly.of(Continuation::builder)
        .with("instrument", Instruments.references(), Continuation.Builder::instrument)
        .maybe("justification", 0.6, Texts.from("review"), Continuation.Builder::justification)
        .build(Continuation.Builder::build);
  }

  /** Mostly keys are given by place; else they stay as drawn, and some occur twice. */
  private static Arbitrary<Boolean> numbering() {
    return Choice.of(9, List.of(true)).or(1, List.of(false));
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
