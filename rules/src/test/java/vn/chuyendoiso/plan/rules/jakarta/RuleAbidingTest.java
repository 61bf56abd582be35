package vn.chuyendoiso.plan.rules.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.chuyendoiso.plan.rules.jakarta.Asking.TODAY;
import static vn.chuyendoiso.plan.rules.jakarta.Asking.VIETNAMESE;
import static vn.chuyendoiso.plan.rules.jakarta.Asking.ask;
import static vn.chuyendoiso.plan.rules.jakarta.Asking.plan;
import static vn.chuyendoiso.plan.rules.jakarta.Asking.validator;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.Stage;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.rules.PlanValidator;
import vn.chuyendoiso.plan.rules.ValidationReport;
import vn.chuyendoiso.plan.rules.jakarta.Asking.Desk;
import vn.chuyendoiso.plan.rules.jakarta.Asking.Submission;

class RuleAbidingTest {

  private static final TransformationPlan BARE = plan("Xây dựng nền tảng");

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void each_error_of_the_rules_is_a_violation_with_its_finding_and_sentence(String language) {
    Locale locale = Locale.forLanguageTag(language);
    ValidationReport report = PlanValidator.of(BARE).asOf(TODAY).stage(Stage.SUBMISSION).validate();
    List<PlanViolation> errors =
        report.getFindings().stream()
            .filter(f -> f.getSeverity() == Severity.ERROR)
            .map(f -> new PlanViolation(inForm(f), report.render(f, locale)))
            .toList();

    assertThat(errors).extracting(e -> e.finding().getId()).contains("task-lead-missing");
    assertThat(ask(validator(TODAY, locale), new Submission(BARE), StageGroup.Submission.class))
        .containsExactlyInAnyOrderElementsOf(errors);
  }

  private static Finding inForm(Finding finding) {
    return finding.withPointer(JsonPointer.parse("/document" + finding.getPointer()));
  }

  @Test
  void a_violation_stands_at_the_property_to_which_the_finding_points() {
    assertThat(
            validator(TODAY, VIETNAMESE)
                .validate(new Submission(BARE), StageGroup.Submission.class))
        .extracting(v -> v.getPropertyPath().toString())
        .contains("document.tasks[0]");
  }

  @Test
  void a_draft_may_lack_what_a_submission_may_not() {
    record Form(
        @RuleAbiding(groups = StageGroup.Draft.class)
            @RuleAbiding(groups = StageGroup.Submission.class)
            TransformationPlan plan) {}
    Validator validator = validator(TODAY, VIETNAMESE);

    assertThat(ask(validator, new Form(BARE), StageGroup.Draft.class)).isEmpty();
    assertThat(ask(validator, new Form(BARE), StageGroup.Submission.class))
        .extracting(v -> v.finding().getId())
        .contains("task-lead-missing");
    assertThat(ask(validator, new Form(BARE))).as("no stage was asked for").isEmpty();
  }

  @Test
  void without_a_stage_the_heading_tells_it() {
    assertThat(ask(validator(TODAY, VIETNAMESE), new Desk(BARE))).isEmpty();
    assertThat(
            ask(
                validator(TODAY, VIETNAMESE),
                new Desk(
                    BARE.withNumber(DocumentNumber.of("1/KH-UBND"))
                        .withIssuedOn(LocalDate.of(2026, 1, 5)))))
        .extracting(v -> v.finding().getId())
        .contains("task-lead-missing");
  }

  @Test
  void a_group_of_a_stage_checks_what_the_model_declares_too() {
    record Form(
        @Valid @RuleAbiding(groups = StageGroup.Draft.class) @NotNull TransformationPlan plan) {}
    Validator validator = validator(TODAY, VIETNAMESE);

    assertThat(ask(validator, new Form(BARE.withTitle(" ")), StageGroup.Draft.class))
        .containsExactly(
            new PlanViolation(
                Finding.builder()
                    .id("document-constraint-broken")
                    .severity(Severity.ERROR)
                    .pointer(JsonPointer.parse("/plan/title"))
                    .putArguments("place", "/plan/title")
                    .putArguments("problem", new Term("constraint.text.blank"))
                    .build(),
                "không được để trống"));
    assertThat(ask(validator, new Form(null), StageGroup.Draft.class))
        .extracting(v -> v.finding().getId())
        .containsExactly("not-null");
  }

  @Test
  void the_law_is_that_of_the_day_on_the_clock_of_the_validator() {
    LocalDate beforeTheDirective = LocalDate.of(2020, 1, 1);

    assertThat(
            ask(
                validator(beforeTheDirective, VIETNAMESE),
                new Submission(BARE),
                StageGroup.Submission.class))
        .extracting(v -> v.finding().getId())
        .doesNotContain("task-lead-missing");
  }

