package vn.chuyendoiso.plan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressBarTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private ProgressBar bar(boolean colour, long total, long bytesBefore, long documentsBefore) {
    PrintStream stream = new PrintStream(err, true, UTF_8);
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]), stream, stream, colour, Clock.systemUTC());
    return new ProgressBar(terminal, Language.EN, total, bytesBefore, documentsBefore);
  }

  @ParameterizedTest
  @CsvSource({
    "0, [------------------------]   0 %",
    "50, [############------------]  50 %",
    "99, [#######################-]  99 %",
    "100, [########################] 100 %",
    "150, [########################] 100 %"
  })
  void the_bar_grows_with_the_bytes(long bytes, String begin) {
    assertThat(bar(true, 100, 0, 0).line(bytes, 7, 2)).startsWith(begin + " 7 documents");
  }

  @Test
  void rate_and_time_left_are_those_of_this_run() {
    // An earlier run read 600 of 1,000 bytes and 300 documents; this one 100 bytes in 30 seconds.
    assertThat(bar(true, 1000, 600, 300).line(700, 360, 30))
        .endsWith("360 documents, 2 documents/s, 1:30 left");
  }

  @Test
  void without_a_known_size_only_what_was_read_is_told() {
    assertThat(bar(true, 0, 0, 0).line(5 << 20, 10, 2))
        .isEqualTo("10 documents, 5 documents/s, 5 MB");
  }

  @Test
  void a_shorter_line_wipes_out_a_longer_one() {
    ProgressBar bar = bar(true, 0, 0, 0);
    bar.end(0, 1_000_000);
    bar.end(0, 1);
    // A carriage return ends a line here too.
    List<String> lines = err.toString(UTF_8).lines().filter(l -> !l.isEmpty()).toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(1)).hasSameSizeAs(lines.get(0)).endsWith("      ");
  }

  @Test
  void a_message_takes_the_place_of_the_bar_and_does_not_stand_behind_it() {
    ProgressBar bar = bar(true, 100, 0, 0);
    bar.wipe();
    assertThat(err.toString(UTF_8)).isEmpty();
    bar.show(50, 1);
    String shown = err.toString(UTF_8);
    bar.wipe();
    assertThat(err.toString(UTF_8)).isEqualTo(shown + "\r" + " ".repeat(shown.length() - 1) + "\r");
  }

  @Test
  void who_sees_no_colours_sees_no_bar() {
    ProgressBar bar = bar(false, 100, 0, 0);
    bar.show(50, 1);
    bar.end(100, 2);
    assertThat(err.toString(UTF_8)).isEmpty();
  }
}
