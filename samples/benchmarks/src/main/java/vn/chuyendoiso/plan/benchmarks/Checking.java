package vn.chuyendoiso.plan.benchmarks;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
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
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.databind.json.JsonMapper;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.document.TransformationPlan;
import vn.chuyendoiso.plan.rules.PlanValidator;
import vn.chuyendoiso.plan.serialization.PlanJson;
import vn.chuyendoiso.plan.serialization.PlanSchema;
import vn.chuyendoiso.plan.serialization.ReadResult;

/**
 * From the bytes of a plan to all that is wrong with it.
 *
 * <p>What a portal does without the library is databind into records, the schema over the same
 * bytes as a tree, and the declared constraints. It knows no rule and no line numbers then.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Checking {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  /** How large the document is. */
  @Param public Size size;

  private final JsonMapper trees = JsonMapper.builder().build();
  private TransformationPlan plan;
  private byte[] json;
  private ValidatorFactory factory;
  private Validator hibernate;
  private Schema schema;

  /** Makes the document and the validators of reference, which a portal does once. */
  @Setup
  public void prepare() {
    plan = size.plan();
    json = PlanJson.writeCompact(plan);
    factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    hibernate = factory.getValidator();
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(trees.readTree(PlanSchema.of(DocumentType.TRANSFORMATION_PLAN)));
  }

  /** Gives back what the validator of reference holds. */
  @TearDown
  public void close() {
    factory.close();
  }

  /** Reading, the declared constraints and all rules. */
  @Benchmark
  public void library(Blackhole findings) {
    ReadResult<TransformationPlan> read = PlanJson.read(json, TransformationPlan.class);
    findings.consume(read.getFindings());
    findings.consume(PlanValidator.of(read.orThrow()).asOf(DAY).validate());
  }

  /** Databind, Hibernate Validator and networknt's schema validator. */
  @Benchmark
  public void databindConstraintsAndSchema(Blackhole findings) throws IOException {
    findings.consume(Peers.readJackson2(json));
    findings.consume(hibernate.validate(plan));
    findings.consume(schemaErrors());
  }

  /** The schema alone. */
  @Benchmark
  public List<Error> schema() {
    return schemaErrors();
  }

  private List<Error> schemaErrors() {
    return schema.validate(trees.readTree(json));
  }
}