  @Test
  void lighter_findings_are_violations_if_somebody_asks_for_them() {
    record Strict(
        @RuleAbiding(groups = StageGroup.Draft.class, lightest = Severity.WARNING)
            TransformationPlan plan) {}

    assertThat(ask(validator(TODAY, VIETNAMESE), new Strict(BARE), StageGroup.Draft.class))
        .extracting(v -> v.finding().getSeverity())
        .contains(Severity.WARNING)
        .doesNotContain(Severity.INFO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${1+1}",
        "{x}",
        "{vi}",
        "{0} và {1}",
        "\\${1+1}",
        "\\{x\\} \\\\máy-chủ",
        "${validatedValue.toString()}",
        "{jakarta.validation.constraints.NotNull.message}",
        "${ chưa đóng",
        "{ chưa đóng",
        "$1 \\ $0"
      })
  void what_an_official_typed_is_told_as_it_was_typed(String title) {
    for (Validator validator :
        List.of(
            validator(TODAY, VIETNAMESE),
            validator(
                TODAY,
                VIETNAMESE,
                c ->
                    c.customViolationExpressionLanguageFeatureLevel(
                        ExpressionLanguageFeatureLevel.BEAN_METHODS)),
            validator(
                TODAY,
                VIETNAMESE,
                c -> c.messageInterpolator(new ParameterMessageInterpolator())))) {
      assertThat(ask(validator, new Submission(plan(title)), StageGroup.Submission.class))
          .filteredOn(v -> v.finding().getId().equals("task-lead-missing"))
          .extracting(PlanViolation::message)
          .singleElement()
          .asString()
          .contains(title);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "8.0.0.Final,true",
    "8.0.3.Final,true",
    "9.0.1.Final,true",
    "9.1.0.Final,false",
    "9.1.6.Final,false",
    "9.10.0.Final,false",
    "10.0.0.Final,false"
  })
  void versions_that_look_into_values_are_told_apart(String version, boolean looks) {
    assertThat(Provider.looksIntoValues(Optional.of(version))).isEqualTo(looks);
    assertThat(Provider.looksIntoValues(Optional.empty())).isTrue();
  }

  @Test
  void a_validator_that_nobody_configured_and_one_without_expressions_see_all_constraints() {
    record Plain(@Valid @RuleAbiding(groups = StageGroup.Submission.class) Document document) {}

    for (Validator validator :
        List.of(
            Validation.buildDefaultValidatorFactory().getValidator(),
            validator(
                TODAY,
                VIETNAMESE,
                c -> c.messageInterpolator(new ParameterMessageInterpolator())))) {
      assertThat(ask(validator, new Plain(BARE.withTitle(" ")), StageGroup.Submission.class))
          .allSatisfy(v -> assertThat(v.message()).isNotBlank().doesNotContain("{", "$"))
          .extracting(v -> v.finding().getId())
          .contains("task-lead-missing", "document-constraint-broken");
    }
  }

  @Test
  void every_message_of_a_constraint_is_there_in_both_languages() throws Exception {
    Set<String> keys = keys("");

    assertThat(keys)
        .contains("vn.chuyendoiso.plan.rules.finding", "vn.chuyendoiso.plan.text.blank");
    assertThat(keys("_vi")).isEqualTo(keys);
    assertThat(keys("_en")).isEqualTo(keys);
  }

  private static Set<String> keys(String language) throws IOException {
    Set<String> keys = new TreeSet<>();
    String name = "ContributorValidationMessages" + language + ".properties";
    for (URL bundle : Collections.list(RuleAbiding.class.getClassLoader().getResources(name))) {
      Properties messages = new Properties();
      try (InputStream stream = bundle.openStream()) {
        messages.load(stream);
      }
      keys.addAll(messages.stringPropertyNames());
    }
    return keys;
  }

  @Test
  void no_document_is_no_violation() {
    assertThat(ask(validator(TODAY, VIETNAMESE), new Desk(null))).isEmpty();
  }

  @Test
  void a_constraint_with_two_stages_is_refused() {
    record Undecided(
        @RuleAbiding(groups = {StageGroup.Draft.class, StageGroup.Issue.class})
            Document document) {}

    assertThatExceptionOfType(ConstraintDeclarationException.class)
        .isThrownBy(
            () ->
                validator(TODAY, VIETNAMESE).validate(new Undecided(BARE), StageGroup.Draft.class))
        .withMessageContaining("repeated");
  }

  @Test
  void a_message_of_the_vendor_may_hold_the_sentence() {
    record Worded(
        @RuleAbiding(groups = StageGroup.Submission.class, message = "Phòng CĐS: {vi}")
            Document document) {}

    assertThat(ask(validator(TODAY, Locale.ENGLISH), new Worded(BARE), StageGroup.Submission.class))
        .extracting(PlanViolation::message)
        .isNotEmpty()
        .allSatisfy(m -> assertThat(m).startsWith("Phòng CĐS: ").doesNotContain("{"));
  }

  @Test
  void parts_of_lists_and_arguments_of_methods_have_their_place() {
    record Batch(List<@Valid Submission> submissions) {}

    assertThat(
            ask(
                validator(TODAY, VIETNAMESE),
                new Batch(List.of(new Submission(null), new Submission(BARE))),
                StageGroup.Submission.class))
        .extracting(v -> v.finding().getPointer().toString())
        .contains("/submissions/1/document/tasks/0");
  }
}
