package vn.chuyendoiso.plan.serialization;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.chuyendoiso.plan.document.DocumentType;

/**
 * The JSON Schemas of the documents, for those who check documents without this library.
 *
 * <p>Example: {@code PlanSchema.of(DocumentType.TRANSFORMATION_PLAN)} is the schema of plans, in
 * the version of the format that {@link PlanJson} writes. The same bytes lie in the jar as {@code
 * vn/chuyendoiso/plan/serialization/schema/<version>/transformation-plan.schema.json}. Its {@code
 * $id} is a name and no address: {@code urn:vn-chuyendoiso:plan:<version>:transformation-plan}.
 *
 * <p>Each schema stands alone, in the dialect 2020-12, and uses no keyword but standard ones, so
 * that strict validators take it. {@code title} and {@code description} are Vietnamese; {@code
 * $comment} has both in English, as {@code title | description}. Patterns are those of ECMAScript
 * with Unicode; they say all that {@code format} says, for validators that take formats as remarks.
 *
 * <p>Optional members may be null, which states that they are empty. So every definition takes
 * null, and whoever refers to one for a value that must be there says its {@code type} besides.
 *
 * <p>A schema and {@link PlanJson#read(byte[])} agree on what is an error. Unknown members are
 * allowed by both, and so are newer minor versions. What a schema cannot see, the reader refuses
 * besides: members that occur twice, halves of characters, texts and numbers spelt longer than
 * {@link ReadLimits} allows. And where the reader brings a text into its stored form first, a
 * schema takes a code, key or date with an invisible character in it for the error that it is.
 *
 * <p>Stateless and thread-safe. Source of the dialect: JSON Schema 2020-12.
 */
public final class PlanSchema {

  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private static final ReadableJson.Raw NULL = new ReadableJson.Raw("null");
  private static final Object STRING_OR_NULL = type("string", true);

  private static final String TITLE = "title";
  private static final String TYPE = "type";
  private static final String PATTERN = "pattern";
  private static final String REQUIRED = "required";
  private static final String PROPERTIES = "properties";

  // The months of 31 and 30 days, February, and 29 February in the leap years of the calendar.
  private static final String MONTH_AND_DAY =
      "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
          + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
          + "|02-(?:0[1-9]|1[0-9]|2[0-8])";
  private static final String LEAP_YEAR =
      "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
  private static final String NO_YEAR_0 = "(?!0000)";

  // Everything but white space and what a text loses on its way into its stored form.
  private static final String SOMETHING_SEEN =
      "[^\t-\r\u001C- \u00A0\u1680\u2000-\u200B\u200E\u200F\u2028-\u202F\u205F\u2060"
          + "\u2066-\u2069\u3000\uFEFF]";

  private PlanSchema() {}

