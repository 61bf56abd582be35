package vn.chuyendoiso.plan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * One run of the program.
 *
 * @param code what it answered
 * @param out what it printed
 * @param err what it printed as error
 */
record Run(int code, String out, String err) {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

  static Run of(String... arguments) {
    return on(new byte[0], false, arguments);
  }

  static Run on(byte[] in, boolean colour, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(in),
            new PrintStream(out, false, UTF_8),
            new PrintStream(err, false, UTF_8),
            colour,
            CLOCK);
    int code = Main.run(terminal, arguments);
    Run run = new Run(code, out.toString(UTF_8), err.toString(UTF_8));
    String all = run.out + run.err;
    if (all.contains("Exception") || all.contains("\tat ") || all.contains("java.")) {
      throw new AssertionError("not for users: " + all);
    }
    return run;
  }
}
