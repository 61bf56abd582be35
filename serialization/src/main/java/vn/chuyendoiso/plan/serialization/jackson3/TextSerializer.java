package vn.chuyendoiso.plan.serialization.jackson3;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import vn.chuyendoiso.plan.serialization.embedding.TextForm;

/** Writes keys and document numbers as the texts that they are. */
final class TextSerializer extends ValueSerializer<Object> {

  private final TextForm<?> form;

  TextSerializer(TextForm<?> form) {
    this.form = form;
  }

  @Override
  public Class<?> handledType() {
    return form.type();
  }

  // The format says by itself which type a value has.
  @Override
  public void serializeWithType(
      Object value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
    serialize(value, out, context);
  }

  @Override
  public void serialize(Object value, JsonGenerator out, SerializationContext context) {
    out.writeString(form.print(value));
  }
}
