package vn.chuyendoiso.plan.serialization.jackson3;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import vn.chuyendoiso.plan.serialization.embedding.PartTypes;
import vn.chuyendoiso.plan.serialization.embedding.WrittenTokens;
import vn.chuyendoiso.plan.text.Keeping;

/** Writes a document or part token by token, so that any format and any printer can take it. */
final class PlanSerializer extends ValueSerializer<Keeping> {

  @Override
  public Class<?> handledType() {
    return Keeping.class;
  }

  // The format says by itself which type a value has.
  @Override
  public void serializeWithType(
      Keeping value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
    serialize(value, out, context);
  }

  @Override
  public void serialize(Keeping value, JsonGenerator out, SerializationContext context) {
    if (PartTypes.of(value.getClass()).isEmpty()) {
      context.reportBadDefinition(value.getClass(), PartTypes.REFUSAL);
    }
    boolean asPrinted = out.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
    try (JsonParser tokens = WrittenTokens.of(value)) {
      for (JsonToken token = tokens.nextToken(); token != null; token = tokens.nextToken()) {
        switch (token) {
          case START_OBJECT -> out.writeStartObject();
          case END_OBJECT -> out.writeEndObject();
          case START_ARRAY -> out.writeStartArray();
          case END_ARRAY -> out.writeEndArray();
          case PROPERTY_NAME -> out.writeName(tokens.currentName());
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
            if (asPrinted) {
              out.writeNumber(tokens.getString());
            } else if (token == JsonToken.VALUE_NUMBER_FLOAT) {
              out.writeNumber(tokens.getDecimalValue());
            } else if (tokens.getNumberType() == JsonParser.NumberType.INT) {
              out.writeNumber(tokens.getIntValue());
            } else {
              out.writeNumber(tokens.getBigIntegerValue());
            }
          }
          case VALUE_TRUE, VALUE_FALSE -> out.writeBoolean(token == JsonToken.VALUE_TRUE);
          case VALUE_NULL -> out.writeNull();
          default -> out.writeString(tokens.getString());
        }
      }
    }
  }
}
