package vn.chuyendoiso.plan.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import vn.chuyendoiso.plan.serialization.PlanJson;

/** What a vendor sees who extends the contract. */
@ResourceLock(Resources.LOCALE)
@ResourceLock(Resources.TIME_ZONE)
class ExporterContractTest {

  private static Path folder = Path.of("target");

  /** An exporter that forgets who is meant beside the first lead. */
  static class Forgetful extends ExporterContract {

    @Override
    protected ExporterUnderTest exporter() {
      return ExporterUnderTest.of(
              "forgetful",
              ExportFormat.json(),
              d ->
                  Damage.lists("assignments", l -> Damage.first(l, 1))
                      .apply(Attempt.tree(d))
                      .bytes())
          .withImporter(f -> PlanJson.read(f).orThrow())
          .withTries(40);
    }

    @Override
    protected Path reports() {
      return folder;
    }
  }

  /** Hears how tests end. */
  private static final class Endings implements TestExecutionListener {
    private final Map<String, TestExecutionResult> byName = new TreeMap<>();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      if (test.isTest()) {
        byName.put(test.getDisplayName().replace("()", ""), result);
      }
    }
  }

  private static Map<String, TestExecutionResult> run(DiscoverySelector selector) {
    Endings endings = new Endings();
    Launcher launcher = LauncherFactory.create();
    launcher.execute(
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selector)
            .filters(EngineFilter.includeEngines("junit-jupiter"))
            .build(),
        endings);
    return endings.byName;
  }

  @Test
  void every_requirement_is_one_test_that_names_its_level_and_number() {
    List<String> tests =
        Arrays.stream(ExporterContract.class.getMethods())
            .filter(m -> m.isAnnotationPresent(Test.class))
            .map(Method::getName)
            .toList();

    assertThat(tests)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Requirement.values())
                .map(
                    r ->
                        r.level().name().toLowerCase(Locale.ROOT)
                            + "_"
                            + r.number()
                            + "_"
                            + r.name().toLowerCase(Locale.ROOT))
                .toList());
  }

  @Test
  void a_broken_exporter_fails_the_tests_of_what_it_breaks_and_is_reported(@TempDir Path reports)
      throws IOException {
    folder = reports;

    Map<String, TestExecutionResult> endings = run(selectClass(Forgetful.class));

    assertThat(endings).hasSize(Requirement.values().length);
    assertThat(failed(endings))
        .contains("required_R03_nothing_is_lost", "required_R13_other_roles", "required_R16_rows")
        .doesNotContain("required_R08_comparators", "required_R17_order");
    assertThat(endings.get("untested_U01_speed").getStatus())
        .isEqualTo(TestExecutionResult.Status.ABORTED);
    assertThat(endings.get("required_R13_other_roles").getThrowable().orElseThrow())
        .hasMessageContaining("Giữ đủ các vai trò khác")
        .hasMessageContaining("All other roles are kept")
        .hasMessageContaining("/assignments/1");
    try (Stream<Path> files = Files.list(reports)) {
      assertThat(files.map(f -> f.getFileName().toString()).sorted())
          .containsExactly("Forgetful.en.md", "Forgetful.json", "Forgetful.vi.md");
    }
  }

  @Test
  void one_test_alone_writes_no_report(@TempDir Path reports) throws IOException {
    folder = reports;

    assertThat(run(selectMethod(Forgetful.class, "required_R17_order")).values())
        .extracting(TestExecutionResult::getStatus)
        .containsExactly(TestExecutionResult.Status.SUCCESSFUL);
    try (Stream<Path> files = Files.list(reports)) {
      assertThat(files).isEmpty();
    }
  }

  private static List<String> failed(Map<String, TestExecutionResult> endings) {
    return endings.entrySet().stream()
        .filter(e -> e.getValue().getStatus() == TestExecutionResult.Status.FAILED)
        .map(Map.Entry::getKey)
        .toList();
  }
}
