package vn.chuyendoiso.plan.benchmarks;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.rules.PlanValidator;
import vn.chuyendoiso.plan.rules.RuleCatalogue;
import vn.chuyendoiso.plan.rules.ValidationReport;

/** Judging a plan that is in memory already. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Judging {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  /** How large the document is. */
  @Param public Size size;

  private TransformationPlan plan;
  private ValidatorFactory factory;
  private Validator hibernate;
  private RuleCatalogue constraints;

  /** Makes the document and the validator of reference, which a portal does once. */
  @Setup
  public void prepare() throws IOException {
    prepared(size.plan());
  }

  Judging prepared(TransformationPlan judged) {
    plan = judged;
    factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    hibernate = factory.getValidator();
    constraints =
        RuleCatalogue.bundled().only(rule -> rule.id().equals("document-constraint-broken"));
    return this;
  }

  /** Gives back what the validator of reference holds. */
  @TearDown
  public void close() {
    factory.close();
  }

  /** The declared constraints, and no rule. */
  @Benchmark
  public Set<ConstraintViolation<TransformationPlan>> hibernateValidator() {
    return hibernate.validate(plan);
  }

  /** The same constraints by the library. */
  @Benchmark
  public ValidationReport libraryConstraints() {
    return PlanValidator.of(plan).asOf(DAY).catalogue(constraints).validate();
  }

  /** The constraints and all rules. */
  @Benchmark
  public ValidationReport library() {
    return PlanValidator.of(plan).asOf(DAY).validate();
  }
}
