package vn.chuyendoiso.plan.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.funding.Amount;
import vn.chuyendoiso.plan.funding.Funding;
import vn.chuyendoiso.plan.funding.FundingShare;
import vn.chuyendoiso.plan.funding.FundingSource;
import vn.chuyendoiso.plan.funding.MoneyUnit;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.task.OmittedTaskGroup;
import vn.chuyendoiso.plan.task.TaskGroup;
import vn.chuyendoiso.plan.task.TaskGroupFunding;
import vn.chuyendoiso.plan.task.TaskGroupSet;
import vn.chuyendoiso.plan.text.Printed;

/**
 * The parts of an amount of money add up to the whole: the sources of one total, and the groups of
 * tasks against the document. Example: 120 and 60 tỷ đồng from two sources under a total of 200.
 *
 * <p>Each printed amount may be rounded by half a unit of its last place, so 33,3 three times is
 * 100. An amount with a comparison ("hơn 2.300 tỷ đồng"), a range, words that were not understood,
 * or a part without an amount: nothing can be said. Sources may cut one sum in two ways, by budget
 * (central, local) and by kind of expenditure (investment, recurrent); then one of the cuts has to
 * fit, and if none does nothing can be said. Groups may leave out costs of the whole, so less than
 * the total is a finding only if every group of the set has its amount or is left out openly. Tasks
 * are not added up: the same money is often stated at several of them.
 */
@Rule(id = "document-funding-sum", severity = Severity.WARNING, since = "0.1.0")
final class DocumentFundingSum implements FundingRule {

  private static final Set<Comparison> EXACT = EnumSet.of(Comparison.UNSPECIFIED, Comparison.EQUAL);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** Along what a list of sources cuts the money. */
  private enum Cut {
    LEVEL,
    STATE,
    EXPENDITURE
  }

  @Override
  public Verdict judge(List<FundingPlace> places, CaseFile file) {
    List<Violation> violations = new ArrayList<>();
    Verdict verdict = Verdict.NOT_APPLICABLE;
    for (FundingPlace place : places) {
      verdict = graver(verdict, sources(place, violations));
    }
    verdict = graver(verdict, groups(file, violations));
    return Verdict.violatedOr(verdict, violations);
  }

  private static Verdict graver(Verdict one, Verdict other) {
    return one.outcome().compareTo(other.outcome()) >= 0 ? one : other;
  }

