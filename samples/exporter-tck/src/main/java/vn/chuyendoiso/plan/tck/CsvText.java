package vn.chuyendoiso.plan.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cells of a CSV file. Source: RFC 4180. */
final class CsvText {

  private final String text;
  private final char separator;
  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private int at;

  private CsvText(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  /** {@return the rows; empty if a quoted cell has no end, or something stands behind its end} */
  static Optional<List<List<String>>> rows(String text, char separator) {
    CsvText csv = new CsvText(text, separator);
    return csv.read() ? Optional.of(csv.rows) : Optional.empty();
  }

  private boolean read() {
    while (at < text.length()) {
      Optional<String> cell = text.charAt(at) == '"' ? quoted() : Optional.of(plain());
      if (cell.isEmpty()) {
        return false;
      }
      row.add(cell.get());
      if (at < text.length() && text.charAt(at) == separator) {
        at++;
        if (at == text.length()) {
          row.add("");
        } else if (text.charAt(at) == '\r' || text.charAt(at) == '\n') {
          row.add("");
          endOfRow();
        }
      } else {
        endOfRow();
      }
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
    return true;
  }

  private void endOfRow() {
    if (at < text.length() && text.charAt(at) == '\r') {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
    rows.add(row);
    row = new ArrayList<>();
  }

  private String plain() {
    int start = at;
    while (at < text.length()
        && text.charAt(at) != separator
        && text.charAt(at) != '\r'
        && text.charAt(at) != '\n') {
      at++;
    }
    return text.substring(start, at);
  }

  private Optional<String> quoted() {
    StringBuilder cell = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '"') {
        cell.append(c);
      } else if (at < text.length() && text.charAt(at) == '"') {
        cell.append('"');
        at++;
      } else {
        boolean ends =
            at == text.length()
                || text.charAt(at) == separator
                || text.charAt(at) == '\r'
                || text.charAt(at) == '\n';
        return ends ? Optional.of(cell.toString()) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
