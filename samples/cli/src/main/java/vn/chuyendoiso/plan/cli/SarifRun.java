package vn.chuyendoiso.plan.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.function.Consumer;
import vn.chuyendoiso.plan.rules.ValidationReport;
import vn.chuyendoiso.plan.rules.report.SarifReport;

/** Findings as one SARIF log, for editors and code hosts. */
final class SarifRun implements Report {

  private final SarifReport sarif;
  private final int maxFindings;

  private SarifRun(SarifReport sarif, int maxFindings) {
    this.sarif = sarif;
    this.maxFindings = maxFindings;
  }

  /** Writes a whole run: {@code run} is given the report to write to. */
  static void write(PrintStream out, int maxFindings, Consumer<Report> run) {
    try (SarifReport sarif = SarifReport.open(out)) {
      run.accept(new SarifRun(sarif, maxFindings));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void print(Judged judged) {
    URI file = uri(judged.input().name());
    try {
      sarif.add(
          judged.listedOfReader(maxFindings),
          judged.input()::render,
          file,
          judged.input().document().isPresent());
      if (judged.place().isPresent()) {
        return; // the report on the portfolio has the report on this document
      }
      for (ValidationReport report : judged.reported(maxFindings).stream().toList()) {
        sarif.add(report, file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void printLine(Judged judged) {
    print(judged);
  }

  @Override
  public void printEnd(String file, Tally tally) {
    // The log itself tells what was counted in each file.
  }

  @Override
  public void printWhole(Together together) {
    try {
      sarif.add(
          together.reported(maxFindings), together.files().stream().map(SarifRun::uri).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return the file as named by the user: relative if it was, with all that is special escaped}
   */
  static URI uri(String name) {
    try {
      Path path = Path.of(name);
      return path.isAbsolute()
          ? path.toUri()
          : escaped(path.toString().replace(path.getFileSystem().getSeparator(), "/"));
    } catch (InvalidPathException e) {
      return escaped(name); // there is no such file, and the log says so
    }
  }

  private static URI escaped(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || "-._~/".indexOf(c) >= 0;
      if (plain) {
        uri.append(c);
      } else {
        uri.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return URI.create(uri.toString());
  }
}
