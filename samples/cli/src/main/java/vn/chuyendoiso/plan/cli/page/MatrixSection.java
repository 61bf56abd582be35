package vn.chuyendoiso.plan.cli.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.matrix.MatrixCell;
import vn.chuyendoiso.plan.matrix.MatrixColumn;
import vn.chuyendoiso.plan.matrix.MatrixRow;
import vn.chuyendoiso.plan.matrix.ResponsibilityMatrix;
import vn.chuyendoiso.plan.progress.TaskResult;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.standing.PlanStanding;
import vn.chuyendoiso.plan.standing.TaskStanding;
import vn.chuyendoiso.plan.standing.TaskStatus;
import vn.chuyendoiso.plan.task.Deliverable;
import vn.chuyendoiso.plan.task.TaskGroupSet;
import vn.chuyendoiso.plan.task.TaskNode;
import vn.chuyendoiso.plan.time.Deadline;

/** Who does what: every task with its bodies, and every body with its load. */
final class MatrixSection implements Section {

  private static final Set<Responsibility> OTHERS =
      EnumSet.of(Responsibility.MONITOR, Responsibility.APPROVE);

  private final PlanDocument plan;
  private final ResponsibilityMatrix matrix;
  private final Results results;
  private final Optional<PlanStanding> standing;
  private final Places places;
  private final Set<Responsibility> roles = EnumSet.noneOf(Responsibility.class);
  private final Map<MatrixColumn, String> numbers = new HashMap<>();

  MatrixSection(
      PlanDocument plan,
      ResponsibilityMatrix matrix,
      Results results,
      Optional<PlanStanding> standing,
      Places places) {
    this.plan = plan;
    this.matrix = matrix;
    this.results = results;
    this.standing = standing;
    this.places = places;
    for (MatrixColumn column : matrix.columns()) {
      numbers.put(column, Integer.toString(numbers.size()));
    }
    for (MatrixRow row : matrix.rows()) {
      row.cells().forEach(c -> roles.addAll(c.responsibilities()));
      roles.addAll(row.unread().keySet());
    }
  }

  @Override
  public String id() {
    return "matrix";
  }

  @Override
  public void write(Html html) {
    if (matrix.rows().isEmpty()) {
      html.element("p", PageText.say(Stated.none(plan, "tasks")));
      return;
    }
    questions(html);
    filters(html);
    List<String> columns = new ArrayList<>(List.of("code", "task", "deadline"));
    columns.add("lead");
    if (roles.contains(Responsibility.COORDINATE)) {
      columns.add("coordinate");
    }
    if (roles.stream().anyMatch(OTHERS::contains)) {
      columns.add("others");
    }
    if (standing.isPresent()) {
      columns.add("state");
    }
    Cells.openTable(html, id(), "cards matrix", PageText.say("caption.matrix"), columns);
    rows(html, columns);
    Cells.closeTable(html);
    html.element("h3", PageText.say("heading.loads"));
    loads(html);
  }

  private void questions(Html html) {
    html.open("ul", "class", "questions");
    question(html, "without-lead", matrix.withoutLead());
    question(html, "several-leads", matrix.withSeveralLeads());
    question(html, "collectives-alone", matrix.ledByCollectivesAlone());
    html.close();
  }

  private void question(Html html, String key, List<MatrixRow> rows) {
    html.open("li").words(PageText.say("question." + key, Map.of("count", rows.size())));
    String before = ": ";
    for (MatrixRow row : rows) {
      html.text(before).element("a", row.code(), "href", "#" + places.id(row.node().pointer()));
      before = ", ";
    }
    html.close();
  }

  private void filters(Html html) {
    html.open("form", "class", "filter", "data-for", "matrix");
    html.open("p");
    html.element("label", PageText.say("filter.body"), "for", "f-body");
    html.open("select", "id", "f-body", "autocomplete", "off");
    option(html, "", PageText.say("filter.all-bodies"));
    for (MatrixColumn column : matrix.columns()) {
      html.element("option", column.label(), "value", numbers.get(column), "lang", "vi");
    }
    html.close().close();
    html.open("fieldset").element("legend", PageText.say("filter.role"));
    radio(html, "f-role", "", PageText.say("filter.any-role"), true);
    for (Responsibility role : roles) {
      radio(html, "f-role", role.name(), PageText.say("role", role), false);
    }
    html.close();
    statuses(html);
    textFilter(html, "f-text", "matrix");
    long tasks = matrix.rows().stream().filter(r -> !r.isLabel()).count();
    shown(html, "matrix", tasks);
    html.close();
  }