  private static Verdict sources(FundingPlace place, List<Violation> violations) {
    Funding funding = place.funding();
    if (funding.getAmount().isEmpty() || funding.getShares().isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    Optional<Sum> total = exact(funding.getAmount());
    Map<Cut, Sum> cuts = new EnumMap<>(Cut.class);
    Sum beside = Sum.NOTHING;
    for (FundingShare share : funding.getShares()) {
      Optional<Sum> amount = exact(share.getAmount());
      if (total.isEmpty() || amount.isEmpty()) {
        return Verdict.CANNOT_BE_JUDGED;
      }
      Optional<Cut> cut = cut(share.getSource());
      if (cut.isPresent()) {
        cuts.merge(cut.get(), amount.get(), Sum::plus);
      } else {
        beside = beside.plus(amount.get());
      }
    }
    if (fits(cuts, beside, total.get())) {
      return Verdict.SATISFIED;
    }
    if (cuts.size() > 1) {
      return Verdict.CANNOT_BE_JUDGED;
    }
    Sum sum = cuts.values().stream().reduce(beside, Sum::plus);
    MoneyUnit unit = unit(funding.getAmount());
    violations.add(
        Violation.at(place.pointer())
            .with("kind", new Term("funding-of." + place.kind()))
            .with("name", place.name())
            .with("sum", sum.in(unit))
            .with("total", total.get().in(unit)));
    return Verdict.SATISFIED;
  }

  private static boolean fits(Map<Cut, Sum> cuts, Sum beside, Sum total) {
    List<Sum> sums = new ArrayList<>();
    sums.add(beside);
    for (Sum cut : cuts.values()) {
      List<Sum> more = sums.stream().map(s -> s.plus(cut)).toList();
      sums.addAll(more);
    }
    // The first one leaves all cuts out, which fits only if there are none.
    return sums.subList(cuts.isEmpty() ? 0 : 1, sums.size()).stream()
        .anyMatch(s -> s.compareWith(total) == 0);
  }

  private static Optional<Cut> cut(FundingSource source) {
    return switch (source) {
      case CENTRAL_BUDGET, LOCAL_BUDGET -> Optional.of(Cut.LEVEL);
      case STATE_BUDGET -> Optional.of(Cut.STATE);
      case PUBLIC_INVESTMENT, RECURRENT_EXPENDITURE -> Optional.of(Cut.EXPENDITURE);
      case SOCIALISED, PUBLIC_PRIVATE_PARTNERSHIP, ENTERPRISES, FOREIGN, OTHER -> Optional.empty();
    };
  }

  private static Verdict groups(CaseFile file, List<Violation> violations) {
    PlanDocument document = file.plan();
    Optional<Printed<Amount>> whole = document.getFunding().flatMap(Funding::getAmount);
    if (whole.isEmpty() || document.getGroupFunding().isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    Optional<Sum> total = exact(whole);
    Sum sum = Sum.NOTHING;
    for (TaskGroupFunding group : document.getGroupFunding()) {
      Optional<Sum> amount = exact(group.getFunding().getAmount());
      if (total.isEmpty() || amount.isEmpty()) {
        return Verdict.CANNOT_BE_JUDGED;
      }
      sum = sum.plus(amount.get());
    }
    int order = sum.compareWith(total.get());
    if (order > 0 || (order < 0 && hasAllGroups(file))) {
      MoneyUnit unit = unit(whole);
      violations.add(
          Violation.at(JsonPointer.ROOT.append("groupFunding"))
              .with("sum", sum.in(unit))
              .with("total", total.get().in(unit)));
    }
    return Verdict.SATISFIED;
  }

  private static boolean hasAllGroups(CaseFile file) {
    Optional<TaskGroupSet> set = file.taskGroupSet().filter(TaskGroupSet::complete);
    if (set.isEmpty()) {
      return false;
    }
    Set<String> stated = new HashSet<>();
    file.plan().getGroupFunding().forEach(g -> stated.add(g.getGroup()));
    file.plan().getOmittedTaskGroups().stream()
        .map(OmittedTaskGroup::getGroup)
        .forEach(stated::add);
    return set.get().groups().stream().map(TaskGroup::code).allMatch(stated::contains);
  }

  private static MoneyUnit unit(Optional<Printed<Amount>> cell) {
    return cell.flatMap(Printed::getMeaning).map(Amount::getUnit).orElseThrow();
  }

  private static Optional<Sum> exact(Optional<Printed<Amount>> cell) {
    return cell.flatMap(Printed::getMeaning)
        .filter(a -> EXACT.contains(a.getComparison()) && a.getUpper().isEmpty())
        .map(
            a -> {
              BigDecimal lastPlace =
                  BigDecimal.ONE.movePointLeft(Math.max(a.getNumber().scale(), 0));
              return new Sum(a.inDong(), lastPlace.multiply(a.getUnit().inDong()).divide(TWO));
            });
  }

  /**
   * Money, and by how much it may be off.
   *
   * @param dong the money in đồng
   * @param rounding by how much printed numbers may be rounded, in đồng
   */
  private record Sum(BigDecimal dong, BigDecimal rounding) {
    static final Sum NOTHING = new Sum(BigDecimal.ZERO, BigDecimal.ZERO);

    Sum plus(Sum other) {
      return new Sum(dong.add(other.dong), rounding.add(other.rounding));
    }

    /** Negative if surely less, positive if surely more, 0 if it may be the same. */
    int compareWith(Sum other) {
      BigDecimal difference = dong.subtract(other.dong);
      boolean mayBeSame = difference.abs().compareTo(rounding.add(other.rounding)) <= 0;
      return mayBeSame ? 0 : difference.signum();
    }

    ValueInWords in(MoneyUnit unit) {
      BigDecimal number = dong.divide(unit.inDong()).stripTrailingZeros();
      return new ValueInWords(
          TargetValue.quantity(
              Comparison.UNSPECIFIED,
              number.scale() < 0 ? number.setScale(0) : number,
              Optional.of(unit.label())));
    }
  }
}
