package vn.chuyendoiso.plan.cli.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chuyendoiso.plan.breakthrough.Breakthrough;
import vn.chuyendoiso.plan.breakthrough.Pillar;
import vn.chuyendoiso.plan.document.BreakthroughScheme;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.matrix.MatrixRow;
import vn.chuyendoiso.plan.matrix.ResponsibilityMatrix;
import vn.chuyendoiso.plan.task.OmittedTaskGroup;
import vn.chuyendoiso.plan.task.TaskGroup;
import vn.chuyendoiso.plan.task.TaskGroupSet;

/** Which of the prescribed groups of tasks have tasks, and which pillars have breakthroughs. */
final class CoverageSection implements Section {

  private final PlanDocument plan;
  private final Map<String, Integer> tasks = new LinkedHashMap<>();

  CoverageSection(PlanDocument plan, ResponsibilityMatrix matrix) {
    this.plan = plan;
    for (MatrixRow row : matrix.rows()) {
      if (!row.isLabel()) {
        tasks.merge(row.node().group().orElse(""), 1, Integer::sum);
      }
    }
  }

  /** {@return the number and, if it is known, the name of a group} */
  static Words groupName(Optional<TaskGroupSet> set, String code) {
    if (code.isEmpty()) {
      return PageText.say("no-group");
    }
    Words number = PageText.say("group", Map.of("code", code));
    Optional<TaskGroup> group = set.flatMap(s -> s.group(code));
    Optional<String> vietnamese = group.flatMap(TaskGroup::vietnamese);
    return vietnamese
        .map(
            name ->
                Words.each(
                    l ->
                        number.in(l)
                            + ": "
                            + (l.getLanguage().equals("en")
                                ? group.flatMap(TaskGroup::english).orElse(name)
                                : name)))
        .orElse(number);
  }

  @Override
  public String id() {
    return "coverage";
  }

  @Override
  public void write(Html html) {
    html.element("h3", PageText.say("heading.groups"));
    groups(html);
    html.element("h3", PageText.say("heading.pillars"));
    pillars(html);
  }

  private void groups(Html html) {
    Optional<TaskGroupSet> set = plan.getTaskGroupSet().flatMap(TaskGroupSet::find);
    List<String> codes =
        set.map(s -> s.groups().stream().map(TaskGroup::code).collect(Collectors.toList()))
            .orElseGet(ArrayList::new);
    tasks.keySet().stream().filter(c -> !codes.contains(c)).forEach(codes::add);
    if (set.isEmpty()) {
      html.element("p", PageText.say("no-group-set"), "class", "muted");
    }
    boolean known = Stated.isKnown(plan, "tasks", plan.getTasks());
    if (!known) {
      html.element("p", PageText.say("not-stated.tasks"), "class", "muted");
    }
    if (codes.isEmpty()) {
      return;
    }
    Map<String, String> omitted =
        plan.getOmittedTaskGroups().stream()
            .collect(
                Collectors.toMap(
                    OmittedTaskGroup::getGroup, OmittedTaskGroup::getReason, (a, b) -> a));
    int most = tasks.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    Cells.openTable(
        html, id(), "coverage", PageText.say("caption.groups"), List.of("group", "count"));
    for (String code : codes) {
      html.open("tr").open("th", "scope", "row").words(groupName(set, code));
      Optional.ofNullable(omitted.get(code))
          .ifPresent(
              reason ->
                  html.open("span", "class", "small")
                      .words(PageText.say("omitted"))
                      .text(" ")
                      .words(Words.ofDocument(reason))
                      .close());
      html.close();
      count(html, tasks.getOrDefault(code, 0), most, known);
      html.close();
    }
    Cells.closeTable(html);
  }

  private static void count(Html html, int count, int most, boolean known) {
    html.open("td", "class", "c-count");
    if (!known) {
      html.text("–");
    } else if (count == 0) {
      html.element("strong", PageText.say("none-at-all"));
    } else {
      html.text(count + " ");
      Bar.write(html, count, most);
    }
    html.close();
  }

  private void pillars(Html html) {
    List<Breakthrough> all = List.of();
    if (plan instanceof TransformationPlan transformation) {
      all = transformation.getBreakthroughs();
    } else if (plan instanceof BreakthroughScheme scheme) {
      all = scheme.getBreakthroughs();
    }
    if (all.isEmpty()) {
      html.element(
          "p",
          PageText.say(
              plan.getKept().isStatedEmpty("breakthroughs") ? "none" : "not-stated.breakthroughs"));
      return;
    }
    Cells.openTable(
        html,
        id(),
        "coverage",
        PageText.say("caption.pillars"),
        List.of("pillar", "breakthroughs", "task-count"));
    List<Breakthrough> unstated = all.stream().filter(b -> b.getPillars().isEmpty()).toList();
    for (Pillar pillar : Pillar.values()) {
      List<Breakthrough> in = all.stream().filter(b -> b.getPillars().contains(pillar)).toList();
      pillar(html, PageText.say("pillar", pillar), in, unstated.isEmpty());
    }
    if (!unstated.isEmpty()) {
      pillar(html, PageText.say("pillar-unstated"), unstated, true);
    }
    Cells.closeTable(html);
  }

  private static void pillar(
      Html html, Words name, List<Breakthrough> breakthroughs, boolean known) {
    html.open("tr").element("th", name, "scope", "row");
    html.open("td");
    if (breakthroughs.isEmpty() && !known) {
      html.words(PageText.say("pillar-unknown"));
    } else if (breakthroughs.isEmpty()) {
      html.element("strong", PageText.say("none-at-all"));
    } else {
      html.text(breakthroughs.size() + ": ");
      html.words(
          Words.ofDocument(
              breakthroughs.stream()
                  .map(Breakthrough::getTitle)
                  .collect(Collectors.joining("; "))));
    }
    html.close();
    long tasks = breakthroughs.stream().flatMap(b -> b.getTasks().stream()).distinct().count();
    String count = breakthroughs.isEmpty() && !known ? "–" : Long.toString(tasks);
    html.element("td", count, "class", "c-count");
    html.close();
  }
}