  /** Writes the choice of a status, of those that occur. */
  private void statuses(Html html) {
    if (standing.isEmpty() || standing.get().taskCounts().isEmpty()) {
      return;
    }
    html.open("p").element("label", PageText.say("filter.status"), "for", "f-status");
    html.open("select", "id", "f-status", "autocomplete", "off");
    option(html, "", PageText.say("filter.any-status"));
    for (TaskStatus status : standing.get().taskCounts().keySet()) {
      option(html, status.name(), PageText.say("task-status", status));
    }
    html.close().close();
  }

  private static void option(Html html, String value, Words label) {
    html.element(
        "option",
        label.vietnamese(),
        "value",
        value,
        "data-vi",
        label.vietnamese(),
        "data-en",
        label.english().orElseThrow());
  }

  static void radio(Html html, String name, String value, Words label, boolean checked) {
    String id = name + "-" + value;
    html.open("span", "class", "choice");
    if (checked) {
      html.open(
          "input",
          "type",
          "radio",
          "name",
          name,
          "id",
          id,
          "value",
          value,
          "autocomplete",
          "off",
          "checked",
          "");
    } else {
      html.open(
          "input", "type", "radio", "name", name, "id", id, "value", value, "autocomplete", "off");
    }
    html.element("label", label, "for", id);
    html.close();
  }

  static void textFilter(Html html, String id, String section) {
    html.open("p");
    html.element("label", PageText.say("filter.text-" + section), "for", id);
    html.open("input", "type", "search", "id", id, "autocomplete", "off");
    html.element("button", PageText.say("filter.reset"), "type", "reset");
    html.close();
  }

  /** Writes how many rows are shown; the script changes the number. */
  static void shown(Html html, String section, long count) {
    html.open("p", "class", "shown");
    html.words(PageText.say("shown-" + section)).text(" ");
    html.element("output", Long.toString(count)).text(" / " + count);
    html.close();
  }

  private void rows(Html html, List<String> columns) {
    Optional<TaskGroupSet> set = plan.getTaskGroupSet().flatMap(TaskGroupSet::find);
    String group = "";
    for (MatrixRow row : matrix.rows()) {
      String own = row.node().group().orElse("");
      if (!own.equals(group)) {
        group = own;
        html.open("tr", "class", "label", "data-d", "0");
        html.open("td", "class", "c-group", "colspan", Integer.toString(columns.size()));
        html.words(CoverageSection.groupName(set, group));
        html.close().close();
      }
      row(html, row, columns);
    }
  }

  private void row(Html html, MatrixRow row, List<String> columns) {
    int depth = depth(row.node());
    html.open(
        "tr",
        "id",
        places.id(row.node().pointer()),
        "class",
        "d" + Math.min(depth, 3) + (row.isLabel() ? " label" : ""),
        "data-d",
        Integer.toString(depth + 1),
        "data-w",
        who(row),
        "data-st",
        standing(row).map(s -> s.status().name()).orElse(""));
    html.element("td", row.node().task().getCode().orElse(""), "class", "c-code");
    for (String column : columns.subList(1, columns.size())) {
      html.open("td", "class", "c-" + column);
      switch (column) {
        case "task" -> task(html, row);
        case "deadline" ->
            row.deadline()
                .flatMap(d -> Words.printed(d, Deadline::print))
                .ifPresentOrElse(html::words, () -> html.text("–"));
        case "lead" -> bodies(html, row, Responsibility.LEAD);
        case "coordinate" -> bodies(html, row, Responsibility.COORDINATE);
        case "others" -> others(html, row);
        default -> state(html, row);
      }
      html.close();
    }
    html.close();
  }

  private static int depth(TaskNode node) {
    return node.parent().map(p -> depth(p) + 1).orElse(0);
  }

  /** {@return who is in the row in which role, for the filter: "LEAD:3 COORDINATE:5"} */
  private String who(MatrixRow row) {
    List<String> who = new ArrayList<>();
    for (MatrixCell cell : row.cells()) {
      cell.responsibilities().forEach(r -> who.add(r.name() + ":" + numbers.get(cell.column())));
    }
    row.unread().keySet().forEach(r -> who.add(r.name() + ":"));
    return String.join(" ", who);
  }

