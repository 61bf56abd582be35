package vn.chuyendoiso.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.document.PlanDocument;
import vn.chuyendoiso.plan.document.Provenance;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.law.Clause;
import vn.chuyendoiso.plan.law.ClauseForce;
import vn.chuyendoiso.plan.organization.Issuer;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.organization.OrganizationId;
import vn.chuyendoiso.plan.text.Printed;
import vn.chuyendoiso.plan.time.Period;

class BearingTest {

  private static final LocalDate ISSUED_ON = LocalDate.of(2024, 9, 16);

  private final TransformationPlan plan = Documents.plan().build();
  private final Clause must =
      Clause.builder()
          .id("X-1")
          .instrument("34/CT-TTg")
          .addAddressees(IssuerKind.MINISTRY, IssuerKind.PROVINCE)
          .force(ClauseForce.MUST)
          .vietnamese("Phải")
          .english("Must")
          .issuedOn(ISSUED_ON)
          .build();
  private final Clause should = must("X-2", ClauseForce.SHOULD);
  private final Clause may = must("X-3", ClauseForce.MAY);

  private Clause must(String id, ClauseForce force) {
    return Clause.builder().from(must).id(id).force(force).build();
  }

  @Test
  void a_binding_clause_leaves_the_declared_severity() {
    assertThat(gravest(plan, must)).isEqualTo(Severity.ERROR);
  }

  @Test
  void a_clause_that_binds_others_makes_an_error_a_warning() {
    TransformationPlan national = plan.withIssuer(Documents.issuer("Chính phủ", IssuerKind.NATION));

    assertThat(gravest(national, must)).isEqualTo(Severity.WARNING);
  }

  @Test
  void a_declared_warning_stays_one_where_no_clause_binds() {
    TransformationPlan national = plan.withIssuer(Documents.issuer("Chính phủ", IssuerKind.NATION));

    assertThat(gravest(Severity.WARNING, national, must)).isEqualTo(Severity.WARNING);
    assertThat(gravest(Severity.INFO, national, must)).isEqualTo(Severity.INFO);
  }

  @Test
  void a_permission_that_binds_others_is_not_more_than_a_permission() {
    TransformationPlan national = plan.withIssuer(Documents.issuer("Chính phủ", IssuerKind.NATION));

    assertThat(gravest(national, may)).isEqualTo(Severity.INFO);
    assertThat(gravest(national, should)).isEqualTo(Severity.WARNING);
  }

  @Test
  void a_document_without_an_issuer_is_bound() {
    assertThat(gravest(plan.withIssuer(Optional.empty()), must)).isEqualTo(Severity.ERROR);
  }

  @Test
  void a_clause_may_bind_a_single_body_by_name() {
    Clause named =
        Clause.builder()
            .from(must)
            .addressees(Set.of())
            .addBodies(new OrganizationId("BTTTT"))
            .build();
    Issuer ministry =
        Issuer.builder()
            .name("Bộ Thông tin và Truyền thông")
            .kind(IssuerKind.MINISTRY)
            .organization(new OrganizationId("BTTTT"))
            .build();

    assertThat(gravest(plan.withIssuer(ministry), named)).isEqualTo(Severity.ERROR);
    assertThat(gravest(plan, named)).isEqualTo(Severity.WARNING);
  }

  @Test
  void a_recommendation_is_at_most_a_warning_and_a_permission_at_most_an_info() {
    assertThat(gravest(plan, should)).isEqualTo(Severity.WARNING);
    assertThat(gravest(plan, may)).isEqualTo(Severity.INFO);
  }

  @Test
  void the_strongest_clause_counts() {
    assertThat(gravest(plan, may, should, must)).isEqualTo(Severity.ERROR);
    assertThat(gravest(plan, may, should)).isEqualTo(Severity.WARNING);
  }

  @Test
  void a_strong_clause_that_binds_others_does_not_strengthen_a_weak_one_that_binds() {
    Clause others =
        Clause.builder().from(must).addressees(Set.of(IssuerKind.NATION)).id("X-4").build();

    assertThat(gravest(plan, others, may)).isEqualTo(Severity.INFO);
  }

  @Test
  void the_day_of_issue_of_the_instrument_counts_and_the_day_before_does_not() {
    assertThat(bearing(plan, ISSUED_ON, Stage.ISSUE, false, must).applies()).isTrue();
    assertThat(bearing(plan, ISSUED_ON.minusDays(1), Stage.ISSUE, false, must).applies()).isFalse();
  }

  @Test
  void a_clause_of_which_the_day_is_not_known_counts() {
    Clause undated =
        Clause.builder().from(must).instrument("1/CT-X").issuedOn(Optional.empty()).build();

    assertThat(bearing(plan, LocalDate.of(2000, 1, 1), Stage.ISSUE, false, undated).applies())
        .isTrue();
  }

