package vn.chuyendoiso.plan.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.InstrumentRef;
import vn.chuyendoiso.plan.law.LegalBasis;
import vn.chuyendoiso.plan.organization.Actor;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.style.Filled;
import vn.chuyendoiso.plan.text.Keeping;
import vn.chuyendoiso.plan.text.KeptMembers;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Deadline;
import vn.chuyendoiso.plan.time.Period;

/**
 * A document of digital transformation: what all of them print before their content begins.
 *
 * <p>Example: "UBND tỉnh Lạng Sơn, số 246/KH-UBND, Lạng Sơn, ngày 06 tháng 11 năm 2024, Kế hoạch
 * chuyển đổi số tỉnh Lạng Sơn năm 2025", with the letter that it follows as a legal basis.
 *
 * <p>A draft can hold anything: what is not filled in is absent. An empty list that the document
 * states as {@code []} is told apart from one that it does not mention by {@link #getKept()}.
 * Immutable and thread-safe. Source: Decree 30/2020/NĐ-CP for the heading; Directive 34/CT-TTg,
 * clause CT34-P10 for the trail of approval.
 */
public sealed interface Document extends Keeping
    permits PlanDocument, ProgressReport, InfrastructureModel {

  /** {@return the kind of document} */
  DocumentType type();

  /** {@return number and symbol; absent until issued} */
  Optional<DocumentNumber> getNumber();

  /** {@return the title} */
  @NotBlank(message = "{vn.chuyendoiso.plan.text.blank}")
  String getTitle();

  /**
   * {@return the kind of paper as printed, such as "Quyết định ban hành Kế hoạch" or "Chiến lược";
   * absent if not printed}
   */
  Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getPrintedKind();

  /** {@return the body that issues it; absent if not stated} */
  Optional<@Valid Issuer> getIssuer();

  /**
   * {@return the place named beside the day of issue, such as "Lạng Sơn"; absent if not printed}
   */
  Optional<@Pattern(regexp = Filled.TEXT, message = Filled.MESSAGE) String> getPlace();

  /** {@return the day of issue; absent until issued} */
  Optional<LocalDate> getIssuedOn();

  /** {@return the time that it plans for or reports on; absent if not stated} */
  Optional<@Valid Printed<Period>> getPeriod();

  /** {@return who answers for it in person, by office; absent if not stated} */
  Optional<Actor.@Valid PersonRole> getHead();

  /** {@return where the data come from; absent if from the issuer} */
  Optional<@Valid Provenance> getProvenance();

  /** {@return the instruments that it stands on or carries out} */
  List<@Valid LegalBasis> getLegalBases();

  /** {@return the steps that it took from the desk to the seal, in order} */
  List<@Valid ApprovalStep> getApprovals();

  /**
   * Tells the last day on which something with a deadline in this document is in time.
   *
   * <p>Example: "trước 30/9" ends on 2025-09-29 in a plan for 2025, and "90 ngày kể từ ngày ban
   * hành" on 2025-06-17 in a plan of 2025-03-20.
   *
   * @param deadline a deadline that stands in the document
   * @return the day; empty if it has none, or hangs on something that is not stated
   */
  default Optional<LocalDate> lastAcceptableDay(Deadline deadline) {
    return deadline.lastAcceptableDay(getPeriod().flatMap(Printed::getMeaning), getIssuedOn());
  }

  /**
   * Tells whether a reference in another document may mean this one. A number alone means little:
   * {@code 246/KH-UBND} exists in every province and begins anew each year.
   *
   * <p>The numbers are the same, leading zeros aside. Where both state a day of issue, the days are
   * the same too, and this is no document of another body of the same kind, unless the reference
   * names that body. Where one day is not stated, this is a document of the body that the reference
   * names, of the body that refers, or of the nation.
   *
   * @param reference the reference
   * @param in the document in which it stands
   * @return true if it may mean this document
   */
  default boolean mayBeMeantBy(InstrumentRef reference, Document in) {
    return ReferenceCheck.mayMean(reference, this, in);
  }

  /**
   * Tells whether a reference in another document means this one and no other. Example: of the
   * plans 246/KH-UBND for 2025 and for 2026 of one province, "246/KH-UBND" without a day means
   * neither.
   *
   * <p>A document of the body that refers goes before those of others. The document in which the
   * reference stands, and one of the same kind, body and day as this one, which is another copy of
   * it, leave nothing unclear.
   *
   * @param reference the reference
   * @param in the document in which it stands
   * @param others the documents that are known, this one among them or not
   * @return true if it {@linkplain #mayBeMeantBy may mean} this document, and none of the others
   */
  default boolean isMeantBy(
      InstrumentRef reference, Document in, Collection<? extends Document> others) {
    return ReferenceCheck.means(reference, this, in, others);
  }

  @Override
  Document withKept(KeptMembers kept);

  /**
   * What the builders of all documents can do, for code that fills in a heading without knowing
   * which document it heads.
   *
   * <p>Example: a portal's form for number, title and issuer serves plans and reports alike.
   *
   * @param <D> the kind of document
   * @param <B> the builder itself
   */
  interface Builder<D extends Document, B extends Builder<D, B>> {

    /**
     * Sets number and symbol.
     *
     * @param number number and symbol
     * @return this builder
     */
    B number(DocumentNumber number);

    /**
     * Sets the title.
     *
     * @param title the title
     * @return this builder
     */
    B title(String title);

    /**
     * Sets the kind of paper.
     *
     * @param printedKind the kind as printed
     * @return this builder
     */
    B printedKind(String printedKind);

    /**
     * Sets the issuer.
     *
     * @param issuer the body that issues the document
     * @return this builder
     */
    B issuer(Issuer issuer);

    /**
     * Sets the place.
     *
     * @param place the place named beside the day of issue
     * @return this builder
     */
    B place(String place);

    /**
     * Sets the day of issue.
     *
     * @param issuedOn the day of issue
     * @return this builder
     */
    B issuedOn(LocalDate issuedOn);

    /**
     * Sets the time that the document is about.
     *
     * @param period the period
     * @return this builder
     */
    B period(Printed<Period> period);

    /**
     * Sets who answers in person.
     *
     * @param head the office
     * @return this builder
     */
    B head(Actor.PersonRole head);

    /**
     * Sets where the data come from.
     *
     * @param provenance the provenance
     * @return this builder
     */
    B provenance(Provenance provenance);

    /**
     * Sets the legal bases.
     *
     * @param legalBases the instruments, in printed order
     * @return this builder
     */
    B legalBases(Iterable<? extends LegalBasis> legalBases);

    /**
     * Sets the trail of approval.
     *
     * @param approvals the steps, in order
     * @return this builder
     */
    B approvals(Iterable<? extends ApprovalStep> approvals);

    /**
     * Takes everything out again.
     *
     * @return this builder, empty
     */
    B clear();

    /** {@return the document} */
    D build();
  }
}
