package vn.chuyendoiso.plan.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.LabelledValue;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.target.Unit;
import vn.chuyendoiso.plan.target.UnitKind;
import vn.chuyendoiso.plan.text.ExactKey;
import vn.chuyendoiso.plan.time.Deadline;

/**
 * The words of a cell and the value beside them say the same. Example: "trên 80%" beside a value of
 * at least 80 is a contradiction, and so is "6/2025" beside 2026; "6/2025" beside the day
 * 2025-06-30 is none, because both end on the same day. "Trước 30/9" goes with 29 September of any
 * year, and "100 ngày" or "giai đoạn 1" with any day.
 *
 * <p>A cell with several values ("≤ 3 Đông Nam Á; ≤ 50 Thế giới") stands beside each of its
 * targets; one of its values must fit. "Phấn đấu" before a value is left out. Units are left alone:
 * they may stand in another column. Words without figures contradict nothing.
 */
@Rule(id = "document-text-contradicts-meaning", severity = Severity.ERROR, since = "0.1.0")
final class DocumentTextContradictsMeaning implements SurveyRule<Verdict> {

  @Override
  public Verdict look(TargetEntry row, CaseFile file) {
    return compare(PrintedPlace.of(row), file.cells());
  }

  @Override
  public Verdict look(TaskEntry row, CaseFile file) {
    return compare(PrintedPlace.of(row), file.cells());
  }

  @Override
  public Verdict conclude(Survey<Verdict> rows, CaseFile file) {
    return Verdict.together(compare(PrintedPlace.ofHead(file.plan()), file.cells()), rows);
  }

  private static Verdict compare(List<PrintedPlace> places, CellReader reader) {
    List<Violation> violations = List.of();
    boolean compared = false;
    for (PrintedPlace place : places) {
      Object meaning = place.cell().getMeaning().orElse(null);
      Optional<Object> different = Optional.empty();
      if (meaning instanceof Deadline deadline) {
        compared = true;
        if (contradicts(place.text(), deadline, reader)) {
          different = Optional.of(Shortened.of(deadline.print()));
        }
      } else if (meaning instanceof TargetValue value) {
        compared = true;
        if (contradicts(place.text(), value, reader)) {
          different = Optional.of(new ValueInWords(value));
        }
      }
      if (different.isPresent()) {
        violations = new ArrayList<>(violations);
        violations.add(violation(place, different.get()));
      }
    }
    return Verdict.violatedOr(compared ? Verdict.SATISFIED : Verdict.NOT_APPLICABLE, violations);
  }

  private static Violation violation(PrintedPlace place, Object meaning) {
    return Violation.at(place.pointer())
        .with("kind", new Term("cell." + place.kind()))
        .with("text", Shortened.of(place.text()))
        .with("meaning", meaning);
  }

  // Most cells print their value in the words of the grammar, which needs no reading at all.
  private static boolean contradicts(String text, Deadline meaning, CellReader reader) {
    return !text.equalsIgnoreCase(meaning.print())
        && reader.deadline(text).map(words -> !agree(words, meaning)).orElse(false);
  }

  // Where nothing is understood, the value that is meant may be what is printed.
  private static boolean contradicts(String text, TargetValue meaning, CellReader reader) {
    if (text.equalsIgnoreCase(meaning.print())) {
      return false;
    }
    Optional<TargetValue> one = reader.value(text);
    if (one.isPresent() && agree(one.get(), meaning)) {
      return false;
    }
    List<LabelledValue> parts = reader.values(text);
    return (one.isPresent() || !parts.isEmpty())
        && parts.stream().noneMatch(p -> agree(p.getValue(), meaning));
  }

  private static boolean agree(Deadline words, Deadline meaning) {
    // What prints the same says the same, whatever is carried along beside it.
    if (words.print().equals(meaning.print())) {
      return true;
    }
    Optional<LocalDate> one = words.lastAcceptableDay();
    Optional<LocalDate> other = meaning.lastAcceptableDay();
    if (one.isPresent() && other.isPresent()) {
      return one.equals(other);
    }
    return one.filter(d -> mayEndOn(meaning, d))
        .or(() -> other.filter(d -> mayEndOn(words, d)))
        .isPresent();
  }

