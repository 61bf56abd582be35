package vn.chuyendoiso.plan.generators.service;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.TypeUsage;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.Portfolio;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.generators.Breakages;
import vn.chuyendoiso.plan.generators.BrokenDocument;
import vn.chuyendoiso.plan.generators.BrokenPortfolio;
import vn.chuyendoiso.plan.generators.Documents;
import vn.chuyendoiso.plan.generators.ReportedPlan;
import vn.chuyendoiso.plan.generators.Wanted;
import vn.chuyendoiso.plan.generators.constraints.AtStage;
import vn.chuyendoiso.plan.generators.constraints.BrokenBy;
import vn.chuyendoiso.plan.generators.constraints.Conforming;
import vn.chuyendoiso.plan.generators.constraints.Draft;
import vn.chuyendoiso.plan.generators.constraints.IssuedBy;
import vn.chuyendoiso.plan.generators.constraints.PlanYear;
import vn.chuyendoiso.plan.generators.constraints.TargetRows;
import vn.chuyendoiso.plan.generators.constraints.TaskRows;

/**
 * The annotations on a parameter that say which documents it shall be.
 *
 * @param type the parameter with its annotations
 * @param given those annotations that are ours
 */
record Steering(TypeUsage type, List<Class<? extends Annotation>> given) {

  private static final List<Class<? extends Annotation>> KNOWN =
      List.of(
          Conforming.class,
          Draft.class,
          BrokenBy.class,
          PlanYear.class,
          IssuedBy.class,
          AtStage.class,
          TargetRows.class,
          TaskRows.class);

  /** The annotations of a parameter; empty if it has none of ours. */
  static Optional<Steering> of(TypeUsage type) {
    List<Class<? extends Annotation>> given = KNOWN.stream().filter(type::isAnnotated).toList();
    return given.isEmpty() ? Optional.empty() : Optional.of(new Steering(type, given));
  }

  Arbitrary<?> arbitrary() {
    Class<?> raw = type.getRawType();
    if (given.contains(BrokenBy.class)) {
      return broken(raw);
    }
    if (Document.class.isAssignableFrom(raw)) {
      return wanted().documents(raw.asSubclass(Document.class));
    }
    boolean isConformingOnly = given.equals(List.of(Conforming.class));
    if (isConformingOnly && raw == Portfolio.class) {
      return Documents.conformingPortfolios();
    }
    if (isConformingOnly && raw == ReportedPlan.class) {
      return Documents.reportedPlans();
    }
    throw new IllegalArgumentException(
        "%s cannot stand on %s; put it on a document, such as TransformationPlan"
            .formatted(names(given), raw.getSimpleName()));
  }

  private Wanted wanted() {
    if (given.contains(Draft.class)) {
      refuse(Draft.class, Conforming.class, "write @Conforming @AtStage(Stage.DRAFT)");
      refuse(Draft.class, AtStage.class, "@Draft is @AtStage(Stage.DRAFT), so leave one out");
    }
    Wanted wanted = given.contains(Conforming.class) ? Wanted.conforming() : Wanted.anything();
    wanted = narrowed(wanted, Draft.class, (w, a) -> w.atStage(Stage.DRAFT));
    wanted = narrowed(wanted, AtStage.class, (w, a) -> w.atStage(a.value()));
    wanted = narrowed(wanted, PlanYear.class, (w, a) -> w.ofYear(a.value()));
    wanted = narrowed(wanted, IssuedBy.class, (w, a) -> w.issuedBy(a.value()));
    wanted =
        narrowed(
            wanted,
            TargetRows.class,
            (w, a) ->
                a.value() < 0
                    ? w.targets(least(a.min()), a.max())
                    : w.targets(a.value(), a.value()));
    return narrowed(
        wanted,
        TaskRows.class,
        (w, a) -> a.value() < 0 ? w.tasks(least(a.min()), a.max()) : w.tasks(a.value(), a.value()));
  }

  private <A extends Annotation> Wanted narrowed(
      Wanted wanted, Class<A> annotation, BiFunction<Wanted, A, Wanted> by) {
    return type.findAnnotation(annotation).map(a -> by.apply(wanted, a)).orElse(wanted);
  }

  // A conforming document has rows, so "at most three" means one to three.
  private int least(int min) {
    return given.contains(Conforming.class) ? Math.max(min, 1) : min;
  }

  private Arbitrary<?> broken(Class<?> raw) {
    String rule = type.findAnnotation(BrokenBy.class).orElseThrow().value();
    refuse(
        BrokenBy.class,
        Conforming.class,
        "a document that breaks a rule does not conform; leave one out");
    if (given.size() > 1) {
      List<Class<? extends Annotation>> others = new ArrayList<>(given);
      others.remove(BrokenBy.class);
      throw new IllegalArgumentException(
          "@BrokenBy stands alone, because the rule decides what the document is like; leave out %s"
              .formatted(names(others)));
    }
    if (raw == BrokenPortfolio.class) {
      return Breakages.ofPortfolio(rule);
    }
    if (raw == Portfolio.class) {
      return Breakages.ofPortfolio(rule).map(BrokenPortfolio::portfolio);
    }
    if (raw == BrokenDocument.class) {
      return Breakages.of(rule);
    }
    if (Document.class.isAssignableFrom(raw)) {
      return Breakages.of(rule, raw.asSubclass(Document.class)).map(BrokenDocument::document);
    }
    throw new IllegalArgumentException(
        "@BrokenBy cannot stand on %s; put it on a document, a portfolio, BrokenDocument or"
                .formatted(raw.getSimpleName())
            + " BrokenPortfolio");
  }

  private void refuse(
      Class<? extends Annotation> one, Class<? extends Annotation> other, String advice) {
    if (given.contains(one) && given.contains(other)) {
      throw new IllegalArgumentException(
          "%s contradict each other: %s".formatted(names(List.of(one, other)), advice));
    }
  }

  private static String names(List<Class<? extends Annotation>> annotations) {
    Stream<String> names = annotations.stream().map(a -> "@" + a.getSimpleName());
    return String.join(" and ", names.toList());
  }
}