  /**
   * Returns the schema of a type of document.
   *
   * @param type the type
   * @return UTF-8 text, the same every time
   */
  public static byte[] of(DocumentType type) {
    return text(type).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Returns the name that a schema gives itself.
   *
   * @param type the type of document
   * @return an URN that holds the version of the format and the code of the type
   */
  public static String id(DocumentType type) {
    return "urn:vn-chuyendoiso:plan:"
        + DocumentShapes.CURRENT_VERSION
        + ":"
        + Scalars.code(Objects.requireNonNull(type, TYPE));
  }

  static String text(DocumentType type) {
    String code = Scalars.code(type);
    FormatOutline.ObjectPart document = FormatOutline.of(DocumentShapes.of(type));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", DIALECT);
    schema.put("$id", id(type));
    schema.putAll(object(document, Map.of(DocumentShapes.TYPE, code), List.of()));
    Map<String, Object> definitions = new LinkedHashMap<>();
    for (FormatOutline.Part part : FormatOutline.partsOf(List.of(document.shape()))) {
      define(part, definitions);
    }
    for (Plain plain : Plain.values()) {
      definitions.put(plain.name, plain.schema());
    }
    schema.put("$defs", definitions);
    return ReadableJson.of(schema);
  }

  private static void define(FormatOutline.Part part, Map<String, Object> definitions) {
    if (part instanceof FormatOutline.ObjectPart object) {
      Map<String, Object> schema = object(object, Map.of(), List.of());
      schema.put(TYPE, type("object", true));
      definitions.put(object.name(), schema);
    } else if (part instanceof FormatOutline.FamilyPart family) {
      definitions.put(family.name(), family(family));
      family
          .forms()
          .forEach(
              (form, object) -> {
                List<String> foreign = new ArrayList<>(family.members());
                object.shape().members().forEach(m -> foreign.remove(m.name()));
                Map<String, String> constants = Map.of(family.family().discriminator(), form);
                definitions.put(object.name(), object(object, constants, foreign));
              });
    } else if (part instanceof FormatOutline.CodePart codes
        && !codes.name().equals(DocumentType.class.getSimpleName())) {
      definitions.put(codes.name(), codes(codes));
    }
  }

  private static Map<String, Object> codes(FormatOutline.CodePart part) {
    List<String> vi = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (String code : part.codes()) {
      Vocabulary.Entry entry = part.entry(code);
      vi.add(code + ": " + entry.titleVi());
      en.add(code + ": " + entry.titleEn());
    }
    Vocabulary.Entry entry = part.entry();
    Map<String, Object> schema =
        described(
            entry,
            entry.vi() + " " + String.join("; ", vi) + ".",
            entry.en() + " " + String.join("; ", en) + ".");
    schema.put(TYPE, STRING_OR_NULL);
    List<Object> codes = new ArrayList<>(part.codes());
    codes.add(NULL);
    schema.put("enum", codes);
    return schema;
  }

  /** The members of a shape. */
  private static Map<String, Object> object(
      FormatOutline.ObjectPart part, Map<String, String> constants, List<String> foreign) {
    Map<String, Object> schema = described(part.entry());
    schema.put(TYPE, "object");
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (Member<?, ?, ?> member : part.shape().members()) {
      if (member.presence() == Member.Presence.REQUIRED) {
        required.add(member.name());
      }
      String constant = constants.get(member.name());
      properties.put(
          member.name(), constant == null ? member(part, member) : Map.of("const", constant));
    }
    foreign.forEach(name -> properties.put(name, false));
    schema.put(PROPERTIES, properties);
    if (!required.isEmpty()) {
      schema.put(REQUIRED, required);
    }
    return schema;
  }

  private static Map<String, Object> member(FormatOutline.ObjectPart part, Member<?, ?, ?> member) {
    Vocabulary.Entry entry = part.entry(member);
    Map<String, Object> schema = described(entry);
    boolean mayBeNull = member.presence() != Member.Presence.REQUIRED;
    schema.putAll(value(member.type().kind(), mayBeNull));
    return schema;
  }

  /**
   * A family is told by the member that names the form, not by trying all forms, so that a
   * validator speaks of one form only.
   */
  private static Map<String, Object> family(FormatOutline.FamilyPart family) {
    String discriminator = family.family().discriminator();
    Map<String, Object> schema = described(family.entry());
    schema.put(TYPE, type("object", true));
    Map<String, ?> forms = family.forms();
    Map<String, Object> form = described(Vocabulary.bundled().discriminator());
    form.put("enum", List.copyOf(forms.keySet()));
    schema.put(PROPERTIES, Map.of(discriminator, form));
    schema.put(REQUIRED, List.of(discriminator));
    List<Object> choices = new ArrayList<>();
    for (FormatOutline.ObjectPart object : family.forms().values()) {
      String name = object.name().substring(family.name().length() + 1);
      Map<String, Object> condition = new LinkedHashMap<>();
      condition.put(TYPE, "object");
      condition.put(PROPERTIES, Map.of(discriminator, Map.of("const", name)));
      condition.put(REQUIRED, List.of(discriminator));
      Map<String, Object> choice = new LinkedHashMap<>();
      choice.put("if", condition);
      choice.put("then", reference(object.name()));
      choices.add(choice);
    }
    schema.put("allOf", choices);
    return schema;
  }

  private static Map<String, Object> value(ValueKind kind, boolean mayBeNull) {
    Map<String, Object> schema = new LinkedHashMap<>();
    if (kind instanceof ValueKind.ListOf list) {
      schema.put(TYPE, type("array", mayBeNull));
      schema.put("items", value(list.element().kind(), false));
    } else if (kind instanceof ValueKind.WholeNumber number) {
      schema.put(TYPE, type("integer", mayBeNull));
      schema.put("minimum", number.min());
      schema.put("maximum", number.max());
    } else if (kind instanceof ValueKind.FormatVersion version) {
      schema.put(TYPE, "string");
      schema.put(PATTERN, "^" + major(version) + "\\.(?:0|[1-9][0-9]{0,3})$");
    } else if (kind instanceof ValueKind.Text text && text.mayBeBlank()) {
      schema.put(TYPE, type("string", mayBeNull));
    } else {
      if (!mayBeNull) {
        schema.put(TYPE, jsonType(kind));
      }
      schema.putAll(reference(definition(kind)));
    }
    return schema;
  }

  // A newer minor version only has more members, and unknown members are no error.
  private static String major(ValueKind.FormatVersion version) {
    return version.current().substring(0, version.current().indexOf('.'));
  }

  private static Object type(String type, boolean mayBeNull) {
    return mayBeNull ? List.of(type, "null") : type;
  }

  private static String jsonType(ValueKind kind) {
    if (kind instanceof ValueKind.ObjectOf || kind instanceof ValueKind.FormOf) {
      return "object";
    }
    return kind instanceof ValueKind.Decimal ? "number" : "string";
  }

  /** {@return the name of the definition of a value that is no list} */
  static String definition(ValueKind kind) {
    String name = FormatOutline.nameOf(kind);
    return name.isEmpty() ? Plain.of(kind).name : name;
  }

  private static Map<String, Object> reference(String name) {
    return Map.of("$ref", "#/$defs/" + name);
  }

  private static Map<String, Object> described(Vocabulary.Entry entry) {
    return described(entry, entry.vi(), entry.en());
  }

  private static Map<String, Object> described(Vocabulary.Entry entry, String vi, String en) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put(TITLE, capitalised(entry.titleVi()));
    schema.put("description", vi);
    schema.put("$comment", capitalised(entry.titleEn()) + " | " + en);
    entry.example().ifPresent(e -> schema.put("examples", List.of(new ReadableJson.Raw(e))));
    return schema;
  }

