package vn.chuyendoiso.plan.serialization.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import vn.chuyendoiso.plan.serialization.embedding.TextForm;

/** Writes keys and document numbers as the texts that they are. */
final class TextSerializer extends JsonSerializer<Object> {

  private final TextForm<?> form;

  TextSerializer(TextForm<?> form) {
    this.form = form;
  }

  @Override
  @SuppressWarnings("unchecked") // the form serialises the values of its own type
  public Class<Object> handledType() {
    return (Class<Object>) form.type();
  }

  // The format says by itself which type a value has.
  @Override
  public void serializeWithType(
      Object value, JsonGenerator out, SerializerProvider context, TypeSerializer types)
      throws IOException {
    serialize(value, out, context);
  }

  @Override
  public void serialize(Object value, JsonGenerator out, SerializerProvider context)
      throws IOException {
    out.writeString(form.print(value));
  }
}
