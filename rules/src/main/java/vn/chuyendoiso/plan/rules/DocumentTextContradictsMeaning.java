package vn.chuyendoiso.plan.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.target.Comparison;
import vn.chuyendoiso.plan.target.TargetValue;
import vn.chuyendoiso.plan.text.ExactKey;
import vn.chuyendoiso.plan.text.KeptMembers;
import vn.chuyendoiso.plan.time.Deadline;

/**
 * The words of a cell and the value beside them say the same. Example: "trên 80%" beside a value of
 * at least 80 is a contradiction, and so is "6/2025" beside 2026; "6/2025" beside the day
 * 2025-06-30 is none, because both end on the same day.
 *
 * <p>A cell with several values ("≤ 3 Đông Nam Á; ≤ 50 Thế giới") stands beside each of its
 * targets; one of its values must fit. Units are left alone: they may stand in another column.
 * Words without figures contradict nothing.
 */
@Rule(id = "document-text-contradicts-meaning", severity = Severity.ERROR, since = "0.1.0")
final class DocumentTextContradictsMeaning implements DocumentRule {

  @Override
  public Verdict judge(CaseFile file) {
    Reading reading = new Reading();
    List<Violation> violations = new ArrayList<>();
    boolean compared = false;
    for (PrintedPlace place : PrintedPlace.of(file)) {
      Object meaning = place.cell().getMeaning().orElse(null);
      if (meaning instanceof Deadline deadline) {
        compared = true;
        if (reading.contradicts(place.text(), deadline)) {
          violations.add(violation(place, deadline.print()));
        }
      } else if (meaning instanceof TargetValue value) {
        compared = true;
        if (reading.contradicts(place.text(), value)) {
          violations.add(violation(place, value.print()));
        }
      }
    }
    return Verdict.violatedOr(compared ? Verdict.SATISFIED : Verdict.NOT_APPLICABLE, violations);
  }

  private static Violation violation(PrintedPlace place, String meaning) {
    return Violation.at(place.pointer())
        .with("kind", new Term("cell." + place.kind()))
        .with("text", Excerpt.of(place.text()))
        .with("meaning", Excerpt.of(meaning));
  }

  /** Reads the words of one document; many cells say the same, and each text is read once. */
  private static final class Reading {

    private final Map<String, Optional<Deadline>> deadlines = new HashMap<>();
    private final Map<String, Optional<TargetValue>> values = new HashMap<>();

    boolean contradicts(String text, Deadline meaning) {
      return deadlines
          .computeIfAbsent(text, Deadline::parse)
          .map(words -> !agree(words, meaning))
          .orElse(false);
    }

    boolean contradicts(String text, TargetValue meaning) {
      Optional<TargetValue> whole = value(text);
      if (whole.isPresent()) {
        return !agree(whole.get(), meaning);
      }
      String[] parts = text.split(";", -1);
      for (String part : parts) {
        Optional<TargetValue> words = value(part);
        // A part that is not understood may be the one that is meant.
        if (words.isEmpty() || agree(words.get(), meaning)) {
          return false;
        }
      }
      return true;
    }

    private Optional<TargetValue> value(String text) {
      Function<String, Optional<TargetValue>> parse = TargetValue::parse;
      return values.computeIfAbsent(text, parse);
    }
  }

  private static boolean agree(Deadline words, Deadline meaning) {
    if (words.equals(meaning.withKept(KeptMembers.NONE))) {
      return true;
    }
    Optional<LocalDate> day = DueDay.of(words);
    return day.isPresent() && day.equals(DueDay.of(meaning));
  }

  private static boolean agree(TargetValue words, TargetValue meaning) {
    if (words instanceof TargetValue.Qualitative) {
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
    return words instanceof TargetValue.Quantity number
        && meaning instanceof TargetValue.Rank rank
        && isPlace(number, rank);
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
