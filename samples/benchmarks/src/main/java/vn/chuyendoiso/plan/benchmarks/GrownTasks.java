package vn.chuyendoiso.plan.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.funding.Amount;
import vn.chuyendoiso.plan.funding.Funding;
import vn.chuyendoiso.plan.funding.FundingShare;
import vn.chuyendoiso.plan.funding.FundingSource;
import vn.chuyendoiso.plan.funding.MoneyUnit;
import vn.chuyendoiso.plan.law.Citation;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.GovernmentLevel;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.responsibility.Assignment;
import vn.chuyendoiso.plan.responsibility.Responsibility;
import vn.chuyendoiso.plan.security.InformationClass;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.TargetId;
import vn.chuyendoiso.plan.task.Deliverable;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;

/**
 * The tasks of a grown document, made of those of 03/NQ-CP.
 *
 * <p>Every tenth has four rows below it, every twentieth has a title that others have too, and by
 * row number some lack what a task should have, or do what a rule is against.
 */
final class GrownTasks {

  private static final List<Task> STOCK =
      SamplePlans.tasks(SamplePlans.real(SamplePlans.PLANS.get(0)));
  private static final Actor MINISTRY =
      Actor.body("Bộ Thông tin và Truyền thông", Optional.of(new OrganizationId("BTTTT")));
  private static final Actor DEPARTMENT = Actor.body("Sở Khoa học và Công nghệ", Optional.empty());

  private GrownTasks() {}

  static TaskId id(int number) {
    return new TaskId("nv-" + (number + 1));
  }

  static String title(int number) {
    String title = STOCK.get(number % STOCK.size()).getTitle();
    return number % 20 == 13 ? title : SamplePlans.title(title, number / STOCK.size());
  }

  static List<Assignment> assignments(int number) {
    return STOCK.get(number % STOCK.size()).getAssignments();
  }

  /** The rows at the top, with those below them; the keys begin at a number. */
  static List<Task> rows(int first, int count, int targets) {
    List<Task> rows = new ArrayList<>();
    int i = first;
    int end = first + count;
    while (i < end) {
      Task row = row(i, targets);
      boolean hasChildren = i % 10 == 0;
      i++;
      List<Task> children = new ArrayList<>();
      while (hasChildren && children.size() < 4 && i < end) {
        children.add(row(i++, targets));
      }
      rows.add(row.withChildren(children));
    }
    return rows;
  }

  private static Task row(int i, int targets) {
    Task row =
        STOCK
            .get(i % STOCK.size())
            .withId(id(i))
            .withCode(Integer.toString(i + 1))
            .withTitle(title(i))
            .withGroup(Integer.toString(i % 8 + 1))
            .withChildren();
    row = linked(row, i, targets);
    row = led(row, i);
    row = dated(row, i);
    if (i % 10 == 4) {
      row = row.withFunding(funding(i));
    }
    if (i % 20 == 2) {
      row = row.withInformation(InformationClass.PERSONAL_DATA);
    } else if (i % 20 == 12) {
      row = row.withInformation(InformationClass.INTERNAL);
    }
    if (i % 13 == 7 || i % 30 == 0) {
      row = row.withDeliverables();
    } else if (i % 19 == 3) {
      row = row.withDeliverables(Deliverable.of("Nghị định của Chính phủ"));
    }
    return row;
  }

  private static Task linked(Task row, int i, int targets) {
    Task linked = row;
    if (targets > 0 && i % 12 != 5) {
      linked = linked.withTargets(GrownTargets.id(i % targets));
    }
    if (i % 97 == 11) {
      linked = linked.withTargets(new TargetId("ct-x" + i));
    }
    if (targets > 0 && i % 25 == 3) {
      linked = linked.withIndicators(GrownTargets.indicatorId(i % targets));
    }
    if (i % 40 == 1) {
      linked = linked.withAfter(id(i - 1), id(i + 20));
    } else if (i % 4 == 1) {
      linked = linked.withAfter(id(i - 1));
    }
    return i % 15 == 7
        ? linked.withOrigin(Citation.parse("Điều " + (i % 12 + 1) + " Quyết định 749/QĐ-TTg"))
        : linked;
  }

  private static Task led(Task row, int i) {
    if (i % 17 == 6) {
      return row.withAssignments();
    }
    if (i % 23 == 4) {
      return row.withAssignments(
          Assignment.of(Responsibility.LEAD, DEPARTMENT),
          Assignment.of(Responsibility.COORDINATE, DEPARTMENT, MINISTRY));
    }
    if (i % 29 == 2) {
      return row.withAssignments(Assignment.of(Responsibility.LEAD, DEPARTMENT, MINISTRY));
    }
    return i % 3 == 0 ? row.withLevel(GovernmentLevel.MINISTRY) : row;
  }

  private static Task dated(Task row, int i) {
    Task dated = i % 3 == 0 ? row.withStartsOn(LocalDate.of(2025, 1, 2).plusDays(i % 300)) : row;
    if (i % 11 == 5) {
      return dated.withDeadline(Optional.empty());
    }
    if (i % 37 == 1) {
      return dated.withDeadline(Printed.of("Thường xuyên", Deadline.continuous()));
    }
    if (i % 41 == 9) {
      return dated.withDeadline(Printed.textOnly("đầu năm 2026"));
    }
    if (i % 43 == 8) {
      return dated
          .withOrigin(Citation.parse("Quyết định 06/QĐ-TTg"))
          .withDeadline(Printed.of("Giai đoạn 2", Deadline.stage(2)));
    }
    int year = 2025 + i % 2;
    return i % 5 == 3
        ? dated.withDeadline(Printed.of(Integer.toString(year), Deadline.year(year)))
        : dated;
  }

  // The shares of every other one make more than the whole.
  private static Funding funding(int i) {
    return Funding.builder()
        .amount(dong(100 + i % 90))
        .addShares(
            FundingShare.builder()
                .source(FundingSource.CENTRAL_BUDGET)
                .amount(dong(50 + i % 90))
                .build(),
            FundingShare.builder()
                .source(FundingSource.SOCIALISED)
                .amount(dong(i % 20 == 4 ? 50 : 70))
                .build())
        .build();
  }

  private static Printed<Amount> dong(int billions) {
    Amount amount =
        Amount.of(Comparison.UNSPECIFIED, BigDecimal.valueOf(billions), MoneyUnit.BILLION_DONG);
    return Printed.of(amount.print(), amount);
  }
}
