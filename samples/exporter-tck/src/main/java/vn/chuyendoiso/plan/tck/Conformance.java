package vn.chuyendoiso.plan.tck;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.DocumentType;

/**
 * One run of all requirements against one exporter, with or without JUnit.
 *
 * <p>Example: {@code Conformance.of(() -> exporter).report()} in a build that is not run by JUnit.
 * {@link ExporterContract} does the same, one test for each requirement.
 *
 * <p>All requirements look at the same documents, so that each is exported once. The run changes
 * the default locale and the time zone of the machine for moments. Not thread-safe.
 */
public final class Conformance {

  /** Documents of their own; all other requirements share the drawn ones. */
  private static final Set<Requirement> OF_SPECIAL_DOCUMENTS =
      EnumSet.of(Requirement.EMPTY_DOCUMENTS, Requirement.HUGE_DOCUMENTS);

  /** Judged by few of the drawn documents, because each takes many exports. */
  private static final Map<Requirement, Integer> JUDGED_EVERY =
      new EnumMap<>(
          Map.of(
              Requirement.ENTITY_GROWTH, 10,
              Requirement.INCLUSIONS, 10,
              Requirement.SAME_BYTES, 5,
              Requirement.LOCALE_AND_TIME_ZONE, 10,
              Requirement.NO_MEMORY, 10,
              Requirement.CONCURRENCY, 10,
              Requirement.EXTERNAL_ENTITIES, 10,
              Requirement.DAMAGED_FILES, 10));

  private final Supplier<ExporterUnderTest> fresh;
  private final ExporterUnderTest subject;
  private final Map<Requirement, RequirementResult> results = new EnumMap<>(Requirement.class);

  private Conformance(Supplier<ExporterUnderTest> exporters) {
    this.fresh = exporters;
    this.subject = exporters.get();
  }

  /** How far a requirement has come in a run. */
  private static final class Tally {
    private int tries;
    private int judged;
    private Optional<Document> failing = Optional.empty();
  }

  /**
   * Prepares a run.
   *
   * @param exporters gives the exporter, anew whenever it is asked, so that what one remembers can
   *     be told
   * @return the run
   */
  public static Conformance of(Supplier<ExporterUnderTest> exporters) {
    return new Conformance(Objects.requireNonNull(exporters, "exporters"));
  }

  /**
   * Tells what becomes of a requirement. The first question about the drawn documents answers for
   * all requirements that share them.
   *
   * @param requirement the requirement
   * @return the result
   */
  public RequirementResult check(Requirement requirement) {
    if (!results.containsKey(requirement)) {
      Optional<String> reason = untested(requirement);
      if (reason.isPresent()) {
        results.put(requirement, RequirementResult.untested(requirement, reason.get()));
      } else if (requirement == Requirement.ALL_KINDS) {
        results.put(requirement, allKinds());
      } else {
        judge(
            OF_SPECIAL_DOCUMENTS.contains(requirement)
                ? EnumSet.of(requirement)
                : ofDrawnDocuments());
      }
    }
    return results.get(requirement);
  }

  /** Tells what becomes of a requirement, and judges no other on the way. */
  RequirementResult checkAlone(Requirement requirement) {
    if (untested(requirement).isEmpty() && requirement != Requirement.ALL_KINDS) {
      judge(EnumSet.of(requirement));
    }
    return check(requirement);
  }

  /** {@return what became of all requirements} */
  public ConformanceReport report() {
    List<RequirementResult> all = new ArrayList<>();
    for (Requirement requirement : Requirement.values()) {
      all.add(check(requirement));
    }
    return new ConformanceReport(
        subject.name(),
        subject.format().kind(),
        subject.kinds(),
        subject.seed(),
        subject.tries(),
        all);
  }

  private Set<Requirement> ofDrawnDocuments() {
    Set<Requirement> shared = EnumSet.noneOf(Requirement.class);
    for (Requirement requirement : Requirement.values()) {
      if (!OF_SPECIAL_DOCUMENTS.contains(requirement)
          && requirement != Requirement.ALL_KINDS
          && untested(requirement).isEmpty()) {
        shared.add(requirement);
      }
    }
    return shared;
  }

