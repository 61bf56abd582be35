package vn.chuyendoiso.plan.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.GovernmentLevel;
import vn.chuyendoiso.plan.organization.Organization;
import vn.chuyendoiso.plan.organization.OrganizationKind;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.task.TaskNode;

/**
 * A scheme tells the tasks of ministries and of localities apart. Example: a scheme with a column
 * for the level whose row "Vận hành trung tâm giám sát" leaves the cell empty, or one that calls a
 * task of a department one of the ministries.
 *
 * <p>The level that a row states, or one above it, tells. No real plan has such a column, so where
 * none is stated at all the lead tells: a ministry, a province, a department; a body of which
 * nothing is known is taken for a unit of the issuer. Leads of both sides, joint or under a
 * collective name, leave it open; they are other rules' business, and cannot be judged here. A
 * ministry may lead work that is done in communes, so that is no contradiction.
 */
@Rule(
    id = "task-level-unclear",
    clauses = "CT34-P6",
    severity = Severity.WARNING,
    documents = DocumentType.BREAKTHROUGH_SCHEME,
    since = "0.1.0")
final class TaskLevelUnclear implements DocumentRule {

  private static final Set<OrganizationKind> CENTRE =
      EnumSet.of(
          OrganizationKind.MINISTRY,
          OrganizationKind.MINISTRY_LEVEL_AGENCY,
          OrganizationKind.GOVERNMENT_AGENCY);
  private static final Phrases MINISTRIES = Phrases.of("bộ", "cơ quan ngang bộ");
  private static final Phrases LOCALITIES =
      Phrases.of("địa phương", "UBND", "Ủy ban nhân dân", "các tỉnh", "các sở", "các xã");
  private static final Phrases DEPARTMENTS =
      Phrases.of("Sở", "UBND", "Ủy ban nhân dân", "Công an tỉnh", "Công an thành phố");

  /** The centre or the localities. */
  enum Side {
    CENTRE,
    LOCALITY
  }

  @Override
  public Verdict judge(CaseFile file) {
    List<TaskEntry> tasks =
        file.tasks().stream().filter(t -> !t.isLabel() && !t.leads().isEmpty()).toList();
    if (tasks.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    boolean hasColumn = tasks.stream().anyMatch(t -> level(t.node()).isPresent());
    List<Violation> violations = new ArrayList<>();
    boolean isOpen = false;
    for (TaskEntry row : tasks) {
      Set<Side> sides = EnumSet.noneOf(Side.class);
      row.leads().values().forEach(lead -> sides.addAll(sides(lead, file)));
      Optional<GovernmentLevel> level = level(row.node());
      if (level.isPresent()) {
        if (level.get() == GovernmentLevel.MINISTRY && sides.equals(EnumSet.of(Side.LOCALITY))) {
          violations.add(
              row.violation(row.cell(Responsibility.LEAD))
                  .with("leads", row.leads().values().stream().map(Actor::getName).toList()));
        }
      } else if (hasColumn && sides.size() != 1) {
        violations.add(row.violation(row.pointer()));
      } else {
        isOpen |= sides.size() > 1 || (sides.isEmpty() && file.issuerKind().isEmpty());
      }
    }
    return Verdict.violatedOr(isOpen ? Verdict.CANNOT_BE_JUDGED : Verdict.SATISFIED, violations);
  }

  private static Optional<GovernmentLevel> level(TaskNode node) {
    return node.task().getLevel().or(() -> node.parent().flatMap(TaskLevelUnclear::level));
  }

  private static Set<Side> sides(Actor lead, CaseFile file) {
    if (lead instanceof Actor.Body body) {
      return sidesOfBody(body, file);
    }
    if (lead instanceof Actor.Collective collective) {
      return sidesOfMany(collective.getName(), collective.getLevel());
    }
    if (lead instanceof Actor.ConditionalCollective collective) {
      return sidesOfMany(collective.getName(), collective.getLevel());
    }
    return Set.of();
  }

  private static Set<Side> sidesOfBody(Actor.Body body, CaseFile file) {
    List<Organization> lives = file.bodies().lives(body);
    if (lives.stream().anyMatch(o -> CENTRE.contains(o.getKind()))) {
      return EnumSet.of(Side.CENTRE);
    }
    boolean isLocal =
        lives.stream().anyMatch(o -> o.getKind().isProvinceLevel())
            || (lives.isEmpty() && DEPARTMENTS.begin(body.getName()));
    return isLocal ? EnumSet.of(Side.LOCALITY) : Set.of();
  }

  /** The sides that a collective names. */
  static Set<Side> sidesOfMany(String name, Optional<GovernmentLevel> level) {
    if (level.isPresent()) {
      return level.get() == GovernmentLevel.MINISTRY
          ? EnumSet.of(Side.CENTRE)
          : EnumSet.of(Side.LOCALITY);
    }
    Set<Side> sides = EnumSet.noneOf(Side.class);
    if (MINISTRIES.standIn(name)) {
      sides.add(Side.CENTRE);
    }
    if (LOCALITIES.standIn(name)) {
      sides.add(Side.LOCALITY);
    }
    return sides;
  }
}
