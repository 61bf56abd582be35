package vn.chuyendoiso.plan.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every seeded fault is found, and shown by a document that a person grasps at a glance. */
@ResourceLock(Resources.LOCALE)
@ResourceLock(Resources.TIME_ZONE)
class SeededBugsTest {

  private static final int ROWS = 4;
  private static final int BYTES = 400;
  private static final String BEGIN = "<!-- seeded faults -->\n";
  private static final String END = "<!-- end of seeded faults -->\n";
  private static final Path FOUND = Path.of("target", "seeded-faults.md");

  private static final Map<String, RequirementResult> RESULTS = new HashMap<>();

  static Stream<SeededBug> bugs() {
    return SeededBug.all().stream();
  }

  private static RequirementResult result(SeededBug bug) {
    return RESULTS.computeIfAbsent(
        bug.name(), name -> Conformance.of(bug.exporter()).checkAlone(bug.requirement()));
  }

  @ParameterizedTest
  @MethodSource("bugs")
  void is_found_within_a_thousand_tries_and_shown_by_a_small_document(SeededBug bug) {
    RequirementResult result = result(bug);

    assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(result.tries()).isLessThanOrEqualTo(1_000);
    Counterexample example = result.counterexample().orElseThrow();
    assertThat(example.rows()).as("rows").isLessThanOrEqualTo(mostRows(bug));
    assertThat(example.bytes()).as("bytes").isLessThanOrEqualTo(mostBytes(bug));
  }

  /** Fewer than 1,001 rows show nothing of a limit of 1,000; the last ones take too much work. */
  private static int mostRows(SeededBug bug) {
    return bug.requirement() == Requirement.HUGE_DOCUMENTS ? 1_200 : ROWS;
  }

  /**
   * Nothing shorter than the limit of a cell shows that texts are cut there, and a letter has up to
   * three bytes.
   */
  private static int mostBytes(SeededBug bug) {
    if (bug.requirement() == Requirement.HUGE_DOCUMENTS) {
      return 120_000;
    }
    return bug.name().contains("32,767") ? 3 * 33_000 : bug.name().contains("255") ? 800 : BYTES;
  }

  @Test
  void there_are_faults_for_every_requirement_that_a_test_can_tell() {
    List<Requirement> told = SeededBug.all().stream().map(SeededBug::requirement).toList();

    assertThat(Requirement.values())
        .filteredOn(r -> r.level() != Requirement.Level.UNTESTED)
        .filteredOn(r -> r != Requirement.NOTHING_IS_LOST && r != Requirement.ALL_KINDS)
        .allMatch(told::contains);
  }

  @Test
  void the_table_of_the_readme_is_that_of_this_run() throws IOException {
    StringBuilder table = new StringBuilder(BEGIN);
    table.append("\n| fault | requirement | tries | rows | bytes |\n|---|---|---:|---:|---:|\n");
    for (SeededBug bug : SeededBug.all()) {
      RequirementResult result = result(bug);
      Counterexample example = result.counterexample().orElseThrow();
      // what threads do to each other is another thing each time
      boolean varies = bug.requirement() == Requirement.CONCURRENCY;
      table.append(
          "| %s | %s | %s | %s | %s |\n"
              .formatted(
                  bug.name(),
                  bug.requirement().number(),
                  varies ? "varies" : result.tries(),
                  varies ? "varies" : example.rows(),
                  varies ? "varies" : example.bytes()));
    }
    table.append('\n').append(END);
    Files.createDirectories(FOUND.getParent());
    Files.writeString(FOUND, table);

    String readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
    assertThat(readme.substring(readme.indexOf(BEGIN), readme.indexOf(END) + END.length()))
        .isEqualTo(table.toString());
  }
}
