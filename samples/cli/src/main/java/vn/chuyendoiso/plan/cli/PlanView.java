package vn.chuyendoiso.plan.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.InfrastructureModel;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.ProgressReport;
import vn.chuyendoiso.plan.document.Provenance;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.infrastructure.InfrastructureComponent;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.law.LegalBasis;
import vn.chuyendoiso.plan.matrix.MatrixColumn;
import vn.chuyendoiso.plan.matrix.MatrixRow;
import vn.chuyendoiso.plan.matrix.MatrixView;
import vn.chuyendoiso.plan.matrix.ResponsibilityMatrix;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.progress.Evaluation;
import vn.chuyendoiso.plan.progress.Tally;
import vn.chuyendoiso.plan.progress.TargetResult;
import vn.chuyendoiso.plan.progress.TaskResult;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.target.Commitment;
import vn.chuyendoiso.plan.target.Indicator;
import vn.chuyendoiso.plan.target.IndicatorId;
import vn.chuyendoiso.plan.target.Target;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.task.Deliverable;
import vn.chuyendoiso.plan.task.TaskGroup;
import vn.chuyendoiso.plan.task.TaskGroupSet;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.task.TaskNode;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;
import vn.chuyendoiso.plan.time.Period;

/**
 * A document as an official reads it: heading, then what the kind of document has: results,
 * targets, tasks, responsibilities, components.
 */
final class PlanView {

  private final PrintStream out;
  private final Language language;

  PlanView(Terminal terminal, Language language) {
    this.out = terminal.out();
    this.language = language;
  }

  void print(Document document) {
    printHeading(document);
    if (document instanceof PlanDocument plan) {
      printEvaluations(plan.getEvaluations());
      printTargets(plan);
      List<TaskNode> nodes = TaskNode.walk(plan.getTasks(), JsonPointer.ROOT.append("tasks"));
      printTasks(plan, nodes);
      printMatrix(plan);
    } else if (document instanceof ProgressReport report) {
      printEvaluations(report.getEvaluations());
    } else if (document instanceof InfrastructureModel model) {
      printComponents(model);
    }
  }

  private void printHeading(Document document) {
    out.println(document.getTitle().toUpperCase(Locale.ROOT));
    out.println();
    field("type", say("type." + document.type().name()));
    document.getNumber().ifPresent(n -> field("number", n.printed()));
    document.getIssuer().map(Issuer::getName).ifPresent(n -> field("issuer", n));
    document.getIssuedOn().ifPresent(d -> field("issued", say("day", Map.of("day", d))));
    document.getPeriod().ifPresent(p -> field("period", period(p)));
    document.getHead().ifPresent(h -> field("head", h.getName()));
    for (LegalBasis basis : document.getLegalBases()) {
      field("basis", basis.getText().orElseGet(() -> basis(basis)));
    }
    document.getProvenance().flatMap(Provenance::getRemark).ifPresent(r -> field("provenance", r));
  }

  private void printEvaluations(List<Evaluation> evaluations) {
    if (evaluations.isEmpty()) {
      return;
    }
    heading("results", evaluations.size());
    for (Evaluation evaluation : evaluations) {
      evaluation.getPlan().ifPresent(p -> field("plan", instrument(p)));
      evaluation.getPeriod().ifPresent(p -> field("evaluated", period(p)));
      evaluation.getCutOff().ifPresent(d -> field("cut-off", say("day", Map.of("day", d))));
      Table table = new Table(60, 8, 60);
      table.add(say("column.evaluated"), say("column.total"), say("column.result"));
      for (Tally tally : evaluation.getTallies()) {
        table.add(
            tally.getText().orElseGet(() -> say("subject." + tally.getSubject().name())),
            tally.getTotal().map(t -> Integer.toString(t)).orElse(""),
            tally.getCounts().stream()
                .map(c -> say("state." + c.getState().name()) + ": " + c.getCount())
                .collect(Collectors.joining("; ")));
      }
      for (TargetResult result : evaluation.getTargetResults()) {
        table.add(
            result.getTitle().or(() -> result.getTarget().map(TargetId::value)).orElse(""),
            "",
            Stream.concat(
                    result.getState().map(s -> say("state." + s.name())).stream(),
                    result.getMeasurements().stream().map(m -> printedValue(m.getValue())))
                .collect(Collectors.joining("; ")));
      }
      for (TaskResult result : evaluation.getTaskResults()) {
        table.add(
            result.getTitle().or(() -> result.getTask().map(TaskId::value)).orElse(""),
            "",
            result.getState().map(s -> say("state." + s.name())).orElse(""));
      }
      table.print(out);
    }
  }

