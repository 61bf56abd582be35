package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.Organization;
import vn.chuyendoiso.plan.organization.OrganizationRegistry;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

/**
 * A body that leads a task exists until the task is due. Example: the Ministry of Information and
 * Communications leads tasks of 03/NQ-CP that are due in June 2025, and ended on 2025-02-28; the
 * Ministry of Science and Technology took over. The People's Committee of a province that was
 * merged is meant too: UBND tỉnh Đắk Nông, after 2025-06-30. A body that goes on under its name,
 * such as BKHCN, is not.
 *
 * <p>It speaks only once the end was decided: before, nobody could know. Work without an end, and
 * work without a deadline, must be led on the day of validation.
 */
@Rule(id = "task-lead-ceased", clauses = "CT34-P4", severity = Severity.WARNING, since = "0.1.0")
final class TaskLeadCeased implements TaskRule {

  @Override
  public Verdict judge(TaskEntry row, CaseFile file) {
    if (row.isLabel()) {
      return Verdict.NOT_APPLICABLE;
    }
    List<Actor.Body> known = knownLeads(row, file);
    if (known.isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    Optional<LocalDate> needed = neededOn(row.deadline(), file);
    if (needed.isEmpty()) {
      return Verdict.CANNOT_BE_JUDGED;
    }
    List<Violation> violations = new ArrayList<>();
    for (Actor.Body lead : known) {
      lastLife(file.bodies().lives(lead), file.asOf())
          .filter(o -> o.getLastDay().orElseThrow().isBefore(needed.get()))
          .map(o -> violation(row, lead, o, needed.get(), file))
          .ifPresent(violations::add);
    }
    return Verdict.violatedOr(Verdict.SATISFIED, violations);
  }

  private static List<Actor.Body> knownLeads(TaskEntry row, CaseFile file) {
    List<Actor.Body> known = new ArrayList<>();
    for (Actor lead : row.leads().values()) {
      if (lead instanceof Actor.Body body && !file.bodies().lives(body).isEmpty()) {
        known.add(body);
      }
    }
    return known;
  }

  /** The day on which somebody must lead; empty if the words of the deadline mean nothing to us. */
  private static Optional<LocalDate> neededOn(Optional<Printed<Deadline>> deadline, CaseFile file) {
    Optional<Deadline> meaning = deadline.flatMap(Printed::getMeaning);
    if (meaning.isEmpty() && !Unstated.isBlank(deadline.flatMap(Printed::getText))) {
      return Optional.empty();
    }
    return Optional.of(meaning.flatMap(file::lastAcceptableDay).orElse(file.asOf()));
  }

  /** The life after which there is none, if its end was decided by a day; else empty. */
  private static Optional<Organization> lastLife(List<Organization> lives, LocalDate asOf) {
    Organization last = lives.get(0);
    for (Organization life : lives) {
      if (life.getLastDay().isEmpty()) {
        return Optional.empty();
      }
      if (life.getLastDay().get().isAfter(last.getLastDay().orElseThrow())) {
        last = life;
      }
    }
    LocalDate decidedOn = last.getEndDecidedOn().or(last::getLastDay).orElseThrow();
    return decidedOn.isAfter(asOf) ? Optional.empty() : Optional.of(last);
  }

  private static Violation violation(
      TaskEntry row, Actor.Body lead, Organization ended, LocalDate needed, CaseFile file) {
    return row.violation(row.cell(Responsibility.LEAD))
        .with("body", lead.getName())
        .with("lastDay", ended.getLastDay().orElseThrow())
        .with("day", needed)
        .with("successors", successors(ended, needed, file.organizations()));
  }

  /** Who answers on the day on which somebody must lead, also after several mergers. */
  private static List<Object> successors(
      Organization ended, LocalDate needed, OrganizationRegistry registry) {
    List<Object> names = new ArrayList<>();
    registry.successorsOn(ended.getId(), needed).forEach(o -> names.add(o.getName()));
    return names.isEmpty() ? List.of(new Term("successor.unknown")) : names;
  }
}
