package vn.chuyendoiso.plan.matrix;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.chuyendoiso.plan.document.ActionProgramme;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

/** Small documents for the tests of this package. */
final class Plans {

  static final Locale VI = Locale.forLanguageTag("vi");

  static final Actor POLICE = body("Bộ Công an");
  static final Actor HOME = body("Bộ Nội vụ");
  static final Actor ALL = Actor.collective("Các bộ, ngành");

  private Plans() {}

  static Actor body(String name) {
    return Actor.body(name, Optional.empty());
  }

  static Actor body(String name, String organization) {
    return Actor.body(name, Optional.of(new OrganizationId(organization)));
  }

  static Task task(String id, Assignment... assignments) {
    return Task.builder()
        .id(new TaskId(id))
        .title("Nhiệm vụ " + id)
        .addAssignments(assignments)
        .build();
  }

  static Task due(Task task, String deadline) {
    return task.withDeadline(Printed.of(deadline, Deadline.parse(deadline).orElseThrow()));
  }

  static Assignment words(Responsibility responsibility, String text) {
    return Assignment.builder().responsibility(responsibility).text(text).build();
  }

  static TransformationPlan plan(Task... tasks) {
    return TransformationPlan.builder().title("Kế hoạch").addTasks(tasks).build();
  }

  static TransformationPlan plan(String number, String issuer, Task... tasks) {
    return plan(tasks)
        .withNumber(DocumentNumber.of(number))
        .withIssuer(Issuer.builder().name(issuer).kind(IssuerKind.PROVINCE).build());
  }

  static ActionProgramme programme(Task... tasks) {
    return ActionProgramme.builder()
        .title("Chương trình")
        .number(DocumentNumber.of("03/NQ-CP"))
        .issuer(Issuer.builder().name("Chính phủ").kind(IssuerKind.NATION).build())
        .addTasks(tasks)
        .build();
  }

  static ResponsibilityMatrix effective(Task... tasks) {
    return effective(plan(tasks));
  }

  static ResponsibilityMatrix effective(PlanDocument document) {
    return ResponsibilityMatrix.of(document, MatrixView.EFFECTIVE);
  }

  static List<String> names(List<MatrixColumn> columns) {
    return columns.stream().map(MatrixColumn::name).toList();
  }

  static List<String> codes(List<MatrixRow> rows) {
    return rows.stream().map(MatrixRow::code).toList();
  }
}
