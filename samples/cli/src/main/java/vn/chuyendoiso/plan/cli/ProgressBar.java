package vn.chuyendoiso.plan.cli;

import java.util.Locale;
import java.util.Map;

/**
 * Shows people at a terminal how much was read: by bytes of all files, so that it moves within a
 * file too. Used by one thread.
 */
final class ProgressBar {

  private static final int CELLS = 24;
  private static final int HUNDRED = 100;
  private static final int MINUTE = 60;
  private static final long PAUSE = 200_000_000L; // nanoseconds between two pictures

  private final Terminal terminal;
  private final Language language;
  private final long total;
  private final long bytesBefore;
  private final long documentsBefore;
  private final long begun = System.nanoTime();
  private long shown = begun - PAUSE;
  private int width;

  /**
   * Begins.
   *
   * @param total the bytes of all files; 0 if nobody knows
   * @param bytesBefore how many of them an earlier run has read
   * @param documentsBefore the same of documents
   */
  ProgressBar(
      Terminal terminal, Language language, long total, long bytesBefore, long documentsBefore) {
    this.terminal = terminal;
    this.language = language;
    this.total = total;
    this.bytesBefore = bytesBefore;
    this.documentsBefore = documentsBefore;
  }

  /** Shows where reading stands, not too often. */
  void show(long bytes, long documents) {
    long now = System.nanoTime();
    if (terminal.colour() && now - shown >= PAUSE) {
      shown = now;
      paint(line(bytes, documents, seconds()));
    }
  }

  /** Shows where reading ended, and leaves the line. */
  void end(long bytes, long documents) {
    if (terminal.colour()) {
      paint(line(bytes, documents, seconds()));
      terminal.err().println();
    }
  }

  /** Takes the bar away, for a message that is printed in its place. */
  void wipe() {
    if (width > 0) {
      paint("");
      terminal.err().print("\r");
      terminal.err().flush();
    }
  }

  /** {@return how many documents an earlier run has read} */
  long documentsBefore() {
    return documentsBefore;
  }

  double seconds() {
    return Math.max(1, System.nanoTime() - begun) / 1e9;
  }

  long rate(long documents, double seconds) {
    return Math.round((documents - documentsBefore) / seconds);
  }

  String line(long bytes, long documents, double seconds) {
    Map<String, Object> counts =
        Map.of("documents", documents, "rate", rate(documents, seconds), "megabytes", bytes >> 20);
    if (total <= 0) {
      return CliMessages.render("rollup-progress-open", counts, language);
    }
    double part = Math.min(1, bytes / (double) total);
    int full = (int) (part * CELLS);
    String bar = "[" + "#".repeat(full) + "-".repeat(CELLS - full) + "] ";
    String percent = String.format(Locale.ROOT, "%3d", (int) (part * HUNDRED));
    long left =
        bytes > bytesBefore
            ? Math.round(seconds * Math.max(0, total - bytes) / (bytes - bytesBefore))
            : 0;
    String time = String.format(Locale.ROOT, "%d:%02d", left / MINUTE, left % MINUTE);
    return bar
        + percent
        + " % "
        + CliMessages.render(
            "rollup-progress",
            Map.of("documents", documents, "rate", rate(documents, seconds), "left", time),
            language);
  }

  private void paint(String line) {
    terminal.err().print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
    terminal.err().flush();
    width = line.length();
  }
}
