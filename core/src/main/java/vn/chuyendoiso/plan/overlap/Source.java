package vn.chuyendoiso.plan.overlap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.organization.OrganizationRegistry;
import vn.chuyendoiso.plan.text.ExactKey;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

/**
 * What is kept of a document while its tasks are compared.
 *
 * @param index which of the documents
 * @param number its number
 * @param title its title
 * @param issuer who issues it, as printed
 * @param level at which level of government
 * @param body the key of the body
 * @param issuedOn the day of issue
 * @param period the time that it plans for
 * @param name the name of the issuer, for the places in it
 */
record Source(
    int index,
    Optional<DocumentNumber> number,
    String title,
    Optional<String> issuer,
    Optional<IssuerKind> level,
    Optional<String> body,
    Optional<LocalDate> issuedOn,
    Optional<Period> period,
    Optional<ComparedTitle> name) {

  /**
   * By body, so that the documents of one stand together, and not by the order in which documents
   * were added; only equal ones stand so.
   */
  static final Comparator<Source> ORDER =
      Comparator.comparing((Source s) -> s.body.orElse(""))
          .thenComparing(s -> s.number.map(DocumentNumber::toString).orElse(""))
          .thenComparing(s -> s.issuedOn.map(LocalDate::toString).orElse(""))
          .thenComparing(Source::title)
          .thenComparing(Source::index);

  static Source of(int index, PlanDocument document) {
    Optional<String> issuer = document.getIssuer().map(Issuer::getName);
    return new Source(
        index,
        document.getNumber(),
        document.getTitle(),
        issuer,
        document.getIssuer().map(Issuer::getKind),
        document.getIssuer().map(Source::body),
        document.getIssuedOn(),
        document.getPeriod().flatMap(Printed::getMeaning),
        issuer.map(ComparedTitle::of));
  }

  private static String body(Issuer issuer) {
    return issuer
        .findOrganization(OrganizationRegistry.bundled())
        .map(Object::toString)
        .orElseGet(() -> ExactKey.of(issuer.getName()).key());
  }

  /** How two documents stand to each other; empty if their tasks may well be the same. */
  Optional<OverlapRelation> relation(Source other) {
    if (index == other.index) {
      return Optional.of(OverlapRelation.INSIDE_DOCUMENT);
    }
    if (!meets(other)) {
      return Optional.empty();
    }
    if (body.isPresent() && body.equals(other.body)) {
      return Optional.of(OverlapRelation.SAME_BODY);
    }
    return relationOfLevels(other);
  }

  /** How documents of two bodies stand to each other. */
  Optional<OverlapRelation> relationOfLevels(Source other) {
    if (!meets(other) || level.isEmpty() || other.level.isEmpty() || level.equals(other.level)) {
      return Optional.empty();
    }
    return Optional.of(
        isNational() || other.isNational()
            ? OverlapRelation.NATIONAL_PROGRAMME
            : OverlapRelation.OTHER_LEVEL);
  }

  private boolean meets(Source other) {
    if (period.isEmpty() || other.period.isEmpty()) {
      return true;
    }
    Period mine = period.get();
    Period theirs = other.period.get();
    return !mine.getFirstDay().isAfter(theirs.getLastDay())
        && !theirs.getFirstDay().isAfter(mine.getLastDay());
  }

  private boolean isNational() {
    return level.filter(l -> l == IssuerKind.NATION).isPresent();
  }

  /** Whether a reference in another document means this one. */
  boolean isMeantBy(InstrumentRef reference) {
    return number.isPresent()
        && reference.getNumber().filter(number.get()::isSameNumberAs).isPresent()
        && (issuedOn.isEmpty()
            || reference.getIssuedOn().isEmpty()
            || issuedOn.equals(reference.getIssuedOn()));
  }
}
