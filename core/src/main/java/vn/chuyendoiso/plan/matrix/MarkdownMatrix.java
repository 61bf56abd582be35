package vn.chuyendoiso.plan.matrix;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A matrix as Markdown: tables of few bodies each, with only the rows that say something there. */
final class MarkdownMatrix {

  private static final int BODIES_PER_TABLE = 10;

  private static final Pattern LINE_BREAK = Pattern.compile("\\R");
  private static final Pattern CONTROLS = Pattern.compile("\\p{Cc}");
  private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]~#|$]");

  private final ResponsibilityMatrix matrix;
  private final MatrixWords words;
  private final Appendable out;

  MarkdownMatrix(ResponsibilityMatrix matrix, MatrixWords words, Appendable out) {
    this.matrix = matrix;
    this.words = words;
    this.out = out;
  }

  void print() throws IOException {
    paragraph("## " + escape(words.title(matrix)));
    paragraph(escape(words.view(matrix)) + " " + escape(words.counts(matrix)));
    if (matrix.rows().isEmpty()) {
      paragraph(escape(words.say("no-tasks")));
      return;
    }
    paragraph(escape(words.legend()));
    for (RowBlocks.Block block : RowBlocks.of(matrix, BODIES_PER_TABLE).blocks()) {
      printBlock(block);
    }
    printLeftOver();
  }

  private void printBlock(RowBlocks.Block block) throws IOException {
    boolean several = matrix.documents().size() > 1;
    if (several) {
      cell(words.say("heading.document"));
    }
    cell(words.say("heading.code"));
    cell(words.say("heading.task"));
    for (MatrixColumn column : block.columns()) {
      cell(words.heading(column));
    }
    out.append("|\n").append(several ? "| --- | --- | --- " : "| --- | --- ");
    out.append("| :-: ".repeat(block.columns().size())).append("|\n");
    for (MatrixRow row : block.rows()) {
      if (several) {
        cell(ColumnFinder.documentName(row.document()));
      }
      cell(row.code());
      cell(row.node().task().getTitle());
      for (MatrixColumn column : block.columns()) {
        cell(words.letters(row.responsibilities(column)));
      }
      out.append("|\n");
    }
    out.append('\n');
  }

  private void printLeftOver() throws IOException {
    List<MatrixRow> nobody = RowBlocks.nobody(matrix);
    if (!nobody.isEmpty()) {
      paragraph(
          escape(
              words.say(
                  "nobody",
                  Map.of(
                      "count",
                      nobody.size(),
                      "tasks",
                      nobody.stream().map(MatrixRow::code).collect(Collectors.joining(", "))))));
    }
    for (MatrixRow row : matrix.rows()) {
      for (var cell : row.unread().entrySet()) {
        paragraph(
            escape(
                words.say(
                    "unread",
                    Map.of(
                        "task",
                        row.code(),
                        "role",
                        words.role(cell.getKey()),
                        "text",
                        String.join("; ", cell.getValue())))));
      }
    }
  }

  private void cell(String text) throws IOException {
    String escaped = escape(text);
    out.append(escaped.isEmpty() ? "| " : "| " + escaped + " ");
  }

  private void paragraph(String text) throws IOException {
    out.append(text).append("\n\n");
  }

  /** A text of which Markdown makes nothing but that text, on one line. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    for (String line : LINE_BREAK.split(text.strip(), -1)) {
      String plain =
          CONTROLS
              .matcher(line)
              .replaceAll(" ")
              .strip()
              .replace("&", "&amp;")
              .replace("<", "&lt;")
              .replace(">", "&gt;");
      escaped.append(escaped.isEmpty() ? "" : "<br>");
      escaped.append(SIGNS.matcher(plain).replaceAll("\\\\$0"));
    }
    return escaped.toString();
  }
}