  private static void task(Html html, MatrixRow row) {
    html.words(Words.ofDocument(row.node().task().getTitle()));
    List<Deliverable> deliverables = row.node().task().getDeliverables();
    if (!deliverables.isEmpty()) {
      html.open("span", "class", "small").words(PageText.say("deliverable")).text(" ");
      html.words(
          Words.ofDocument(
              deliverables.stream().map(Deliverable::getText).collect(Collectors.joining("; "))));
      html.close();
    }
  }

  private static void bodies(Html html, MatrixRow row, Responsibility role) {
    List<String> names =
        new ArrayList<>(row.columns(role).stream().map(MatrixColumn::label).toList());
    names.addAll(row.unread().getOrDefault(role, List.of()));
    if (names.isEmpty()) {
      html.text("–");
    } else {
      html.words(Words.ofDocument(String.join("; ", names)));
    }
  }

  private static void others(Html html, MatrixRow row) {
    for (Responsibility role : OTHERS) {
      if (!row.columns(role).isEmpty() || row.unread().containsKey(role)) {
        html.open("div").element("span", PageText.say("role", role), "class", "small");
        bodies(html, row, role);
        html.close();
      }
    }
  }

  private void state(Html html, MatrixRow row) {
    standing(row).ifPresentOrElse(s -> Badge.write(html, s), () -> html.text("–"));
    Optional<Results.Dated<TaskResult>> result = results.of(row.node().task().getId());
    if (result.isEmpty()) {
      return;
    }
    TaskResult task = result.get().value();
    task.getState()
        .ifPresent(
            s ->
                html.open("span", "class", "small state")
                    .words(PageText.say("reported", Map.of("state", new Term("state." + s.name()))))
                    .close());
    task.getProgressPercent()
        .ifPresent(
            p -> {
              html.element("span", PageText.say("percent", Map.of("number", p)), "class", "figure");
              Bar.write(html, p);
            });
    result
        .get()
        .day()
        .ifPresent(
            d -> html.element("span", PageText.say("as-of", Map.of("day", d)), "class", "small"));
    task.getReason().ifPresent(r -> html.element("span", r, "class", "small", "lang", "vi"));
  }

  private Optional<TaskStanding> standing(MatrixRow row) {
    return standing.flatMap(s -> s.task(row.node().task().getId()));
  }

  private void loads(Html html) {
    Map<MatrixColumn, Map<Responsibility, Integer>> counts = new HashMap<>();
    for (MatrixRow row : matrix.rows()) {
      if (row.isLabel()) {
        continue;
      }
      for (MatrixCell cell : row.cells()) {
        Map<Responsibility, Integer> of =
            counts.computeIfAbsent(cell.column(), c -> new HashMap<>());
        cell.responsibilities().forEach(r -> of.merge(r, 1, Integer::sum));
      }
    }
    List<MatrixColumn> order =
        matrix.columns().stream()
            .filter(counts::containsKey)
            .sorted(
                Comparator.comparing(
                        (MatrixColumn c) -> -counts.get(c).getOrDefault(Responsibility.LEAD, 0))
                    .thenComparing(c -> Integer.valueOf(numbers.get(c))))
            .toList();
    int most =
        counts.values().stream()
            .mapToInt(c -> c.getOrDefault(Responsibility.LEAD, 0))
            .max()
            .orElse(0);
    Cells.openScroll(html, id());
    html.open("table", "class", "loads").element("caption", PageText.say("caption.loads"));
    html.open("thead").open("tr").element("th", PageText.say("column.body"), "scope", "col");
    for (Responsibility role : roles) {
      html.element("th", PageText.say("role", role), "scope", "col", "class", "number");
    }
    html.close().close().open("tbody");
    for (MatrixColumn column : order) {
      html.open("tr").element("th", column.label(), "scope", "row", "lang", "vi");
      for (Responsibility role : roles) {
        int count = counts.get(column).getOrDefault(role, 0);
        html.open("td", "class", "number").text(Integer.toString(count));
        if (role == Responsibility.LEAD) {
          html.text(" ");
          Bar.write(html, count, most);
        }
        html.close();
      }
      html.close();
    }
    html.close().close().close();
  }
}
