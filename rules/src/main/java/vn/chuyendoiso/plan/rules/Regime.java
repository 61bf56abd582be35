package vn.chuyendoiso.plan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.law.Clause;
import vn.chuyendoiso.plan.law.ClauseCatalogue;
import vn.chuyendoiso.plan.law.InForce;
import vn.chuyendoiso.plan.law.Instrument;
import vn.chuyendoiso.plan.law.InstrumentRegistry;
import vn.chuyendoiso.plan.law.InstrumentStatus;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

/**
 * The law that covers one document on one day, chosen from who issues it, what it plans for, and
 * which instruments are in force.
 *
 * <p>Example: on 2024-10-29 a province's plan for 2025 is bound by Directive 34/CT-TTg and by
 * letter 3816/BTTTT-CĐSQG, which guides the plans of that year. Its plan for 2027 is not: the
 * period of both has ended, and no guidance for 2027 is known. Their clauses still speak, as good
 * practice; {@link #isPeriodCovered} is false, and the report says so.
 *
 * <p>What is not known is not held against the law: a clause of an instrument whose force cannot be
 * told from the registry speaks. A document that does not say who issues it, or when it begins, is
 * not let off for that. Immutable and thread-safe. Source: the registry of instruments, and the
 * addressees of each clause.
 */
public final class Regime {

  private final LocalDate asOf;
  private final Optional<Issuer> issuer;
  private final Optional<Period> period;

  private Regime(LocalDate asOf, Optional<Issuer> issuer, Optional<Period> period) {
    this.asOf = asOf;
    this.issuer = issuer;
    this.period = period;
  }

  /**
   * Chooses the law.
   *
   * @param document any document
   * @param asOf the day on which the law is looked up
   * @return what covers it
   */
  public static Regime of(Document document, LocalDate asOf) {
    return new Regime(
        Objects.requireNonNull(asOf, "asOf"),
        document.getIssuer(),
        document.getPeriod().flatMap(Printed::getMeaning));
  }

  /** {@return the day on which the law is looked up} */
  public LocalDate getAsOf() {
    return asOf;
  }

  /** {@return all bundled clauses that bind the issuer in what it plans for} */
  public List<Clause> getBinding() {
    return ClauseCatalogue.bundled().all().stream().filter(this::binds).toList();
  }

  /**
   * Returns the letters that guide the plans of the years of the document.
   *
   * @return the letters, by year; empty if none is known, or the document names no period
   */
  public List<Instrument> getGuidance() {
    List<Instrument> guidance = new ArrayList<>();
    period.ifPresent(
        p -> {
          for (int year = p.getFirstDay().getYear(); year <= p.getLastDay().getYear(); year++) {
            guidance.addAll(InstrumentRegistry.bundled().guidance(year));
          }
        });
    return List.copyOf(guidance);
  }

  /**
   * Tells whether the years of the document have a guidance of their own.
   *
   * @return false if the document names a period and no guidance for any of its years is known;
   *     then only what is in force in general covers it
   */
  public boolean isPeriodCovered() {
    return period.isEmpty() || !getGuidance().isEmpty();
  }

  /**
   * Tells whether a clause speaks on the day, be it as law or as good practice.
   *
   * @param clause a clause
   * @return false if its instrument was issued later, or has ceased by then
   */
  public boolean speaks(Clause clause) {
    if (clause.getIssuedOn().filter(asOf::isBefore).isPresent()) {
      return false;
    }
    List<Instrument> instruments = ClauseInstruments.of(clause);
    for (Instrument instrument : instruments) {
      if (instrument.inForceOn(asOf) != InForce.NO) {
        return true;
      }
    }
    return instruments.isEmpty();
  }

  /**
   * Tells whether a clause binds the issuer of the document in what it plans for.
   *
   * @param clause a clause
   * @return false if it does not speak, is addressed to others, or speaks of another year, or if
   *     the document begins after the period of its instrument
   */
  public boolean binds(Clause clause) {
    return speaks(clause)
        && issuer.map(clause::binds).orElse(true)
        && clause.getPlanYear().map(this::plansFor).orElse(true)
        && !isPast(clause);
  }

  private boolean plansFor(int year) {
    return period
        .map(p -> p.getFirstDay().getYear() <= year && year <= p.getLastDay().getYear())
        .orElse(true);
  }

  private boolean isPast(Clause clause) {
    List<Instrument> instruments = ClauseInstruments.of(clause);
    return period.isPresent()
        && !instruments.isEmpty()
        && instruments.stream()
            .allMatch(i -> lastDay(i).filter(period.get().getFirstDay()::isAfter).isPresent());
  }

  private static Optional<LocalDate> lastDay(Instrument instrument) {
    return instrument
        .getInForceUntil()
        .or(
            () ->
                instrument.getStatus() == InstrumentStatus.PERIOD_ENDED
                    ? instrument.getKnownUntil()
                    : Optional.empty());
  }
}
