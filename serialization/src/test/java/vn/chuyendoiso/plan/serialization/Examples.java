package vn.chuyendoiso.plan.serialization;

import java.util.List;
import java.util.Optional;

/** Examples of values, as the vocabulary has them or as they follow from it. */
final class Examples {

  private Examples() {}

  /** {@return an example of a member; its own, or that of its type} */
  static String of(FormatOutline.ObjectPart part, Member<?, ?, ?> member) {
    return part.entry(member).example().orElseGet(() -> of(member.type().kind()));
  }

  /** {@return an example of a value} */
  static String of(ValueKind kind) {
    if (kind instanceof ValueKind.ListOf list) {
      return "[" + of(list.element().kind()) + "]";
    }
    if (kind instanceof ValueKind.ObjectOf object) {
      return of(FormatOutline.of(object.shape()));
    }
    if (kind instanceof ValueKind.FormOf form) {
      return new FormatOutline.FamilyPart(FormatOutline.nameOf(kind), form.family())
          .forms()
          .values()
          .iterator()
          .next()
          .entry()
          .example()
          .orElseThrow();
    }
    if (kind instanceof ValueKind.Code code) {
      return ReadableJson.quoted(code.codes().get(0));
    }
    if (kind instanceof ValueKind.FormatVersion version) {
      return ReadableJson.quoted(version.current());
    }
    if (kind instanceof ValueKind.WholeNumber number) {
      return Integer.toString(Math.max(number.min(), 1));
    }
    if (kind instanceof ValueKind.Text) {
      return "\"Kế hoạch\"";
    }
    return Vocabulary.bundled().type(List.of(PlanSchema.definition(kind))).example().orElseThrow();
  }

  /** {@return the example of a type; that of a printed value is made of its meaning} */
  static String of(FormatOutline.ObjectPart part) {
    Optional<String> own = part.entry().example();
    return own.orElseGet(
        () ->
            "{\"meaning\":"
                + of(
                    part.shape().members().stream()
                        .filter(m -> m.name().equals("meaning"))
                        .findFirst()
                        .orElseThrow()
                        .type()
                        .kind())
                + "}");
  }
}