  /** Whether a deadline may end on a day, if that hangs on something that it does not name. */
  private static boolean mayEndOn(Deadline open, LocalDate day) {
    if (open instanceof Deadline.DayOfYear dayOfYear) {
      // "trước 1/1" ends in the year before the one that is meant
      return IntStream.of(day.getYear(), day.getYear() + 1)
          .filter(y -> y >= Deadline.FIRST_YEAR && y <= Deadline.LAST_YEAR)
          .anyMatch(y -> dayOfYear.lastAcceptableDayIn(y).equals(day));
    }
    return open instanceof Deadline.Stage || open instanceof Deadline.Duration;
  }

  private static boolean agree(TargetValue words, TargetValue meaning) {
    if (words instanceof TargetValue.Qualitative || words instanceof TargetValue.Milestone) {
      return true;
    }
    if (meaning instanceof TargetValue.Maintain kept) {
      // That a value is to be kept may be printed elsewhere in the row; that it is need not.
      return agree(words instanceof TargetValue.Maintain m ? m.getValue() : words, kept.getValue());
    }
    if (words instanceof TargetValue.Quantity one && meaning instanceof TargetValue.Quantity two) {
      return one.getComparison() == two.getComparison()
          && one.getNumber().compareTo(two.getNumber()) == 0;
    }
    if (words instanceof TargetValue.Interval one && meaning instanceof TargetValue.Interval two) {
      return one.getComparison() == two.getComparison()
          && one.getLower().compareTo(two.getLower()) == 0
          && one.getUpper().compareTo(two.getUpper()) == 0;
    }
    if (words instanceof TargetValue.Rank one && meaning instanceof TargetValue.Rank two) {
      return one.getPosition() == two.getPosition()
          && notDifferent(one.getOutOf(), two.getOutOf())
          && notDifferent(one.getScope().map(ExactKey::of), two.getScope().map(ExactKey::of));
    }
    if (words instanceof TargetValue.Quantity number && meaning instanceof TargetValue.Rank rank) {
      return isPlace(number, rank);
    }
    return agreeInside(words, meaning);
  }

  private static boolean agreeInside(TargetValue words, TargetValue meaning) {
    if (meaning instanceof TargetValue.Recurring often) {
      // That a value is due every year may be told by its unit, as "%/năm" does.
      return agree(
          words instanceof TargetValue.Recurring r ? r.getValue() : words, often.getValue());
    }
    if (meaning instanceof TargetValue.Change step) {
      // So may that it is a step, by the name of the indicator: "Mức giảm thủ tục hành chính".
      return words instanceof TargetValue.Change change
          ? change.getDirection() == step.getDirection()
              && agree(change.getValue(), step.getValue())
          : agree(words, step.getValue());
    }
    if (words instanceof TargetValue.Recurring often) {
      return meaning instanceof TargetValue.Quantity quantity
          && quantity.unit().flatMap(Unit::kind).equals(Optional.of(UnitKind.MEASURE))
          && agree(often.getValue(), meaning);
    }
    if (meaning instanceof TargetValue.Checklist two) {
      return isFraction(words, two.getCount(), two.getTotal());
    }
    if (meaning instanceof TargetValue.Rank rank && rank.getOutOf().isPresent()) {
      return isFraction(words, rank.getPosition(), rank.getOutOf().get());
    }
    if (words instanceof TargetValue.Composite one
        && meaning instanceof TargetValue.Composite two) {
      return one.getParts().size() == two.getParts().size()
          && IntStream.range(0, one.getParts().size())
              .allMatch(
                  i -> agree(one.getParts().get(i).getValue(), two.getParts().get(i).getValue()));
    }
    return false;
  }

  // "13/17" alone may be a count or a place; the column tells which.
  private static boolean isFraction(TargetValue words, int count, int total) {
    return (words instanceof TargetValue.Checklist one
            && one.getCount() == count
            && one.getTotal() == total)
        || (words instanceof TargetValue.Rank rank
            && rank.getPosition() == count
            && rank.getOutOf().equals(Optional.of(total)));
  }

  // "≤ 10" under the unit "Thứ bậc" is a place in a ranking, which the cell alone does not tell.
  private static boolean isPlace(TargetValue.Quantity number, TargetValue.Rank rank) {
    return (number.getComparison() == Comparison.AT_MOST
            || number.getComparison() == Comparison.UNSPECIFIED)
        && number.getNumber().compareTo(BigDecimal.valueOf(rank.getPosition())) == 0;
  }

  private static <T> boolean notDifferent(Optional<T> one, Optional<T> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }
}