  /** {@return why a requirement cannot be tested with this exporter; empty if it can} */
  private Optional<String> untested(Requirement requirement) {
    ExportFormat.Kind kind = subject.format().kind();
    boolean reads = subject.importer().isPresent();
    return switch (requirement) {
      case SPEED, MEMORY, APPEARANCE, ACCESSIBILITY, SIGNATURES ->
          Optional.of(requirement.number() + ".why");
      case EVERY_DOCUMENT_IS_WRITTEN,
          SAME_BYTES,
          LOCALE_AND_TIME_ZONE,
          NO_MEMORY,
          CONCURRENCY,
          EMPTY_DOCUMENTS,
          HUGE_DOCUMENTS,
          ALL_KINDS ->
          Optional.empty();
      case NFC -> unless(reads || subject.format().isText(), "why.no-importer");
      case ENCODING -> unless(subject.format().isText(), "why.no-text");
      case FORMULAS ->
          unless(kind == ExportFormat.Kind.CSV || kind == ExportFormat.Kind.XLSX, "why.no-cells");
      case WELL_FORMED ->
          unless(
              kind != ExportFormat.Kind.HTML && kind != ExportFormat.Kind.BINARY,
              "why.unknown-format");
      case EXTERNAL_ENTITIES, ENTITY_GROWTH, INCLUSIONS ->
          kind == ExportFormat.Kind.XML || kind == ExportFormat.Kind.XLSX
              ? unless(reads, "why.no-importer")
              : Optional.of("why.no-xml");
      case VISIBLE_FACTS -> unless(subject.projection().isPresent(), "why.no-projection");
      case VISIBLE_ORDER ->
          unless(
              subject.projection().filter(p -> p.shows(VisibleFact.TASK_TITLES)).isPresent(),
              "why.no-projection");
      default -> unless(reads, "why.no-importer");
    };
  }

  private static Optional<String> unless(boolean testable, String reason) {
    return testable ? Optional.empty() : Optional.of(reason);
  }

  private RequirementResult allKinds() {
    boolean all = subject.kinds().size() == DocumentType.values().length;
    return new RequirementResult(
        Requirement.ALL_KINDS,
        all ? Outcome.MET : Outcome.FAILED,
        0,
        subject.kinds().size(),
        "",
        Optional.empty());
  }

  private void judge(Set<Requirement> requirements) {
    Map<Requirement, Tally> tallies = new EnumMap<>(Requirement.class);
    requirements.forEach(r -> tallies.put(r, new Tally()));
    Set<Requirement> open = EnumSet.copyOf(requirements);
    Iterator<Document> documents = documents(requirements.iterator().next());
    for (int i = 0; documents.hasNext() && !open.isEmpty(); i++) {
      Attempt attempt = new Attempt(subject, fresh, documents.next());
      for (Requirement requirement : EnumSet.copyOf(open)) {
        Tally tally = tallies.get(requirement);
        tally.tries++;
        if (i % JUDGED_EVERY.getOrDefault(requirement, 1) == 0) {
          Judgement judgement = Checks.judge(requirement, attempt);
          tally.judged += judgement.judged() ? 1 : 0;
          if (judgement.failed()) {
            tally.failing = Optional.of(attempt.document());
            open.remove(requirement);
          }
        }
      }
    }
    tallies.forEach((r, t) -> results.put(r, result(r, t)));
  }

  private Iterator<Document> documents(Requirement requirement) {
    Samples samples = new Samples(subject);
    if (requirement == Requirement.EMPTY_DOCUMENTS) {
      return samples.empty().iterator();
    }
    if (requirement == Requirement.HUGE_DOCUMENTS) {
      return samples.huge().iterator();
    }
    return new Iterator<>() {
      private int given;

      @Override
      public boolean hasNext() {
        return given < subject.tries();
      }

      @Override
      public Document next() {
        given++;
        return samples.next();
      }
    };
  }

  private RequirementResult result(Requirement requirement, Tally tally) {
    if (tally.failing.isEmpty()) {
      return tally.judged == 0
          ? RequirementResult.untested(requirement, "why.nothing-to-judge")
          : new RequirementResult(
              requirement, Outcome.MET, tally.tries, tally.judged, "", Optional.empty());
    }
    Document smallest =
        Shrinker.shrink(
            tally.failing.get(),
            d -> Checks.judge(requirement, new Attempt(subject, fresh, d)).failed());
    Optional<Difference> difference =
        Checks.judge(requirement, new Attempt(subject, fresh, smallest)).difference();
    // what fails now and then, as between threads, may pass when it is asked once more
    Counterexample example =
        Counterexample.of(
            smallest,
            difference.orElseGet(() -> Difference.ofFile(Attempt.tree(smallest).json(), "")));
    return new RequirementResult(
        requirement, Outcome.FAILED, tally.tries, tally.judged, "", Optional.of(example));
  }
}