  private void printComponents(InfrastructureModel model) {
    Table table = new Table(10, 60, 40);
    table.add(say("column.code"), say("column.component"), say("column.lead"));
    int rows = addComponents(model.getComponents(), List.of(), table);
    heading("components", rows);
    if (rows > 0) {
      table.print(out);
    } else {
      notStated(model, "components");
    }
  }

  /** A component without a lead of its own has that of the one above it. */
  private static int addComponents(
      List<InfrastructureComponent> components, List<Assignment> leadsAbove, Table table) {
    int rows = components.size();
    for (InfrastructureComponent component : components) {
      List<Assignment> own =
          component.getAssignments().stream()
              .filter(a -> a.getResponsibility() == Responsibility.LEAD)
              .toList();
      List<Assignment> leads = own.isEmpty() ? leadsAbove : own;
      table.add(
          component.getCode().orElse(""), component.getName(), cells(leads, Responsibility.LEAD));
      rows += addComponents(component.getChildren(), leads, table);
    }
    return rows;
  }

  private static String printedValue(Printed<TargetValue> value) {
    return value.getText().or(() -> value.getMeaning().map(TargetValue::print)).orElse("");
  }

  private String period(Printed<Period> period) {
    return period
        .getMeaning()
        .map(m -> say("days", Map.of("first", m.getFirstDay(), "last", m.getLastDay())))
        .orElseGet(() -> period.getText().orElse(""));
  }

  private String basis(LegalBasis basis) {
    List<String> parts = new ArrayList<>();
    basis.getRelation().ifPresent(r -> parts.add(say("relation." + r.name())));
    basis.getInstrument().map(this::instrument).ifPresent(parts::add);
    return String.join(" ", parts) + basis.getClause().map(c -> ", " + c).orElse("");
  }

  private String instrument(InstrumentRef ref) {
    List<String> parts = new ArrayList<>();
    List<String> name = new ArrayList<>();
    ref.getKind().ifPresent(name::add);
    ref.getNumber().ifPresent(n -> name.add(n.printed()));
    if (!name.isEmpty()) {
      parts.add(String.join(" ", name));
    }
    ref.getTitle().ifPresent(parts::add);
    ref.getIssuer().ifPresent(parts::add);
    ref.getIssuedOn().ifPresent(d -> parts.add(say("day", Map.of("day", d))));
    return String.join(", ", parts);
  }

  private void printTargets(PlanDocument document) {
    Map<IndicatorId, Indicator> indicators = new HashMap<>();
    document.getIndicators().forEach(i -> indicators.putIfAbsent(i.getId(), i));
    Table table = new Table(6, 52, 16, 26, 16, 28);
    table.add(
        say("column.code"),
        say("column.target"),
        say("column.unit"),
        say("column.value"),
        say("column.deadline"),
        say("column.monitor"));
    int rows = addTargets(table, document.getTargets(), indicators);
    heading("targets", rows);
    if (rows > 0) {
      table.print(out);
    } else {
      notStated(document, "targets");
    }
  }

  private int addTargets(
      Table table, List<Target> targets, Map<IndicatorId, Indicator> indicators) {
    int rows = 0;
    Target above = null;
    for (Target target : targets) {
      rows += target.isLabel() ? 0 : 1;
      if (above == null || !isSameRow(above, target)) {
        addTarget(table, target, target.getIndicator().map(indicators::get));
      }
      rows += addTargets(table, target.getChildren(), indicators);
      above = target.getChildren().isEmpty() ? target : null;
    }
    return rows;
  }

  private void addTarget(Table table, Target target, Optional<Indicator> indicator) {
    String name =
        target
            .getTitle()
            .or(() -> indicator.map(Indicator::getName))
            .orElseGet(() -> target.getId().value());
    table.add(
        target.getCode().orElse(""),
        name
            + target.getCondition().map(c -> " (" + c + ")").orElse("")
            + target.getExclusion().map(e -> " (" + e + ")").orElse(""),
        indicator.flatMap(Indicator::getUnit).orElse(""),
        value(target),
        target.getDeadline().map(this::deadline).orElse(""),
        cells(target.getAssignments(), Responsibility.MONITOR));
  }