  @Test
  void a_later_clause_is_neither_counted_nor_cited() {
    Clause later = Clause.builder().from(must).id("X-5").issuedOn(ISSUED_ON.plusYears(1)).build();

    Bearing bearing = bearing(plan, ISSUED_ON, Stage.ISSUE, false, should, later);

    assertThat(bearing.gravest()).isEqualTo(Severity.WARNING);
    assertThat(bearing.clauses()).containsExactly("X-2");
  }

  @Test
  void in_a_draft_what_is_missing_is_at_most_a_warning() {
    assertThat(bearing(plan, ISSUED_ON, Stage.DRAFT, true, must).gravest())
        .isEqualTo(Severity.WARNING);
    assertThat(bearing(plan, ISSUED_ON, Stage.DRAFT, false, must).gravest())
        .isEqualTo(Severity.ERROR);
    assertThat(bearing(plan, ISSUED_ON, Stage.SUBMISSION, true, must).gravest())
        .isEqualTo(Severity.ERROR);
  }

  @Test
  void in_an_excerpt_what_is_missing_is_at_most_a_warning() {
    PlanDocument excerpt = plan.withProvenance(provenance(Provenance.Kind.EXCERPT));
    PlanDocument transcription = plan.withProvenance(provenance(Provenance.Kind.TRANSCRIPTION));

    assertThat(bearing(excerpt, ISSUED_ON, Stage.ISSUE, true, must).gravest())
        .isEqualTo(Severity.WARNING);
    assertThat(bearing(excerpt, ISSUED_ON, Stage.ISSUE, false, must).gravest())
        .isEqualTo(Severity.ERROR);
    assertThat(bearing(transcription, ISSUED_ON, Stage.ISSUE, true, must).gravest())
        .isEqualTo(Severity.ERROR);
  }

  private static Provenance provenance(Provenance.Kind kind) {
    return Provenance.builder().kind(kind).build();
  }

  @Test
  void a_technical_rule_keeps_its_severity_for_every_issuer_and_day() {
    TransformationPlan national = plan.withIssuer(Documents.issuer("Chính phủ", IssuerKind.NATION));

    Bearing bearing = bearing(national, LocalDate.of(2000, 1, 1), Stage.DRAFT, false);

    assertThat(bearing.applies()).isTrue();
    assertThat(bearing.gravest()).isEqualTo(Severity.ERROR);
    assertThat(bearing.clauses()).isEmpty();
  }

  @Test
  void the_guidance_of_a_year_binds_plans_of_that_year_only() {
    Clause guidance = Clause.builder().from(must).planYear(2025).build();

    assertThat(gravest(planFor(2025, 2025), guidance)).isEqualTo(Severity.ERROR);
    assertThat(gravest(planFor(2021, 2025), guidance)).isEqualTo(Severity.ERROR);
    assertThat(gravest(planFor(2026, 2026), guidance)).isEqualTo(Severity.WARNING);
    assertThat(gravest(planFor(2024, 2024), guidance)).isEqualTo(Severity.WARNING);
    assertThat(gravest(plan.withPeriod(Optional.empty()), guidance)).isEqualTo(Severity.ERROR);
  }

  @Test
  void a_rule_on_the_governments_own_programme_ends_up_as_good_practice() {
    PlanDocument programme =
        Documents.programme().addTasks(Documents.bareTask("nv-1").build()).build();

    assertThat(Checked.check("task-lead-missing", programme).severity())
        .isEqualTo(Severity.WARNING);
  }

  private TransformationPlan planFor(int first, int last) {
    return plan.withPeriod(Printed.meaningOnly(Period.years(first, last)));
  }

  private static Severity gravest(PlanDocument document, Clause... clauses) {
    return gravest(Severity.ERROR, document, clauses);
  }

  private static Severity gravest(Severity declared, PlanDocument document, Clause... clauses) {
    return Bearing.of(
            rule(declared, false, clauses), new CaseFile(document, ISSUED_ON, Stage.ISSUE))
        .gravest();
  }

  private static Bearing bearing(
      PlanDocument document, LocalDate asOf, Stage stage, boolean completeness, Clause... clauses) {
    return Bearing.of(
        rule(Severity.ERROR, completeness, clauses), new CaseFile(document, asOf, stage));
  }

  private static RegisteredRule rule(Severity severity, boolean completeness, Clause... clauses) {
    List<String> ids = List.of(clauses).stream().map(Clause::getId).toList();
    RuleInfo info =
        new RuleInfo(
            "task-x",
            ids,
            severity,
            Set.of(DocumentType.values()),
            completeness,
            "0.1.0",
            "x",
            "x",
            "x.",
            "x.");
    return new RegisteredRule(new TaskLeadMissing(), info, List.of(clauses));
  }
}
