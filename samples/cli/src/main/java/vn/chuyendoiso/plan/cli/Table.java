package vn.chuyendoiso.plan.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table of text: cells are wrapped at blanks to the widths of their columns, and a line parts the
 * heading from the rows.
 */
final class Table {

  private static final String GAP = "  ";
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final int[] widths;
  private final List<List<String>> rows = new ArrayList<>();

  Table(int... widths) {
    this.widths = widths.clone();
  }

  void add(String... cells) {
    rows.add(List.of(cells));
  }

  void print(PrintStream out) {
    for (int i = 0; i < rows.size(); i++) {
      printRow(out, rows.get(i));
      if (i == 0) {
        StringBuilder rule = new StringBuilder();
        for (int width : widths) {
          rule.append("─".repeat(width)).append(GAP);
        }
        out.println(rule.toString().stripTrailing());
      }
    }
  }

  private void printRow(PrintStream out, List<String> cells) {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 1;
    for (int c = 0; c < widths.length; c++) {
      List<String> lines = wrap(cells.get(c), widths[c]);
      wrapped.add(lines);
      height = Math.max(height, lines.size());
    }
    for (int l = 0; l < height; l++) {
      StringBuilder line = new StringBuilder();
      for (int c = 0; c < widths.length; c++) {
        List<String> lines = wrapped.get(c);
        String cell = l < lines.size() ? lines.get(l) : "";
        line.append(cell).append(" ".repeat(widths[c] - length(cell))).append(GAP);
      }
      out.println(line.toString().stripTrailing());
    }
  }

  private static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : BLANKS.splitAsStream(text.strip()).toList()) {
      String rest = word;
      if (!line.isEmpty() && length(line) + 1 + length(rest) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (length(rest) > width) {
        int cut = rest.offsetByCodePoints(0, width);
        lines.add(rest.substring(0, cut));
        rest = rest.substring(cut);
      }
      line.append(line.isEmpty() ? "" : " ").append(rest);
    }
    if (!line.isEmpty() || lines.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  private static int length(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