  /**
   * One printed row may hold several targets, such as two ranks; it is shown once, unless rows that
   * belong to the first stand between them.
   */
  private static boolean isSameRow(Target one, Target other) {
    return one.getCode().isPresent()
        && one.getCode().equals(other.getCode())
        && one.getValue().flatMap(Printed::getText).isPresent()
        && one.getValue()
            .flatMap(Printed::getText)
            .equals(other.getValue().flatMap(Printed::getText));
  }

  private String value(Target target) {
    String hedge =
        target.getCommitment().equals(Optional.of(Commitment.STRIVE)) ? say("strive") + " " : "";
    return target
        .getValue()
        .map(v -> v.getText().or(() -> v.getMeaning().map(this::print)).orElse(""))
        .map(v -> hedge + v)
        .orElse("");
  }

  private String print(TargetValue value) {
    return value.print(language.locale());
  }

  private String deadline(Printed<Deadline> deadline) {
    return deadline
        .getText()
        .or(() -> deadline.getMeaning().map(d -> d.print(language.locale())))
        .orElse("");
  }

  private void printTasks(PlanDocument document, List<TaskNode> nodes) {
    long count = nodes.stream().filter(n -> !n.task().isLabel()).count();
    heading("tasks", (int) count);
    if (nodes.isEmpty()) {
      notStated(document, "tasks");
      return;
    }
    Optional<TaskGroupSet> set = document.getTaskGroupSet().flatMap(TaskGroupSet::find);
    Table table = new Table(6, 48, 30, 30, 30, 16);
    table.add(
        say("column.code"),
        say("column.task"),
        say("column.lead"),
        say("column.coordinate"),
        say("column.deliverable"),
        say("column.deadline"));
    String group = "";
    for (TaskNode node : nodes) {
      String own = node.group().orElse("");
      if (!own.equals(group)) {
        group = own;
        table.add(group, groupTitle(set, group), "", "", "", "");
      }
      table.add(
          node.task().getCode().orElse(""),
          node.task().getTitle(),
          cells(node.assignments(Responsibility.LEAD), Responsibility.LEAD),
          cells(node.assignments(Responsibility.COORDINATE), Responsibility.COORDINATE),
          node.task().getDeliverables().stream()
              .map(Deliverable::getText)
              .collect(Collectors.joining("; ")),
          node.deadline().map(this::deadline).orElse(""));
    }
    table.print(out);
  }

  private String groupTitle(Optional<TaskGroupSet> set, String code) {
    Optional<TaskGroup> group = set.flatMap(s -> s.group(code));
    Optional<String> title =
        group.flatMap(g -> language == Language.EN ? g.english() : g.vietnamese());
    return say("group", Map.of("code", code)) + title.map(t -> ": " + t).orElse("");
  }

  private void printMatrix(PlanDocument document) {
    ResponsibilityMatrix matrix = ResponsibilityMatrix.of(document, MatrixView.EFFECTIVE);
    if (matrix.columns().isEmpty()) {
      return;
    }
    heading("matrix", matrix.columns().size());
    Table table = new Table(50, 60, 60);
    table.add(say("column.body"), say("column.leads"), say("column.coordinates"));
    for (MatrixColumn column : matrix.columns()) {
      table.add(
          column.label(),
          counted(matrix, column, Responsibility.LEAD),
          counted(matrix, column, Responsibility.COORDINATE));
    }
    table.print(out);
  }

  private static String counted(
      ResponsibilityMatrix matrix, MatrixColumn column, Responsibility responsibility) {
    List<String> codes =
        matrix.rows(column).stream()
            .filter(r -> r.responsibilities(column).contains(responsibility))
            .map(MatrixRow::code)
            .toList();
    return codes.isEmpty() ? "" : codes.size() + ": " + String.join(", ", codes);
  }

  private static String cells(List<Assignment> assignments, Responsibility responsibility) {
    return assignments.stream()
        .filter(a -> a.getResponsibility() == responsibility)
        .map(
            a ->
                a.getText()
                    .orElseGet(
                        () ->
                            a.getActors().stream()
                                .map(Actor::getName)
                                .collect(Collectors.joining(", "))))
        .collect(Collectors.joining("; "));
  }

  private void notStated(Document document, String member) {
    out.println(say(document.getKept().isStatedEmpty(member) ? "none" : "not-stated"));
  }

  private void field(String key, String text) {
    out.println(say("field." + key) + " " + text);
  }

  private void heading(String key, int count) {
    out.println();
    out.println(say("section." + key, Map.of("count", count)));
    out.println();
  }

  private String say(String key) {
    return CliMessages.render(key, language);
  }

  private String say(String key, Map<String, Object> arguments) {
    return CliMessages.render(key, arguments, language);
  }
}
