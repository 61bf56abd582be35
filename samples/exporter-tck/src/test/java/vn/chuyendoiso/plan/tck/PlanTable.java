package vn.chuyendoiso.plan.tck;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.chuyendoiso.plan.document.Document;

/** A vendor's table of tasks for people: as CSV and as a page. Neither is read back. */
final class PlanTable {

  private static final List<String> HEADING =
      List.of("Mã", "Nhiệm vụ", "Chủ trì", "Vai trò khác", "Thời hạn", "Sản phẩm");

  private static final Projection TABLE =
      Projection.showing(
          VisibleFact.TASK_CODES,
          VisibleFact.TASK_TITLES,
          VisibleFact.LEADS,
          VisibleFact.OTHER_ROLES,
          VisibleFact.DEADLINES,
          VisibleFact.DELIVERABLES);

  private PlanTable() {}

  static ExporterUnderTest csv() {
    return csv(d -> csv(rows(d), PlanTable::quoted));
  }

  static ExporterUnderTest csv(Exporter exporter) {
    return ExporterUnderTest.of("CSV", ExportFormat.csv(';').withByteOrderMark(true), exporter)
        .withProjection(TABLE);
  }

  static ExporterUnderTest html() {
    return html(d -> html(rows(d), PlanXml::escaped));
  }

  static ExporterUnderTest html(Exporter exporter) {
    return ExporterUnderTest.of("HTML", ExportFormat.html(), exporter).withProjection(TABLE);
  }

  static List<List<String>> rows(Document document) {
    return tasks(Attempt.tree(document)).stream().map(PlanTable::cells).toList();
  }

  static List<Tree.Obj> tasks(Tree.Obj document) {
    List<Tree.Obj> tasks = new ArrayList<>();
    document.list("tasks").forEach(t -> add(t, tasks));
    return tasks;
  }

  private static void add(Tree task, List<Tree.Obj> tasks) {
    tasks.add((Tree.Obj) task);
    ((Tree.Obj) task).list("children").forEach(t -> add(t, tasks));
  }

  static List<String> cells(Tree.Obj task) {
    return List.of(
        task.text("code"),
        task.text("title"),
        actors(task, true),
        actors(task, false),
        task.members().get("deadline") instanceof Tree.Obj deadline ? deadline.text("text") : "",
        task.list("deliverables").stream()
            .map(d -> ((Tree.Obj) d).text("text"))
            .collect(Collectors.joining("; ")));
  }

  private static String actors(Tree.Obj task, boolean leads) {
    return task.list("assignments").stream()
        .map(a -> (Tree.Obj) a)
        .filter(a -> a.text("responsibility").equals("lead") == leads)
        .flatMap(a -> a.list("actors").stream())
        .map(a -> ((Tree.Obj) a).text("name"))
        .collect(Collectors.joining("; "));
  }

  static byte[] csv(List<List<String>> rows, UnaryOperator<String> cell) {
    StringBuilder out = new StringBuilder("\uFEFF");
    out.append(String.join(";", HEADING)).append("\r\n");
    for (List<String> row : rows) {
      out.append(row.stream().map(cell).collect(Collectors.joining(";"))).append("\r\n");
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  static String quoted(String text) {
    return '"' + harmless(text).replace("\"", "\"\"") + '"';
  }

  private static String harmless(String text) {
    return text.matches("(?s)[\\s\\p{Z}\\p{Cf}]*[=+\\-@＝＋－＠].*") ? "'" + text : text;
  }

  static byte[] html(List<List<String>> rows, UnaryOperator<String> escape) {
    StringBuilder out =
        new StringBuilder("<!DOCTYPE html><html lang=\"vi\"><head><meta charset=\"utf-8\">");
    out.append("<title>Bảng nhiệm vụ</title></head><body><table>\n");
    for (List<String> row : rows) {
      out.append("<tr>");
      row.forEach(c -> out.append("<td>").append(escape.apply(c)).append("</td>"));
      out.append("</tr>\n");
    }
    return out.append("</table></body></html>\n").toString().getBytes(StandardCharsets.UTF_8);
  }
}
