package vn.chuyendoiso.plan.serialization.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Objects;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;
import vn.chuyendoiso.plan.serialization.ReadLimits;
import vn.chuyendoiso.plan.serialization.embedding.PartTypes;
import vn.chuyendoiso.plan.serialization.embedding.TextForm;

/**
 * Lets mappers of Jackson 3 read and write documents, and parts of them, inside a vendor's own
 * types.
 *
 * <p>Example: with {@code JsonMapper.builder().addModule(new PlanModule()).build()} a record {@code
 * Submission(String sender, TransformationPlan plan)} is read and written like any other, and the
 * plan in it is the same JSON that {@link vn.chuyendoiso.plan.serialization.PlanJson} reads and
 * writes: same names, same order, unknown members at their places. Properties may be of every type
 * of document, {@code Document} and {@code PlanDocument} among them, of every part such as {@code
 * Task}, {@code Deadline} or {@code Deadline.Day}, and of the keys and document numbers, which are
 * texts; also inside lists, maps and optional values. Settings of the mapper for naming, order,
 * inclusion and typing do not reach into the plan: its format is its own. Its numbers are exact
 * where the mapper hands them on exactly; a tree of nodes holds them so if the mapper was told to
 * ({@code USE_BIG_DECIMAL_FOR_FLOATS}).
 *
 * <p>On the class path {@code findAndAddModules()} finds this module. On the module path it is
 * added by name, or announced by the vendor's own module with a class of two lines:
 *
 * <pre>{@code
 * public final class Plans {
 *   public static JacksonModule provider() {
 *     return new PlanModule();
 *   }
 * }
 * // in module-info.java: provides tools.jackson.databind.JacksonModule with vendor.Plans;
 * }</pre>
 *
 * <p>What is wrong with a plan surfaces as one {@link UnreadablePlanException} with every finding.
 * A plan that is read may have warnings and notes: whoever wants them gives a consumer along with
 * the call, see {@link #FINDINGS}. Lines and columns are those of the mapper's parser, which may
 * count bytes; trees, buffers and binary formats have none. Where the mapper itself buffers a
 * value, as it does when the property that names the type of the object comes last, the pointer
 * holds that property's name too. Thread-safe once built.
 */
public final class PlanModule extends JacksonModule {

  /**
   * The attribute of a call under which the findings of plans that could be read are told: {@code
   * reader.withAttribute(PlanModule.FINDINGS, (Consumer<Finding>) list::add)}. The value is a
   * {@code Consumer<Finding>}; it is called by the reading thread, once for each warning or note,
   * in the order of the text. Without it they are not told.
   */
  public static final String FINDINGS = "vn.chuyendoiso.plan.findings";

  private final ReadLimits limits;

  /** Makes the module with the standard limits. */
  public PlanModule() {
    this(ReadLimits.STANDARD);
  }

  /**
   * Makes the module.
   *
   * @param limits how large each document or part may be
   */
  public PlanModule(ReadLimits limits) {
    this.limits = Objects.requireNonNull(limits, "limits");
  }

  @Override
  public String getModuleName() {
    return "vn.chuyendoiso.plan";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addDeserializers(
        new Deserializers.Base() {
          @Override
          public ValueDeserializer<?> findBeanDeserializer(
              JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return deserializer(type.getRawClass());
          }

          @Override
          public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return PartTypes.isOfModel(type) || TextForm.of(type).isPresent();
          }
        });
    context.addSerializers(
        new Serializers.Base() {
          @Override
          public ValueSerializer<?> findSerializer(
              SerializationConfig config,
              JavaType type,
              BeanDescription.Supplier description,
              JsonFormat.Value format) {
            return serializer(type.getRawClass());
          }
        });
  }

  private ValueDeserializer<?> deserializer(Class<?> type) {
    return PartTypes.isOfModel(type)
        ? PlanDeserializer.ofPart(type, limits)
        : TextForm.of(type).map(f -> PlanDeserializer.ofText(f, limits)).orElse(null);
  }

  private static ValueSerializer<?> serializer(Class<?> type) {
    return PartTypes.isOfModel(type)
        ? new PlanSerializer()
        : TextForm.of(type).map(TextSerializer::new).orElse(null);
  }
}
