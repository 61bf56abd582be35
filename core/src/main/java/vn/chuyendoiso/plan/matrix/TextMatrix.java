package vn.chuyendoiso.plan.matrix;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A matrix as plain text. The bodies are numbered, and each table has as many numbered columns as
 * the width allows, and only the rows that have a letter in one of them.
 */
final class TextMatrix {

  private static final String GAP = "  ";
  private static final int WIDEST_CODE = 12;
  private static final int NARROWEST_TITLE = 16;

  private final ResponsibilityMatrix matrix;
  private final MatrixWords words;
  private final int width;
  private final Appendable out;
  private final int codeWidth;
  private final int cellWidth;
  private final int titleWidth;

  TextMatrix(ResponsibilityMatrix matrix, MatrixWords words, int width, Appendable out) {
    this.matrix = matrix;
    this.words = words;
    this.width = width;
    this.out = out;
    this.codeWidth =
        Math.min(
            WIDEST_CODE,
            Math.max(
                PlainText.width(words.say("heading.code")),
                matrix.rows().stream()
                    .mapToInt(r -> PlainText.width(PlainText.clean(r.code())))
                    .max()
                    .orElse(0)));
    this.cellWidth =
        Math.max(
            Integer.toString(matrix.columns().size()).length(),
            matrix.rows().stream()
                .flatMap(r -> r.cells().stream())
                .mapToInt(c -> c.responsibilities().size())
                .max()
                .orElse(1));
    this.titleWidth = Math.max(NARROWEST_TITLE, width * 2 / 5);
  }

  void print() throws IOException {
    paragraph(words.title(matrix));
    paragraph(words.view(matrix));
    paragraph(words.counts(matrix));
    if (matrix.rows().isEmpty()) {
      line("");
      paragraph(words.say("no-tasks"));
      return;
    }
    paragraph(words.legend());
    printColumns();
    List<RowBlocks.Block> blocks = RowBlocks.of(matrix, cellsPerLine()).blocks();
    for (RowBlocks.Block block : blocks) {
      printBlock(block, blocks.size() > 1);
    }
    printLeftOver();
  }

  private int cellsPerLine() {
    int left = codeWidth + GAP.length() + titleWidth + 1;
    return Math.max(1, (width - left) / (cellWidth + 1));
  }

  private void printColumns() throws IOException {
    if (matrix.columns().isEmpty()) {
      return;
    }
    line("");
    paragraph(words.say("columns"));
    int digits = Integer.toString(matrix.columns().size()).length();
    for (MatrixColumn column : matrix.columns()) {
      String number = PlainText.padStart(number(column), digits);
      for (String part : PlainText.wrap(words.heading(column), width - digits - 2 * GAP.length())) {
        line(GAP + number + GAP + part);
        number = " ".repeat(digits);
      }
    }
  }

  private void printBlock(RowBlocks.Block block, boolean named) throws IOException {
    line("");
    if (named) {
      String first = number(block.columns().get(0));
      String last = number(block.columns().get(block.columns().size() - 1));
      paragraph(
          words.say(
              first.equals(last) ? "block-one" : "block", Map.of("first", first, "last", last)));
      line("");
    }
    printRow(
        words.say("heading.code"),
        words.say("heading.task"),
        block.columns().stream().map(TextMatrix::number).toList());
    printRow(
        "─".repeat(codeWidth),
        "─".repeat(titleWidth),
        block.columns().stream().map(c -> "─".repeat(cellWidth)).toList());
    int document = matrix.documents().size() > 1 ? -1 : 0;
    for (MatrixRow row : block.rows()) {
      if (row.documentIndex() != document) {
        document = row.documentIndex();
        paragraph("[" + ColumnFinder.documentName(row.document()) + "]");
      }
      printRow(
          row.code(),
          row.node().task().getTitle(),
          block.columns().stream().map(c -> words.letters(row.responsibilities(c))).toList());
    }
  }

  private void printRow(String code, String title, List<String> cells) throws IOException {
    List<String> codes = PlainText.wrap(code, codeWidth);
    List<String> titles = PlainText.wrap(title, titleWidth);
    for (int l = 0; l < Math.max(codes.size(), titles.size()); l++) {
      StringBuilder line = new StringBuilder();
      line.append(PlainText.pad(l < codes.size() ? codes.get(l) : "", codeWidth)).append(GAP);
      line.append(PlainText.pad(l < titles.size() ? titles.get(l) : "", titleWidth)).append(' ');
      if (l == 0) {
        cells.forEach(c -> line.append(' ').append(PlainText.pad(c, cellWidth)));
      }
      line(line.toString().stripTrailing());
    }
  }

  private void printLeftOver() throws IOException {
    List<MatrixRow> nobody = RowBlocks.nobody(matrix);
    if (!nobody.isEmpty()) {
      line("");
      paragraph(
          words.say(
              "nobody",
              Map.of(
                  "count",
                  nobody.size(),
                  "tasks",
                  nobody.stream().map(MatrixRow::code).collect(Collectors.joining(", ")))));
    }
    for (MatrixRow row : matrix.rows()) {
      for (var cell : row.unread().entrySet()) {
        paragraph(
            words.say(
                "unread",
                Map.of(
                    "task",
                    row.code(),
                    "role",
                    words.role(cell.getKey()),
                    "text",
                    String.join("; ", cell.getValue()))));
      }
    }
  }

  private static String number(MatrixColumn column) {
    return Integer.toString(column.index() + 1);
  }

  private void paragraph(String text) throws IOException {
    for (String part : PlainText.wrap(text, width)) {
      line(part);
    }
  }

  private void line(String text) throws IOException {
    out.append(text).append('\n');
  }
}
