package vn.chuyendoiso.plan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Messages;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.rules.spi.Breach;
import vn.chuyendoiso.plan.rules.spi.Judgement;
import vn.chuyendoiso.plan.rules.spi.RuleDeclaration;
import vn.chuyendoiso.plan.rules.spi.RuleSet;

/** Rule sets of others, found on the class path. */
class InstalledRulesTest {

  private static final String DAY = "--as-of=2026-11-22";

  @TempDir Path folder;

  /** A rule set that every plan breaks. */
  public static class Strict implements RuleSet {
    @Override
    public String namespace() {
      return "strict";
    }

    @Override
    public String name() {
      return "Strict";
    }

    @Override
    public String version() {
      return "1.0";
    }

    @Override
    public List<RuleDeclaration> rules() {
      return List.of(
          RuleDeclaration.of(
              "plan-refused",
              Severity.ERROR,
              facts -> Judgement.violated(Breach.at(JsonPointer.ROOT))));
    }

    @Override
    public Messages messages() {
      String text =
          "plan-refused=Không nhận.\nplan-refused.title=Bị từ chối\nplan-refused.advice=Gửi lại.\n";
      return Messages.read(
          new ByteArrayInputStream(text.getBytes(UTF_8)),
          new ByteArrayInputStream(text.getBytes(UTF_8)));
    }
  }

  /** A rule set without a message for its rule. */
  public static class Broken extends Strict {
    @Override
    public Messages messages() {
      return Messages.read(
          new ByteArrayInputStream(new byte[0]), new ByteArrayInputStream(new byte[0]));
    }
  }

  private Run with(String ruleSet, String... arguments) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(services.resolve(RuleSet.class.getName()), ruleSet);
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (URLClassLoader path =
        new URLClassLoader(
            new URL[] {folder.toUri().toURL()}, InstalledRulesTest.class.getClassLoader())) {
      Thread.currentThread().setContextClassLoader(path);
      return Run.of(arguments);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  private String plan() throws IOException {
    return Files.write(folder.resolve("p.json"), Samples.real(Samples.PROGRAMME)).toString();
  }

  @Test
  void a_rule_set_on_the_class_path_judges_too() throws IOException {
    String plan = plan();
    Run text = with(Strict.class.getName(), "validate", DAY, plan);
    assertThat(text.code()).isEqualTo(1);
    assertThat(text.out()).contains("strict:plan-refused: Bị từ chối (1)");
    Run page = with(Strict.class.getName(), "report", DAY, plan);
    assertThat(page.out()).contains("<code>strict:plan-refused</code>").contains("+strict-1.0");
    assertThat(Run.of("validate", DAY, plan).code()).as("without it").isZero();
  }

  @Test
  void what_a_rule_set_finds_is_rolled_up_too() throws IOException {
    String line = new String(Samples.real(Samples.PROGRAMME), UTF_8).replaceAll("\\R\\s*", " ");
    String lines = Files.writeString(folder.resolve("p.ndjson"), line + "\n").toString();
    Run rolledUp = with(Strict.class.getName(), "rollup", "--format=json", lines);
    assertThat(rolledUp.code()).isZero();
    assertThat(rolledUp.out()).contains("strict:plan-refused", "+strict-1.0");
    assertThat(Run.of("rollup", "--format=json", lines).out()).doesNotContain("strict");
  }

  @Test
  void a_rule_set_that_cannot_be_used_stops_the_run_and_is_named() throws IOException {
    Run rolledUp = with(Broken.class.getName(), "rollup", plan());
    assertThat(rolledUp.code()).isEqualTo(2);
    assertThat(rolledUp.err()).startsWith("Không dùng được bộ quy tắc “strict”");
    for (String command : List.of("validate", "report")) {
      Run broken = with(Broken.class.getName(), command, DAY, plan());
      assertThat(broken.code()).isEqualTo(2);
      assertThat(broken.out()).isEmpty();
      assertThat(broken.err()).startsWith("Không dùng được bộ quy tắc “strict”");
      Run missing = with("vn.nowhere.Rules", command, "--lang=en", DAY, plan());
      assertThat(missing.code()).isEqualTo(2);
      assertThat(missing.err()).startsWith("A rule set on the class path cannot be loaded.");
    }
  }
}
