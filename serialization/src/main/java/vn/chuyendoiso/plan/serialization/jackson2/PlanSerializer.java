package vn.chuyendoiso.plan.serialization.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteCapability;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import vn.chuyendoiso.plan.serialization.embedding.PartTypes;
import vn.chuyendoiso.plan.serialization.embedding.WrittenTokens;
import vn.chuyendoiso.plan.text.Keeping;

/**
 * Writes a document or part token by token, so that any format and any printer can take it. The
 * tokens come from the library's own parser, which is of the other generation.
 */
final class PlanSerializer extends JsonSerializer<Keeping> {

  @Override
  public Class<Keeping> handledType() {
    return Keeping.class;
  }

  // The format says by itself which type a value has.
  @Override
  public void serializeWithType(
      Keeping value, JsonGenerator out, SerializerProvider context, TypeSerializer types)
      throws IOException {
    serialize(value, out, context);
  }

  @Override
  public void serialize(Keeping value, JsonGenerator out, SerializerProvider context)
      throws IOException {
    if (PartTypes.of(value.getClass()).isEmpty()) {
      context.reportBadDefinition(value.getClass(), PartTypes.REFUSAL);
    }
    // Bytes of this generation escape characters beyond the basic plane, unless told not to.
    boolean plain = out.isEnabled(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8);
    out.enable(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8);
    replay(value, out);
    if (!plain) {
      out.disable(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8);
    }
  }

  private static void replay(Keeping value, JsonGenerator out) throws IOException {
    boolean asPrinted =
        out.getWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
    try (JsonParser tokens = WrittenTokens.of(value)) {
      for (JsonToken token = tokens.nextToken(); token != null; token = tokens.nextToken()) {
        switch (token) {
          case START_OBJECT -> out.writeStartObject();
          case END_OBJECT -> out.writeEndObject();
          case START_ARRAY -> out.writeStartArray();
          case END_ARRAY -> out.writeEndArray();
          case PROPERTY_NAME -> out.writeFieldName(tokens.currentName());
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
