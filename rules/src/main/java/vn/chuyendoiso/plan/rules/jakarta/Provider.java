package vn.chuyendoiso.plan.rules.jakarta;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import java.lang.module.ModuleDescriptor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.rules.ValidationReport;

/** What the provider at hand can carry beside a violation. */
final class Provider {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final Pattern SPECIAL = Pattern.compile("[\\\\{}$]");
  private static final Pattern LATER = Pattern.compile("(?:9\\.[1-9]|[1-9]\\d+\\.).*");
  private static final boolean HAS_HIBERNATE =
      has("org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext");

  private Provider() {}

  private static boolean has(String type) {
    try {
      Class.forName(type, false, Provider.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /** Hands the finding to the provider, and tells the template of the next violation. */
  static String template(
      String declared,
      Finding finding,
      ValidationReport report,
      ConstraintValidatorContext context) {
    if (HAS_HIBERNATE && Hibernate.carry(finding, report, context)) {
      return declared;
    }
    return declared.equals(RuleAbiding.TEMPLATE)
        ? escaped(report.render(finding, VIETNAMESE))
        : declared;
  }

  /** {@return the finding behind a violation, if the provider could carry it} */
  static Optional<Finding> finding(ConstraintViolation<?> violation) {
    return HAS_HIBERNATE ? Hibernate.finding(violation) : Optional.empty();
  }

  // What an official typed, such as "${1+1}", must not be taken for an expression.
  private static String escaped(String sentence) {
    return SPECIAL.matcher(sentence).replaceAll("\\\\$0");
  }

  /**
   * Tells whether Hibernate Validator looks for escapes and expressions in the values of parameters
   * too. Up to 9.0 it does; later it puts them in as they are. Backslashes too many are the lesser
   * evil where the version is not known.
   */
  static boolean looksIntoValues(Optional<String> version) {
    return version.filter(LATER.asMatchPredicate()).isEmpty();
  }

  /** Names the types of Hibernate Validator, which need not be there. */
  private static final class Hibernate {

    private static final boolean LOOKS_INTO_VALUES = looksIntoValues(version());

    // Told by the module or, on the class path, by the manifest.
    private static Optional<String> version() {
      Class<?> any = HibernateConstraintValidatorContext.class;
      return Optional.ofNullable(any.getModule().getDescriptor())
          .flatMap(ModuleDescriptor::rawVersion)
          .or(() -> Optional.ofNullable(any.getPackage().getImplementationVersion()));
    }

    // The bundles choose between the two sentences: only the provider knows the language.
    static boolean carry(
        Finding finding, ValidationReport report, ConstraintValidatorContext context) {
      if (!(context instanceof HibernateConstraintValidatorContext hibernate)) {
        return false;
      }
      hibernate.addMessageParameter("vi", value(report.render(finding, VIETNAMESE)));
      hibernate.addMessageParameter("en", value(report.render(finding, Locale.ENGLISH)));
      hibernate.withDynamicPayload(finding);
      return true;
    }

    private static String value(String sentence) {
      return LOOKS_INTO_VALUES ? escaped(sentence) : sentence;
    }

    static Optional<Finding> finding(ConstraintViolation<?> violation) {
      return violation instanceof HibernateConstraintViolation<?> hibernate
          ? Optional.ofNullable(hibernate.getDynamicPayload(Finding.class))
          : Optional.empty();
    }
  }
}
