package vn.chuyendoiso.plan.tck;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.finding.JsonPointer;

/**
 * A vendor's spreadsheet: a sheet of tasks for people, and one with every member for the importer,
 * long texts over several cells.
 */
final class PlanSheets {

  private static final int CELL = 32_000;
  private static final String DATA = "Dữ liệu";

  private PlanSheets() {}

  static ExporterUnderTest exporter() {
    return ExporterUnderTest.of(
            "XLSX", ExportFormat.xlsx(), d -> write(Attempt.tree(d), CELL, false))
        .withImporter(PlanSheets::read)
        .withProjection(Projection.showing(VisibleFact.TASK_CODES, VisibleFact.DEADLINES));
  }

  static byte[] write(Tree.Obj document, int cell, boolean formulas) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "plan", "1.0")) {
      tasks(document, workbook.newWorksheet("Nhiệm vụ"), formulas);
      Worksheet data = workbook.newWorksheet(DATA);
      member(document, JsonPointer.ROOT, data, new int[1], cell);
    }
    return steady(bytes.toByteArray());
  }

  private static void tasks(Tree.Obj document, Worksheet sheet, boolean formulas) {
    int row = 0;
    for (Tree.Obj task : PlanTable.tasks(document)) {
      List<String> cells = PlanTable.cells(task);
      for (int column = 0; column < cells.size(); column++) {
        String text = cells.get(column);
        if (formulas && text.startsWith("=")) {
          sheet.formula(row, column, text.substring(1));
        } else if (!text.isEmpty()) {
          sheet.value(row, column, cut(text));
        }
      }
      row++;
    }
  }

  private static String cut(String text) {
    int end = Math.min(text.length(), CELL);
    return text.substring(
        0, end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
  }

  /** One row for each part: where it stands, what it is, and its words as JSON in quotes. */
  private static void member(Tree tree, JsonPointer at, Worksheet sheet, int[] row, int cell) {
    int here = row[0]++;
    sheet.value(here, 0, new Tree.Text(at.toString()).json());
    if (tree instanceof Tree.Obj object) {
      sheet.value(here, 1, "object");
      object.members().forEach((n, v) -> member(v, at.append(n), sheet, row, cell));
    } else if (tree instanceof Tree.Arr list) {
      sheet.value(here, 1, "list");
      for (int i = 0; i < list.elements().size(); i++) {
        member(list.elements().get(i), at.append(i), sheet, row, cell);
      }
    } else {
      sheet.value(here, 1, "value");
      String json = tree.json();
      int column = 2;
      while (json.length() > cell) {
        int end = Character.isHighSurrogate(json.charAt(cell - 1)) ? cell - 1 : cell;
        // a blank at the edge of a cell may be taken for an accident
        while (Character.isWhitespace(json.charAt(end - 1))) {
          end--;
        }
        while (Character.isWhitespace(json.charAt(end))) {
          end++;
        }
        sheet.value(here, column++, "|" + json.substring(0, end) + "|");
        json = json.substring(end);
      }
      sheet.value(here, column, "|" + json + "|");
    }
  }

  /**
   * The library stamps the day and hour of writing; a file for comparison has none. The first day
   * of 1980 would not do: the package adds the time zone of the machine to it.
   */
  private static byte[] steady(byte[] file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : Spreadsheet.parts(file).entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(
            part.getKey().equals("docProps/core.xml")
                ? new String(part.getValue(), StandardCharsets.UTF_8)
                    .replaceAll("<dcterms:created[^<]*</dcterms:created>", "")
                    .getBytes(StandardCharsets.UTF_8)
                : part.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  static Document read(byte[] file) throws IOException {
    Map<String, Object> parts = new HashMap<>();
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      List<Row> rows = workbook.findSheet(DATA).orElseThrow().read();
      for (Row row : rows) {
        JsonPointer at = JsonPointer.parse(text(row.getCellText(0)));
        Object part =
            switch (row.getCellText(1)) {
              case "object" -> new LinkedHashMap<String, Object>();
              case "list" -> new ArrayList<Object>();
              default -> scalar(row);
            };
        parts.put(at.toString(), part);
        at.parent().ifPresent(p -> put(parts.get(p.toString()), at, part));
      }
    }
    return Attempt.document(tree(parts.get(""))).orElseThrow();
  }

  private static String text(String json) {
    return ((Tree.Text) Tree.parse(json.getBytes(StandardCharsets.UTF_8))).value();
  }

  private static Tree scalar(Row row) {
    StringBuilder json = new StringBuilder();
    for (int column = 2; column < row.getCellCount(); column++) {
      String cell = row.getCellText(column);
      if (!cell.isEmpty()) {
        json.append(cell, 1, cell.length() - 1);
      }
    }
    return Tree.parse(json.toString().getBytes(StandardCharsets.UTF_8));
  }

  @SuppressWarnings("unchecked") // only this class puts objects and lists there
  private static void put(Object parent, JsonPointer at, Object part) {
    if (parent instanceof List<?> list) {
      ((List<Object>) list).add(part);
    } else {
      ((Map<String, Object>) parent).put(at.tokens().get(at.tokens().size() - 1), part);
    }
  }

  private static Tree tree(Object part) {
    if (part instanceof Map<?, ?> object) {
      Map<String, Tree> members = new LinkedHashMap<>();
      object.forEach((n, v) -> members.put((String) n, tree(v)));
      return new Tree.Obj(members);
    }
    return part instanceof List<?> list
        ? new Tree.Arr(list.stream().map(PlanSheets::tree).toList())
        : (Tree) part;
  }
}
