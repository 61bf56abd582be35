package vn.chuyendoiso.plan.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.style.PlanStyle;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;

/**
 * The time that a document plans for, both ends included.
 *
 * <p>Example: the annual plan of 2025 runs from 2025-01-01 to 2025-12-31. A period may begin before
 * the document is issued, as in Tuyên Quang's plan 60/KH-UBND of 26/3/2025. A period whose end lies
 * before its beginning can be held, and is for a rule to report.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@PlanStyle
public interface Period extends WithPeriod, Keeping {

  /** {@return the first day} */
  LocalDate getFirstDay();

  /** {@return the last day} */
  LocalDate getLastDay();

  /**
   * {@return the period in Vietnamese, in a form that {@link #parse} reads back: "năm 2025", "giai
   * đoạn 2026-2030", "từ ngày 01/7/2025 đến ngày 31/12/2025"}
   */
  default String print() {
    return PeriodGrammar.print(this);
  }

  /**
   * Reads a period as printed in real plans.
   *
   * @param text the words, such as "năm 2025", "giai đoạn 2024-2025", "từ 01/7/2025 đến 31/12/2025"
   * @return the period; empty if the words are not understood as a whole, or name no first day, as
   *     "đến năm 2030" does
   */
  static Optional<Period> parse(String text) {
    return PeriodGrammar.parse(text);
  }

  @Override
  Period withKept(KeptMembers kept);

  /**
   * Returns the period of whole years.
   *
   * @param first the first year
   * @param last the last year
   * @return from 1 January of the first to 31 December of the last
   */
  static Period years(int first, int last) {
    return builder()
        .firstDay(LocalDate.of(first, Month.JANUARY, 1))
        .lastDay(LocalDate.of(last, Month.DECEMBER, 31))
        .build();
  }

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "Period " + getFirstDay() + " to " + getLastDay();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Period}; not thread-safe. */
  final class Builder extends ImmutablePeriod.Builder {
    Builder() {}
  }
}
