package vn.chuyendoiso.plan.serialization;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One way in which somebody who writes documents by hand or by program gets them wrong, or differs
 * from others and is still right.
 */
enum Mutation {
  MEMBER_LEFT_OUT {
    @Override
    boolean apply(Places places, Random random) {
      return at(places, random, Places.Place::isMember, p -> remove(p));
    }
  },
  MEMBER_NULL {
    @Override
    boolean apply(Places places, Random random) {
      return at(places, random, Places.Place::isMember, p -> p.set(NODES.nullNode()));
    }
  },
  ELEMENT_NULL {
    @Override
    boolean apply(Places places, Random random) {
      return at(
          places,
          random,
          p -> p.value().isArray(),
          p -> {
            ArrayNode list = (ArrayNode) p.value();
            list.insertNull(random.nextInt(list.size() + 1));
          });
    }
  },
  OTHER_TYPE {
    @Override
    boolean apply(Places places, Random random) {
      return at(
          places,
          random,
          p -> true,
          p -> p.set(oneOf(random, "\"x\"", "7", "7.5", "true", "[]", "{}")));
    }
  },
  NUMBER_AS_TEXT {
    @Override
    boolean apply(Places places, Random random) {
      return at(
          places,
          random,
          p -> p.value().isNumber(),
          p -> p.set(NODES.stringNode(p.value().asString())));
    }
  },
  CODE_OTHER {
    @Override
    boolean apply(Places places, Random random) {
      return at(
          places,
          random,
          p -> p.kind() instanceof ValueKind.Code,
          p -> {
            List<String> codes = new ArrayList<>(((ValueKind.Code) p.kind()).codes());
            String code = codes.get(random.nextInt(codes.size()));
            codes.addAll(
                List.of(
                    "",
                    "chủ trì",
                    code.toUpperCase(Locale.ROOT),
                    code + " ",
                    code.replace('-', '_')));
            p.set(NODES.stringNode(codes.get(random.nextInt(codes.size()))));
          });
    }
  },
  FORM_OTHER {
    @Override
    boolean apply(Places places, Random random) {
      if (places.forms().isEmpty()) {
        return false;
      }
      Places.FormPlace place = any(places.forms(), random);
      List<String> forms = new ArrayList<>(place.family().byForm().keySet());
      forms.add("ngày");
      place.object().put(place.family().discriminator(), any(forms, random));
      return true;
    }
  },
  MEMBER_OF_OTHER_FORM {
    @Override
    boolean apply(Places places, Random random) {
      if (places.forms().isEmpty()) {
        return false;
      }
      Places.FormPlace place = any(places.forms(), random);
      Map<String, ValueKind> members = Places.membersOf(place.family());
      members.keySet().removeIf(place.object()::has);
      if (members.isEmpty()) {
        return false;
      }
      String name = any(List.copyOf(members.keySet()), random);
      place
          .object()
          .set(
              name,
              random.nextInt(4) == 0 ? NODES.nullNode() : json(Examples.of(members.get(name))));
      return true;
    }
  },
  CALENDAR {
    @Override
    boolean apply(Places places, Random random) {
      return at(
          places,
          random,
          p -> p.kind() instanceof ValueKind.Calendar,
          p -> p.set(NODES.stringNode(any(DAYS, random))));
    }
  },
  IDENTIFIER {
    @Override
    boolean apply(Places places, Random random) {
      return at(
          places,
          random,
          p -> p.kind() instanceof ValueKind.Identifier,
          p -> p.set(NODES.stringNode(any(IDS, random))));
    }
  },
  NUMBER {
    @Override
    boolean apply(Places places, Random random) {
      return at(
          places,
          random,
          p -> p.kind() instanceof ValueKind.WholeNumber || p.kind() instanceof ValueKind.Decimal,
          p -> p.set(number(new BigDecimal(any(NUMBERS, random)), p.kind())));
    }
  },
  TEXT_BLANK {
    @Override
    boolean apply(Places places, Random random) {
      return at(
          places,
          random,
          p -> p.value().isString(),
          p -> p.set(NODES.stringNode(any(BLANKS, random))));
    }
  },
  DOCUMENT_NUMBER {
    @Override
    boolean apply(Places places, Random random) {
      return at(
          places,
          random,
          p -> p.kind() instanceof ValueKind.Text text && !text.mayBeBlank(),
          p -> p.set(NODES.stringNode(any(DOCUMENT_NUMBERS, random))));
    }
  },
  MEMBER_UNKNOWN {
    @Override
    boolean apply(Places places, Random random) {
      any(places.objects(), random)
          .set(
              any(List.of("truongGiang:maHoSo", "tittle", "Title", "", "ngày", "$ref"), random),
              oneOf(random, "null", "1e30", "\"x\"", "[null, {}]", "{\"form\": 1}"));
      return true;
    }
  },
  MEMBER_MISSPELT {
    @Override
    boolean apply(Places places, Random random) {
      return at(
          places,
          random,
          Places.Place::isMember,
          p -> {
            JsonNode value = p.value();
            remove(p);
            ((ObjectNode) p.parent()).set(p.name() + "s", value);
          });
    }
  },
  WRAPPED_IN_LIST {
    @Override
    boolean apply(Places places, Random random) {
      return at(places, random, p -> true, p -> p.set(NODES.arrayNode().add(p.value())));
    }
  },
  TAKEN_OUT_OF_LIST {
    @Override
    boolean apply(Places places, Random random) {
      return at(
          places,
          random,
          p -> p.value().isArray() && !p.value().isEmpty(),
          p -> p.set(p.value().get(0)));
    }
  },
  EMPTIED {
    @Override
    boolean apply(Places places, Random random) {
      return at(
          places,
          random,
          p -> p.value().isContainer() || p.value().isString(),
          p ->
              p.set(
                  p.value().isArray()
                      ? NODES.arrayNode()
                      : p.value().isObject() ? NODES.objectNode() : NODES.stringNode("")));
    }
  },
  EXCHANGED {
    @Override
    boolean apply(Places places, Random random) {
      Places.Place one = any(places.values(), random);
      Places.Place other = any(places.values(), random);
      one.set(other.value().deepCopy());
      return true;
    }
  },
  OTHER_DOCUMENT {
    @Override
    boolean apply(Places places, Random random) {
      return at(
          places,
          random,
          p -> p.name().equals(DocumentShapes.TYPE) || p.name().equals(DocumentShapes.VERSION),
          p ->
              p.set(
                  oneOf(
                      random,
                      "\"progress-report\"",
                      "\"action-programme\"",
                      "\"9.9\"",
                      ReadableJson.quoted(DocumentShapes.CURRENT_VERSION.replaceAll("\\..*", ".7")),
                      ReadableJson.quoted(DocumentShapes.CURRENT_VERSION + "0"),
                      "9.9",
                      "null",
                      "\"\"")));
    }
  };

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final BigDecimal MANY = BigDecimal.valueOf(Integer.MAX_VALUE).movePointRight(1);

