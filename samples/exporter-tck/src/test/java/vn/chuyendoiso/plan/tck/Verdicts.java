package vn.chuyendoiso.plan.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** What the contract must say of an exporter that is correct. */
final class Verdicts {

  private static final Set<Requirement> OF_AN_IMPORTER =
      EnumSet.range(Requirement.OWN_FILES_ARE_READ, Requirement.EMPTY_AND_ABSENT);

  private Verdicts() {}

  /** Meets everything but what its kind of file has nothing to be judged by. */
  static void meetsAllBut(ConformanceReport report, Requirement... others) {
    Set<Requirement> untested = EnumSet.noneOf(Requirement.class);
    untested.addAll(Arrays.asList(others));
    for (Requirement requirement : Requirement.values()) {
      if (requirement.level() == Requirement.Level.UNTESTED) {
        untested.add(requirement);
      }
    }
    assertThat(report.conforms()).isTrue();
    assertThat(report.results()).hasSameSizeAs(Requirement.values());
    for (RequirementResult result : report.results()) {
      boolean isTested = !untested.contains(result.requirement());
      assertThat(result.outcome())
          .as(result.requirement().name())
          .isEqualTo(isTested ? Outcome.MET : Outcome.UNTESTED);
      assertThat(result.judged() > 0).as(result.requirement().name()).isEqualTo(isTested);
    }
  }

  /** The same of a file that nobody reads back. */
  static void meetsAllOfAProjectionBut(ConformanceReport report, Requirement... others) {
    Set<Requirement> untested = EnumSet.copyOf(OF_AN_IMPORTER);
    untested.add(Requirement.SAME_BYTES_AFTER_READING);
    untested.add(Requirement.DAMAGED_FILES);
    untested.addAll(Arrays.asList(others));
    meetsAllBut(report, untested.toArray(Requirement[]::new));
  }
}
