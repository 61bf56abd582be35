package vn.chuyendoiso.plan.matrix;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.responsibility.Responsibility;

/** A matrix as CSV, by tasks and bodies or by single roles. */
final class CsvMatrix {

  // What spreadsheets take for the beginning of a formula, and the full-width forms of it. Some
  // drop blanks and invisible characters first.
  private static final Pattern FORMULA =
      Pattern.compile("(?s)(?:[\\t\\r\\n']|[\\s\\p{Z}\\p{Cc}\\p{Cf}]*[=+\\-@＝＋－＠]).*");

  private static final Pattern NEEDS_QUOTES =
      Pattern.compile("(?s).*[\",;\\t\\r\\n].*|\\s.*|.*\\s");

  private final ResponsibilityMatrix matrix;
  private final MatrixWords words;
  private final Appendable out;

  CsvMatrix(ResponsibilityMatrix matrix, MatrixWords words, Appendable out) {
    this.matrix = matrix;
    this.words = words;
    this.out = out;
  }

  /** One line for each row, one cell for each column. */
  void printGrid(boolean byteOrderMark) throws IOException {
    List<String> heading = rowHeading(byteOrderMark);
    heading.add(words.say("heading.unread"));
    matrix.columns().forEach(c -> heading.add(words.heading(c)));
    line(heading);
    for (MatrixRow row : matrix.rows()) {
      List<String> cells = rowCells(row);
      cells.add(unread(row));
      cells(cells);
      Iterator<MatrixCell> stated = row.cells().iterator();
      MatrixCell next = stated.hasNext() ? stated.next() : null;
      for (MatrixColumn column : matrix.columns()) {
        out.append(',');
        if (next != null && next.column() == column) {
          out.append(field(words.letters(next.responsibilities())));
          next = stated.hasNext() ? stated.next() : null;
        }
      }
      out.append("\r\n");
    }
  }

  /** One line for each role of somebody in a row; a row that names nobody has one line too. */
  void printCells(boolean byteOrderMark) throws IOException {
    List<String> heading = rowHeading(byteOrderMark);
    for (String name : List.of("role", "body", "kind", "organization")) {
      heading.add(words.say("heading." + name));
    }
    line(heading);
    for (MatrixRow row : matrix.rows()) {
      for (Responsibility responsibility : Responsibility.values()) {
        for (MatrixColumn column : row.columns(responsibility)) {
          line(
              row,
              words.role(responsibility),
              column.label(),
              words.kind(column),
              column.organization().map(OrganizationId::value).orElse(""));
        }
        for (String text : row.unread().getOrDefault(responsibility, List.of())) {
          line(row, words.role(responsibility), text, words.say("heading.unread"), "");
        }
      }
      if (row.cells().isEmpty() && row.unread().isEmpty()) {
        line(row, "", "", "", "");
      }
    }
  }

  private List<String> rowHeading(boolean byteOrderMark) throws IOException {
    if (byteOrderMark) {
      out.append('\uFEFF');
    }
    List<String> heading = new ArrayList<>();
    for (String name : List.of("document", "code", "id", "task", "deadline", "last-day")) {
      heading.add(words.say("heading." + name));
    }
    return heading;
  }

  private static List<String> rowCells(MatrixRow row) {
    List<String> cells = new ArrayList<>();
    cells.add(ColumnFinder.documentName(row.document()));
    cells.add(row.node().task().getCode().orElse(""));
    cells.add(row.node().task().getId().value());
    cells.add(row.node().task().getTitle());
    cells.add(MatrixWords.deadline(row));
    cells.add(row.lastAcceptableDay().map(LocalDate::toString).orElse(""));
    return cells;
  }

  private String unread(MatrixRow row) {
    return row.unread().entrySet().stream()
        .map(
            (Map.Entry<Responsibility, List<String>> e) ->
                words.letter(e.getKey()) + ": " + String.join("; ", e.getValue()))
        .collect(Collectors.joining("; "));
  }

  private void line(MatrixRow row, String... more) throws IOException {
    List<String> cells = rowCells(row);
    cells.addAll(List.of(more));
    line(cells);
  }

  private void line(List<String> cells) throws IOException {
    cells(cells);
    out.append("\r\n");
  }

  private void cells(List<String> cells) throws IOException {
    String comma = "";
    for (String cell : cells) {
      out.append(comma).append(field(cell));
      comma = ",";
    }
  }

  static String field(String text) {
    String harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
    return NEEDS_QUOTES.matcher(harmless).matches()
        ? '"' + harmless.replace("\"", "\"\"") + '"'
        : harmless;
  }
}