  static String capitalised(String title) {
    return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
  }

  /** Values of one token that have rules of their own. */
  private enum Plain {
    FILLED_TEXT("FilledText") {
      @Override
      void constrain(Map<String, Object> schema) {
        schema.put(TYPE, STRING_OR_NULL);
        schema.put(PATTERN, SOMETHING_SEEN);
      }
    },
    IDENTIFIER("Identifier") {
      @Override
      void constrain(Map<String, Object> schema) {
        schema.put(TYPE, STRING_OR_NULL);
        schema.put(PATTERN, "^[\\p{L}\\p{N}][\\p{L}\\p{N}._:/@+-]{0,99}$");
      }
    },
    NUMBER("Number") {
      // No more digits than the reader takes, and none that it could not write back.
      @Override
      void constrain(Map<String, Object> schema) {
        int digits = ReadLimits.STANDARD.maxNumberLength();
        schema.put(TYPE, type("number", true));
        schema.put("exclusiveMinimum", new ReadableJson.Raw("-1e" + (digits - 1)));
        schema.put("exclusiveMaximum", new ReadableJson.Raw("1e" + digits));
      }
    },
    DATE("Date") {
      @Override
      void constrain(Map<String, Object> schema) {
        schema.put(TYPE, STRING_OR_NULL);
        schema.put("format", "date");
        schema.put(
            PATTERN,
            "^" + NO_YEAR_0 + "(?:[0-9]{4}-(?:" + MONTH_AND_DAY + ")|" + LEAP_YEAR + "-02-29)$");
      }
    },
    MONTH("Month") {
      @Override
      void constrain(Map<String, Object> schema) {
        schema.put(TYPE, STRING_OR_NULL);
        schema.put(PATTERN, "^" + NO_YEAR_0 + "[0-9]{4}-(?:0[1-9]|1[0-2])$");
      }
    },
    MONTH_DAY("MonthDay") {
      @Override
      void constrain(Map<String, Object> schema) {
        schema.put(TYPE, STRING_OR_NULL);
        schema.put(PATTERN, "^--(?:" + MONTH_AND_DAY + "|02-29)$");
      }
    },
    TIME("Time") {
      @Override
      void constrain(Map<String, Object> schema) {
        schema.put(TYPE, STRING_OR_NULL);
        schema.put(PATTERN, "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$");
      }
    };

    final String name;

    Plain(String name) {
      this.name = name;
    }

    abstract void constrain(Map<String, Object> schema);

    Map<String, Object> schema() {
      Map<String, Object> schema = described(Vocabulary.bundled().type(List.of(name)));
      constrain(schema);
      return schema;
    }

    static Plain of(ValueKind kind) {
      if (kind instanceof ValueKind.Identifier) {
        return IDENTIFIER;
      }
      if (kind instanceof ValueKind.Decimal) {
        return NUMBER;
      }
      return kind instanceof ValueKind.Calendar calendar ? valueOf(calendar.name()) : FILLED_TEXT;
    }
  }
}
