package vn.chuyendoiso.plan.generators;

import java.util.List;
import net.jqwik.api.Arbitrary;
import vn.chuyendoiso.plan.security.InformationClass;
import vn.chuyendoiso.plan.security.SecurityMeasure;
import vn.chuyendoiso.plan.security.SecurityPlan;

/**
 * Security plans and their measures.
 *
 * <p>Example: one measure for state secrets, one for personal data, none for internal information.
 * Thread-safe.
 */
public final class Security {

  private Security() {}

  /**
   * Returns security plans.
   *
   * @return plans, some with kept members
   */
  public static Arbitrary<SecurityPlan> plans() {
    return Assembly.of(SecurityPlan::builder)
        .maybe("statement", 0.5, Texts.from("security"), SecurityPlan.Builder::statement)
        .list("measures", Rows.few(measures()), SecurityPlan.Builder::measures)
        .build(SecurityPlan.Builder::build);
  }

  /**
   * Returns single measures.
   *
   * @return measures, some with kept members
   */
  public static Arbitrary<SecurityMeasure> measures() {
    return Assembly.of(SecurityMeasure::builder)
        .list("information", classes(), SecurityMeasure.Builder::information)
        .with("text", Texts.from("security"), SecurityMeasure.Builder::text)
        .list(
            "assignments", Rows.upTo(Actors.assignments(), 2), SecurityMeasure.Builder::assignments)
        .maybe("deadline", 0.4, Deadlines.printed(), SecurityMeasure.Builder::deadline)
        .build(SecurityMeasure.Builder::build);
  }

  static Arbitrary<List<InformationClass>> classes() {
    return Rows.upTo(Pick.of(InformationClass.class), 3)
        .map(c -> c.size() < 2 ? c : c.stream().distinct().toList());
  }
}
