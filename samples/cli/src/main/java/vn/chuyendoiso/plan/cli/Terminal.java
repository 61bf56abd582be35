package vn.chuyendoiso.plan.cli;

import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/**
 * Where the program reads and writes, and what day it is there.
 *
 * @param in standard input
 * @param out standard output, UTF-8
 * @param err standard error, UTF-8
 * @param colour whether output goes to people who see colours
 * @param clock tells the day where none is given
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, boolean colour, Clock clock) {

  PrintWriter outWriter() {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
  }

  PrintWriter errWriter() {
    return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