  private static final List<String> DAYS =
      List.of(
          "2025-06-30",
          "2025-02-29",
          "2024-02-29",
          "1900-02-29",
          "2000-02-29",
          "2025-06-31",
          "2025-02-30",
          "2025-13-01",
          "2025-00-10",
          "2025-06-00",
          "2025-6-30",
          "30/6/2025",
          "0000-01-01",
          "0000-02-29",
          "0001-01-01",
          "9999-12-31",
          "10000-01-01",
          "+12345-01-01",
          "-0001-01-01",
          "2025-06-30T00:00:00",
          "2025-06-30\n",
          " 2025-06-30",
          "٢٠٢٥-٠٦-٣٠",
          "2025-06",
          "2025-12",
          "2025-13",
          "0000-06",
          "--02-29",
          "--02-30",
          "--06-31",
          "--6-15",
          "06-15",
          "--12-01",
          "17:00",
          "00:00",
          "23:59",
          "24:00",
          "17:60",
          "7:00",
          "17:00:00",
          "17:00Z",
          "");

  private static final List<String> IDS =
      List.of(
          "nv-1",
          "nhiệm-vụ.1",
          "日本",
          "𠮷1",
          "Ⅷ",
          "²",
          "a:b/c@d+e_f",
          "x".repeat(100),
          "x".repeat(101),
          "𠮷".repeat(100),
          "𠮷".repeat(101),
          "nv 1",
          "-nv",
          ".1",
          "nv#1",
          "nv\n",
          "nv\u00A01",
          "a–b",
          "😀",
          " ",
          "");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "1",
          "2",
          "3",
          "4",
          "5",
          "-1",
          "31",
          "32",
          "99",
          "100",
          "9999",
          "10000",
          "2.0",
          "2.5",
          "2e3",
          "0.0",
          "1e0",
          "20e-1",
          "25e-1",
          "2147483647",
          "2147483648",
          "-2147483648",
          "-2147483649",
          "12345678901234567890",
          "1e98",
          "1e99",
          "9e99",
          "1e100",
          "-9e98",
          "-1e99",
          "-1e100",
          "1e101",
          "1e400",
          "-1e400",
          "1e-50",
          "0.000001",
          "-0.5");

  private static final List<String> BLANKS =
      List.of(
          "",
          " ",
          "\t\n",
          "\u00A0",
          "\u200B",
          "\u3000 ",
          "\u2028",
          "\u001F",
          "\uFEFF",
          "\u2060\u00A0");

  private static final List<String> DOCUMENT_NUMBERS =
      List.of(
          "246/KH-UBND",
          "Số: /KH-UBND",
          "Số:",
          "/",
          "-",
          "số",
          "\u00AD",
          "\u200D",
          " 1 ",
          "😀",
          "");

  /**
   * Changes one place of a document.
   *
   * @return false if the document has no such place
   */
  abstract boolean apply(Places places, Random random);

  private interface Edit {
    void at(Places.Place place);
  }

  private static boolean at(
      Places places, Random random, Predicate<Places.Place> where, Edit edit) {
    List<Places.Place> found = places.values().stream().filter(where).toList();
    if (found.isEmpty()) {
      return false;
    }
    edit.at(any(found, random));
    return true;
  }

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static JsonNode oneOf(Random random, String... values) {
    return json(values[random.nextInt(values.length)]);
  }

  private static JsonNode json(String text) {
    return Verdict.JSON.readTree(text);
  }

  // Whole numbers are spelt in digits where they are large: the other judge stumbles over 1e400.
  private static JsonNode number(BigDecimal number, ValueKind kind) {
    return kind instanceof ValueKind.WholeNumber && number.abs().compareTo(MANY) > 0
        ? NODES.numberNode(number.toBigIntegerExact())
        : NODES.numberNode(number);
  }

  private static void remove(Places.Place place) {
    ((ObjectNode) place.parent()).remove(place.name());
  }
}
