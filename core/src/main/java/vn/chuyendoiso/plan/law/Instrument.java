package vn.chuyendoiso.plan.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import vn.chuyendoiso.plan.style.PlanStyle;

/**
 * An instrument that plans stand on: a law, a resolution, a programme, a letter of guidance.
 *
 * <p>Example: 71/NQ-CP, a resolution of the Government of 2025-04-01, amends 03/NQ-CP. The National
 * Assembly's law 67/2006/QH11 was in force until 2026-06-30; 148/2025/QH15 replaced it.
 *
 * <p>Number, day of issue and issuer together tell one instrument from all others; a number alone
 * does not, because most begin anew each year. Days are those of the calendar in Viet Nam. What the
 * sources do not tell is absent. Immutable and thread-safe. Source: per row.
 */
@Value.Immutable
@PlanStyle
public interface Instrument extends WithInstrument {

  /** {@return its number and symbol; absent if not seen} */
  Optional<DocumentNumber> getNumber();

  /** {@return its kind} */
  InstrumentKind getKind();

  /** {@return its Vietnamese title; absent if not seen} */
  Optional<String> getTitle();

  /** {@return its title in English; absent if not seen} */
  Optional<String> getEnglishTitle();

  /** {@return the body that issued it} */
  String getIssuer();

  /** {@return the day of issue; absent if not known to the day} */
  Optional<LocalDate> getIssuedOn();

  /**
   * {@return the year of issue; that of the day, or else the one in the number, unless it is given}
   */
  @Value.Default
  default int getIssueYear() {
    return getIssuedOn()
        .map(LocalDate::getYear)
        .or(() -> getNumber().flatMap(DocumentNumber::year))
        .orElseThrow(() -> new IllegalStateException("an instrument has a year of issue"));
  }

  /** {@return the first day in force, as a source states it; absent if none does} */
  Optional<LocalDate> getInForceFrom();

  /** {@return the last day in force, included, as a source shows it; absent if none does} */
  Optional<LocalDate> getInForceUntil();

  /**
   * {@return a day on which it was in force already, where its first day is not stated; absent if
   * none was seen}
   */
  Optional<LocalDate> getKnownFrom();

  /**
   * {@return the last day on which it is sure to be in force, such as the end of its period; absent
   * if it has no period}
   */
  Optional<LocalDate> getKnownUntil();

  /** {@return what became of it} */
  InstrumentStatus getStatus();

  /** {@return the year of the plans that it guides; absent if it is no such guidance} */
  Optional<Integer> getPlanYear();

  /** {@return what it asks, restated in English; absent if not read} */
  Optional<String> getDemands();

  /** {@return what it has to do with other instruments, from its own point of view} */
  List<LegalBasis> getRelations();

  /** {@return other numbers under which it is cited} */
  List<InstrumentAlias> getAliases();

  /** {@return where the row comes from} */
  List<String> getSources();

  /**
   * {@return how sure the row is: {@code seed} if number, day and contents were read, {@code page}
   * if they stand on a public page, or a vendor's own word}
   */
  String getConfidence();

  /** {@return what is missing or in doubt; absent if nothing is} */
  Optional<String> getRemark();

  /**
   * {@return true if it makes rules for everybody: a law, a decree, or any other with the year in
   * its number}
   */
  default boolean isNormative() {
    return getKind() == InstrumentKind.LAW
        || getKind() == InstrumentKind.DECREE
        || getNumber().flatMap(DocumentNumber::year).isPresent();
  }

  /**
   * Tells whether it is in force on a day.
   *
   * <p>An instrument that is not normative counts from its day of issue unless a source states
   * another first day: directives, letters and decisions on single matters do. A normative one does
   * not, so without a stated day the answer is unknown until a day on which it was seen in force.
   *
   * @param day the day
   * @return yes or no where the row tells; otherwise unknown
   */
  default InForce inForceOn(LocalDate day) {
    boolean notIssued =
        getIssuedOn().map(day::isBefore).orElseGet(() -> day.getYear() < getIssueYear());
    if (notIssued
        || getInForceFrom().filter(day::isBefore).isPresent()
        || getInForceUntil().filter(day::isAfter).isPresent()) {
      return InForce.NO;
    }
    Optional<LocalDate> begin =
        getInForceFrom()
            .or(this::getKnownFrom)
            .or(() -> isNormative() ? Optional.empty() : issued());
    if (begin.map(day::isBefore).orElse(true)) {
      return InForce.UNKNOWN;
    }
    if (getInForceUntil().isPresent()) {
      return InForce.YES;
    }
    boolean open =
        getStatus() == InstrumentStatus.IN_FORCE || getStatus() == InstrumentStatus.PARTLY_IN_FORCE;
    return getKnownUntil().map(u -> !day.isAfter(u)).orElse(open) ? InForce.YES : InForce.UNKNOWN;
  }

  // Of an instrument that is dated to the year alone, no more is sure than that it was issued by
  // the end of it.
  private Optional<LocalDate> issued() {
    return Optional.of(getIssuedOn().orElseGet(() -> LocalDate.of(getIssueYear() + 1, 1, 1)));
  }

  /** {@return the instrument as a document would name it} */
  default InstrumentRef reference() {
    return InstrumentRef.builder()
        .kind(getKind().vietnamese())
        .number(getNumber())
        .title(getTitle())
        .issuer(getIssuer())
        .issuedOn(getIssuedOn())
        .build();
  }

  /** {@return the kind and the key, for logs; no text in which a person may be named} */
  default String inShort() {
    return "Instrument" + getNumber().map(n -> " " + n).orElse("");
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Instrument}; not thread-safe. */
  final class Builder extends ImmutableInstrument.Builder {
    Builder() {}
  }
}
