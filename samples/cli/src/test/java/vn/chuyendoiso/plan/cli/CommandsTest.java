package vn.chuyendoiso.plan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

  private static final List<String> NAMES =
      List.of(
          "validate", "show", "matrix", "report", "diff", "convert", "digest", "schema", "rollup");

  @Test
  void the_help_lists_all_commands_in_order() {
    String help = Run.of("--help").out();

    List<String> listed =
        help.lines()
            .filter(l -> l.startsWith("  ") && !l.startsWith("   "))
            .map(l -> l.strip().replaceFirst(" .*", ""))
            .filter(NAMES::contains)
            .toList();
    assertThat(listed).isEqualTo(NAMES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "validate",
        "show",
        "matrix",
        "report",
        "diff",
        "convert",
        "digest",
        "schema",
        "rollup"
      })
  void each_command_has_help_of_its_own_in_both_languages(String name) {
    Run vietnamese = Run.of(name, "--help");
    Run english = Run.of(name, "--lang", "en", "--help");

    assertThat(vietnamese.code()).isEqualTo(ExitCode.FINE);
    assertThat(vietnamese.out()).contains("plan " + name).contains("--help");
    assertThat(english.code()).isEqualTo(ExitCode.FINE);
    assertThat(english.out()).contains("plan " + name).isNotEqualTo(vietnamese.out());
  }

  @Test
  void a_command_is_found_behind_an_option_too() {
    assertThat(Run.of("--help", "schema").code()).isEqualTo(ExitCode.FINE);
  }

  @Test
  void a_word_that_names_no_command_is_told() {
    Run run = Run.of("validat", "plan.json");

    assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(run.err()).contains("validat");
  }
}
