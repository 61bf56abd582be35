package vn.lamson.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.document.ReportingRegime;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Messages;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.law.Clause;
import vn.chuyendoiso.plan.law.ClauseForce;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.rules.spi.Breach;
import vn.chuyendoiso.plan.rules.spi.Facts;
import vn.chuyendoiso.plan.rules.spi.Judgement;
import vn.chuyendoiso.plan.rules.spi.RuleDeclaration;
import vn.chuyendoiso.plan.rules.spi.RuleSet;
import vn.chuyendoiso.plan.rules.spi.TargetRow;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskNode;
import vn.chuyendoiso.plan.text.ExactKey;

/**
 * What the province of Lam Sơn asks of its own plans, by its decision 12/2026/QĐ-UBND. Province and
 * decision exist in this sample only.
 *
 * <p>Example: a task of the province's plan that "Tổ công nghệ số cộng đồng" leads is a finding
 * {@code lam-son:task-lead-not-department}; the same row in another province's plan is none.
 *
 * <p>Immutable and thread-safe.
 */
public final class LamSonRuleSet implements RuleSet {

  static final OrganizationId PROVINCE = new OrganizationId("province:lam-son");

  // "Sở Y tế", and the two bodies that stand beside the departments.
  private static final ExactKey DEPARTMENT = ExactKey.of("Sở");
  private static final List<ExactKey> EQUALS =
      List.of(ExactKey.of("Công an tỉnh"), ExactKey.of("Văn phòng UBND tỉnh"));

  private static final LocalDate ISSUED_ON = LocalDate.of(2026, 3, 2);

  @Override
  public String namespace() {
    return "lam-son";
  }

  @Override
  public String name() {
    return "Quy định của tỉnh Lam Sơn";
  }

  @Override
  public String version() {
    return "1.0.0";
  }

  @Override
  public List<RuleDeclaration> rules() {
    return List.of(
        RuleDeclaration.of(
                "plan-without-reporting", Severity.ERROR, LamSonRuleSet::planWithoutReporting)
            .withClauses("LS12-4")
            .withDocuments(DocumentType.TRANSFORMATION_PLAN)
            .ofCompleteness(),
        RuleDeclaration.of(
                "target-without-watcher", Severity.WARNING, LamSonRuleSet::targetWithoutWatcher)
            .withClauses("LS12-3", "HD25-4"),
        RuleDeclaration.of(
                "task-lead-not-department", Severity.ERROR, LamSonRuleSet::taskLeadNotDepartment)
            .withClauses("LS12-2"));
  }

  @Override
  public List<Clause> clauses() {
    return List.of(
        clause(
            "LS12-2",
            ClauseForce.MUST,
            "Mỗi nhiệm vụ do một sở hoặc cơ quan tương đương chủ trì",
            "Every task is led by a department or a body of its rank"),
        clause(
            "LS12-3",
            ClauseForce.SHOULD,
            "Mỗi chỉ tiêu có một cơ quan theo dõi",
            "Every target has a body that watches it"),
        clause(
            "LS12-4",
            ClauseForce.MUST,
            "Kế hoạch quy định thời hạn báo cáo",
            "A plan sets the days on which reports are due"));
  }

  private static Clause clause(String id, ClauseForce force, String vietnamese, String english) {
    return Clause.builder()
        .id(id)
        .instrument("12/2026/QĐ-UBND")
        .addBodies(PROVINCE)
        .force(force)
        .vietnamese(vietnamese)
        .english(english)
        .issuedOn(ISSUED_ON)
        .build();
  }

  @Override
  public Messages messages() {
    return Messages.read(
        LamSonRuleSet.class.getResourceAsStream("messages_vi.properties"),
        LamSonRuleSet.class.getResourceAsStream("messages_en.properties"));
  }

  private static Judgement planWithoutReporting(Facts facts) {
    if (!isOurs(facts.document())) {
      return Judgement.notApplicable();
    }
    boolean stated =
        facts
            .plan()
            .flatMap(plan -> plan.getReporting().flatMap(ReportingRegime::getDeadline))
            .isPresent();
    return stated
        ? Judgement.satisfied()
        : Judgement.violated(
            Breach.at(JsonPointer.ROOT).with("title", facts.document().getTitle()));
  }

  private static Judgement targetWithoutWatcher(Facts facts) {
    if (!isOurs(facts.document()) || facts.targets().isEmpty()) {
      return Judgement.notApplicable();
    }
    List<Breach> breaches = new ArrayList<>();
    for (TargetRow row : facts.targets()) {
      boolean watched =
          row.target().getAssignments().stream()
              .anyMatch(a -> a.getResponsibility() == Responsibility.MONITOR);
      if (!row.target().isLabel() && !watched) {
        breaches.add(Breach.at(row.pointer()).with("target", row.target().codeOrId()));
      }
    }
    return Judgement.of(breaches);
  }

  private static Judgement taskLeadNotDepartment(Facts facts) {
    if (!isOurs(facts.document())) {
      return Judgement.notApplicable();
    }
    List<Breach> breaches = new ArrayList<>();
    boolean judged = false;
    for (TaskNode row : facts.tasks()) {
      List<Actor> leads = row.actors(Responsibility.LEAD);
      // A task that nobody leads is a finding of the library already.
      if (row.task().isLabel() || leads.isEmpty()) {
        continue;
      }
      judged = true;
      if (leads.stream().noneMatch(LamSonRuleSet::isDepartment)) {
        breaches.add(breach(row, leads));
      }
    }
    return judged ? Judgement.of(breaches) : Judgement.notApplicable();
  }

  private static Breach breach(TaskNode row, List<Actor> leads) {
    Task task = row.task();
    return Breach.at(row.pointer())
        .with("task", task.codeOrId())
        .with("leads", leads.stream().map(Actor::getName).toList());
  }

  private static boolean isDepartment(Actor actor) {
    ExactKey name = ExactKey.of(actor.getName());
    return actor instanceof Actor.Body
        && (name.key().startsWith(DEPARTMENT.key() + " ") || EQUALS.contains(name));
  }

  private static boolean isOurs(Document document) {
    return document.getIssuer().flatMap(Issuer::getOrganization).equals(Optional.of(PROVINCE));
  }
}
