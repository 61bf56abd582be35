package vn.chuyendoiso.plan.rules.jakarta;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.task.Task;
import vn.chuyendoiso.plan.task.TaskId;

/** Asks a validator as a portal has it. */
final class Asking {

  static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private Asking() {}

  /** A validator on whose clock it is a day, and which speaks a language. */
  static Validator validator(LocalDate day, Locale language) {
    return validator(day, language, c -> c);
  }

  @SuppressWarnings("try") // closed by the end of the program, as in a portal
  static Validator validator(
      LocalDate day, Locale language, UnaryOperator<HibernateValidatorConfiguration> more) {
    Clock clock = Clock.fixed(day.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    HibernateValidatorConfiguration configuration =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .defaultLocale(language)
            .locales(Set.of(VIETNAMESE, Locale.ENGLISH))
            .clockProvider(() -> clock);
    ValidatorFactory factory = more.apply(configuration).buildValidatorFactory();
    return factory.getValidator();
  }

  static <T> List<PlanViolation> ask(Validator validator, T form, Class<?>... groups) {
    Set<ConstraintViolation<T>> violations = validator.validate(form, groups);
    return PlanViolation.inOrder(violations);
  }

  /** A plan with one task, which lacks everything but its title. */
  static TransformationPlan plan(String taskTitle) {
    return TransformationPlan.builder()
        .title("Kế hoạch chuyển đổi số năm 2026")
        .addTasks(Task.builder().id(new TaskId("nv-1")).title(taskTitle).build())
        .build();
  }

  record Desk(@RuleAbiding Document document) {}

  record Submission(@RuleAbiding(groups = StageGroup.Submission.class) Document document) {}
}
