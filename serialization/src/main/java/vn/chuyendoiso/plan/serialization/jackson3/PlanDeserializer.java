package vn.chuyendoiso.plan.serialization.jackson3;

import java.util.function.Consumer;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.serialization.ReadLimits;
import vn.chuyendoiso.plan.serialization.embedding.Excerpt;
import vn.chuyendoiso.plan.serialization.embedding.PartTypes;
import vn.chuyendoiso.plan.serialization.embedding.TextForm;

/** Reads a value of the model from the tokens of a parser. */
final class PlanDeserializer extends ValueDeserializer<Object> {

  private final Class<?> type;
  private final ReadLimits limits;
  private final Reader reader;

  private interface Reader {
    Excerpt.Outcome<?> read(Excerpt excerpt, Supplier<JsonPointer> base);
  }

  private PlanDeserializer(Class<?> type, ReadLimits limits, Reader reader) {
    this.type = type;
    this.limits = limits;
    this.reader = reader;
  }

  static PlanDeserializer ofPart(Class<?> type, ReadLimits limits) {
    Reader reader =
        PartTypes.of(type).<Reader>map(part -> (e, base) -> e.read(part, base)).orElse(null);
    return new PlanDeserializer(type, limits, reader);
  }

  static PlanDeserializer ofText(TextForm<?> form, ReadLimits limits) {
    return new PlanDeserializer(form.type(), limits, (e, base) -> e.read(form, base));
  }

  @Override
  public Class<?> handledType() {
    return type;
  }

  @Override
  public boolean isCachable() {
    return true;
  }

  @Override
  public Boolean supportsUpdate(DeserializationConfig config) {
    return false;
  }

  // The format says by itself which type a value has.
  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer types) {
    return deserialize(parser, context);
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) {
    if (reader == null) {
      return context.reportBadDefinition(type, PartTypes.REFUSAL);
    }
    TokenStreamContext here = parser.streamReadContext();
    boolean inside =
        parser.currentToken().isStructStart() || parser.hasToken(JsonToken.PROPERTY_NAME);
    TokenStreamContext place = inside ? here.getParent() : here;
    Excerpt excerpt = new Excerpt(limits);
    JacksonException broken = copy(parser, excerpt);
    Excerpt.Outcome<?> outcome =
        reader.read(excerpt, () -> JsonPointer.parse(place.pathAsPointer().toString()));
    if (outcome.value().isEmpty()) {
      throw new UnreadablePlanException(parser, outcome.findings(), broken);
    }
    if (!outcome.findings().isEmpty()) {
      tell(context, outcome);
    }
    return outcome.value().get();
  }

  @SuppressWarnings("unchecked") // the attribute is documented to be a consumer of findings
  private static void tell(DeserializationContext context, Excerpt.Outcome<?> outcome) {
    Object consumer = context.getAttribute(PlanModule.FINDINGS);
    if (consumer != null) {
      outcome.findings().forEach((Consumer<? super Finding>) consumer);
    }
  }

  /** Copies the current value; returns why it could not be copied to its end, or null. */
  private static JacksonException copy(JsonParser parser, Excerpt excerpt) {
    try {
      JsonToken token = parser.currentToken();
      // The beginning of an object may have been passed over by whoever looked into it first.
      if (token == JsonToken.PROPERTY_NAME || token == JsonToken.END_OBJECT) {
        at(parser, excerpt);
        excerpt.startObject();
      }
      copyToken(parser, excerpt, token);
      while (!excerpt.isWhole() && !excerpt.isFull()) {
        token = parser.nextToken();
        if (token == null) {
          excerpt.breakOff(true, 0, 0);
          break;
        }
        copyToken(parser, excerpt, token);
      }
      return null;
    } catch (StreamReadException | StreamConstraintsException e) {
      TokenStreamLocation location = e.getLocation();
      excerpt.breakOff(
          e instanceof UnexpectedEndOfInputException,
          location == null ? 0 : location.getLineNr(),
          location == null ? 0 : location.getColumnNr());
      return e;
    }
  }

  private static void at(JsonParser parser, Excerpt excerpt) {
    TokenStreamLocation location = parser.currentTokenLocation();
    excerpt.at(location.getLineNr(), location.getColumnNr());
  }

  private static void copyToken(JsonParser parser, Excerpt excerpt, JsonToken token) {
    if (!token.isStructEnd()) {
      at(parser, excerpt);
    }
    switch (token) {
      case START_OBJECT -> excerpt.startObject();
      case END_OBJECT -> excerpt.endObject();
      case START_ARRAY -> excerpt.startList();
      case END_ARRAY -> excerpt.endList();
      case PROPERTY_NAME -> excerpt.name(parser.currentName());
      case VALUE_NUMBER_INT -> {
        if (!excerpt.number(parser.getString())) {
          excerpt.other(parser.getBigIntegerValue());
        }
      }
      case VALUE_NUMBER_FLOAT -> {
        if (!excerpt.number(parser.getString())) {
          excerpt.other(parser.isNaN() ? parser.getString() : parser.getDecimalValue());
        }
      }
      case VALUE_TRUE -> excerpt.literal("true");
      case VALUE_FALSE -> excerpt.literal("false");
      case VALUE_NULL -> excerpt.literal("null");
      case VALUE_EMBEDDED_OBJECT -> excerpt.other(parser.getEmbeddedObject());
      default -> excerpt.text(parser.getString());
    }
  }
}
